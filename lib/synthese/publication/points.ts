import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { filiations } from "@/db/schema/consolidation";
import { points } from "@/db/schema/synthese";
import { type PointPublie, suivrePoint } from "../document/point.ts";
import { publicVersions } from "../version/queries.ts";

/** A published point from its first version to the last, and what it became; undefined if no version ever held it. */
export async function publicPoint(editionId: string, code: string): Promise<PointPublie | undefined> {
  const [versions, suites] = await Promise.all([publicVersions(editionId), listSuites(editionId, code)]);
  return suivrePoint(
    versions.map((v) => v.arbre),
    code,
    suites,
  );
}

/** The points it was merged or split into, and those they became in turn. Published or not: what is said of it is read in the trees. */
async function listSuites(editionId: string, code: string): Promise<string[]> {
  const lus = await db
    .select({ code: points.code })
    .from(points)
    .where(
      and(
        eq(points.editionId, editionId),
        sql`${points.id} in (
          with recursive suites (id) as (
            select f.vers_point_id from ${filiations} f join ${points} p on p.id = f.de_point_id
            where f.ferme_par is null and p.edition_id = ${editionId} and p.code = ${code}
            union
            select f.vers_point_id from ${filiations} f join suites s on s.id = f.de_point_id where f.ferme_par is null
          ) select id from suites)`,
      ),
    )
    .orderBy(asc(points.numero));
  return lus.map((p) => p.code);
}
