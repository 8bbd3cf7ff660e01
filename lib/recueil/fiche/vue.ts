import { ETATS_FICHE, type EtatFiche } from "./states.ts";

/** What the list of fiches of the CRESS shows. */
export type VueFiches = EtatFiche | "presences" | "label_retire" | "toutes";

export const lireVueFiches = (vue: unknown): VueFiches =>
  [...ETATS_FICHE, "presences" as const, "label_retire" as const].find((v) => v === vue) ?? "toutes";

/** The same, as the query of fiches takes it. */
export const ficheVoulue = (vue: VueFiches) => ({
  etat: ETATS_FICHE.find((e) => e === vue),
  labelRetire: vue === "label_retire",
});
