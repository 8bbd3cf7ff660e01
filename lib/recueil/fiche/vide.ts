import { type Choix, type CleChoix, type CleTexte, parChoix, parTexte } from "../rubriques/rubriques.ts";
import type { FicheBrouillon } from "./schema.ts";

/** A fiche nobody has written in yet. */
export const FICHE_VIDE: FicheBrouillon = {
  ateliers: [],
  enonces: [],
  verbatims: [],
  ...parTexte<Record<CleTexte, string>>(() => ""),
  ...parChoix<{ [C in CleChoix]: Choix<C> | "" }>(() => ""),
  reponses: {},
};
