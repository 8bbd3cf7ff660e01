import "server-only";
import { and, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../../socle/transitions/transitions.ts";
import { PUBLICS } from "../../atelier/states.ts";
import { isOrganisateurSql, visibleTo } from "../acces.ts";
import { codesTransition, nomsOrganisateurs } from "../queries.ts";
import { DEPOSEES } from "../states.ts";

/** The same title once case, accents and punctuation are folded; an empty one is nobody's. */
const memeIntitule = (editionId: SQL | string, intitule: SQL | string) =>
  sql`(${candidatures.editionId} = ${editionId} and replier(${candidatures.intitule}) = replier(${intitule}) and replier(${intitule}) <> '')`;

export type IntitulePris = {
  /** Codes of the ateliers of the public programme that bear it. */
  programme: string[];
  /** Whether another candidature this person organises bears it. */
  mienne: boolean;
};

/**
 * Where a title is already borne in an edition, for who is writing it: in the programme, which anybody may read, or in a
 * candidature of their own. Nothing is said of any other.
 */
export async function chercherIntitule(
  actor: Actor,
  annee: number,
  intitule: string,
  sauf: string | null,
): Promise<IntitulePris> {
  const mienne = isOrganisateurSql(actor);
  const rows = await db
    .select({
      mienne: sql<boolean>`${mienne}`,
      codes: sql<string[]>`coalesce((
        select json_agg(a.code order by a.numero) from ${ateliers} a
        where a.candidature_id = ${candidatures.id} and ${inArray(sql`a.etat`, [...PUBLICS])} and ${candidatures.etat} = 'labellisee'
      ), '[]'::json)`,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(
      and(
        eq(editions.annee, annee),
        memeIntitule(sql`${editions.id}`, sql`${intitule}::text`),
        sauf ? ne(candidatures.id, sauf) : undefined,
        or(eq(candidatures.etat, "labellisee"), mienne),
      ),
    );
  return { programme: rows.flatMap((r) => r.codes), mienne: rows.some((r) => r.mienne) };
}

/** The other candidatures handed in under the same title in its edition, for who reads this one: the reviewer's hint. */
export function listJumelles(actor: Actor, c: { id: string; editionId: string; intitule: string }) {
  return db
    .select({
      id: candidatures.id,
      intitule: candidatures.intitule,
      etat: candidatures.etat,
      organisateurs: nomsOrganisateurs,
      transitions: codesTransition,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(
      and(
        memeIntitule(c.editionId, sql`${c.intitule}::text`),
        ne(candidatures.id, c.id),
        inArray(candidatures.etat, [...DEPOSEES]),
        visibleTo(actor),
      ),
    )
    .orderBy(candidatures.soumiseAt, candidatures.id)
    .limit(20);
}

/** Whether two candidatures are of the same transitions. */
export const memesTransitions = (a: readonly CodeTransition[], b: readonly CodeTransition[]) =>
  a.length === b.length && a.every((t) => b.includes(t));
