import { type Actor, isInstructeur } from "../auth/actor.ts";
import type { Refus } from "../refus.ts";
import type { EtatCourriel } from "./types.ts";

type Faits = { etat: EtatCourriel; editionId: string | null; complet: boolean };

/** Who sees the mails of an edition that did not leave: its agents; those of no edition, the administrateurs. */
export const voitCourriel = (actor: Actor, editionId: string | null) =>
  editionId === null ? actor.administrateur : isInstructeur(actor, editionId);

/** Why this person cannot send a mail again, or say that its address is wrong, or null. */
export function whyNotCourriel(actor: Actor, geste: "renvoyer" | "signaler", c: Faits): Refus | null {
  if (!voitCourriel(actor, c.editionId)) return "introuvable";
  if (c.etat === "envoye") return "etat";
  // Its words and its address are gone: there is nothing left to send.
  if (!c.complet) return "courriel_efface";
  return geste === "signaler" && c.etat !== "echec" ? "etat" : null;
}
