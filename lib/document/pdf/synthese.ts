import type { SyntheseArbre } from "../tree.ts";
import { compilePdf } from "./compile.ts";
import { contenuSynthese } from "./contenu.ts";

/** The synthesis as a tagged PDF/UA-1: the same tree gives the same bytes, whatever the machine or the hour. */
export function renderSynthesePdf(arbre: SyntheseArbre): Uint8Array<ArrayBuffer> {
  return compilePdf({ template: "synthese.typ", data: contenuSynthese(arbre), date: new Date(arbre.publieeAt) });
}
