import { isInteresse, isOrganisateur } from "../../appel/candidature/rules.ts";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { DroitInvitation } from "../../socle/acteur/roles.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { type EtatFiche, FICHE_MODIFIABLE, TRANSITIONS_FICHE, type TransitionDemandee } from "./states.ts";

/** Who organises, and whether the label stands: what opening a fiche looks at. */
export type FaitsOuverture = {
  editionId: string;
  candidature: EtatCandidature;
  structures: string[];
  pressenties: string[];
  invitation: DroitInvitation | null;
};
/** What the rules look at; read under the lock. */
export type FaitsFiche = FaitsOuverture & { etat: EtatFiche };

/** Why this person cannot do this now, or null. The page greys a button with it; the operation refuses with it. */
export function whyNot(actor: Actor, transition: TransitionDemandee, f: FaitsFiche): Refus | null {
  if (transition === "remettre" ? !peutEcrire(actor, f) : !isInstructeur(actor, f.editionId)) return "non_autorise";
  const from: readonly EtatFiche[] = TRANSITIONS_FICHE[transition].from;
  if (f.candidature !== "labellisee" || !from.includes(f.etat)) return "etat";
  return transition !== "remettre" && isInteresse(actor, f) ? "interesse" : null;
}

/** What was asked of the organisers about one revision, and their answer. */
export type FaitsConfirmation = { revision: number; repondueAt: Date | null };
const A_CONFIRMER: readonly EtatFiche[] = TRANSITIONS_FICHE.infirmer.from;

/**
 * Why this person cannot say whether the fiche is what was said, or null: only who said it knows. `lue` is the revision
 * they read.
 */
export function whyNotConfirmer(
  actor: Actor,
  f: FaitsFiche & { revision: number },
  c: FaitsConfirmation | null,
  lue: number,
): Refus | null {
  if (!isOrganisateur(actor, f)) return "non_autorise";
  if (f.candidature !== "labellisee" || !A_CONFIRMER.includes(f.etat)) return "etat";
  if (!c || c.revision !== f.revision || c.repondueAt !== null) return "etat";
  return whyNotEntreTemps(lue, f.revision);
}

/** An agent types for the organisers, and is not one of them. */
export const isPourLeCompte = (actor: Actor, c: FaitsOuverture) => !isOrganisateur(actor, c);

/** Why this person cannot open a fiche for this candidature now, or null. */
export function whyNotCreer(actor: Actor, c: FaitsOuverture): Refus | null {
  if (!peutEcrire(actor, c)) return "non_autorise";
  return c.candidature === "labellisee" ? null : "etat";
}

/** Why this person cannot change the form now, or null. */
export function whyNotModifier(actor: Actor, f: FaitsFiche): Refus | null {
  if (!peutEcrire(actor, f)) return "non_autorise";
  const modifiables: readonly EtatFiche[] = FICHE_MODIFIABLE;
  return f.candidature === "labellisee" && modifiables.includes(f.etat) ? null : "etat";
}

/** Why this person cannot save the form opened on this `version`, or null. */
export const whyNotEnregistrer = (actor: Actor, f: FaitsFiche & { version: number }, version: number): Refus | null =>
  whyNotModifier(actor, f) ?? whyNotEntreTemps(version, f.version);

/** Why this person cannot answer a correction of the fiche now, or null. `lue` is the version of it the page showed. */
export const whyNotRepondre = (
  actor: Actor,
  f: FaitsFiche,
  correction: { version: number },
  lue: number,
): Refus | null => whyNotModifier(actor, f) ?? whyNotEntreTemps(lue, correction.version);

/** Why this person cannot take back a photo or a document of the fiche, or null: it waits for no état. */
export const whyNotReprendre = (actor: Actor, f: FaitsOuverture): Refus | null =>
  peutEcrire(actor, f) ? null : "non_autorise";

/** An organiser, or an instructeur typing in what came by mail. */
const peutEcrire = (actor: Actor, c: FaitsOuverture) => isOrganisateur(actor, c) || isInstructeur(actor, c.editionId);

/** The code of the n-th énoncé of a fiche: "F7-03". */
export const codeEnonce = (codeFiche: string, numero: number) => `${codeFiche}-${String(numero).padStart(2, "0")}`;
