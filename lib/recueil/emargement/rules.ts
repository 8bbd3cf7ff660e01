import { aEuLieu } from "../../appel/atelier/rules.ts";
import { type EtatAtelier, isCompte } from "../../appel/atelier/states.ts";
import { isInteresse, isOrganisateur } from "../../appel/candidature/rules.ts";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { DroitInvitation } from "../../socle/acteur/roles.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { type EtatEmargement, TRANSITIONS_EMARGEMENT, type TransitionEmargement } from "./states.ts";

/** What the rules look at; read under the lock. */
export type FaitsEmargement = {
  etat: EtatEmargement;
  editionId: string;
  atelier: { etat: EtatAtelier; date: string | null; mois: string | null };
  candidature: EtatCandidature;
  structures: string[];
  pressenties: string[];
  invitation: DroitInvitation | null;
};

type Qui = Pick<FaitsEmargement, "editionId" | "structures" | "invitation">;

/** May read the names of those who came and the signed sheets: the organisers of the atelier, and the CRESS. */
export const voitLesNoms = (actor: Actor, e: Qui) => isInstructeur(actor, e.editionId) || isOrganisateur(actor, e);

/**
 * Why this person cannot declare or validate the attendance now, or null. An instructeur may type for the organisers,
 * and validates only what their own structures did not organise.
 */
export function whyNot(actor: Actor, transition: TransitionEmargement, e: FaitsEmargement, now: Date): Refus | null {
  const instructeur = isInstructeur(actor, e.editionId);
  if (!instructeur && (transition === "valider" || !isOrganisateur(actor, e))) return "non_autorise";
  if (!isVivant(e)) return "etat";
  const from: readonly EtatEmargement[] = TRANSITIONS_EMARGEMENT[transition].from;
  if (!from.includes(e.etat)) return "etat";
  if (!aEuLieu(e.atelier, now)) return "atelier_a_venir";
  if (transition === "valider" && isInteresse(actor, e)) return "interesse";
  return null;
}

/** Why this person cannot open, close or tidy the check-in of an atelier, or null: until its count is settled. */
export function whyNotTenir(actor: Actor, e: FaitsEmargement): Refus | null {
  if (!voitLesNoms(actor, e)) return "non_autorise";
  return isVivant(e) && e.etat !== "valide" ? null : "etat";
}

/** Why check-ins are not taken away at once, or null: those there are between two instants must be those the page showed. */
export const whyNotRetirerRafale = (
  actor: Actor,
  e: FaitsEmargement,
  presentes: number,
  montrees: number,
): Refus | null => whyNotTenir(actor, e) ?? whyNotEntreTemps(montrees, presentes);

/** Why this person cannot join or withdraw a signed sheet, or null: from the day of the atelier until its count is settled. */
export function whyNotJoindre(actor: Actor, e: FaitsEmargement, now: Date): Refus | null {
  const refus = whyNotTenir(actor, e);
  if (refus) return refus;
  return aEuLieu(e.atelier, now) ? null : "atelier_a_venir";
}

/** The validated count must be explained when it is not what was declared, or not what the check-ins show. */
export const isEcart = (nombre: number, e: { nombreDeclare: number | null; arrivees: number }) =>
  nombre !== e.nombreDeclare || (e.arrivees > 0 && nombre !== e.arrivees);

export function isVivant(e: Pick<FaitsEmargement, "candidature" | "atelier">): boolean {
  return e.candidature === "labellisee" && isCompte(e.atelier.etat);
}
