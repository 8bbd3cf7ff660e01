import { CODES_TRANSITION, NOM_TRANSITION } from "../../edition/transitions.ts";
import { composerSynthese } from "../composer/synthese.ts";
import { COULEUR_TRANSITION, marqueSvg } from "../marques.ts";
import type { Travail } from "../travail.ts";
import type { SyntheseArbre } from "../tree.ts";
import { compilePdf } from "./compile.ts";
import { avecGlyphes } from "./composer.ts";

/**
 * The synthesis as a tagged PDF/UA-1: the same tree gives the same bytes, whatever the machine or the hour. With a
 * `travail`, every page says that it is a document de travail.
 */
export function renderSynthesePdf(arbre: SyntheseArbre, travail: Travail | null = null): Uint8Array<ArrayBuffer> {
  return compilePdf({
    template: "synthese.typ",
    data: { ...avecGlyphes(composerSynthese(arbre, travail)), transitions: TRANSITIONS },
    date: new Date(arbre.publieeAt),
  });
}

const TRANSITIONS = Object.fromEntries(
  CODES_TRANSITION.map((code) => [
    code,
    { nom: NOM_TRANSITION[code], couleur: COULEUR_TRANSITION[code], svg: marqueSvg(code) },
  ]),
);
