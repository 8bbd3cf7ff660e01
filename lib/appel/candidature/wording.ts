import type { IntervenantBrouillon } from "./schema.ts";
import type { EtatCandidature } from "./states.ts";

export const NOM_ETAT_CANDIDATURE: Record<EtatCandidature, string> = {
  brouillon: "Brouillon",
  soumise: "Déposée",
  a_completer: "À compléter",
  labellisee: "Labellisée",
  refusee: "Refusée",
  retiree: "Retirée",
  label_retire: "Label retiré",
};

/** « Camille Fictive, Les Ateliers du Beffroi » */
export const direIntervenant = (i: Pick<IntervenantBrouillon, "nom" | "structure">) =>
  [i.nom, i.structure].filter(Boolean).join(", ");
/** The same, with what the person agreed to. */
export const direIntervenantEtAccord = (i: IntervenantBrouillon) =>
  `${direIntervenant(i)} (${i.publie ? "nom publié dans le programme" : "nom non publié"})`;
