import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { visibleTo } from "./acces.ts";
import { ecrireLettres } from "./lettres.ts";
import { faits } from "./queries.ts";
import { type FaitsCandidature, whyNot } from "./rules.ts";
import {
  type EtatCandidature,
  TRANSITIONS_CANDIDATURE,
  type TransitionAnnoncee,
  type TransitionCandidature,
} from "./states.ts";

export type Verrouillee = FaitsCandidature & { id: string; version: number };
export type Colonnes = Partial<typeof candidatures.$inferInsert>;
/** What a transition does besides changing the état; answers the columns to write with it. */
export type Suite = (tx: Tx, c: Verrouillee) => Promise<Result<Colonnes>>;

/** One transition, one transaction: lock the row, ask the rules, change, journal, write the mails. */
export function run(
  actor: Actor,
  id: string,
  transition: TransitionAnnoncee,
  now: Date,
  suite: Suite,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, id);
    if (!c) return refused("introuvable");
    const refus = whyNot(actor, transition, c, now);
    if (refus) return refused(refus);
    const outcome = await suite(tx, c);
    if (!outcome.ok) return outcome;
    await changerEtat(tx, actor, c, transition, outcome.value, now);
    await ecrireLettres(tx, transition, [id], now);
    return done(undefined);
  });
}

/** Changes the état and journals it. The caller holds the lock, has asked the rules, and writes the mails. */
export async function changerEtat(
  tx: Tx,
  actor: Actor,
  c: Verrouillee,
  transition: TransitionAnnoncee,
  colonnes: Colonnes,
  now: Date,
): Promise<void> {
  const etat = await ecrireEtat(tx, c, transition, colonnes, now);
  await journaliser(tx, {
    at: now,
    type: transition,
    objet: "candidature",
    objetId: c.id,
    editionId: c.editionId,
    personneId: actor.personneId,
    donnees: { de: c.etat, vers: etat },
  });
}

/** The same, for who journals it otherwise; answers the new état. */
export async function ecrireEtat(
  tx: Tx,
  c: Verrouillee,
  transition: TransitionCandidature,
  colonnes: Colonnes,
  now: Date,
): Promise<EtatCandidature> {
  const etat = TRANSITIONS_CANDIDATURE[transition].to;
  await tx
    .update(candidatures)
    .set({ ...colonnes, ...(isRetrait(etat) ? { retireeAt: now } : {}), etat, updatedAt: now, version: c.version + 1 })
    .where(eq(candidatures.id, c.id));
  return etat;
}

const isRetrait = (etat: EtatCandidature) => etat === "retiree" || etat === "label_retire";

/** The row, locked until the end of the transaction, or undefined when this person may not see it. */
export async function lock(tx: Tx, actor: Actor, id: string): Promise<Verrouillee | undefined> {
  const [row] = await lockAll(tx, actor, [id]);
  return row;
}

/**
 * The same for several, always in the same order: two batches that overlap wait for one another and never block. What
 * the rules look at is read once the lock is held: a row waited for is seen as the other transaction left it.
 */
export async function lockAll(tx: Tx, actor: Actor, ids: string[]): Promise<Verrouillee[]> {
  const verrouillees = await tx
    .select({ id: candidatures.id })
    .from(candidatures)
    .where(and(inArray(candidatures.id, ids), visibleTo(actor)))
    .orderBy(asc(candidatures.id))
    .for("update");
  if (verrouillees.length === 0) return [];
  return tx
    .select(faits(actor))
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(
      and(
        inArray(
          candidatures.id,
          verrouillees.map((c) => c.id),
        ),
        visibleTo(actor),
      ),
    );
}
