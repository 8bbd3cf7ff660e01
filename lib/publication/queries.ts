import "server-only";
import { and, asc, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { enonces, misesDeCote } from "@/db/schema/fiche";
import { publications } from "@/db/schema/publication";
import { pointSources, points } from "@/db/schema/synthese";
import { EDITIONS_PUBLIQUES } from "../edition/states.ts";
import { isCite, v, valide } from "../synthese/queries.ts";

type Reader = Pick<Tx, "select">;

const publiques = inArray(editions.etat, [...EDITIONS_PUBLIQUES]);

/** A frozen version with its tree: the one of this number, or the last. */
export async function publicPublication(editionId: string, numero: number | "derniere") {
  const [publication] = await db
    .select({
      id: publications.id,
      numero: publications.numero,
      publieeAt: publications.publieeAt,
      arbre: publications.arbre,
    })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(publications.editionId, editionId),
        publiques,
        numero === "derniere" ? sql`true` : eq(publications.numero, numero),
      ),
    )
    .orderBy(desc(publications.numero))
    .limit(1);
  return publication;
}

/** The frozen versions of an edition, newest first, without their trees. */
export const listPublications = (editionId: string) =>
  db
    .select({ numero: publications.numero, publieeAt: publications.publieeAt })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(eq(publications.editionId, editionId), publiques))
    .orderBy(desc(publications.numero));

/** What became of each énoncé: those in force, with the reason when set aside, and whether a live point cites them. */
export const listDispositions = (editionId: string, reader: Reader = db) =>
  reader
    .select({
      enonceId: valide.enonceId,
      enonceVersionId: valide.enonceVersionId,
      cite: isCite(valide.enonceId),
      motif: misesDeCote.motif,
    })
    .from(v)
    .leftJoin(misesDeCote, eq(misesDeCote.enonceId, valide.enonceId))
    .where(eq(valide.editionId, editionId));

export async function dernierNumero(editionId: string, reader: Reader = db): Promise<number> {
  const [row] = await reader
    .select({ numero: sql<number>`coalesce(max(${publications.numero}), 0)::int` })
    .from(publications)
    .where(eq(publications.editionId, editionId));
  return row?.numero ?? 0;
}

export async function nombrePoints(editionId: string, reader: Reader = db): Promise<number> {
  const [row] = await reader
    .select({ n: count() })
    .from(points)
    .where(and(eq(points.editionId, editionId), isNull(points.retireAt)));
  return row?.n ?? 0;
}

/** Citations whose fiche has since changed its words, or dropped them: worth reading again before publishing. */
export const listARelire = (editionId: string) =>
  db
    .select({
      point: points.code,
      enonce: sql<string>`${enonces.code}`,
      retire: sql<boolean>`${valide.enonceId} is null`,
    })
    .from(pointSources)
    .innerJoin(points, eq(points.id, pointSources.pointId))
    .innerJoin(enonces, eq(enonces.id, pointSources.enonceId))
    .leftJoin(v, eq(valide.enonceId, pointSources.enonceId))
    .where(
      and(
        eq(points.editionId, editionId),
        isNull(points.retireAt),
        sql`${valide.enonceVersionId} is distinct from ${pointSources.enonceVersionId}`,
      ),
    )
    .orderBy(asc(points.numero), asc(enonces.numero))
    .limit(100);
