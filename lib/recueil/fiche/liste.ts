import "server-only";
import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { ficheConfirmations, ficheRevisions, fiches } from "@/db/schema/fiche";
import { isOrganisateurSql } from "../../appel/candidature/acces.ts";
import { codesTransition, nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { visibleEnEntier } from "./acces.ts";
import { isConfirmationCourante } from "./colonnes.ts";
import type { EtatFiche } from "./states.ts";

export const codesAteliers = sql<string[]>`coalesce((
  select json_agg(a.code order by a.numero) from fiche_ateliers fa join ateliers a on a.id = fa.atelier_id where fa.fiche_id = ${fiches.id}
), '[]'::json)`;

const ligne = {
  id: fiches.id,
  code: fiches.code,
  etat: fiches.etat,
  annee: editions.annee,
  candidatureId: fiches.candidatureId,
  intitule: candidatures.intitule,
  organisateurs: nomsOrganisateurs,
  transitions: codesTransition,
  ateliers: codesAteliers,
  remiseAt: ficheRevisions.remiseAt,
  updatedAt: fiches.updatedAt,
  /** Since when the organisers are asked whether it is what they said, unless they have answered. */
  aConfirmerDepuis:
    sql<Date | null>`case when ${ficheConfirmations.repondueAt} is null and ${fiches.etat} in ('remise', 'validee') then ${ficheConfirmations.demandeeAt} end`.mapWith(
      ficheConfirmations.demandeeAt,
    ),
};

const revisionCourante = and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, fiches.revision));

const lignes = () =>
  db
    .select(ligne)
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(ficheRevisions, revisionCourante)
    .leftJoin(ficheConfirmations, isConfirmationCourante)
    .$dynamic();

/** The fiches this person organises, what waits for them first, newest edition first. */
export function listMesFiches(actor: Actor) {
  return lignes()
    .where(isOrganisateurSql(actor))
    .orderBy(desc(sql`${fiches.etat} in ('brouillon', 'a_corriger')`), desc(editions.annee), desc(fiches.updatedAt))
    .limit(100);
}

export const PAR_PAGE = 50;

const LABEL_TENU = eq(candidatures.etat, "labellisee");
/** A fiche that may be validated: handed in, its label stands. Of rows joined to their candidature. */
export const aValider = and(eq(fiches.etat, "remise"), LABEL_TENU);

/**
 * One page of an edition's fiches whose label stands, drafts apart unless asked for, and how many there are in each
 * état; those whose label was taken back are counted, and listed, apart.
 */
export async function listFiches(
  actor: Actor,
  editionId: string,
  filtre: { etat?: EtatFiche; labelRetire?: boolean; page: number },
) {
  const toutes = and(eq(fiches.editionId, editionId), eq(candidatures.editionId, editionId), visibleEnEntier(actor));
  const siennes = and(toutes, LABEL_TENU);
  const retirees = and(toutes, ne(candidatures.etat, "labellisee"), ne(fiches.etat, "brouillon"));
  const ordre = [desc(sql`${fiches.etat} = 'remise'`), asc(ficheRevisions.remiseAt), asc(fiches.id)];
  // What a row tells is asked of those of the page alone, once they are chosen.
  const deLaPage = db
    .select({ id: fiches.id })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(ficheRevisions, revisionCourante)
    .where(
      filtre.labelRetire
        ? retirees
        : and(siennes, filtre.etat ? eq(fiches.etat, filtre.etat) : ne(fiches.etat, "brouillon")),
    )
    .orderBy(...ordre)
    .limit(PAR_PAGE)
    .offset((filtre.page - 1) * PAR_PAGE);
  const lues = lignes()
    .where(sql`${fiches.id} = any(array(${deLaPage}))`)
    .orderBy(...ordre);
  const comptees = db
    .select({
      etat: fiches.etat,
      n: sql<number>`(count(*) filter (where ${LABEL_TENU}))::int`,
      labelRetire: sql<number>`(count(*) filter (where ${retirees}))::int`,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(toutes)
    .groupBy(fiches.etat);
  const [rows, parEtat] = await Promise.all([lues, comptees]);
  return {
    rows,
    labelRetire: parEtat.reduce((n, e) => n + e.labelRetire, 0),
    parEtat: Object.fromEntries(parEtat.map(({ etat, n }) => [etat, n])) as Partial<Record<EtatFiche, number>>,
  };
}
