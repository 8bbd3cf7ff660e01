import "server-only";
import { and, asc, count, eq } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { arrivees, ateliers, emargements } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { hashJeton } from "../auth/jeton.ts";
import { done, type Result, refused } from "../result.ts";
import { replier } from "../typographie/replier.ts";
import type { Arrivee } from "./arrivee-schema.ts";
import { lock, noter } from "./operations.ts";
import { whyNotArriver } from "./ouverture.ts";
import { colonnesArrivees, isJeton } from "./public.ts";
import { voitLesNomsSql } from "./queries.ts";
import { whyNotTenir } from "./rules.ts";
import { NOMBRE_MAX } from "./schema.ts";

/**
 * Somebody says they are here. The same person sent twice from one page is one; two persons who share an address copied
 * from a phone stay two. The row of the atelier is share-locked: many arrive at once, and closing waits for them.
 */
export function arriver(jeton: string, a: Arrivee, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const e = await shareLock(tx, jeton);
    if (!e) return refused("introuvable");
    const refus = whyNotArriver(e, now);
    if (refus) return refused(refus);
    const [deja] = await tx.select({ n: count() }).from(arrivees).where(eq(arrivees.atelierId, e.atelierId));
    if ((deja?.n ?? 0) >= NOMBRE_MAX) return refused("arrivees_closes");
    const { souhaiteSynthese: _, ...personne } = a;
    await tx
      .insert(arrivees)
      .values({ atelierId: e.atelierId, at: now, empreinte: empreinteDe(a), ...personne })
      .onConflictDoNothing({ target: [arrivees.atelierId, arrivees.empreinte] });
    return done(undefined);
  });
}

/** Who checked in, in the order they came, for those who may read their names; empty for anybody else. */
export async function listArrivees(actor: Actor, atelierId: string) {
  return db
    .select({
      id: arrivees.id,
      at: arrivees.at,
      prenom: arrivees.prenom,
      nom: arrivees.nom,
      structure: arrivees.structure,
      fonction: arrivees.fonction,
      departement: arrivees.departement,
      courriel: arrivees.courriel,
    })
    .from(arrivees)
    .innerJoin(ateliers, eq(ateliers.id, arrivees.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(and(eq(arrivees.atelierId, atelierId), voitLesNomsSql(actor)))
    .orderBy(asc(arrivees.at), asc(arrivees.id))
    .limit(NOMBRE_MAX);
}
export type ArriveeLue = Awaited<ReturnType<typeof listArrivees>>[number];

/** Opens the check-in for twelve hours, or closes it, whatever the hours say. */
export function reglerArrivees(actor: Actor, atelierId: string, ouvrir: boolean, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const e = await lock(tx, actor, atelierId);
    if (!e) return refused("introuvable");
    const refus = whyNotTenir(actor, e);
    if (refus) return refused(refus);
    if ((whyNotArriver(e, now) === null) === ouvrir) return refused("etat");
    await tx
      .update(emargements)
      .set({ arriveesOuvertes: ouvrir, arriveesRegleesAt: now })
      .where(eq(emargements.atelierId, atelierId));
    await noter(tx, actor, e, ouvrir ? "ouvrir_arrivees" : "fermer_arrivees", {}, now);
    return done(undefined);
  });
}

/** Takes away somebody who checked in by mistake: a trial, a double. */
export function retirerArrivee(actor: Actor, id: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [a] = await tx.select({ atelierId: arrivees.atelierId }).from(arrivees).where(eq(arrivees.id, id));
    const e = a && (await lock(tx, actor, a.atelierId));
    if (!e) return refused("introuvable");
    const refus = whyNotTenir(actor, e);
    if (refus) return refused(refus);
    const gone = await tx.delete(arrivees).where(eq(arrivees.id, id)).returning({ id: arrivees.id });
    if (gone.length === 0) return refused("introuvable");
    await noter(tx, actor, e, "retirer_arrivee", { arrivee: id }, now);
    return done(undefined);
  });
}

async function shareLock(tx: Tx, jeton: string) {
  if (!isJeton(jeton)) return undefined;
  const [row] = await tx
    .select(colonnesArrivees)
    .from(emargements)
    .innerJoin(ateliers, eq(ateliers.id, emargements.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(eq(emargements.jeton, jeton))
    .for("share", { of: emargements });
  return row;
}

/** The same names from the same page; no name can be read back from it without the page's own number. */
const empreinteDe = (a: Arrivee) => hashJeton([a.visite, replier(a.prenom), replier(a.nom)].join("|"));
