import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { type FaitsCandidature, isOrganisateur } from "../candidature/rules.ts";
import type { CoteMessage } from "../instruction/choix.ts";

/**
 * The side this person writes from, or null when they may not write. An agent who is also an organiser writes as an
 * organiser. Partners, and persons invited to read only, do not write.
 */
export function coteDe(actor: Actor, c: FaitsCandidature): CoteMessage | null {
  const auteur = c.etat === "brouillon" && c.creePar === actor.personneId;
  if (isOrganisateur(actor, c) || auteur) return "organisateur";
  return isInstructeur(actor, c.editionId) ? "cress" : null;
}

/** Within these minutes after a mail, the same person gets no other for the same conversation. */
export const MINUTES_ENTRE_COURRIELS = 10;
