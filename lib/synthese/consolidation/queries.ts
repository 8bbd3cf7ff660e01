import "server-only";
import { and, asc, count, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
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
  // Counted before they meet the chapters: to try each énoncé with each chapter is a quarter of the time of thousands.
  const tas = lecteur
    .select({ transitionId: dispositions.transitionId, disposition: dispositions.disposition, n: count().as("n") })
    .from(dispositions)
    .where(eq(dispositions.editionId, editionId))
    .groupBy(dispositions.transitionId, dispositions.disposition)
    .as("tas");
  const n = (condition: SQL) => sql<number>`coalesce(sum(${tas.n}) filter (where ${condition}), 0)::int`;
  return lecteur
    .select({
      transition: editionTransitions.code,
      aTraiter: n(eq(tas.disposition, "a_traiter")),
      repris: n(eq(tas.disposition, "repris")),
      ecartes: n(eq(tas.disposition, "ecarte")),
      total: n(ne(tas.disposition, "retire")),
    })
    .from(editionTransitions)
    .leftJoin(tas, eq(tas.transitionId, editionTransitions.id))
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
