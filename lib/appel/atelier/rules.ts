import type { EtatEmargement } from "../../recueil/emargement/states.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { DroitInvitation } from "../../socle/acteur/roles.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { isOrganisateur } from "../candidature/rules.ts";
import type { EtatCandidature } from "../candidature/states.ts";
import { type EtatAtelier, MODIFIABLES_APRES_LABEL, TRANSITIONS_ATELIER, type TransitionAtelier } from "./states.ts";

type Datable = { date: string | null; mois: string | null };

/** Its day has come in the instance's zone, or the first day of its month when only the month is known: attendance may be told. */
export function aEuLieu(atelier: Datable, now: Date): boolean {
  const jour = jourLocal(now);
  if (atelier.date) return atelier.date <= jour;
  return atelier.mois !== null && atelier.mois <= jour.slice(0, 7);
}

/** Its day is over in the instance's zone, or its month when only the month is known: it is held unless somebody said otherwise. */
export function isPasse(atelier: Datable, now: Date): boolean {
  const jour = jourLocal(now);
  if (atelier.date) return atelier.date < jour;
  return atelier.mois !== null && atelier.mois < jour.slice(0, 7);
}

/** What the rules of a labelled atelier look at; read under the lock. */
export type FaitsAtelier = {
  etat: EtatAtelier;
  date: string | null;
  mois: string | null;
  emargement: EtatEmargement | null;
  editionId: string;
  candidature: EtatCandidature;
  structures: string[];
  pressenties: string[];
  invitation: DroitInvitation | null;
  edition: { dateDebut: string; dateFin: string };
};

/** What an organiser may do to an atelier of the programme; `programmer` and `tenir` are the application's. */
export type GesteAtelier = Extract<TransitionAtelier, "reporter" | "reprogrammer" | "annuler">;

/**
 * Why this person cannot postpone, move, cancel or (`modifier`) change an atelier now, or null. Once its day is over,
 * or its attendance told, it was held: it changes no more. An instructeur may type for the organisers.
 */
export function whyNot(actor: Actor, geste: GesteAtelier | "modifier", a: FaitsAtelier, now: Date): Refus | null {
  if (!isOrganisateur(actor, a) && !isInstructeur(actor, a.editionId)) return "non_autorise";
  if (a.candidature !== "labellisee") return "etat";
  if (a.etat === "tenu" || (a.emargement !== null && a.emargement !== "attendu")) return "atelier_tenu";
  if (a.etat === "programme" && isPasse(a, now)) return "atelier_tenu";
  const from: readonly EtatAtelier[] = geste === "modifier" ? MODIFIABLES_APRES_LABEL : TRANSITIONS_ATELIER[geste].from;
  return from.includes(a.etat) ? null : "etat";
}

/** The same, of a form opened on this `version`. */
export const whyNotEnregistrer = (
  actor: Actor,
  geste: GesteAtelier | "modifier",
  a: FaitsAtelier & { version: number },
  version: number,
  now: Date,
): Refus | null => whyNot(actor, geste, a, now) ?? whyNotEntreTemps(version, a.version);

/** Why an atelier cannot be moved to this day, or null: not in the past, and within the edition. */
export function whyNotJour(jour: string, edition: FaitsAtelier["edition"], now: Date): Refus | null {
  if (jour < edition.dateDebut || jour > edition.dateFin) return "date_hors_edition";
  return jour < jourLocal(now) ? "date_passee" : null;
}
