import type { Travail } from "../travail.ts";
import type { SyntheseArbre } from "../tree.ts";
import { compilePdf } from "./compile.ts";
import { contenuSynthese } from "./contenu.ts";

/**
 * The synthesis as a tagged PDF/UA-1: the same tree gives the same bytes, whatever the machine or the hour. With a
 * `travail`, every page says that it is a document de travail.
 */
export function renderSynthesePdf(arbre: SyntheseArbre, travail: Travail | null = null): Uint8Array<ArrayBuffer> {
  return compilePdf({
    template: "synthese.typ",
    data: contenuSynthese(arbre, travail),
    date: new Date(arbre.publieeAt),
  });
}
