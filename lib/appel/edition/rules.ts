import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { finDeJournee } from "../../socle/typographie/dates.ts";
import { type EtatEdition, TRANSITIONS_EDITION, type TransitionEdition } from "./states.ts";

/** What the rules look at; read under the lock. */
export type FaitsEdition = { id: string; etat: EtatEdition; dateClotureAppel: string };

/** Why this person cannot do this now, or null. Closing waits for 23:59:59 in the instance's zone on the last day of the call. */
export function whyNot(actor: Actor, transition: TransitionEdition, edition: FaitsEdition, now: Date): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "non_autorise";
  const from: readonly EtatEdition[] = TRANSITIONS_EDITION[transition].from;
  if (transition === "publier" && edition.etat === "ouverte") return "depots_ouverts";
  if (!from.includes(edition.etat)) return "etat";
  if (transition === "cloturer" && now <= finDeJournee(edition.dateClotureAppel)) return "appel_en_cours";
  return null;
}

/** Why this person cannot change the settings of an edition, or null: not once it is archived, nor over a newer change. */
export function whyNotRegler(
  actor: Actor,
  edition: Pick<FaitsEdition, "id" | "etat"> & { versionReglages: number },
  version: number,
): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "non_autorise";
  if (edition.etat === "archivee") return "etat";
  return whyNotEntreTemps(version, edition.versionReglages);
}
