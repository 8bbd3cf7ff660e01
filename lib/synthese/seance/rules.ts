import { type Actor, isInstructeur, transitionsSuivies } from "../../socle/acteur/actor.ts";
import { isSiegeant } from "../../socle/acteur/roles.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { type EtatSeance, TRANSITIONS_SEANCE } from "./states.ts";

/** What the rules look at; read under the lock. */
export type FaitsSeance = { editionId: string; etat: EtatSeance; conducteurId: string | null };

/** Whether a séance of this edition exists for them at all: its comité, its partenaires, its instructeurs. */
export const voitLesSeances = (actor: Actor, editionId: string) =>
  isInstructeur(actor, editionId) || siege(actor, editionId);

/** Sits in the comité of this edition, and counts in its quorum. */
export const siege = (actor: Pick<Actor, "roles">, editionId: string) =>
  actor.roles.some((r) => r.editionId === editionId && isSiegeant(r.role));

export const whyNotPreparer = (actor: Actor, editionId: string): Refus | null =>
  isInstructeur(actor, editionId) ? null : "non_autorise";

/** What was announced changes, is called off, and opens, once. */
export const whyNotModifier = (actor: Actor, s: FaitsSeance): Refus | null =>
  whyNotPreparer(actor, s.editionId) ?? dansLEtat(s, TRANSITIONS_SEANCE.ouvrir.from);

/** The point shown, the decisions, the end: of the one who conducts, alone. */
export const whyNotConduire = (actor: Actor, s: FaitsSeance): Refus | null =>
  whyNotPreparer(actor, s.editionId) ??
  dansLEtat(s, TRANSITIONS_SEANCE.lever.from) ??
  (s.conducteurId === actor.personneId ? null : "pas_conducteur");

/** Takes the conduct from somebody whose device is gone. */
export const whyNotReprendre = (actor: Actor, s: FaitsSeance): Refus | null =>
  whyNotPreparer(actor, s.editionId) ??
  dansLEtat(s, "ouverte") ??
  (s.conducteurId === actor.personneId ? "rien_ne_change" : null);

export const whyNotArriver = (actor: Actor, s: FaitsSeance): Refus | null =>
  siege(actor, s.editionId) ? dansLEtat(s, "ouverte") : "non_autorise";

/** Says for somebody else that they are there, or are not. */
export const whyNotPointer = (actor: Actor, s: FaitsSeance): Refus | null =>
  whyNotPreparer(actor, s.editionId) ?? dansLEtat(s, "ouverte");

export const whyNotCorriger = (actor: Actor, s: FaitsSeance): Refus | null =>
  whyNotPreparer(actor, s.editionId) ?? dansLEtat(s, "levee");

/** The same, of a procès-verbal read in its version `lue`. */
export const whyNotReecrire = (actor: Actor, s: FaitsSeance, derniere: number, lue: number): Refus | null =>
  whyNotCorriger(actor, s) ?? whyNotEntreTemps(lue, derniere);

/** Why points are not adopted together, or null: each still waits for it, in the words that were `lus`. */
export function whyNotAdopter(lus: readonly Mots[], incontestes: readonly Mots[]): Refus | null {
  const restants = new Map(incontestes.map((p) => [p.pointId, p.motsDepuis]));
  return (
    lus.map((p) => whyNotEntreTemps(p.motsDepuis, restants.get(p.pointId))).find((refus) => refus !== null) ?? null
  );
}
type Mots = { pointId: string; motsDepuis: number };

const AUTRE_ETAT = {
  prevue: "seance_pas_ouverte",
  ouverte: "seance_ouverte",
  levee: "seance_levee",
  annulee: "seance_annulee",
} as const satisfies Record<EtatSeance, Refus>;

function dansLEtat(s: FaitsSeance, voulu: EtatSeance): Refus | null {
  if (s.etat === voulu) return null;
  return AUTRE_ETAT[s.etat];
}

/** A point of the agenda is read by who follows its transition, and by all who are there while the séance sits. */
export function litLePoint(
  actor: Actor,
  s: Pick<FaitsSeance, "editionId" | "etat">,
  present: boolean,
  transition: CodeTransition,
): boolean {
  const suivies = transitionsSuivies(actor, s.editionId);
  return suivies === null || suivies.includes(transition) || (present && s.etat === "ouverte");
}
