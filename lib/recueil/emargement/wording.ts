import { pluriel } from "../../socle/typographie/nombre.ts";
import type { EtatEmargement, TransitionEmargement } from "./states.ts";

export const NOM_ETAT_EMARGEMENT: Record<EtatEmargement, string> = {
  attendu: "Présence à déclarer",
  declare: "Présence déclarée",
  valide: "Présence validée",
};

export const VERBE_EMARGEMENT: Record<TransitionEmargement, string> = {
  declarer: "Déclarer la présence",
  valider: "Valider la présence",
};

/** "Présence validée : 24 personnes (24 déclarées)". Nobody told yet is not zero. */
export function phrasePresence(e: {
  etat: EtatEmargement;
  nombreDeclare: number | null;
  nombreValide: number | null;
}): string {
  if (e.nombreDeclare === null) return NOM_ETAT_EMARGEMENT.attendu;
  const declare = `Présence déclarée : ${pluriel(e.nombreDeclare, "personne")}`;
  if (e.nombreValide === null) return declare;
  if (e.nombreValide === e.nombreDeclare) return `Présence validée : ${pluriel(e.nombreValide, "personne")}`;
  return `Présence validée : ${pluriel(e.nombreValide, "personne")} (déclarée : ${e.nombreDeclare})`;
}

/** "KTB MAC": a short code as it is read aloud. */
export const codeLisible = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
