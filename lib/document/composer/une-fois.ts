import { createHash } from "node:crypto";
import type { DocumentCompose } from "../noeuds.ts";
import type { SyntheseArbre } from "../tree.ts";
import { composerSynthese } from "./synthese.ts";

const GARDES_MAX = 6;
const gardes = new Map<string, DocumentCompose>();

/**
 * The document of a frozen version, composed once for those who read it page after page: kept by what it is made of, so
 * that a tree changed in place by a retrait is another one.
 */
export function composerUneFois(arbre: SyntheseArbre): DocumentCompose {
  const cle = createHash("sha256").update(JSON.stringify(arbre)).digest("hex");
  const document = gardes.get(cle) ?? composerSynthese(arbre);
  gardes.delete(cle);
  gardes.set(cle, document);
  const [ancienne] = gardes.keys();
  if (gardes.size > GARDES_MAX && ancienne) gardes.delete(ancienne);
  return document;
}
