import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { citations, misesDeCote } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { enonces, enonceVersions } from "@/db/schema/fiche";
import { points } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersionDestinataires, pointVersions } from "@/db/schema/versions";
import { grouper } from "../../../socle/grouper.ts";

/** What a gesture reads, the edition's row being held: nothing of it changes before its end. */

export type EnonceLu = Awaited<ReturnType<typeof lireEnonces>>[number];

/** Énoncés a fiche was validated with, by code; those of another edition are not there. */
export const lireEnonces = async (tx: Tx, editionId: string, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : tx
        .select({
          id: dispositions.enonceId,
          code: sql<string>`${enonces.code}`,
          transitionId: dispositions.transitionId,
          transitionPropre: enonces.transitionId,
          versionId: dispositions.enonceVersionId,
          disposition: dispositions.disposition,
          miseDeCoteId: misesDeCote.id,
          accroche: sql<string>`coalesce(${enonceVersions.accroche}, '')`,
          texte: sql<string>`coalesce(${enonceVersions.texte}, '')`,
        })
        .from(dispositions)
        .innerJoin(enonces, eq(enonces.id, dispositions.enonceId))
        .leftJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
        .leftJoin(misesDeCote, and(eq(misesDeCote.enonceId, dispositions.enonceId), isNull(misesDeCote.fermePar)))
        .where(and(eq(dispositions.editionId, editionId), inArray(dispositions.enonceId, [...new Set(ids)])))
        .orderBy(asc(enonces.code));

/** The version that brought the words of the version of a point somebody read. */
export async function motsLus(tx: Tx, pointId: string, versionLue: number): Promise<number | undefined> {
  const [lue] = await tx
    .select({ motsDepuis: pointVersions.motsDepuis })
    .from(pointVersions)
    .where(and(eq(pointVersions.pointId, pointId), eq(pointVersions.numero, versionLue)));
  return lue?.motsDepuis;
}

export type PointLu = Awaited<ReturnType<typeof lirePoints>>[number];

/** Live points with the version and the citations in force, in the order asked. */
export async function lirePoints(tx: Tx, editionId: string, ids: readonly string[]) {
  const uniques = [...new Set(ids)];
  if (uniques.length === 0) return [];
  const lus = await tx
    .select({ code: points.code, version: pointVersions, chapitreId: blocVersions.chapitreId })
    .from(points)
    .innerJoin(pointVersions, and(eq(pointVersions.pointId, points.id), isNull(pointVersions.fermePar)))
    .innerJoin(
      groupeVersions,
      and(eq(groupeVersions.groupeId, pointVersions.groupeId), isNull(groupeVersions.fermePar)),
    )
    .innerJoin(blocVersions, and(eq(blocVersions.blocId, groupeVersions.blocId), isNull(blocVersions.fermePar)))
    .where(and(eq(points.editionId, editionId), inArray(points.id, uniques)));
  const citees = grouper(
    await tx
      .select()
      .from(citations)
      .where(and(inArray(citations.pointId, uniques), isNull(citations.fermePar)))
      .orderBy(asc(citations.enonceId)),
    (c) => c.pointId,
  );
  const adresses = grouper(
    await tx
      .select()
      .from(pointVersionDestinataires)
      .where(
        inArray(
          pointVersionDestinataires.pointVersionId,
          lus.map((l) => l.version.id),
        ),
      )
      .orderBy(asc(pointVersionDestinataires.rang)),
    (a) => a.pointVersionId,
  );
  return uniques.flatMap((id) => {
    const lu = lus.find((l) => l.version.pointId === id);
    if (!lu) return [];
    const { id: versionId, editionId: _, ouvertPar: __, fermePar: ___, ...ligne } = lu.version;
    return [
      {
        id,
        code: lu.code,
        chapitreId: lu.chapitreId,
        versionId,
        /** The version in force, as a row to open again elsewhere or otherwise. */
        ligne: { ...ligne, destinataires: (adresses.get(versionId) ?? []).map((a) => a.destinataireId) },
        citations: citees.get(id) ?? [],
      },
    ];
  });
}

/** The next number of a point's versions: closed ones count. */
export async function numeroSuivant(tx: Tx, pointId: string): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`coalesce(max(${pointVersions.numero}), 0)::int + 1` })
    .from(pointVersions)
    .where(eq(pointVersions.pointId, pointId));
  return row?.n ?? 1;
}

/** The one chapter they are all in, or null. */
export function chapitreCommun(chapitres: readonly (string | null)[]): string | null {
  const [premier = null, ...autres] = new Set(chapitres);
  return autres.length === 0 ? premier : null;
}
