import type { Actor } from "../../socle/acteur/actor.ts";
import { isAdministrateur } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";

/** Why this person may not be deleted, or null: the instance never has no administrateur. */
export const whyNotSupprimer = (actor: Actor, administrateurs: number): Refus | null =>
  isAdministrateur(actor) && administrateurs <= 1 ? "dernier_administrateur" : null;
