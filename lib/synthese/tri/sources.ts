import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { citations } from "@/db/schema/consolidation";
import { enonces, fiches } from "@/db/schema/fiche";
import { listSources, type SourceLue } from "../consolidation/consolidation.ts";
import { type EnonceLu, parmi, pointsDu } from "./lire-lignes.ts";

/** What the points of a chapter cite, without its words, in the order of the fiches. */
export const listCitations = (editionId: string, chapitreId: string) =>
  db
    .select({
      id: citations.id,
      pointId: citations.pointId,
      enonceId: citations.enonceId,
      enonceVersionId: citations.enonceVersionId,
      mode: citations.mode,
    })
    .from(citations)
    .innerJoin(enonces, eq(enonces.id, citations.enonceId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .where(
      and(
        eq(citations.editionId, editionId),
        isNull(citations.fermePar),
        parmi(citations.pointId, pointsDu(chapitreId)),
      ),
    )
    .orderBy(asc(fiches.numero), asc(enonces.numero));

/**
 * The same in the words that were read (`listSources`): those of today, which `lus` holds, but for the few whose fiche now says
 * something else, or no longer says it.
 */
export async function dansLeursMots(
  editionId: string,
  cites: Awaited<ReturnType<typeof listCitations>>,
  lus: readonly EnonceLu[],
): Promise<SourceLue[]> {
  const connus = new Map(lus.map((e) => [e.enonceVersionId, e]));
  const ids = cites.filter((c) => !connus.has(c.enonceVersionId)).map((c) => c.id);
  const autres =
    ids.length > 0 ? await listSources(editionId, db, sql`${citations.id} = any(${sql.param(ids)}::uuid[])`) : [];
  const cle = (c: { pointId: string; enonceId: string }) => `${c.pointId} ${c.enonceId}`;
  const parCitation = new Map(autres.map((s) => [cle(s), s]));
  return cites.flatMap(({ id: _, ...c }): SourceLue[] => {
    const lu = connus.get(c.enonceVersionId);
    const source = lu ? { ...dansSesMots(lu), ...c, aRelire: false } : parCitation.get(cle(c));
    return source ? [source] : [];
  });
}

const dansSesMots = ({ depuis: _d, disposition: _e, motif: _m, ...mots }: EnonceLu) => mots;
