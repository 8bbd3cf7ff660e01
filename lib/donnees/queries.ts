import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { publications } from "@/db/schema/publication";
import type { EnoncePublie } from "./tables.ts";

/** The énoncés cited by at least one published version, in the words of the last version that cites them, by code. */
export async function publicEnonces(editionId: string): Promise<EnoncePublie[]> {
  const versions = await db
    .select({
      numero: publications.numero,
      enonces: sql<EnoncePublie[]>`${publications.arbre} -> 'enonces'`,
      sources: sql<
        { code: string; enonces: string[] }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('code', point -> 'code', 'enonces', jsonb_path_query_array(point, '$.sources[*].enonce')))
        from jsonb_path_query(${publications.arbre}, '$.chapitres[*].blocs[*].groupes[*].points[*]') point), '[]'::jsonb)`,
    })
    .from(publications)
    .where(eq(publications.editionId, editionId))
    .orderBy(desc(publications.numero));
  return enoncesPublies(versions);
}

type VersionLue = {
  numero: number;
  enonces: Omit<EnoncePublie, "version" | "points">[];
  sources: { code: string; enonces: string[] }[];
};

/** `versions` newest first: the newest one that cites an énoncé says its words. */
function enoncesPublies(versions: readonly VersionLue[]): EnoncePublie[] {
  const publies = new Map<string, EnoncePublie>();
  for (const { numero, enonces, sources } of versions) {
    const points = new Map<string, string[]>();
    for (const point of sources)
      for (const code of point.enonces) points.set(code, [...(points.get(code) ?? []), point.code]);
    for (const enonce of enonces) {
      const cite = points.get(enonce.code);
      if (cite && !publies.has(enonce.code)) publies.set(enonce.code, { ...enonce, version: numero, points: cite });
    }
  }
  return [...publies.values()].sort((a, b) => a.code.localeCompare(b.code, "fr", { numeric: true }));
}
