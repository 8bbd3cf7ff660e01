import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { chiffresPublies, listesImprimees } from "@/db/schema/edition";
import type { Actor } from "../../socle/acteur/actor.ts";
import { whyNotVersionSuivante } from "../../socle/entre-temps.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { chiffresDe } from "../chiffres/queries.ts";
import { enConsolidant, journaliserEdition } from "../consolidation/en-consolidant.ts";
import { lireChiffre } from "./chiffres.ts";
import type { chiffreImprime, listeImprimee, retraitChiffre } from "./schema.ts";

/** Keeps a figure printed elsewhere, in place of the one of that name: it is compared, never used. */
export const ecrireChiffreImprime = (
  actor: Actor,
  { editionId, cle, valeur }: z.output<typeof chiffreImprime>,
  now: Date,
): Promise<Result> =>
  changer(actor, editionId, now, async (tx, edition) => {
    if (lireChiffre(await chiffresDe(edition, tx), cle) === null) return refused("introuvable", "cle");
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

/** Keeps the list another document printed: it is compared line by line, never used. */
export const ecrireListeImprimee = (
  actor: Actor,
  { editionId, version, texte }: z.output<typeof listeImprimee>,
  now: Date,
): Promise<Result> =>
  changer(actor, editionId, now, async (tx) => {
    const [lue] = await tx.select().from(listesImprimees).where(eq(listesImprimees.editionId, editionId));
    if (lue?.texte === texte) return done("liste");
    const refus = whyNotVersionSuivante(lue, version);
    if (refus) return refused(refus);
    const ecrite = { texte, version: version + 1 };
    await tx
      .insert(listesImprimees)
      .values({ editionId, ...ecrite })
      .onConflictDoUpdate({ target: listesImprimees.editionId, set: ecrite });
    return done("liste");
  });

function changer(
  actor: Actor,
  editionId: string,
  now: Date,
  faire: (tx: Tx, edition: Parameters<typeof chiffresDe>[0]) => Promise<Result<string>>,
): Promise<Result> {
  return enConsolidant(actor, editionId, async (tx, edition) => {
    const fait = await faire(tx, edition);
    if (!fait.ok) return fait;
    await journaliserEdition(tx, actor, editionId, { chiffre: fait.value }, now);
    return done(undefined);
  });
}
