import { createHash } from "node:crypto";

const GARDES_MAX = 6;

/**
 * What a pure function makes of a value, made once for those who ask again: kept by what the value holds, so that one changed
 * in place is another one. The last few are kept.
 */
export function uneFois<A, R>(faire: (valeur: A) => R): (valeur: A) => R {
  const gardes = new Map<string, { fait: R }>();
  return (valeur) => {
    const cle = createHash("sha256").update(JSON.stringify(valeur)).digest("hex");
    const garde = gardes.get(cle) ?? { fait: faire(valeur) };
    gardes.delete(cle);
    gardes.set(cle, garde);
    const [ancienne] = gardes.keys();
    if (gardes.size > GARDES_MAX && ancienne) gardes.delete(ancienne);
    return garde.fait;
  };
}
