import "server-only";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done } from "../../socle/result.ts";
import { deposerComplete } from "../candidature/operations.ts";
import { lireFormulaire } from "../candidature/questions/formulaire.ts";
import { run } from "../candidature/transition.ts";
import type { CorrectionDemandee } from "./schema.ts";
import { cloreCorrections, demanderCorrections } from "./tour-de-correction.ts";

/** Asks for a general word, for fields one by one, or both. `mot` may be empty when fields are given. */
export const demanderComplement = (
  actor: Actor,
  id: string,
  mot: string,
  now: Date,
  corrections: readonly CorrectionDemandee[] = [],
) =>
  run(actor, id, "demander_complement", now, async (tx, c) => {
    const demandees = await demanderCorrections(tx, actor, c, corrections, now);
    return demandees.ok ? done({ complementDemande: mot, complementDemandeAt: now }) : demandees;
  });

/** Sends it back. Refuses `correction_en_attente` while an asked field has neither answer nor change, and `incomplete`. */
export const completer = (actor: Actor, id: string, now: Date) =>
  run(actor, id, "completer", now, async (tx, c) => {
    const closes = await cloreCorrections(tx, actor, c, await lireFormulaire(tx, c.id), now);
    return closes.ok ? deposerComplete(tx, actor, c, now) : closes;
  });
