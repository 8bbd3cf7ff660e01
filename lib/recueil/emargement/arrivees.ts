import "server-only";
import { and, asc, count, eq, gt, gte, lte } from "drizzle-orm";
import type { z } from "zod";
import { db, type Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { adressesSynthese, arrivees, emargements } from "@/db/schema/emargement";
import { inTransaction, lockKey } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { hashJeton } from "../../socle/auth/jeton.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { voitLesNomsSql } from "./acces.ts";
import type { Arrivee } from "./arrivee-schema.ts";
import { lock, noter } from "./operations.ts";
import { whyNotArriver } from "./ouverture.ts";
import { colonnesArrivees, isJeton } from "./public.ts";
import { whyNotRetirerRafale, whyNotTenir } from "./rules.ts";
import { NOMBRE_MAX, type retraitRafale } from "./schema.ts";

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
    const limite = await whyTropDArrivees(tx, e.atelierId, a, now);
    if (limite) return refused(limite);
    const { souhaiteSynthese: _, courriel, ...personne } = a;
    await tx
      .insert(arrivees)
      .values({ atelierId: e.atelierId, at: now, empreinte: empreinteDe(a), ...personne })
      .onConflictDoNothing({ target: [arrivees.atelierId, arrivees.empreinte] });
    if (courriel)
      await tx
        .insert(adressesSynthese)
        .values({ editionId: e.editionId, courriel, date: jourLocal(now) })
        .onConflictDoNothing();
    await signaler(tx, e.atelierId);
    return done(undefined);
  });
}

/** One phone may serve a table, never a crowd. */
const PAR_PAGE_MAX = 8;
/** A room that fills; never counted by address, which a room shares. */
const PAR_MINUTE_MAX = 300;

/** Those who come at once are counted one after the other; whoever is there already is no newcomer. */
async function whyTropDArrivees(tx: Tx, atelierId: string, a: Arrivee, now: Date): Promise<"trop_d_arrivees" | null> {
  await lockKey(tx, `arrivees ${atelierId}`);
  const ici = eq(arrivees.atelierId, atelierId);
  if ((await tx.$count(arrivees, and(ici, eq(arrivees.empreinte, empreinteDe(a))))) > 0) return null;
  const page = await tx.$count(arrivees, and(ici, eq(arrivees.visite, a.visite)));
  const minute = await tx.$count(arrivees, and(ici, gt(arrivees.at, new Date(now.getTime() - 60_000))));
  return page >= PAR_PAGE_MAX || minute >= PAR_MINUTE_MAX ? "trop_d_arrivees" : null;
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
    await signaler(tx, atelierId);
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
    await signaler(tx, a.atelierId);
    await noter(tx, actor, e, "retirer_arrivee", { arrivee: id }, now);
    return done(undefined);
  });
}

/** Takes away at once those who checked in between two instants, `nombre` of them: those the page showed, no others. */
export function retirerRafale(
  actor: Actor,
  { id, du, au, nombre }: z.output<typeof retraitRafale>,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const e = await lock(tx, actor, id);
    if (!e) return refused("introuvable");
    const rafale = and(eq(arrivees.atelierId, id), gte(arrivees.at, new Date(du)), lte(arrivees.at, new Date(au)));
    const refus = whyNotRetirerRafale(actor, e, await tx.$count(arrivees, rafale), nombre);
    if (refus) return refused(refus);
    await tx.delete(arrivees).where(rafale);
    await signaler(tx, id);
    await noter(tx, actor, e, "retirer_rafale", { nombre: String(nombre) }, now);
    return done(undefined);
  });
}

/** The count shown in the room is read again. */
const signaler = (tx: Tx, atelierId: string) => notifier(tx, { sujet: `emargement:${atelierId}`, id: atelierId });

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
