import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { type FaitsCandidature, isInteresse, whyNot } from "../candidature/rules.ts";
import type { EtatCandidature } from "../candidature/states.ts";
import type { Alerte, TypeDecision } from "./states.ts";

/** A prepared decision as somebody read it: changing it gives it another id. */
export type Lue = { id: string; prepareeAt: Date };

export type Preparee = Lue & {
  type: TypeDecision;
  motif: string | null;
  auteurId: string | null;
  /** Since when it is left out of the announcements; null: it leaves with the next one. */
  deCoteAt: Date | null;
};
/** What the rules look at; read under the lock. */
export type FaitsDecision = FaitsCandidature & { preparee: Preparee | null };

/**
 * Why this person cannot prepare this decision, or null. `lue` is the prepared decision the form was opened on (null:
 * none), left out by who replaces whatever is there.
 */
export function whyNotPreparer(
  actor: Actor,
  decision: { type: TypeDecision; motif: string | null; lue?: string | null },
  c: FaitsDecision,
  now: Date,
): Refus | null {
  const refus = whyNotDecider(actor, decision, c, now);
  if (refus) return refus;
  return decision.lue === undefined ? null : whyNotEntreTemps(decision.lue, c.preparee?.id ?? null);
}

/** Why this person cannot decide and announce at once, or null: a decision prepared by a colleague is not stepped over. */
export function whyNotDeciderSeule(
  actor: Actor,
  decision: { type: TypeDecision; motif: string | null },
  c: FaitsDecision,
  now: Date,
): Refus | null {
  return whyNotDecider(actor, decision, c, now) ?? (c.preparee ? "decision_preparee" : null);
}

/** Why this person cannot take a prepared decision back, nor leave it out, or null; possible whatever the candidature has become. */
export function whyNotRetirerPreparee(
  actor: Actor,
  c: Pick<FaitsDecision, "editionId" | "structures" | "pressenties" | "invitation" | "preparee">,
): Refus | null {
  if (!isInstructeur(actor, c.editionId)) return "non_autorise";
  if (isInteresse(actor, c)) return "interesse";
  return c.preparee ? null : "etat";
}

export const whyNotAnnoncerDans = (actor: Actor, editionId: string): Refus | null =>
  isInstructeur(actor, editionId) ? null : "non_autorise";

/** Why a batch read with `lues` decisions is not announced, or null: all of them are still there. */
export const whyNotAnnoncerLot = (lues: number, presentes: number): Refus | null =>
  whyNotEntreTemps(lues, presentes, "lot_change");

/** Why mails read as those of the print `lue` do not leave, or null: a word or a recipient comes from many rows. */
export const whyNotEnvoyer = (lue: string, empreinte: string): Refus | null =>
  whyNotEntreTemps(lue, empreinte, "courriels_changes");

/** Why the decision read as `lue` cannot be announced now, or null. */
export function whyNotAnnoncer(actor: Actor, lue: Lue, c: FaitsDecision, now: Date): Refus | null {
  const { preparee } = c;
  const change = whyNotEntreTemps(lisible(lue), preparee && lisible(preparee), "lot_change");
  if (change) return change;
  if (!preparee || preparee.deCoteAt) return "lot_change";
  const refus = whyNotDecider(actor, preparee, c, now);
  return refus === "etat" ? "lot_change" : refus;
}

const lisible = ({ id, prepareeAt }: Lue) => `${id} ${prepareeAt.toISOString()}`;

function whyNotDecider(
  actor: Actor,
  { type, motif }: { type: TypeDecision; motif: string | null },
  c: FaitsDecision,
  now: Date,
): Refus | null {
  const refus = whyNot(actor, type, c, now);
  if (refus) return refus;
  return type === "refuser" && !motif?.trim() ? "motif_manquant" : null;
}

/** What contradicts a prepared decision, read before it is announced. */
export function alertes(d: {
  type: TypeDecision;
  motif: string | null;
  prepareeAt: Date;
  etat: EtatCandidature;
  soumiseAt: Date | null;
  correctionEnAttente: boolean;
  ateliersProposes: number;
  criteresNon: number;
  destinataires: number;
}): Alerte[] {
  const found: [Alerte, boolean][] = [
    ["etat", d.etat !== "soumise"],
    ["correction_en_attente", d.correctionEnAttente],
    ["motif_manquant", d.type === "refuser" && !d.motif?.trim()],
    ["sans_atelier", d.type === "labelliser" && d.etat === "soumise" && d.ateliersProposes === 0],
    ["sans_destinataire", d.destinataires === 0],
    ["deposee_depuis", d.soumiseAt !== null && d.soumiseAt > d.prepareeAt],
    ["critere_non", d.type === "labelliser" && d.criteresNon > 0],
  ];
  return found.flatMap(([alerte, vraie]) => (vraie ? alerte : []));
}
