import { type Actor, isComite, isCress, isDestinataire } from "../../acteur/actor.ts";
import type { Refus } from "../../refus.ts";

/** Why this person may not be known by a provider of identities, which knows public agents: those who only organise are not. */
export const whyNotRelier = (actor: Actor): Refus | null =>
  isComite(actor) || isDestinataire(actor) || isCress(actor) ? null : "identite_agents";
