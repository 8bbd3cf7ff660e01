import { ligne, portionDite } from "../../../socle/dessin/mots.ts";
import { NOM_MODE } from "../../consolidation/wording.ts";
import type { ArbreEnonce, ArbrePoint } from "../../version/tree.ts";
import type { Enligne, Renvoi } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";

const code = (renvoi: Renvoi): Enligne => ({ ...portionDite(renvoi.code), renvoi });

/** « Association A, ateliers A1, A3 » */
export function direOrigine({ structures, ateliers }: ArbreEnonce, ancres: Ancres): Enligne[] {
  const qui = ligne(structures.join(", "));
  if (ateliers.length === 0) return qui ? [portionDite(qui)] : [];
  const mot = ateliers.length > 1 ? "ateliers" : "atelier";
  return [
    portionDite(`${qui ? `${qui}, ` : ""}${mot} `),
    ...ateliers.flatMap((a, i) => [...(i > 0 ? [portionDite(", ")] : []), code(ancres.atelier(a))]),
  ];
}

/** « F1-02 reformulé : Association A, ateliers A1, A3 » */
export function direSource({ enonce, mode }: ArbrePoint["sources"][number], ancres: Ancres): Enligne[] {
  const ecrit = ancres.ecrit(enonce);
  const origine = ecrit ? direOrigine(ecrit, ancres) : [];
  return [
    code(ancres.enonce(enonce)),
    portionDite(` ${NOM_MODE[mode].toLowerCase()}${origine.length > 0 ? "\u00A0: " : ""}`),
    ...origine,
  ];
}
