import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { seanceChapitres, seances } from "@/db/schema/seance";
import { chapitres } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { TypeEvenement } from "../../socle/journal/types.ts";
import { journaliser } from "../../socle/journal/write.ts";
import type { Refus } from "../../socle/refus.ts";
import { type Result, refused } from "../../socle/result.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { voitLesSeances } from "./rules.ts";

export type Seance = typeof seances.$inferSelect;
export type Contexte = { tx: Tx; s: Seance };

/**
 * One act on a séance, in one transaction: lock the row, ask the rule, act, tell who follows it. The edition's row is
 * taken before with `edition`, as gestures of consolidation do, when the act speaks of the words of a point.
 */
export function surLaSeance<T>(
  actor: Actor,
  id: string,
  whyNot: (actor: Actor, s: Seance) => Refus | null,
  faire: (contexte: Contexte) => Promise<Result<T>>,
  { edition = false } = {},
): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    if (edition)
      await tx
        .select({ id: editions.id })
        .from(editions)
        .where(sql`${editions.id} = (select x.edition_id from seances x where x.id = ${id})`)
        .for("no key update");
    const [s] = await tx.select().from(seances).where(eq(seances.id, id)).for("update");
    if (!s || !voitLesSeances(actor, s.editionId)) return refused("introuvable");
    const refus = whyNot(actor, s);
    if (refus) return refused(refus);
    const result = await faire({ tx, s });
    if (result.ok) await notifier(tx, { sujet: `seance:${id}`, id });
    return result;
  });
}

/** The chapters of the agenda, in the order in which they are read. */
export const listOrdreDuJour = (tx: Tx, seanceId: string) =>
  tx
    .select({ id: chapitres.id, transition: editionTransitions.code, etat: chapitres.etat })
    .from(seanceChapitres)
    .innerJoin(chapitres, eq(chapitres.id, seanceChapitres.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(eq(seanceChapitres.seanceId, seanceId))
    .orderBy(asc(editionTransitions.ordre));

export const noter = (
  tx: Tx,
  actor: Actor,
  s: Pick<Seance, "id" | "editionId" | "numero">,
  type: TypeEvenement,
  now: Date,
  donnees: Record<string, string | number> = {},
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "seance",
    objetId: s.id,
    editionId: s.editionId,
    personneId: actor.personneId,
    donnees: { numero: s.numero, ...donnees },
  });
