import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { personnes, sessions } from "@/db/schema/personne";
import { reglagesInstance, secondsFacteurs } from "@/db/schema/second-facteur";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../acteur/actor.ts";
import { done, type Result, refused } from "../../result.ts";
import { avertir, noter } from "../dire.ts";
import { oter } from "./oter.ts";
import type { exigence } from "./schema.ts";

/** Takes it from a colleague (oneself gives a code) who has lost everything: their sessions end, they are told, and the journal says who did it. */
export function reinitialiser(actor: Actor, personneId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    if (!actor.administrateur || actor.personneId === personneId) return refused("introuvable");
    if (!(await oter(tx, personneId))) return refused("second_facteur_absent");
    await tx.delete(sessions).where(eq(sessions.personneId, personneId));
    await noter(tx, "reinitialiser_second_facteur", personneId, actor.personneId, now);
    await avertir(tx, personneId, "second_facteur_change", { geste: "retire", par: actor.nom ?? actor.courriel }, now);
    return done(undefined);
  });
}

/** The same for whoever runs the servers: the sole administrateur may have lost theirs. */
export function oterParCommande(courriel: string, now: Date): Promise<Result<{ avait: boolean }>> {
  return inTransaction(async (tx) => {
    const [personne] = await tx
      .select({ id: personnes.id })
      .from(personnes)
      .where(and(eq(personnes.courriel, courriel.toLowerCase()), isNull(personnes.supprimeeAt)));
    if (!personne) return refused("introuvable");
    const avait = await oter(tx, personne.id);
    if (avait) {
      await tx.delete(sessions).where(eq(sessions.personneId, personne.id));
      await noter(tx, "reinitialiser_second_facteur", personne.id, null, now, { par: "commande" });
      await avertir(
        tx,
        personne.id,
        "second_facteur_change",
        { geste: "retire", par: "la personne qui tient les serveurs" },
        now,
      );
    }
    return done({ avait });
  });
}

/** Asks it of who works for the CRESS, or no longer; from their next request on. Who asks has one. */
export function exiger(actor: Actor, { exiger: exige }: z.output<typeof exigence>, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    if (!actor.administrateur) return refused("introuvable");
    const sien = eq(secondsFacteurs.personneId, actor.personneId);
    if (exige && (await tx.$count(secondsFacteurs, sien)) === 0) return refused("second_facteur_dabord");
    await tx
      .insert(reglagesInstance)
      .values({ secondFacteurExige: exige })
      .onConflictDoUpdate({ target: reglagesInstance.un, set: { secondFacteurExige: exige } });
    await noter(tx, "exiger_second_facteur", actor.personneId, actor.personneId, now, { exige });
    return done(undefined);
  });
}
