import type { CodeTransition } from "../transitions/transitions.ts";
import { isSiegeant, type RoleEdition } from "./roles.ts";

/** A signed-in person with what they may do, read from the database at each request. */
export type Actor = {
  personneId: string;
  courriel: string;
  nom: string | null;
  administrateur: boolean;
  roles: { editionId: string; role: RoleEdition; transitions: CodeTransition[] }[];
  /** Structures the person is an accepted member of. */
  structures: string[];
  /** Bodies the person answers for. */
  destinataires: string[];
  /** The administrateur who sees as this person: whoever looks writes nothing. */
  vuPar?: { personneId: string };
};

const has = (actor: Actor, editionId: string, role: RoleEdition) =>
  actor.roles.some((r) => r.editionId === editionId && r.role === role);

/** Administers the instance: all of every edition, and accounts. */
export const isAdministrateur = (actor: Pick<Actor, "administrateur">): boolean => actor.administrateur;
export const isInstructeur = (actor: Actor, editionId: string) =>
  isAdministrateur(actor) || has(actor, editionId, "instructeur");
export const isPartenaire = (actor: Actor, editionId: string) => has(actor, editionId, "partenaire");
export const isMembre = (actor: Actor, structures: readonly string[]) =>
  structures.some((s) => actor.structures.includes(s));

/** Transitions whose validated fiches the person reads as comité or partenaire; null = all of the edition's. */
export function transitionsSuivies(actor: Actor, editionId: string): CodeTransition[] | null {
  if (isInstructeur(actor, editionId) || isPartenaire(actor, editionId)) return null;
  return actor.roles.filter((r) => r.editionId === editionId && r.role === "comite").flatMap((r) => r.transitions);
}

export const editionsInstruites = (actor: Actor) =>
  actor.roles.filter((r) => r.role === "instructeur").map((r) => r.editionId);
export const editionsPartenaires = (actor: Actor) =>
  actor.roles.filter((r) => r.role === "partenaire").map((r) => r.editionId);
/** Works for the CRESS: may enter /cress. */
export const isCress = (actor: Actor) => isAdministrateur(actor) || editionsInstruites(actor).length > 0;
/** Sits in a comité or partners an edition: may enter /comite. */
export const isComite = (actor: Actor) => actor.roles.some((r) => isSiegeant(r.role));
/** Answers for a body propositions are made to: may enter /reponses. */
export const isDestinataire = (actor: Actor) => actor.destinataires.length > 0;
