import "server-only";
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonces } from "@/db/schema/fiche";
import { chapitres } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";

/** How many énoncés wait in an edition, as a column of a query on `editions`: only those are read, by their own index. */
export const enoncesATraiter = sql<number>`(
  select count(*)::int from ${enonces} e join ${dispositions} d on d.enonce_id = e.id
  where e.edition_id = "editions"."id" and e.traitement is null and d.disposition = 'a_traiter'
)`;

export type Compteur = { transition: CodeTransition; aTraiter: number; repris: number; ecartes: number; total: number };

/** Per chapter, in the edition's order: how many énoncés in force wait, are cited, are set aside; for who instructs it. */
export const listCompteurs = async (actor: Actor, editionId: string): Promise<Compteur[]> =>
  isInstructeur(actor, editionId) ? unsafeListCompteurs(editionId) : [];

export function unsafeListCompteurs(editionId: string, lecteur: Lecteur = db): Promise<Compteur[]> {
  const n = (d: string) => sql<number>`(count(*) filter (where ${dispositions.disposition} = ${d}))::int`;
  return lecteur
    .select({
      transition: editionTransitions.code,
      aTraiter: n("a_traiter"),
      repris: n("repris"),
      ecartes: n("ecarte"),
      total: sql<number>`(count(*) filter (where ${dispositions.disposition} <> 'retire'))::int`,
    })
    .from(editionTransitions)
    .leftJoin(
      dispositions,
      and(
        eq(dispositions.editionId, editionTransitions.editionId),
        eq(dispositions.transitionId, editionTransitions.id),
      ),
    )
    .where(eq(editionTransitions.editionId, editionId))
    .groupBy(editionTransitions.id)
    .orderBy(asc(editionTransitions.ordre));
}

/** The chapters of an edition and how many live points each holds, for who instructs it. */
export const listChapitres = async (actor: Actor, editionId: string) =>
  isInstructeur(actor, editionId) ? unsafeListChapitres(editionId) : [];

export function unsafeListChapitres(editionId: string, lecteur: Lecteur = db) {
  return lecteur
    .select({
      id: chapitres.id,
      etat: chapitres.etat,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      question: editionTransitions.question,
      points: count(pointVersions.id),
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .leftJoin(blocVersions, and(eq(blocVersions.chapitreId, chapitres.id), isNull(blocVersions.fermePar)))
    .leftJoin(groupeVersions, and(eq(groupeVersions.blocId, blocVersions.blocId), isNull(groupeVersions.fermePar)))
    .leftJoin(pointVersions, and(eq(pointVersions.groupeId, groupeVersions.groupeId), isNull(pointVersions.fermePar)))
    .where(eq(chapitres.editionId, editionId))
    .groupBy(chapitres.id, editionTransitions.id)
    .orderBy(asc(editionTransitions.ordre));
}
