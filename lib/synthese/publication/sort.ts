import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { enonces, enonceVersions, fiches } from "@/db/schema/fiche";
import { publicationEnonces, publications } from "@/db/schema/publication";
import { visibleEnEntier } from "../../recueil/fiche/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { isParue, parue } from "../version/parues.ts";

/**
 * What each énoncé of a fiche became in the latest publication of its edition, with the words frozen there: cited by
 * these points, or set aside with this reason. Empty before a publication, and for who may not read the whole fiche.
 */
export function sortDesEnonces(actor: Actor, ficheId: string) {
  return db
    .select({
      enonceId: enonces.id,
      code: enonces.code,
      annee: editions.annee,
      ...parue,
      motifEcart: publicationEnonces.motifEcart,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
      points: sql<string[]>`coalesce((
        select json_agg(p.code order by p.numero) from publication_sources ps join points p on p.id = ps.point_id
        where ps.publication_id = ${publications.id} and ps.enonce_id = ${enonces.id}
      ), '[]'::json)`,
    })
    .from(enonces)
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(publicationEnonces, eq(publicationEnonces.enonceId, enonces.id))
    .innerJoin(publications, and(eq(publications.id, publicationEnonces.publicationId), isParue))
    .innerJoin(enonceVersions, eq(enonceVersions.id, publicationEnonces.enonceVersionId))
    .where(
      and(
        eq(enonces.ficheId, ficheId),
        visibleEnEntier(actor),
        sql`not exists (select 1 from publications suivante where suivante.edition_id = ${publications.editionId} and suivante.numero > ${publications.numero})`,
      ),
    )
    .orderBy(asc(enonces.rang));
}
export type SortEnonce = Awaited<ReturnType<typeof sortDesEnonces>>[number];
