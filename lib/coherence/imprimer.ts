import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { chiffresPublies } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { chiffresDe } from "../chiffres/queries.ts";
import { lockEdition } from "../edition/operations.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { whyNotConsolider } from "../synthese/rules.ts";
import { lireChiffre } from "./chiffres.ts";
import type { chiffreImprime, retraitChiffre } from "./schema.ts";

/** Keeps a figure printed elsewhere, in place of the one of that name: it is compared, never used. */
export const ecrireChiffreImprime = (
  actor: Actor,
  { editionId, cle, valeur }: z.output<typeof chiffreImprime>,
  now: Date,
): Promise<Result> =>
  changer(actor, editionId, now, async (tx, edition) => {
    if (lireChiffre(await chiffresDe(edition), cle) === null) return refused("introuvable", "cle");
    await tx
      .insert(chiffresPublies)
      .values({ editionId, cle, valeur })
      .onConflictDoUpdate({
        target: [chiffresPublies.editionId, chiffresPublies.cle],
        set: { valeur: sql`excluded.valeur` },
      });
    return done(cle);
  });

/** Compares it no longer. */
export const retirerChiffreImprime = (
  actor: Actor,
  { editionId, cle }: z.output<typeof retraitChiffre>,
  now: Date,
): Promise<Result> =>
  changer(actor, editionId, now, async (tx) => {
    await tx.delete(chiffresPublies).where(and(eq(chiffresPublies.editionId, editionId), eq(chiffresPublies.cle, cle)));
    return done(cle);
  });

type Edition = NonNullable<Awaited<ReturnType<typeof lockEdition>>>;

function changer(
  actor: Actor,
  editionId: string,
  now: Date,
  faire: (tx: Tx, edition: Edition) => Promise<Result<string>>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNotConsolider(actor, edition);
    if (refus) return refused(refus);
    const fait = await faire(tx, edition);
    if (!fait.ok) return fait;
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { chiffre: fait.value },
    });
    return done(undefined);
  });
}
