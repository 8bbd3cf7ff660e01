import "server-only";
import { and, asc, count, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { feuilles } from "@/db/schema/emargement";
import { fichiers } from "@/db/schema/fichier";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { whyNotOuvrirPdf } from "../../socle/apart/dessiner-page.ts";
import { FICHIER_OCTETS_MAX } from "../../socle/fichiers/formats.ts";
import { isHeic, redresser, tourner } from "../../socle/fichiers/images.ts";
import { reconnaitre } from "../../socle/fichiers/reconnaitre.ts";
import { oublierSiOrphelin, stocker, unsafeLireFichier, verserFichier } from "../../socle/fichiers/stockage.ts";
import type { Refus } from "../../socle/refus.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { isUuid } from "../../socle/uuid.ts";
import { voitLesNomsSql } from "./acces.ts";
import { lock, noter } from "./operations.ts";
import { findEmargement } from "./queries.ts";
import { whyNotJoindre } from "./rules.ts";

const FEUILLES_MAX = 20;

/** The pages of the signed sheet, without their bytes, for those who may read names; empty for anybody else. */
export function listFeuilles(actor: Actor, atelierId: string): Promise<FeuilleLue[]> {
  return db
    .select({ id: feuilles.id, type: fichiers.type, taille: fichiers.taille, quarts: feuilles.quarts })
    .from(feuilles)
    .innerJoin(fichiers, eq(fichiers.id, feuilles.fichierId))
    .innerJoin(ateliers, eq(ateliers.id, feuilles.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(and(eq(feuilles.atelierId, atelierId), voitLesNomsSql(actor)))
    .orderBy(asc(feuilles.at), asc(feuilles.id));
}
export type FeuilleLue = { id: string; type: string; taille: number; quarts: number };

/** One page with its bytes, turned as somebody asked, for those who may read names; undefined for anybody else. */
export async function findFeuille(actor: Actor, id: string) {
  if (!isUuid(id)) return undefined;
  const [feuille] = await db
    .select({ fichierId: feuilles.fichierId, quarts: feuilles.quarts })
    .from(feuilles)
    .innerJoin(ateliers, eq(ateliers.id, feuilles.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(and(eq(feuilles.id, id), voitLesNomsSql(actor)));
  const fichier = feuille && (await unsafeLireFichier(feuille.fichierId));
  if (!fichier || feuille.quarts === 0) return fichier;
  return { ...fichier, octets: await tourner(fichier.octets, feuille.quarts) };
}

/**
 * Joins a page of the signed sheet: a PDF as it is, a picture turned upright and rid of what the camera wrote in it.
 * What it is, is read in its bytes. Rights are asked twice: before the work, and under the lock.
 */
export async function joindreFeuille(
  actor: Actor,
  atelierId: string,
  { octets }: { octets: Uint8Array },
  now: Date,
): Promise<Result<FeuilleLue>> {
  const vue = await findEmargement(actor, atelierId);
  if (!vue) return refused("introuvable");
  const avant = whyNotJoindre(actor, vue, now);
  if (avant) return refused(avant);
  if (octets.byteLength === 0) return refused("fichier_vide");
  if (octets.byteLength > FICHIER_OCTETS_MAX) return refused("feuille_lourde");
  const page = await preparer(octets, actor.personneId);
  if (typeof page === "string") return refused(page);
  const verse = await verserFichier(page.octets, page.type);
  return inTransaction(async (tx) => {
    const e = await lock(tx, actor, atelierId);
    if (!e) return refused("introuvable");
    const refus = whyNotJoindre(actor, e, now);
    if (refus) return refused(refus);
    const [deja] = await tx.select({ n: count() }).from(feuilles).where(eq(feuilles.atelierId, atelierId));
    if ((deja?.n ?? 0) >= FEUILLES_MAX) return refused("trop_de_feuilles");
    const fichierId = await stocker(tx, verse, now);
    const [feuille] = await tx
      .insert(feuilles)
      .values({ atelierId, fichierId, ajouteePar: actor.personneId, at: now })
      .returning({ id: feuilles.id });
    if (!feuille) throw new Error("feuille non enregistrée");
    await noter(tx, actor, e, "joindre_feuille", { feuille: feuille.id }, now);
    return done({ id: feuille.id, type: page.type, taille: page.octets.byteLength, quarts: 0 });
  });
}

/** Takes a page away until the count is settled. Its bytes go with it, unless another row holds them. */
export function retirerFeuille(actor: Actor, id: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [f] = await tx.select({ atelierId: feuilles.atelierId }).from(feuilles).where(eq(feuilles.id, id));
    const e = f && (await lock(tx, actor, f.atelierId));
    if (!e) return refused("introuvable");
    const refus = whyNotJoindre(actor, e, now);
    if (refus) return refused(refus);
    const [gone] = await tx.delete(feuilles).where(eq(feuilles.id, id)).returning({ fichierId: feuilles.fichierId });
    if (!gone) return refused("introuvable");
    await oublierSiOrphelin(tx, gone.fichierId);
    await noter(tx, actor, e, "retirer_feuille", { feuille: id }, now);
    return done(undefined);
  });
}

/** Turns a picture so that it reads upright, until the count is settled; a PDF has no turn. Twice the same is once. */
export function tournerFeuille(actor: Actor, id: string, quarts: number, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [avant] = await tx.select({ atelierId: feuilles.atelierId }).from(feuilles).where(eq(feuilles.id, id));
    const e = avant && (await lock(tx, actor, avant.atelierId));
    if (!e) return refused("introuvable");
    const refus = whyNotJoindre(actor, e, now);
    if (refus) return refused(refus);
    const [f] = await tx
      .select({ quarts: feuilles.quarts, type: fichiers.type })
      .from(feuilles)
      .innerJoin(fichiers, eq(fichiers.id, feuilles.fichierId))
      .where(eq(feuilles.id, id));
    if (!f) return refused("introuvable");
    if (f.type === "application/pdf") return refused("pdf_sans_tour");
    if (f.quarts === quarts) return done(undefined);
    await tx.update(feuilles).set({ quarts }).where(eq(feuilles.id, id));
    await noter(tx, actor, e, "tourner_feuille", { feuille: id }, now);
    return done(undefined);
  });
}

async function preparer(octets: Uint8Array, qui: string): Promise<{ type: string; octets: Uint8Array } | Refus> {
  const type = await reconnaitre(octets);
  if (type === "application/pdf") return (await whyNotOuvrirPdf(octets, { qui })) ?? { type, octets };
  if (isHeic(type)) return "photo_heic";
  if (type !== "image/jpeg" && type !== "image/png") return "feuille_refusee";
  const droite = await redresser(octets, { qui });
  if (droite === "occupe") return "lecture_occupee";
  return droite === "refusee" ? "photo_coupee" : { type: "image/jpeg", octets: droite.octets };
}
