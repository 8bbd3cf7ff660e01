import { type Actor, isInstructeur, isMembre, isPartenaire } from "../../socle/acteur/actor.ts";
import type { DroitInvitation } from "../../socle/acteur/roles.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { finDeJournee, jourLocal } from "../../socle/typographie/dates.ts";
import type { EtatEdition } from "../edition/states.ts";
import {
  DEPOSEES,
  type EtatCandidature,
  MODIFIABLES,
  TRANSITIONS_CANDIDATURE,
  type TransitionCandidature,
} from "./states.ts";

/** A late access code may be given and used while the edition is in one of these états. */
export const TARDIFS = ["ouverte", "cloturee"] as const satisfies readonly EtatEdition[];

/** What the rules look at; read under the lock. */
export type FaitsCandidature = {
  etat: EtatCandidature;
  editionId: string;
  edition: { etat: EtatEdition; dateOuvertureAppel: string; dateClotureAppel: string };
  /** The structures that organise, porteuse first. */
  structures: string[];
  /** Those asked to organise too, that have not answered. */
  pressenties: string[];
  creePar: string | null;
  /** The right of this actor's personal invitation, once accepted. */
  invitation: DroitInvitation | null;
  /** Until when a late access code, used for this candidature, lets it be handed in. */
  codeExpireAt?: Date | null;
  /** Corrections asked and not answered yet. */
  correctionsEnAttente: number;
};

/** May write for the organisers: a member of one of the structures, or a person invited to edit. */
export const isOrganisateur = (actor: Actor, c: Pick<FaitsCandidature, "structures" | "invitation">) =>
  isMembre(actor, c.structures) || c.invitation === "edition";

/** In its team: organises it, or was invited to read it. Who only reads has nothing to do there. */
export const isEquipier = (actor: Actor, c: Pick<FaitsCandidature, "structures" | "invitation">) =>
  isOrganisateur(actor, c) || c.invitation !== null;

/**
 * Has a part in it, so decides nothing of it: organises it, or belongs to a structure asked to. It could say yes the day
 * after the decision.
 */
export const isInteresse = (actor: Actor, c: Pick<FaitsCandidature, "structures" | "pressenties" | "invitation">) =>
  isOrganisateur(actor, c) || isMembre(actor, c.pressenties);

/** In its team, the author of the draft, or of the CRESS; a partner reads in their own room. */
export const isDesCoulisses = (
  actor: Actor,
  c: Pick<FaitsCandidature, "structures" | "invitation" | "editionId"> & { etat: string; creePar?: string | null },
) =>
  isEquipier(actor, c) ||
  isInstructeur(actor, c.editionId) ||
  (c.etat === "brouillon" && c.creePar === actor.personneId);

/** Read by the partners of its edition, in their room: handed in at least once. */
export const isDesPartenaires = (
  actor: Actor,
  c: Pick<FaitsCandidature, "editionId" | "etat"> & { soumiseAt: Date | null },
) =>
  isPartenaire(actor, c.editionId) && (DEPOSEES as readonly EtatCandidature[]).includes(c.etat) && c.soumiseAt !== null;

/** Reads what the CRESS prepares, notes and asks about it: of the CRESS, and without a part in it. */
export const voitLInstruction = (
  actor: Actor,
  c: Pick<FaitsCandidature, "editionId" | "structures" | "pressenties" | "invitation">,
) => isInstructeur(actor, c.editionId) && !isInteresse(actor, c);

const DE_ORGANISATEUR: readonly TransitionCandidature[] = ["soumettre", "completer", "retirer"];
const DECIDER: readonly TransitionCandidature[] = ["labelliser", "refuser"];

/** Why this person cannot do this now, or null. The page greys a button with it; the operation refuses with it. */
export function whyNot(actor: Actor, transition: TransitionCandidature, c: FaitsCandidature, now: Date): Refus | null {
  if (DE_ORGANISATEUR.includes(transition)) {
    if (!isOrganisateur(actor, c)) return c.creePar === actor.personneId ? "adhesion_en_attente" : "non_autorise";
  } else if (!isInstructeur(actor, c.editionId)) return "non_autorise";
  const from: readonly EtatCandidature[] = TRANSITIONS_CANDIDATURE[transition].from;
  if (DECIDER.includes(transition) && isCorrigee(c)) return "correction_en_attente";
  if (!from.includes(c.etat)) return "etat";
  if (!DE_ORGANISATEUR.includes(transition) && isInteresse(actor, c)) return "interesse";
  if (transition === "soumettre") return whyNotDeposer(c.edition, now, c.codeExpireAt);
  return null;
}

/** Under correction: asked fields wait for their answer, and no decision may be taken nor prepared. */
export const isCorrigee = (c: Pick<FaitsCandidature, "etat" | "correctionsEnAttente">) =>
  (c.etat === "a_completer" || c.etat === "soumise") && c.correctionsEnAttente > 0;

/**
 * Why the call takes no candidature at this instant: not open yet, or past 23:59:59 in the instance's zone on its last day. A late
 * access code opens it again for one candidature until the code expires, unless the synthesis is already published.
 */
export function whyNotDeposer(
  edition: FaitsCandidature["edition"],
  now: Date,
  codeExpireAt: Date | null = null,
): Refus | null {
  if (edition.etat === "preparation" || jourLocal(now) < edition.dateOuvertureAppel) return "appel_pas_ouvert";
  if (edition.etat === "ouverte" && now <= finDeJournee(edition.dateClotureAppel)) return null;
  const tardif = codeExpireAt !== null && now <= codeExpireAt && (TARDIFS as readonly string[]).includes(edition.etat);
  return tardif ? null : "appel_clos";
}

/** Why this person cannot change the form now, or null. An instructeur may type for the organisers. */
export function whyNotModifier(actor: Actor, c: FaitsCandidature): Refus | null {
  const auteur = c.etat === "brouillon" && c.creePar === actor.personneId;
  if (!isOrganisateur(actor, c) && !auteur && !isInstructeur(actor, c.editionId)) return "non_autorise";
  const modifiables: readonly EtatCandidature[] = MODIFIABLES;
  return modifiables.includes(c.etat) ? null : "etat";
}

/** Why this person cannot save the form opened on this `version`, or null. */
export const whyNotEnregistrer = (
  actor: Actor,
  c: FaitsCandidature & { version: number },
  version: number,
): Refus | null => whyNotModifier(actor, c) ?? whyNotEntreTemps(version, c.version);

/** Why this person cannot start again from this candidature in the open edition, or null: they organised it, earlier. */
export function whyNotReconduire(
  actor: Actor,
  source: { structures: string[]; annee: number },
  ouverte: (FaitsCandidature["edition"] & { annee: number }) | undefined,
  now: Date,
): Refus | null {
  if (!isMembre(actor, source.structures)) return "non_autorise";
  if (!ouverte) return "appel_clos";
  if (source.annee >= ouverte.annee) return "meme_edition";
  return whyNotDeposer(ouverte, now);
}
