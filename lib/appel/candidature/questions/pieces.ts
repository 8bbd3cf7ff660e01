import "server-only";
import { and, asc, count, eq } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures, pieces } from "@/db/schema/candidature";
import { fichiers } from "@/db/schema/fichier";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { whyNotOuvrirPdf } from "../../../socle/apart/dessiner-page.ts";
import { nomSur, PIECE_OCTETS_MAX, PIECE_TYPES, PIECES_MAX } from "../../../socle/fichiers/formats.ts";
import { reconnaitre } from "../../../socle/fichiers/reconnaitre.ts";
import { oublierSiOrphelin, stocker, unsafeLireFichier, verserFichier } from "../../../socle/fichiers/stockage.ts";
import { journaliser } from "../../../socle/journal/write.ts";
import { done, type Result, refused } from "../../../socle/result.ts";
import { isUuid } from "../../../socle/uuid.ts";
import { visibleTo } from "../acces.ts";
import { findCandidature } from "../queries.ts";
import { whyNotModifier } from "../rules.ts";
import { lock, type Verrouillee } from "../transition.ts";

/** The documents joined to a candidature, without their bytes, in the order they came. */
export function listPieces(actor: Actor, candidatureId: string) {
  return db
    .select({ id: pieces.id, nom: pieces.nom, taille: fichiers.taille, type: fichiers.type })
    .from(pieces)
    .innerJoin(fichiers, eq(fichiers.id, pieces.fichierId))
    .innerJoin(candidatures, eq(candidatures.id, pieces.candidatureId))
    .where(and(eq(pieces.candidatureId, candidatureId), visibleTo(actor)))
    .orderBy(asc(pieces.at), asc(pieces.id));
}
export type PieceLue = Awaited<ReturnType<typeof listPieces>>[number];

/** One document with its bytes, for whoever may read its candidature; undefined for anybody else. */
export async function findPiece(actor: Actor, id: string) {
  if (!isUuid(id)) return undefined;
  const [piece] = await db
    .select({ nom: pieces.nom, fichierId: pieces.fichierId })
    .from(pieces)
    .innerJoin(candidatures, eq(candidatures.id, pieces.candidatureId))
    .where(and(eq(pieces.id, id), visibleTo(actor)));
  const fichier = piece && (await unsafeLireFichier(piece.fichierId));
  return piece && fichier ? { nom: piece.nom, ...fichier } : undefined;
}

/**
 * Joins a document while the form may be changed. Refuses an empty or too heavy one, what is neither PDF, ODT nor DOCX
 * by its content, a PDF nobody can open, and a fourth one. The form's version stays: whoever is typing is not interrupted.
 */
export async function ajouterPiece(
  actor: Actor,
  candidatureId: string,
  envoi: { nom: string; octets: Uint8Array },
  now: Date,
): Promise<Result<PieceLue>> {
  const { octets } = envoi;
  if (octets.byteLength === 0) return refused("fichier_vide");
  if (octets.byteLength > PIECE_OCTETS_MAX) return refused("fichier_lourd");
  const reconnu = await reconnaitre(octets);
  // Asked again under the lock; here, so that nobody else's file is ever opened, nor sent anywhere.
  const vue = await findCandidature(actor, candidatureId);
  if (!vue) return refused("introuvable");
  const avant = whyNotModifier(actor, vue);
  if (avant) return refused(avant);
  const type = PIECE_TYPES.find((t) => t === reconnu);
  if (!type) return refused("fichier_refuse");
  const pourquoi = type === "application/pdf" ? await whyNotOuvrirPdf(octets, { qui: actor.personneId }) : null;
  if (pourquoi) return refused(pourquoi);
  const verse = await verserFichier(octets, type);
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, candidatureId);
    if (!c) return refused("introuvable");
    const refus = whyNotModifier(actor, c);
    if (refus) return refused(refus);
    const [deja] = await tx.select({ n: count() }).from(pieces).where(eq(pieces.candidatureId, candidatureId));
    if ((deja?.n ?? 0) >= PIECES_MAX) return refused("trop_de_pieces");
    const fichierId = await stocker(tx, verse, now);
    const [piece] = await tx
      .insert(pieces)
      .values({ candidatureId, fichierId, nom: nomSur(envoi.nom, type), ajouteePar: actor.personneId, at: now })
      .returning({ id: pieces.id, nom: pieces.nom });
    if (!piece) throw new Error("pièce non enregistrée");
    await noter(tx, actor, c, { piece: piece.id, fait: "ajoutee" }, now);
    return done({ ...piece, taille: octets.byteLength, type });
  });
}

/** Takes a document away while the form may be changed. Its bytes go with it, unless another row holds them. */
export function retirerPiece(actor: Actor, id: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [piece] = await tx.select({ candidatureId: pieces.candidatureId }).from(pieces).where(eq(pieces.id, id));
    const c = piece && (await lock(tx, actor, piece.candidatureId));
    if (!c) return refused("introuvable");
    const refus = whyNotModifier(actor, c);
    if (refus) return refused(refus);
    const [gone] = await tx.delete(pieces).where(eq(pieces.id, id)).returning({ fichierId: pieces.fichierId });
    if (!gone) return refused("introuvable");
    await oublierSiOrphelin(tx, gone.fichierId);
    await noter(tx, actor, c, { piece: id, fait: "retiree" }, now);
    return done(undefined);
  });
}

async function noter(tx: Tx, actor: Actor, c: Verrouillee, donnees: { piece: string; fait: string }, now: Date) {
  await tx.update(candidatures).set({ updatedAt: now }).where(eq(candidatures.id, c.id));
  await journaliser(tx, {
    at: now,
    type: "modifier",
    objet: "candidature",
    objetId: c.id,
    editionId: c.editionId,
    personneId: actor.personneId,
    donnees,
  });
}
