import type { FicheBrouillon } from "./schema.ts";

/** A fiche nobody has written in yet. */
export const FICHE_VIDE: FicheBrouillon = {
  ateliers: [],
  problematique: "",
  deroule: "",
  enonces: [],
  verbatims: [],
  suites: "",
  satisfaction: "",
  appreciation: "",
  tempsPasse: "",
  reponses: {},
};
