import type { EtatAtelier } from "../../appel/atelier/states.ts";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import type { Refus } from "../../socle/refus.ts";
import { finDeJournee, instantLocal } from "../../socle/typographie/dates.ts";
import { isVivant } from "./rules.ts";
import type { EtatEmargement } from "./states.ts";

export type FaitsOuverture = {
  etat: EtatEmargement;
  candidature: EtatCandidature;
  atelier: { etat: EtatAtelier; date: string | null; mois: string | null };
  heureDebut: string | null;
  heureFin: string | null;
  /** Said by hand, and when; null leaves it to the hours. */
  arriveesOuvertes: boolean | null;
  arriveesRegleesAt: Date | null;
};

const HEURE_MS = 3_600_000;
const AVANT_MS = HEURE_MS;
const APRES_MS = 2 * HEURE_MS;
/** Opened by hand and forgotten, it closes by itself. */
const A_LA_MAIN_MS = 12 * HEURE_MS;

/**
 * Why nobody can check in at this instant, or null. Open from one hour before the atelier to two hours after, the whole
 * day when its hours are unknown, unless an organiser opened it (for twelve hours) or closed it by hand.
 */
export function whyNotArriver(e: FaitsOuverture, now: Date): Refus | null {
  if (!isVivant(e) || e.etat === "valide") return "arrivees_closes";
  if (e.arriveesOuvertes === false) return "arrivees_closes";
  if (e.arriveesOuvertes && e.arriveesRegleesAt && now.getTime() < e.arriveesRegleesAt.getTime() + A_LA_MAIN_MS)
    return null;
  const heures = fenetre(e);
  if (!heures || now < heures.debut) return "arrivees_a_venir";
  return now <= heures.fin ? null : "arrivees_closes";
}

/** When the hours alone open and close the check-in; null while the day is unknown. */
export function fenetre({
  atelier: { date },
  heureDebut,
  heureFin,
}: FaitsOuverture): { debut: Date; fin: Date } | null {
  if (!date) return null;
  const minuit = instantLocal(date, "00:00");
  return {
    debut: heureDebut ? new Date(instantLocal(date, heureDebut).getTime() - AVANT_MS) : minuit,
    fin: heureDebut && heureFin ? new Date(instantLocal(date, heureFin).getTime() + APRES_MS) : finDeJournee(date),
  };
}
