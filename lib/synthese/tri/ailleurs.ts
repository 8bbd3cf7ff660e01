import "server-only";
import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { citations } from "@/db/schema/consolidation";
import { editionTransitions } from "@/db/schema/edition";
import { chapitres, points } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { type AilleursLeger, etofferAilleurs } from "./legere.ts";
import type { Ailleurs } from "./types.ts";

/** In the order they are read. */
const CHAMPS = ["id", "code", "transition", "texte", "accroche", "sources"] as const satisfies (keyof AilleursLeger)[];

type Ici = { editionId: string; chapitreId: string };

/** Those of these points that are live in another chapter of the edition. */
export async function lireAilleurs(ici: Ici, ids: readonly string[]): Promise<Ailleurs[]> {
  if (ids.length === 0) return [];
  return (await listLegers(ici, sql`${points.id} = any(${sql.param([...ids])}::uuid[])`)).map(etofferAilleurs);
}

/** All of them as they travel (`Compactes`): JSON that the base writes, since nothing here reads it. */
export async function ecrireAilleurs(ici: Ici): Promise<string> {
  const noms = sql.raw(CHAMPS.join(", "));
  const [lu] = await db.execute<{ lignes: string | null }>(
    sql`select json_agg(json_build_array(${noms}))::text as lignes from ${listLegers(ici)} as t(${noms})`,
  );
  return `{"champs":${JSON.stringify(CHAMPS)},"lignes":${lu?.lignes ?? "[]"}}`;
}

/** The live points of the other chapters of an edition, or those asked for of them, in few words. */
const listLegers = ({ editionId, chapitreId }: Ici, seulement?: SQL) => {
  // Grouped once: asked of each point, it took half as long again.
  const cites = db
    .select({
      pointId: citations.pointId,
      enonces: sql<AilleursLeger["sources"]>`json_agg(${citations.enonceId})`.as("enonces"),
    })
    .from(citations)
    .where(and(eq(citations.editionId, editionId), isNull(citations.fermePar)))
    .groupBy(citations.pointId)
    .as("cites");
  return db
    .select({
      id: points.id,
      code: points.code,
      transition: editionTransitions.code,
      texte: pointVersions.texte,
      accroche: pointVersions.accroche,
      sources: sql<AilleursLeger["sources"]>`coalesce(${cites.enonces}, '[]'::json)`,
    } satisfies Record<(typeof CHAMPS)[number], unknown>)
    .from(pointVersions)
    .innerJoin(points, eq(points.id, pointVersions.pointId))
    .innerJoin(
      groupeVersions,
      and(eq(groupeVersions.groupeId, pointVersions.groupeId), isNull(groupeVersions.fermePar)),
    )
    .innerJoin(blocVersions, and(eq(blocVersions.blocId, groupeVersions.blocId), isNull(blocVersions.fermePar)))
    .innerJoin(chapitres, eq(chapitres.id, blocVersions.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .leftJoin(cites, eq(cites.pointId, points.id))
    .where(
      and(
        eq(pointVersions.editionId, editionId),
        // Of the same edition: said for its index.
        eq(points.editionId, editionId),
        isNull(pointVersions.fermePar),
        ne(blocVersions.chapitreId, chapitreId),
        seulement,
      ),
    )
    .orderBy(points.numero);
};
