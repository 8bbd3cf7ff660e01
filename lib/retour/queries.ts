import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { ateliers, emargements } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { relances } from "@/db/schema/retour";
import { type Actor, editionsInstruites } from "../auth/actor.ts";
import { isOrganisateurSql, nomsOrganisateurs } from "../candidature/queries.ts";
import type { Manque } from "./schema.ts";

export const RETOURS_PAR_PAGE = 50;

const jourDe = (instant: SQL | typeof emargements.declareAt | typeof ficheRevisions.remiseAt) =>
  sql<string | null>`to_char(${instant} at time zone 'Europe/Paris', 'YYYY-MM-DD')`;
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
const presence = eq(emargements.etat, "attendu");
const fiche = or(isNull(fiches.id), eq(fiches.etat, "brouillon")) as SQL;
const correction = eq(fiches.etat, "a_corriger");
/** The same as `duParOrganisateurs`, as a condition. */
const auxOrganisateurs = sql`(${presence} or ${fiche} or coalesce(${correction}, false))`;
/** The same as `balle` not being null. */
const incomplet = sql`(${emargements.etat} <> 'valide' or ${fiches.etat} is distinct from 'validee')`;

const FILTRES: Record<Manque, SQL> = {
  presence: sql`(${nonDispense} and ${presence})`,
  fiche: sql`(${nonDispense} and ${fiche})`,
  correction: sql`(${nonDispense} and coalesce(${correction}, false))`,
  cress: sql`(${nonDispense} and ${incomplet} and not ${auxOrganisateurs})`,
  dispense: sql`${isNotNull(ateliers.dispenseMotif)}`,
};
const filtre = (manque: Manque | null): SQL => (manque ? FILTRES[manque] : sql`(${nonDispense} and ${incomplet})`);

const instruite = (actor: Actor) => {
  if (actor.administrateur) return sql`true`;
  const siennes = editionsInstruites(actor);
  return siennes.length > 0 ? inArray(ateliers.editionId, siennes) : sql`false`;
};

/**
 * One page of the held ateliers of an edition whose return is not complete, for who instructs it: the latest first.
 * `parManque` counts each filter over the whole edition.
 */
export async function listRetours(actor: Actor, editionId: string, manque: Manque | null, page: number) {
  const siens = and(eq(ateliers.editionId, editionId), tenus, instruite(actor));
  const [rows, [compte]] = await Promise.all([
    lire(db)
      .where(and(siens, filtre(manque)))
      .orderBy(asc(ateliers.echeanceRestitution), asc(ateliers.numero))
      .limit(RETOURS_PAR_PAGE)
      .offset((page - 1) * RETOURS_PAR_PAGE),
    db
      .select({
        tous: nombreDe(filtre(null)),
        presence: nombreDe(FILTRES.presence),
        fiche: nombreDe(FILTRES.fiche),
        correction: nombreDe(FILTRES.correction),
        cress: nombreDe(FILTRES.cress),
        dispense: nombreDe(FILTRES.dispense),
      })
      .from(ateliers)
      .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
      .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
      .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
      .leftJoin(fiches, eq(fiches.id, ficheAteliers.ficheId))
      .where(siens),
  ]);
  const parManque = compte ?? { tous: 0, presence: 0, fiche: 0, correction: 0, cress: 0, dispense: 0 };
  return { rows, parManque, total: parManque[manque ?? "tous"] };
}
export type RetourLu = Awaited<ReturnType<typeof listRetours>>["rows"][number];

const nombreDe = (condition: SQL) => sql<number>`count(*) filter (where ${condition})::int`;

/** What organisers of an edition still owe, the latest first: all of it, what a filter keeps, or one atelier. */
export function unsafeListDus(from: Lecteur, editionId: string, choix: { manque?: Manque | null; id?: string } = {}) {
  return lire(from)
    .where(
      and(
        eq(ateliers.editionId, editionId),
        tenus,
        nonDispense,
        auxOrganisateurs,
        choix.manque ? filtre(choix.manque) : undefined,
        choix.id ? eq(ateliers.id, choix.id) : undefined,
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
        auxOrganisateurs,
        inArray(editions.etat, ["ouverte", "cloturee"]),
        isOrganisateurSql(actor),
      ),
    )
    .orderBy(asc(ateliers.echeanceRestitution), asc(ateliers.numero))
    .limit(100);
}
