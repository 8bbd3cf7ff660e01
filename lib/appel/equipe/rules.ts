import { type Actor, isInstructeur, isMembre } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import { type FaitsCandidature, isInteresse, isOrganisateur } from "../candidature/rules.ts";
import type { EtatCandidature } from "../candidature/states.ts";

export const INVITATIONS_MAX = 20;
/** Mails in a day, over all the candidatures of one person: enough for ten teams, too few to write to strangers. */
export const INVITATIONS_PAR_PERSONNE = 60;

/** While a candidature is in one of these états, its team may change: after the label too, since people move on. */
export const EQUIPE_MODIFIABLE = [
  "brouillon",
  "soumise",
  "a_completer",
  "labellisee",
] as const satisfies readonly EtatCandidature[];

type FaitsEquipe = Pick<FaitsCandidature, "etat" | "editionId" | "structures" | "invitation">;

/** Why this person cannot invite, change a right or take an invitation back; an instructeur may repair a team. */
export function whyNotGerer(actor: Actor, c: FaitsEquipe): Refus | null {
  if (!isOrganisateur(actor, c) && !isInstructeur(actor, c.editionId)) return "non_autorise";
  const ouverts: readonly EtatCandidature[] = EQUIPE_MODIFIABLE;
  return ouverts.includes(c.etat) ? null : "etat";
}

/** The same for one more invitation mail: twenty invitations at most, twenty mails a day, sixty for one person. */
export function whyNotInviter(
  actor: Actor,
  c: FaitsEquipe,
  envois: { enCours: number; duJour: number; deLaPersonne: number },
): Refus | null {
  const refus = whyNotGerer(actor, c);
  if (refus) return refus;
  const trop =
    envois.enCours >= INVITATIONS_MAX ||
    envois.duJour >= INVITATIONS_MAX ||
    envois.deLaPersonne >= INVITATIONS_PAR_PERSONNE;
  return trop ? "limite_invitations" : null;
}

/** Whether this person may know who the members of a structure are: theirs, or any for the CRESS. */
export const voitMembres = (actor: Actor, editionId: string, structureId: string) =>
  isInstructeur(actor, editionId) || actor.structures.includes(structureId);

/** Why this person cannot hand their part over: only an organiser has one. */
export function whyNotTransferer(actor: Actor, c: FaitsEquipe): Refus | null {
  if (!isOrganisateur(actor, c)) return "non_autorise";
  return whyNotGerer(actor, c);
}

export type ReponseCo = "accepter" | "decliner";

/**
 * Why nobody can answer so for this structure, or null: its members do, at any time while the team may change; an
 * instructeur writes down the answer a structure gave otherwise, once. The porteuse has nothing to answer.
 */
export function whyNotRepondreCo(
  actor: Actor,
  reponse: ReponseCo,
  c: FaitsEquipe & Pick<FaitsCandidature, "pressenties">,
  nommee: { structureId: string; rang: number; accepteeAt: Date | null; declineeAt: Date | null },
): Refus | null {
  const sienne = isMembre(actor, [nommee.structureId]);
  if (!sienne && !isInstructeur(actor, c.editionId)) return "introuvable";
  if (!sienne && isInteresse(actor, c)) return "interesse";
  const ouverts: readonly EtatCandidature[] = EQUIPE_MODIFIABLE;
  if (nommee.rang === 0 || !ouverts.includes(c.etat)) return "etat";
  if (!sienne && (nommee.accepteeAt || nommee.declineeAt)) return "etat";
  return (reponse === "accepter" ? nommee.accepteeAt : nommee.declineeAt) ? "etat" : null;
}
