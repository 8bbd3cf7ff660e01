import "server-only";
import { and, asc, desc, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { fichesLues } from "@/db/schema/comite";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonceVersions, ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import { dansDepartement } from "../../appel/atelier/departement.ts";
import { codesTransition, nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import { visibleTo } from "../../recueil/fiche/acces.ts";
import { codesAteliers } from "../../recueil/fiche/liste.ts";
import { isEnVigueur } from "../../recueil/fiche/validees.ts";
import { type Actor, transitionsSuivies } from "../../socle/acteur/actor.ts";
import { contientChaqueMot } from "../../socle/typographie/contient.ts";
import type { FiltreFiches, Lecture } from "./filtre-fiches.ts";

export const FICHES_PAR_PAGE = 50;

const mienne = (actor: Actor) => and(eq(fichesLues.ficheId, fiches.id), eq(fichesLues.personneId, actor.personneId));

/** Never opened, or validated again since. */
const nonLue = sql<boolean>`(${fichesLues.at} is null or ${fichesLues.at} < ${ficheRevisions.valideeAt})`;

const ligne = (actor: Actor, editionId: string) => ({
  id: fiches.id,
  code: sql<string>`${fiches.code}`,
  intitule: candidatures.intitule,
  organisateurs: nomsOrganisateurs,
  transitions: codesTransition,
  ateliers: codesAteliers,
  communes: sql<
    string[]
  >`coalesce((select json_agg(distinct k.nom) from ${ficheAteliers} fa join ${ateliers} a on a.id = fa.atelier_id
    join ${communes} k on k.code = a.commune_code where fa.fiche_id = ${fiches.id}), '[]'::json)`,
  enonces: sql<number>`(select count(*)::int from (${lusDans(actor, editionId, sql`1`)}) x)`,
  valideeAt: sql<Date>`${ficheRevisions.valideeAt}`.mapWith(ficheRevisions.valideeAt),
  nonLue,
  /** When it was opened last; null: never. */
  lueAt: fichesLues.at,
});
export type LigneFiche = Awaited<ReturnType<typeof listFichesDuComite>>["rows"][number];

/**
 * One page of the validated fiches of an edition that this person reads and the filter keeps; how many there are in all,
 * kept, and unread. Two queries, whatever their number.
 */
export async function listFichesDuComite(actor: Actor, editionId: string, filtre: FiltreFiches, page: number) {
  const [rows, [comptes]] = await Promise.all([
    db
      .select(ligne(actor, editionId))
      .from(fiches)
      .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
      .innerJoin(ficheRevisions, isEnVigueur)
      .leftJoin(fichesLues, mienne(actor))
      .where(and(siennes(actor, editionId), ...conditions(actor, editionId, filtre)))
      .orderBy(...ordre(filtre))
      .limit(FICHES_PAR_PAGE)
      .offset((page - 1) * FICHES_PAR_PAGE),
    compter(actor, editionId, filtre),
  ]);
  return { rows, total: comptes?.total ?? 0, retenues: comptes?.retenues ?? 0, nonLues: comptes?.nonLues ?? 0 };
}

const compter = (actor: Actor, editionId: string, filtre: FiltreFiches) =>
  db
    .select({
      total: sql<number>`count(*)::int`,
      retenues: sql<number>`(count(*) filter (where ${and(sql`true`, ...conditions(actor, editionId, filtre))}))::int`,
      nonLues: sql<number>`(count(*) filter (where ${nonLue}))::int`,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(ficheRevisions, isEnVigueur)
    .leftJoin(fichesLues, mienne(actor))
    .where(siennes(actor, editionId));

/** How many validated fiches of an edition this person has yet to read. */
export async function compterNonLues(actor: Actor, editionId: string): Promise<number> {
  const [comptes] = await compter(actor, editionId, {});
  return comptes?.nonLues ?? 0;
}

/** Every fiche the filter keeps, in its order; of those, the ones read or not when it is asked. */
export async function listIdsRetenues(actor: Actor, editionId: string, filtre: FiltreFiches, lecture?: Lecture) {
  const rows = await db
    .select({ id: fiches.id })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(ficheRevisions, isEnVigueur)
    .leftJoin(fichesLues, mienne(actor))
    .where(
      and(
        siennes(actor, editionId),
        ...conditions(actor, editionId, filtre),
        ...(lecture ? [lecture === "lues" ? isNotNull(fichesLues.at) : nonLue] : []),
      ),
    )
    .orderBy(...ordre(filtre));
  return rows.map((r) => r.id);
}

/** Where a fiche stands in the filtered list, and its neighbours; `rang` is null when the filter does not keep it. */
export async function findFichesVoisines(actor: Actor, editionId: string, filtre: FiltreFiches, id: string) {
  const gardee = sql`(${and(sql`true`, ...conditions(actor, editionId, filtre))})`;
  const rangs = db
    .select({
      id: fiches.id,
      nonLue: nonLue.as("non_lue"),
      gardee: sql<boolean>`${gardee}`.as("gardee"),
      rang: sql<number>`(count(*) filter (where ${gardee}) over (w rows unbounded preceding))::int`.as("rang"),
      total: sql<number>`(count(*) filter (where ${gardee}) over ())::int`.as("total"),
      precedente: sql<string | null>`lag(${fiches.id}) over w`.as("precedente"),
      suivante: sql<string | null>`lead(${fiches.id}) over w`.as("suivante"),
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(ficheRevisions, isEnVigueur)
    .leftJoin(fichesLues, mienne(actor))
    .where(sql`${and(siennes(actor, editionId), or(gardee, eq(fiches.id, id)))}
      window w as (order by ${sql.join(ordre(filtre), sql`, `)})`)
    .as("rangs");
  const [lu] = await db.select().from(rangs).where(eq(rangs.id, id));
  if (!lu) return undefined;
  return { ...lu, rang: lu.gardee ? lu.rang : null };
}

const siennes = (actor: Actor, editionId: string) => and(eq(fiches.editionId, editionId), visibleTo(actor));

/** This of the énoncés of a fiche in force that this person reads. */
function lusDans(actor: Actor, editionId: string, quoi: SQL, condition = sql`true`) {
  const suivies = transitionsSuivies(actor, editionId);
  const lues = suivies === null ? sql`true` : sql`et.code::text = any(${sql.param(suivies)}::text[])`;
  return sql`select ${quoi} from ${dispositions} d join ${editionTransitions} et on et.id = d.transition_id
    join ${enonceVersions} v on v.id = d.enonce_version_id where d.fiche_id = ${fiches.id} and ${lues} and ${condition}`;
}

function conditions(actor: Actor, editionId: string, f: FiltreFiches): SQL[] {
  const unEnonce = [f.transition && sql`et.code = ${f.transition}`, f.type && sql`v.type = ${f.type}`].filter(
    (c) => !!c,
  );
  return [
    unEnonce.length > 0 && sql`exists (${lusDans(actor, editionId, sql`1`, sql.join(unEnonce, sql` and `))})`,
    f.departement &&
      sql`exists (select 1 from ${ateliers} join ${ficheAteliers} fa on fa.atelier_id = ${ateliers.id}
        where fa.fiche_id = ${fiches.id} and ${dansDepartement(f.departement)})`,
    f.lecture && (f.lecture === "lues" ? sql`not ${nonLue}` : encoreNonLue(f.depuis)),
    f.q && contient(actor, editionId, f.q),
  ].filter((condition) => !!condition);
}

/** Unread, or read since the list was opened. */
const encoreNonLue = (depuis: string | undefined) =>
  depuis ? sql`(${nonLue} or ${fichesLues.at} >= ${new Date(Number(depuis)).toISOString()}::timestamptz)` : nonLue;

/** The fiche as this person reads it holds every word typed: its head, its texts, its énoncés of their transitions. */
function contient(actor: Actor, editionId: string, q: string): SQL {
  const organisateurs = sql`(select string_agg(concat_ws(' ', s.nom_publie, s.nom, s.sigle), ' ')
    from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id where cs.candidature_id = ${candidatures.id})`;
  const lieux = sql`(select string_agg(concat_ws(' ', a.code, k.nom), ' ') from ${ficheAteliers} fa
    join ${ateliers} a on a.id = fa.atelier_id left join ${communes} k on k.code = a.commune_code where fa.fiche_id = ${fiches.id})`;
  const dits = sql`(${lusDans(actor, editionId, sql`string_agg(v.recherche, ' ')`)})`;
  return contientChaqueMot(
    sql`replier(concat_ws(' ', ${fiches.code}, ${candidatures.intitule}, ${organisateurs}, ${lieux})) || ' ' || ${ficheRevisions.recherche} || ' ' || coalesce(${dits}, '')`,
    q,
  );
}

/** Total: two rows are never in doubt, so pages and neighbours neither repeat nor skip one. */
function ordre({ tri }: FiltreFiches): SQL[] {
  if (tri === "intitule") return [sql`${candidatures.intitule} collate "fr"`, asc(fiches.numero), asc(fiches.id)];
  if (tri === "code") return [asc(fiches.numero), asc(fiches.id)];
  return [desc(ficheRevisions.valideeAt), asc(fiches.numero), asc(fiches.id)];
}
