import { aEuLieu } from "../atelier/rules.ts";
import { COMPTES, type EtatAtelier } from "../atelier/states.ts";
import { type Actor, isInstructeur } from "../auth/actor.ts";
import type { DroitInvitation } from "../auth/roles.ts";
import { isOrganisateur } from "../candidature/rules.ts";
import type { EtatCandidature } from "../candidature/states.ts";
import type { Refus } from "../refus.ts";
import { type EtatEmargement, TRANSITIONS_EMARGEMENT, type TransitionEmargement } from "./states.ts";

/** What the rules look at; read under the lock. */
export type FaitsEmargement = {
  etat: EtatEmargement;
  editionId: string;
  atelier: { etat: EtatAtelier; date: string | null; mois: string | null };
  candidature: EtatCandidature;
  structures: string[];
  invitation: DroitInvitation | null;
};

/**
 * Why this person cannot declare or validate the attendance now, or null. An instructeur may type for the organisers,
 * and validates only what their own structures did not organise.
 */
export function whyNot(actor: Actor, transition: TransitionEmargement, e: FaitsEmargement, now: Date): Refus | null {
  const instructeur = isInstructeur(actor, e.editionId);
  if (!instructeur && (transition === "valider" || !isOrganisateur(actor, e))) return "non_autorise";
  const comptes: readonly EtatAtelier[] = COMPTES;
  if (e.candidature !== "labellisee" || !comptes.includes(e.atelier.etat)) return "etat";
  const from: readonly EtatEmargement[] = TRANSITIONS_EMARGEMENT[transition].from;
  if (!from.includes(e.etat)) return "etat";
  if (!aEuLieu(e.atelier, now)) return "atelier_a_venir";
  if (transition === "valider" && isOrganisateur(actor, e)) return "interesse";
  return null;
}
