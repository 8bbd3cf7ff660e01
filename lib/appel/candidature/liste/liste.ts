import "server-only";
import { and, asc, count, eq, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db, type Tx } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { ateliers } from "@/db/schema/atelier";
import { avis } from "@/db/schema/avis";
import { candidatures, candidatureTransitions, decisions, organisatrices } from "@/db/schema/candidature";
import { editionTransitions } from "@/db/schema/edition";
import { ficheAteliers, fiches } from "@/db/schema/fiche";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { structures } from "@/db/schema/structure";
import { communes, departements } from "@/db/schema/territoire";
import { type Actor, isInstructeur } from "../../../socle/acteur/actor.ts";
import { motifDuMot, motsCherches, requeteDuMot } from "../../../socle/texte/mots-cherches.ts";
import { fuseau } from "../../../socle/typographie/fuseau.ts";
import { nombreAteliers } from "../../atelier/compte.ts";
import { dansDepartement } from "../../atelier/departement.ts";
import { motsDeStructure } from "../../structure/queries.ts";
import { isInteresseSql, visibleEnInstruction, visibleTo } from "../acces.ts";
import { codesTransition, nomsOrganisateurs } from "../queries.ts";
import { DEPOSEES, type EtatCandidature } from "../states.ts";
import { tourColonnes } from "../tour-colonnes.ts";
import { type FiltreCandidatures, SANS_INSTRUCTEUR, SANS_MOIS, type Tri } from "./filtre.ts";

export const PAR_PAGE = 50;

const deSesAteliers = sql`${ateliers.candidatureId} = ${candidatures.id}`;
const avisDe = (condition: SQL) =>
  sql`select 1 from ${avis} where ${avis.candidatureId} = ${candidatures.id} and ${condition}`;
const attendu = sql`${avis.demandeAt} is not null and ${avis.renduAt} is null`;
const rendu = sql`${avis.renduAt} is not null`;

/**
 * What the instruction knows of a candidature: who has it, the avis asked for and given, and the decision written down and
 * not announced yet. Nothing (0, null) for who does not instruct it, an agent who has a part in it included.
 */
export const colonnesInstruction = (actor: Actor) => {
  const autorisee = visibleEnInstruction(actor);
  return {
    instructeurId: sql<string | null>`case when ${autorisee} then ${candidatures.instructeurId} end`,
    instructeur: sql<string | null>`case when ${autorisee} then coalesce(${personnes.nom}, ${personnes.courriel}) end`,
    avisAttendus: sql<number>`(select count(*)::int from (${avisDe(sql`${attendu} and ${autorisee}`)}) x)`,
    avisRendus: sql<number>`(select count(*)::int from (${avisDe(sql`${rendu} and ${autorisee}`)}) x)`,
    decisionPreparee: sql<"labelliser" | "refuser" | null>`(
      select d.type from ${decisions} d where d.candidature_id = ${candidatures.id} and d.annoncee_at is null and ${autorisee} limit 1)`,
  };
};
/** First published name of the organisers: what « organisateur » sorts by. */
const porteuse = sql`(
  select s.nom_publie from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id
  where cs.candidature_id = ${candidatures.id} and cs.rang = 0)`;
/** The name of its network, known here or not. */
const reseauDeLaPorteuse = sql<string | null>`(
  select coalesce(r.nom_publie, s.reseau_libre) from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id
  left join ${structures} r on r.id = s.reseau_id where cs.candidature_id = ${candidatures.id} and cs.rang = 0)`;
const premierMois = sql<string | null>`(select min(${ateliers.mois}) from ${ateliers} where ${deSesAteliers})`;

const ligne = (actor: Actor) => ({
  id: candidatures.id,
  intitule: candidatures.intitule,
  etat: candidatures.etat,
  ...tourColonnes,
  transitions: codesTransition,
  organisateurs: nomsOrganisateurs,
  nombreAteliers,
  mois: premierMois,
  /** Names of the départements where its ateliers are, by code; empty when all are online or unknown. */
  departements: sql<string[]>`coalesce((
    select json_agg(d.nom order by d.code) from ${departements} d
    where d.code in (select ${ateliers.departementCode} from ${ateliers} where ${deSesAteliers})), '[]'::json)`,
  /** Kept from this person: they have a part in it. */
  interesse: sql<boolean>`${isInteresseSql(actor)}`,
  ...colonnesInstruction(actor),
});
export type LigneCandidature = Awaited<ReturnType<typeof listFiltrees>>["rows"][number];

/**
 * One page of the candidatures of an edition that this person may see and the filter keeps, and how many there are
 * in all, kept, and in each état. Two queries, whatever the number of rows.
 */
export async function listFiltrees(actor: Actor, editionId: string, filtre: FiltreCandidatures, page: number) {
  // What a row tells is asked of those of the page alone, once they are chosen.
  const deLaPage = db
    .select({ id: candidatures.id })
    .from(candidatures)
    .where(and(deLEdition(actor, editionId), ...conditions(actor, filtre)))
    .orderBy(...ordre(filtre))
    .limit(PAR_PAGE)
    .offset((page - 1) * PAR_PAGE);
  const [rows, etats] = await Promise.all([
    db
      .select(ligne(actor))
      .from(candidatures)
      .leftJoin(personnes, eq(personnes.id, candidatures.instructeurId))
      .where(sql`${candidatures.id} = any(array(${deLaPage}))`)
      .orderBy(...ordre(filtre)),
    db
      .select({
        etat: candidatures.etat,
        n: count(),
        gardees: sql<number>`count(*) filter (where ${and(sql`true`, ...sansEtat(actor, filtre))})::int`,
      })
      .from(candidatures)
      .where(deLEdition(actor, editionId))
      .groupBy(candidatures.etat),
  ]);
  const somme = (compte: "n" | "gardees", retenus: readonly EtatCandidature[]) =>
    etats.reduce((n, e) => n + (retenus.includes(e.etat) ? e[compte] : 0), 0);
  return {
    rows,
    /** Under the other filters. */
    parEtat: Object.fromEntries(etats.map((e) => [e.etat, e.gardees])) as Partial<Record<EtatCandidature, number>>,
    deposees: somme("gardees", DEPOSEES),
    retenues: somme("gardees", filtre.etat ? [filtre.etat] : DEPOSEES),
    total: somme("n", filtre.etat === "brouillon" ? ["brouillon"] : DEPOSEES),
  };
}

/** How many each of these filters keeps, in one query whatever their number; drafts only when they are asked for. */
export async function compterFiltrees(
  actor: Actor,
  editionId: string,
  filtres: readonly FiltreCandidatures[],
): Promise<number[]> {
  if (filtres.length === 0) return [];
  const comptes = filtres.map(
    (f, i) => [`n${i}`, sql<number>`count(*) filter (where ${and(...conditions(actor, f))})::int`] as const,
  );
  const [lus] = await db.select(Object.fromEntries(comptes)).from(candidatures).where(deLEdition(actor, editionId));
  return comptes.map(([cle]) => lus?.[cle] ?? 0);
}

export type Voisines = {
  /** From 1, in the list's order; null when the filter keeps this candidature no more. */
  rang: number | null;
  total: number;
  precedente: string | null;
  suivante: string | null;
};

/** Where a candidature stands in the filtered list, and its neighbours. Just decided, it keeps its place between them. */
export function findVoisines(actor: Actor, editionId: string, filtre: FiltreCandidatures, id: string) {
  const gardee = sql`(${and(...conditions(actor, filtre))})`;
  const rangs = db
    .select({
      id: candidatures.id,
      gardee: sql<boolean>`${gardee}`.as("gardee"),
      rang: sql<number>`(row_number() over w)::int`.as("rang"),
      total: sql<number>`(count(*) filter (where ${gardee}) over ())::int`.as("total"),
      precedente: sql<string | null>`lag(${candidatures.id}) over w`.as("precedente"),
      suivante: sql<string | null>`lead(${candidatures.id}) over w`.as("suivante"),
    })
    .from(candidatures)
    .where(sql`${and(deLEdition(actor, editionId), or(gardee, eq(candidatures.id, id)))}
      window w as (order by ${sql.join(ordre(filtre), sql`, `)})`)
    .as("rangs");
  const lus = db.select().from(rangs).where(eq(rangs.id, id));
  return reunir({ lus }, ({ lus: [lu] }): Voisines | undefined => {
    if (!lu) return undefined;
    const { gardee, rang, total, precedente, suivante } = lu;
    return { rang: gardee ? rang : null, total, precedente, suivante };
  });
}

/** Persons who may be put in charge in this edition, its instructeurs and the administrateurs, for who instructs it. */
export function listInstructeurs(actor: Actor, editionId: string, base: Db | Tx = db) {
  return base
    .select({ id: personnes.id, nom: sql<string>`coalesce(${personnes.nom}, ${personnes.courriel})` })
    .from(personnes)
    .where(
      sql`${isInstructeur(actor, editionId)} and ${personnes.supprimeeAt} is null and (${personnes.administrateur} or exists (
        select 1 from ${rolesEdition} where ${rolesEdition.personneId} = ${personnes.id}
          and ${rolesEdition.editionId} = ${editionId} and ${rolesEdition.role} = 'instructeur'))`,
    )
    .orderBy(asc(sql`coalesce(${personnes.nom}, ${personnes.courriel}) collate "fr"`));
}

/** The networks the candidatures of an edition come from, each once however it is written. */
export async function listReseaux(actor: Actor, editionId: string): Promise<string[]> {
  const reseau = alias(structures, "reseau");
  const nom = sql<string>`coalesce(${reseau.nomPublie}, ${structures.reseauLibre})`;
  const rows = await db
    .select({ nom: sql<string>`min(${nom} collate "fr")` })
    .from(candidatures)
    .innerJoin(organisatrices, and(eq(organisatrices.candidatureId, candidatures.id), eq(organisatrices.rang, 0)))
    .innerJoin(structures, eq(structures.id, organisatrices.structureId))
    .leftJoin(reseau, eq(reseau.id, structures.reseauId))
    .where(and(deLEdition(actor, editionId), sql`${nom} is not null`))
    .groupBy(sql`replier(${nom})`)
    .orderBy(sql`min(${nom} collate "fr")`);
  return rows.map((r) => r.nom);
}

/** The list is the CRESS's: nobody else reads a row of it, whatever they filter, count or sort by. */
export const deLEdition = (actor: Actor, editionId: string) =>
  isInstructeur(actor, editionId) ? and(eq(candidatures.editionId, editionId), visibleTo(actor)) : sql`false`;

/** What the filter asks of a row of `candidatures`. Never empty: drafts stay out unless they are asked for. */
export const conditions = (actor: Actor, f: FiltreCandidatures): SQL[] => [
  f.etat ? eq(candidatures.etat, f.etat) : ne(candidatures.etat, "brouillon"),
  ...sansEtat(actor, f),
];

function sansEtat(actor: Actor, f: FiltreCandidatures): SQL[] {
  const { decisionPreparee } = colonnesInstruction(actor);
  // A filter on what is hidden from this person keeps none of the rows it is hidden of, whatever it asks.
  const instruite = (condition: SQL) => sql`(${condition} and ${visibleEnInstruction(actor)})`;
  return [
    f.tour && (f.tour === "partenaires" ? instruite(TOUR.partenaires) : TOUR[f.tour]),
    f.transition &&
      sql`exists (select 1 from ${candidatureTransitions} ct join ${editionTransitions} et on et.id = ct.transition_id
        where ct.candidature_id = ${candidatures.id} and et.code = ${f.transition})`,
    f.departement && unAtelier(dansDepartement(f.departement)),
    f.mois && unAtelier(f.mois === SANS_MOIS ? sql`${ateliers.mois} is null` : eq(ateliers.mois, f.mois)),
    f.categorie &&
      sql`exists (select 1 from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id
        where cs.candidature_id = ${candidatures.id} and cs.rang = 0 and s.categorie = ${f.categorie})`,
    f.reseau && sql`replier(${reseauDeLaPorteuse}) = replier(${f.reseau})`,
    f.format && eq(candidatures.format, f.format),
    f.instructeur &&
      instruite(
        f.instructeur === SANS_INSTRUCTEUR
          ? sql`${candidatures.instructeurId} is null`
          : eq(candidatures.instructeurId, f.instructeur),
      ),
    f.avis && instruite(AVIS[f.avis]),
    f.decision &&
      instruite(f.decision === "aucune" ? sql`${decisionPreparee} is null` : sql`${decisionPreparee} = ${f.decision}`),
    f.du && sql`${jourDepot()} >= ${f.du}::date`,
    f.au && sql`${jourDepot()} <= ${f.au}::date`,
    f.q && contient(f.q),
  ].filter((condition) => !!condition);
}

const jourDepot = () => sql`(${candidatures.soumiseAt} at time zone ${fuseau()})::date`;

const AVIS = {
  attendu: sql`exists (${avisDe(attendu)})`,
  rendu: sql`exists (${avisDe(rendu)})`,
  non_demande: sql`not exists (${avisDe(sql`true`)})`,
};
/** Labelled, and the attendance or the fiche of an atelier already held is not in: as `tour.ts` reads it. */
const retourAttendu = sql`(${candidatures.etat} = 'labellisee' and exists (
  select 1 from ${ateliers} left join ${ficheAteliers} fa on fa.atelier_id = ${ateliers.id} left join ${fiches} f on f.id = fa.fiche_id
  where ${deSesAteliers} and ${ateliers.etat} = 'tenu' and ${ateliers.dispenseMotif} is null
    and (f.id is null or f.etat in ('brouillon', 'a_corriger'))))`;
const TOUR = {
  cress: eq(candidatures.etat, "soumise"),
  organisateur: sql`(${candidatures.etat} in ('brouillon', 'a_completer') or ${retourAttendu})`,
  partenaires: sql`(${candidatures.etat} = 'soumise' and ${AVIS.attendu})`,
  personne: sql`(${candidatures.etat} in ('labellisee', 'refusee', 'retiree', 'label_retire') and not ${retourAttendu})`,
};

const unAtelier = (condition: SQL) => sql`exists (select 1 from ${ateliers} where ${deSesAteliers} and ${condition})`;

/**
 * Each word typed begins one of the title, the résumé, the organisers (names, former ones too, sigle), the communes, or a
 * code. Organisers and communes are found by their own index, once for the query: a row is compared with what is kept folded.
 */
const contient = (q: string): SQL =>
  sql`(${sql.join([sql`true`, ...motsCherches(q).map((mot) => sql`(${sql.join([...placesDuMot(mot)], sql` or `)})`)], sql` and `)})`;

function* placesDuMot(mot: string): Generator<SQL> {
  const motif = motifDuMot(mot);
  yield sql`${candidatures.recherche} like ${motif}`;
  const structuresDites = sql`select ${structures.id} from ${structures} where ${motsDeStructure} @@ ${requeteDuMot(mot)}::tsquery`;
  yield sql`${candidatures.id} = any(array(
    select cs.candidature_id from ${organisatrices} cs where cs.structure_id = any(array(${structuresDites}))))`;
  // Said twice: what its index has, then the word.
  const communesDites = sql`select ${communes.code} from ${communes}
    where ${communes.recherche} like ${`%${mot}%`} and ' ' || ${communes.recherche} || ' ' like ${motif}`;
  yield sql`${candidatures.id} = any(array(
    select ${ateliers.candidatureId} from ${ateliers} where ${ateliers.communeCode} = any(array(${communesDites}))))`;
  if (/^[a-z]\d/.test(mot)) yield unAtelier(sql`lower(${ateliers.code}) like ${`${mot}%`}`);
}

const PAR: Record<Tri, SQL> = {
  deposee: sql`${candidatures.soumiseAt}`,
  intitule: sql`nullif(${candidatures.intitule}, '') collate "fr"`,
  organisateur: sql`${porteuse} collate "fr"`,
  mois: premierMois,
  etat: sql`${candidatures.etat}`,
};

/** Total: two rows are never in doubt, so pages and neighbours neither repeat nor skip one. */
export function ordre({ tri, sens, etat }: FiltreCandidatures): SQL[] {
  const principal = tri
    ? [sql`${PAR[tri]} ${sql.raw(sens ?? "asc")} nulls last`]
    : etat
      ? []
      : [sql`(${candidatures.etat} = 'soumise') desc`];
  return [...principal, sql`${candidatures.soumiseAt} asc nulls last`, sql`${candidatures.id} asc`];
}
