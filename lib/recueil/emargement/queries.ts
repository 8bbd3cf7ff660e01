import "server-only";
import { and, asc, count, eq, exists, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { arrivees, emargements } from "@/db/schema/emargement";
import { ficheAteliers } from "@/db/schema/fiche";
import { communes, departements } from "@/db/schema/territoire";
import { isCompteSql } from "../../appel/atelier/compte.ts";
import { isOrganisateurSql, visibleTo } from "../../appel/candidature/acces.ts";
import { faits as faitsCandidature, nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";

/** How many checked in, those whose names are erased included. */
export const nombreArrivees = sql<number>`((select count(*) from ${arrivees} ar where ar.atelier_id = ${emargements.atelierId}) + ${emargements.arriveesEffacees})::int`;

/** What `rules.ts` and `ouverture.ts` look at; the same columns under a lock and on a page. */
export const faits = (actor: Actor) => {
  const { structures, pressenties, invitation } = faitsCandidature(actor);
  return {
    atelierId: ateliers.id,
    etat: emargements.etat,
    nombreDeclare: emargements.nombreDeclare,
    nombreValide: emargements.nombreValide,
    arrivees: nombreArrivees,
    arriveesOuvertes: emargements.arriveesOuvertes,
    arriveesRegleesAt: emargements.arriveesRegleesAt,
    heureDebut: ateliers.heureDebut,
    heureFin: ateliers.heureFin,
    editionId: ateliers.editionId,
    atelier: { etat: ateliers.etat, date: ateliers.date, mois: ateliers.mois },
    candidature: candidatures.etat,
    candidatureId: candidatures.id,
    structures,
    pressenties,
    invitation,
  };
};

/** The attendance of one atelier, or undefined when the atelier has no code yet, does not exist or may not be seen. */
export async function findEmargement(actor: Actor, atelierId: string) {
  const [row] = await db
    .select({
      ...faits(actor),
      annee: editions.annee,
      code: ateliers.code,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      modalite: ateliers.modalite,
      jauge: sql<number | null>`coalesce(${ateliers.jauge}, ${candidatures.jauge})`,
      repartition: emargements.repartition,
      motifValidation: emargements.motifValidation,
      jeton: emargements.jeton,
      codeCourt: emargements.codeCourt,
      feuillesEffacees: emargements.feuillesEffacees,
      lieu: ateliers.lieu,
      commune: communes.nom,
      departement: departements.nom,
      echeanceRestitution: ateliers.echeanceRestitution,
      declareAt: emargements.declareAt,
      delaiReponse: editions.delaiReponse,
      valideAt: emargements.valideAt,
      ficheId: ficheAteliers.ficheId,
    })
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(editions, eq(editions.id, ateliers.editionId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
    .where(and(eq(ateliers.id, atelierId), visibleTo(actor)));
  return row;
}
export type EmargementLu = NonNullable<Awaited<ReturnType<typeof findEmargement>>>;

/** The other ateliers of the same structures in the edition whose count is told, as far as this person may see them. */
export function listVoisins(actor: Actor, e: { atelierId: string; editionId: string; structures: string[] }) {
  if (e.structures.length === 0) return Promise.resolve([]);
  return db
    .select({
      code: sql<string>`${ateliers.code}`,
      nombre: sql<number>`coalesce(${emargements.nombreValide}, ${emargements.nombreDeclare})`,
    })
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(
      and(
        eq(ateliers.editionId, e.editionId),
        ne(ateliers.id, e.atelierId),
        isCompteSql,
        isNotNull(emargements.nombreDeclare),
        exists(
          db
            .select({ un: sql`1` })
            .from(organisatrices)
            .where(
              and(eq(organisatrices.candidatureId, candidatures.id), inArray(organisatrices.structureId, e.structures)),
            ),
        ),
        visibleTo(actor),
      ),
    )
    .orderBy(asc(ateliers.numero))
    .limit(200);
}

const ligne = {
  atelierId: ateliers.id,
  code: ateliers.code,
  date: ateliers.date,
  mois: ateliers.mois,
  intitule: candidatures.intitule,
  candidatureId: candidatures.id,
  nombreDeclare: emargements.nombreDeclare,
  declareAt: emargements.declareAt,
};

/** The ateliers this person organises, whose day has come and whose attendance nobody has told; oldest first. */
export function listMesPresencesADeclarer(actor: Actor, jour: string) {
  return db
    .select(ligne)
    .from(emargements)
    .innerJoin(ateliers, eq(ateliers.id, emargements.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(
      and(
        eq(emargements.etat, "attendu"),
        isCompteSql,
        sql`coalesce(${ateliers.date} <= ${jour}, ${ateliers.mois} <= ${jour.slice(0, 7)})`,
        isOrganisateurSql(actor),
      ),
    )
    .orderBy(asc(ateliers.mois), asc(ateliers.date), asc(ateliers.id))
    .limit(100);
}

export const PRESENCES_PAR_PAGE = 50;

/** A declared attendance that may be validated: its label stands, its atelier counts. Of rows joined to their candidature. */
export const aValider = and(eq(emargements.etat, "declare"), isCompteSql);

/** One page of the attendances of an edition that wait for their validation, oldest first, and how many there are. */
export async function listPresencesAValider(actor: Actor, editionId: string, page: number) {
  const where = and(eq(ateliers.editionId, editionId), aValider, visibleTo(actor));
  const rows = await db
    .select({ ...ligne, organisateurs: nomsOrganisateurs })
    .from(emargements)
    .innerJoin(ateliers, eq(ateliers.id, emargements.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(where)
    .orderBy(asc(emargements.declareAt), asc(ateliers.id))
    .limit(PRESENCES_PAR_PAGE)
    .offset((page - 1) * PRESENCES_PAR_PAGE);
  const [total] = await db
    .select({ n: count() })
    .from(emargements)
    .innerJoin(ateliers, eq(ateliers.id, emargements.atelierId))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(where);
  return { rows, total: total?.n ?? 0 };
}
