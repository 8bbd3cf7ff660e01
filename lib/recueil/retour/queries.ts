import "server-only";
import { and, asc, between, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { relances } from "@/db/schema/retour";
import { dansDepartement } from "../../appel/atelier/departement.ts";
import { isOrganisateurSql } from "../../appel/candidature/acces.ts";
import { nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { fuseau } from "../../socle/typographie/fuseau.ts";
import { duParOrganisateursSql, incompletSql, MANQUE_SQL } from "./conditions.ts";
import type { FiltreRetours, Manque } from "./filtre.ts";

export const RETOURS_PAR_PAGE = 50;

const jourDe = (instant: SQL | typeof emargements.declareAt | typeof ficheRevisions.remiseAt) =>
  sql<string | null>`to_char(${instant} at time zone ${sql.raw(`'${fuseau()}'`)}, 'YYYY-MM-DD')`;
/** The day it took place, or the last of its month when only the month is known. */
const fin = sql<string>`to_char(coalesce(${ateliers.date}, (to_date(${ateliers.mois} || '-01', 'YYYY-MM-DD') + interval '1 month - 1 day')::date), 'YYYY-MM-DD')`;
const derniereRelance = sql<
  string | null
>`(select ${jourDe(sql`max(r.at)`)} from ${relances} r where r.atelier_id = ${ateliers.id})`;

const retour = {
  id: ateliers.id,
  code: sql<string>`${ateliers.code}`,
  candidatureId: candidatures.id,
  intitule: candidatures.intitule,
  organisateurs: nomsOrganisateurs,
  date: ateliers.date,
  mois: ateliers.mois,
  fin,
  echeance: ateliers.echeanceRestitution,
  dispenseMotif: ateliers.dispenseMotif,
  presence: emargements.etat,
  fiche: fiches.etat,
  ficheId: fiches.id,
  ficheCode: fiches.code,
  declareLe: jourDe(emargements.declareAt),
  remiseLe: jourDe(ficheRevisions.remiseAt),
  correctionLe: sql<
    string | null
  >`(select ${jourDe(sql`max(e.at)`)} from ${evenements} e where e.objet = 'fiche' and e.objet_id = ${fiches.id} and e.type in ('demander_correction', 'demander_corrections', 'rouvrir'))`,
  derniereRelance,
};

const lire = (from: Lecteur) =>
  from
    .select(retour)
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(editions, eq(editions.id, ateliers.editionId))
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
    .leftJoin(fiches, eq(fiches.id, ficheAteliers.ficheId))
    .leftJoin(ficheRevisions, and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, fiches.revision)));

const tenus = and(eq(ateliers.etat, "tenu"), eq(candidatures.etat, "labellisee"));
const nonDispense = isNull(ateliers.dispenseMotif);
const PAR_MANQUE: Record<Manque, SQL> = {
  presence: sql`(${nonDispense} and ${MANQUE_SQL.presence})`,
  fiche: sql`(${nonDispense} and ${MANQUE_SQL.fiche})`,
  correction: sql`(${nonDispense} and ${MANQUE_SQL.correction})`,
  cress: sql`(${nonDispense} and ${incompletSql} and not ${duParOrganisateursSql})`,
  dispense: sql`${isNotNull(ateliers.dispenseMotif)}`,
};
const parManque = (manque: Manque | undefined): SQL =>
  manque ? PAR_MANQUE[manque] : sql`(${nonDispense} and ${incompletSql})`;
/** The filter but for what is missing. Late as `joursDeRetard` counts, and while it is the organisers' turn. */
const sansManque = ({ departement, retard }: FiltreRetours, jour: string): SQL[] =>
  [
    departement && dansDepartement(departement),
    retard && sql`(${ateliers.echeanceRestitution} < ${jour}::date and ${nonDispense} and ${duParOrganisateursSql})`,
  ].filter((condition) => !!condition);
const conditions = (filtre: FiltreRetours, jour: string) => [parManque(filtre.manque), ...sansManque(filtre, jour)];

const deLEdition = (actor: Actor, editionId: string) =>
  and(eq(ateliers.editionId, editionId), tenus, isInstructeurSql(actor, ateliers.editionId));

/**
 * One page of the held ateliers of an edition whose return is not complete, for who instructs it: the latest first.
 * `parManque` counts what is missing under the other filters.
 */
export async function listRetours(actor: Actor, editionId: string, filtre: FiltreRetours, page: number, jour: string) {
  const siens = deLEdition(actor, editionId);
  const [rows, [compte]] = await Promise.all([
    lire(db)
      .where(and(siens, ...conditions(filtre, jour)))
      .orderBy(asc(ateliers.echeanceRestitution), asc(ateliers.numero))
      .limit(RETOURS_PAR_PAGE)
      .offset((page - 1) * RETOURS_PAR_PAGE),
    compter({
      tous: parManque(undefined),
      presence: PAR_MANQUE.presence,
      fiche: PAR_MANQUE.fiche,
      correction: PAR_MANQUE.correction,
      cress: PAR_MANQUE.cress,
      dispense: PAR_MANQUE.dispense,
    }).where(and(siens, ...sansManque(filtre, jour))),
  ]);
  const comptes = compte ?? { tous: 0, presence: 0, fiche: 0, correction: 0, cress: 0, dispense: 0 };
  return { rows, parManque: comptes, total: comptes[filtre.manque ?? "tous"] };
}
export type RetourLu = Awaited<ReturnType<typeof listRetours>>["rows"][number];

/** How many each of these filters keeps, in one query whatever their number. */
export async function compterRetours(
  actor: Actor,
  editionId: string,
  filtres: readonly FiltreRetours[],
  jour: string,
): Promise<number[]> {
  if (filtres.length === 0) return [];
  const voulus = filtres.map((f) => sql`${and(...conditions(f, jour))}`);
  const [lus] = await compter(Object.fromEntries(voulus.map((condition, i) => [`n${i}`, condition]))).where(
    deLEdition(actor, editionId),
  );
  return filtres.map((_, i) => lus?.[`n${i}`] ?? 0);
}

const compter = <C extends string>(conditions: Record<C, SQL>) =>
  db
    .select(
      Object.fromEntries(
        Object.entries<SQL>(conditions).map(([cle, condition]) => [
          cle,
          sql<number>`count(*) filter (where ${condition})::int`,
        ]),
      ) as Record<C, SQL<number>>,
    )
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
    .leftJoin(fiches, eq(fiches.id, ficheAteliers.ficheId));

/** Which of the returns owed: what a filter keeps on this day, or one atelier; all of them by default. */
export type ChoixDus = { filtre?: FiltreRetours; jour?: string; id?: string };

/** What organisers of an edition still owe, the latest first. */
export function unsafeListDus(from: Lecteur, editionId: string, { filtre = {}, jour = "", id }: ChoixDus = {}) {
  return lire(from)
    .where(
      and(
        eq(ateliers.editionId, editionId),
        tenus,
        nonDispense,
        duParOrganisateursSql,
        filtre.manque ? parManque(filtre.manque) : undefined,
        ...sansManque(filtre, jour),
        id ? eq(ateliers.id, id) : undefined,
      ),
    )
    .orderBy(asc(ateliers.echeanceRestitution), asc(ateliers.numero));
}
export type Du = Awaited<ReturnType<typeof unsafeListDus>>[number];

/** What this person owes as an organiser, in the editions that are not published yet; the latest first. */
export function listMesRetours(actor: Actor) {
  return lire(db)
    .where(
      and(
        tenus,
        nonDispense,
        duParOrganisateursSql,
        inArray(editions.etat, ["ouverte", "cloturee"]),
        isOrganisateurSql(actor),
      ),
    )
    .orderBy(asc(ateliers.echeanceRestitution), asc(ateliers.numero))
    .limit(100);
}

/** The ateliers of an edition to come between two days, both included, the next first. */
export function unsafeListProchains(from: Lecteur, editionId: string, du: string, au: string) {
  return from
    .select({ id: ateliers.id, candidatureId: ateliers.candidatureId, date: sql<string>`${ateliers.date}::text` })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(
      and(
        eq(ateliers.editionId, editionId),
        eq(ateliers.etat, "programme"),
        eq(candidatures.etat, "labellisee"),
        between(ateliers.date, du, au),
      ),
    )
    .orderBy(asc(ateliers.date), asc(ateliers.numero));
}
export type Prochain = Awaited<ReturnType<typeof unsafeListProchains>>[number];
