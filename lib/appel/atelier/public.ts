import "server-only";
import { and, asc, eq, gte, inArray, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, candidatureTransitions, intervenants, organisatrices } from "@/db/schema/candidature";
import { editionTransitions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { structures } from "@/db/schema/structure";
import { communes, departements } from "@/db/schema/territoire";
import { contientChaqueMot } from "../../socle/typographie/contient.ts";
import { codesTransition, nomsOrganisateurs } from "../candidature/queries.ts";
import { isCompteSql, participations } from "./compte.ts";
import { dansDepartement } from "./departement.ts";
import type { FiltreProgramme } from "./filtre.ts";
import { ancienneDate } from "./queries.ts";
import { PUBLICS } from "./states.ts";

/** The ateliers of the public programme: their label was announced and stands. */
const publiees = and(inArray(ateliers.etat, [...PUBLICS]), eq(candidatures.etat, "labellisee"));

/** Everything a line of the programme shows; never a contact or a link to a meeting. */
const colonnes = {
  code: sql<string>`${ateliers.code}`,
  etat: ateliers.etat,
  intitule: candidatures.intitule,
  organisateurs: nomsOrganisateurs,
  transitions: codesTransition,
  format: candidatures.format,
  date: ateliers.date,
  mois: sql<string>`${ateliers.mois}`,
  heureDebut: ateliers.heureDebut,
  heureFin: ateliers.heureFin,
  modalite: ateliers.modalite,
  lieu: ateliers.lieu,
  commune: communes.nom,
  codeInsee: ateliers.communeCode,
  departement: departements.nom,
  codeDepartement: ateliers.departementCode,
  /** Where one registers or joins, when the organisers made it public. */
  inscriptionUrl: candidatures.inscriptionUrl,
  ...participations,
  sequence: ateliers.sequence,
  updatedAt: ateliers.updatedAt,
};

const porteuse = sql`(${nomsOrganisateurs} ->> 0) collate "fr"`;

/** By date, the day unknown at the end of its month, then by organiser in French order. */
const ordre = [asc(ateliers.mois), sql`${ateliers.date} asc nulls last`, asc(porteuse), asc(ateliers.numero)];

const lire = () =>
  db
    .select(colonnes)
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id));

/** The ateliers of the programme that the filter keeps, in the order of the calendar. */
export function publicProgramme(
  editionId: string,
  filtre: FiltreProgramme = {},
  page?: { rang: number; taille: number },
) {
  const lus = lire()
    .where(and(eq(ateliers.editionId, editionId), publiees, ...conditions(filtre)))
    .orderBy(...ordre)
    .$dynamic();
  return page ? lus.limit(page.taille).offset((page.rang - 1) * page.taille) : lus;
}
export type AtelierPublic = Awaited<ReturnType<typeof publicProgramme>>[number];

/**
 * How many ateliers the programme announces, and how many of them the filter keeps, as every figure counts them. Those put
 * off or cancelled are listed and counted apart: `retires` are the ones the filter keeps; `lignes` is the whole list it makes.
 */
export async function publicComptes(editionId: string, filtre: FiltreProgramme = {}) {
  const gardes = sql.join([sql`true`, ...conditions(filtre)], sql` and `);
  const nombre = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const [comptes] = await db
    .select({
      total: nombre(sql`${isCompteSql}`),
      retenus: nombre(sql`${isCompteSql} and ${gardes}`),
      retires: nombre(sql`not (${isCompteSql}) and ${gardes}`),
      lignes: nombre(gardes),
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .where(and(eq(ateliers.editionId, editionId), publiees));
  return comptes ?? { total: 0, retenus: 0, retires: 0, lignes: 0 };
}

/** The next ateliers from this civil day on; those of the month whose day is not known are among them. */
export function publicProchains(editionId: string, jour: string, limite: number) {
  const aVenir = or(gte(ateliers.date, jour), and(sql`${ateliers.date} is null`, gte(ateliers.mois, jour.slice(0, 7))));
  return lire()
    .where(and(eq(ateliers.editionId, editionId), publiees, eq(ateliers.etat, "programme"), aVenir))
    .orderBy(...ordre)
    .limit(limite);
}

/** One atelier of the programme, with what its candidature says in public, its other dates, and what changed. */
export async function publicAtelier(editionId: string, code: string) {
  const [atelier] = await db
    .select({
      ...colonnes,
      resume: candidatures.resume,
      publicsCibles: candidatures.publicsCibles,
      publicAutre: candidatures.publicAutre,
      /** Those who agreed to be named, in their order. */
      intervenants: sql<{ nom: string; structure: string }[]>`coalesce((
        select json_agg(json_build_object('nom', i.nom, 'structure', coalesce(i.structure, '')) order by i.rang)
        from ${intervenants} i where i.candidature_id = ${candidatures.id} and i.publie and i.nom <> ''), '[]'::json)`,
      numeroLabel: candidatures.numeroLabel,
      logos: sql<{ id: string; logoId: string; alt: string }[]>`coalesce((
        select json_agg(json_build_object('id', s.id, 'logoId', s.logo_id, 'alt', coalesce(s.logo_alt, 'Logo de ' || s.nom_publie)) order by cs.rang)
        from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id
        where cs.candidature_id = ${candidatures.id} and s.logo_id is not null), '[]'::json)`,
      accessibilites: candidatures.accessibilites,
      ancien: ancienneDate,
      motifAnnulation: sql<string | null>`case when ${ateliers.etat} = 'annule' then ${ateliers.motifAnnulation} end`,
      autres: sql<{ code: string; date: string | null; mois: string }[]>`coalesce((
      select json_agg(json_build_object('code', a.code, 'date', a.date, 'mois', a.mois) order by a.mois, a.date nulls last, a.numero)
      from ${ateliers} a
      where a.candidature_id = ${candidatures.id} and a.id <> ${ateliers.id} and a.etat in ('programme', 'tenu')
    ), '[]'::json)`,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(and(eq(ateliers.editionId, editionId), eq(ateliers.code, code), publiees));
  return atelier;
}
export type AtelierDetaille = NonNullable<Awaited<ReturnType<typeof publicAtelier>>>;

function conditions({ transition, departement, mois, q }: FiltreProgramme): SQL[] {
  const voulues: SQL[] = [];
  if (transition)
    voulues.push(
      sql`exists (select 1 from ${candidatureTransitions} ct join ${editionTransitions} et on et.id = ct.transition_id where ct.candidature_id = ${candidatures.id} and et.code = ${transition})`,
    );
  if (departement) voulues.push(dansDepartement(departement));
  if (mois) voulues.push(eq(ateliers.mois, mois));
  if (q) voulues.push(contient(q));
  return voulues;
}

/** The title, the organisers, the commune and the code hold every word typed. */
const contient = (q: string): SQL =>
  contientChaqueMot(
    sql`replier(concat_ws(' ', ${candidatures.intitule}, ${nomsOrganisateurs}::text, ${communes.nom}, ${ateliers.code}))`,
    q,
  );
