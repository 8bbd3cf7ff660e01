import "server-only";
import { and, asc, count, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { annoncerProposition } from "./lettres.ts";

/** Takes structures for oneself, always in the same order: of two members who leave at once, one stays. */
export async function lockStructures(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .select({ id: structures.id })
    .from(structures)
    .where(inArray(structures.id, [...ids]))
    .orderBy(asc(structures.id))
    .for("update");
}

/** Leaves a structure, or gives up asking to join it. Refuses the last member: somebody must keep its candidatures. */
export function quitterStructure(actor: Actor, structureId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    await lockStructures(tx, [structureId]);
    const [mien] = await tx
      .select({ id: membres.id, etat: membres.etat })
      .from(membres)
      .where(and(eq(membres.structureId, structureId), eq(membres.personneId, actor.personneId)));
    if (!mien || mien.etat === "refusee" || mien.etat === "sorti") return refused("introuvable");
    if (mien.etat === "membre" && (await compterAutres(tx, structureId, actor.personneId)) === 0)
      return refused("dernier_membre");
    await tx.delete(membres).where(eq(membres.id, mien.id));
    await noter(tx, actor.personneId, structureId, "retirer", actor.personneId, now);
    return done(undefined);
  });
}

/** One member gives their place to another person. The caller holds the structure and has asked the rules. */
export async function cederMembre(tx: Tx, structureId: string, de: string, vers: string, now: Date): Promise<void> {
  const place = {
    etat: "membre" as const,
    accepteAt: now,
    acceptePar: de,
    closAt: null,
    mot: null,
    transmisPar: null,
    transmisPourId: null,
  };
  await tx
    .insert(membres)
    .values({ structureId, personneId: vers, demandeAt: now, ...place })
    .onConflictDoUpdate({
      target: [membres.structureId, membres.personneId],
      set: place,
      setWhere: ne(membres.etat, "membre"),
    });
  await tx.delete(membres).where(and(eq(membres.structureId, structureId), eq(membres.personneId, de)));
  await noter(tx, de, structureId, "accepter_adhesion", vers, now);
  await noter(tx, de, structureId, "retirer", de, now);
}

/** Asks the other members to take somebody from outside in one's place; an earlier proposal for the same person is replaced. */
export async function proposerMembre(
  tx: Tx,
  structureId: string,
  de: string,
  vers: string,
  pourId: string,
  now: Date,
): Promise<void> {
  const place = {
    etat: "demande" as const,
    demandeAt: now,
    closAt: null,
    mot: null,
    transmisPar: de,
    transmisPourId: pourId,
  };
  await tx
    .insert(membres)
    .values({ structureId, personneId: vers, ...place })
    .onConflictDoUpdate({
      target: [membres.structureId, membres.personneId],
      set: place,
      setWhere: ne(membres.etat, "membre"),
    });
  await annoncerProposition(tx, structureId, de, vers, now);
}

export async function isMembreEncore(tx: Tx, structureId: string, personneId: string): Promise<boolean> {
  const siens = and(eq(membres.structureId, structureId), eq(membres.personneId, personneId));
  return (await tx.$count(membres, and(siens, eq(membres.etat, "membre")))) > 0;
}

export async function compterAutres(tx: Tx, structureId: string, personneId: string): Promise<number> {
  const [autres] = await tx
    .select({ n: count() })
    .from(membres)
    .innerJoin(personnes, and(eq(personnes.id, membres.personneId), isNull(personnes.supprimeeAt)))
    .where(and(eq(membres.structureId, structureId), eq(membres.etat, "membre"), ne(membres.personneId, personneId)));
  return autres?.n ?? 0;
}

const noter = (
  tx: Tx,
  personneId: string,
  structureId: string,
  type: "retirer" | "accepter_adhesion",
  membre: string,
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "structure",
    objetId: structureId,
    editionId: null,
    personneId,
    donnees: { membre },
  });
