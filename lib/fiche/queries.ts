import "server-only";
import { and, asc, desc, eq, exists, inArray, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers, emargements } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { dispositions } from "@/db/schema/disposition";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheAteliers, ficheConfirmations, ficheRevisions, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { publicationEnonces, publications } from "@/db/schema/publication";
import { communes, departements } from "@/db/schema/territoire";
import { type Actor, editionsInstruites, editionsPartenaires } from "../auth/actor.ts";
import {
  codesTransition,
  faits as faitsCandidature,
  isOrganisateurSql,
  nomsOrganisateurs,
} from "../candidature/queries.ts";
import { colonnesEnonce, colonnesTextes, isCourante, isVivant } from "./formulaire.ts";
import type { EtatFiche } from "./states.ts";

/**
 * The rows of `fiches` joined to `candidatures` whose every word this person may read, drafts included: organisers and
 * the CRESS. Never `undefined`: drizzle's `and()` drops an undefined condition, which would mean all rows.
 */
export function visibleEnEntier(actor: Actor): SQL {
  if (actor.administrateur) return sql`true`;
  const instruites = editionsInstruites(actor);
  if (instruites.length === 0) return isOrganisateurSql(actor);
  return sql`(${isOrganisateurSql(actor)} or ${inArray(fiches.editionId, instruites)})`;
}

/**
 * The rows of `fiches` joined to `candidatures` this person may know of: those above, and for comité and partenaire
 * the fiches with validated words of their transitions, of which they read nothing else.
 */
export function visibleTo(actor: Actor): SQL {
  if (actor.administrateur) return sql`true`;
  return sql`(${sql.join([visibleEnEntier(actor), ...valideesPour(actor)], sql` or `)})`;
}

function* valideesPour(actor: Actor): Generator<SQL> {
  const partenaires = editionsPartenaires(actor);
  if (partenaires.length > 0)
    yield sql`(${inArray(fiches.editionId, partenaires)} and exists (select 1 from ${ficheRevisions} where ${ficheRevisions.ficheId} = ${fiches.id} and ${ficheRevisions.valideeAt} is not null))`;
  for (const { role, editionId, transitions } of actor.roles) {
    if (role !== "comite" || transitions.length === 0) continue;
    const siens = db
      .select({ un: sql`1` })
      .from(dispositions)
      .innerJoin(editionTransitions, eq(editionTransitions.id, dispositions.transitionId))
      .where(and(enVigueurDans(fiches.id), inArray(editionTransitions.code, transitions)));
    yield sql`(${eq(fiches.editionId, editionId)} and ${exists(siens)})`;
  }
}

/** The énoncés of a fiche that its last validated revision holds, in their home transition. */
const enVigueurDans = (ficheId: typeof fiches.id) =>
  and(eq(dispositions.ficheId, ficheId), isNotNull(dispositions.enonceVersionId));

/** What `rules.ts` looks at; the same columns under a lock and on a page. */
export const faits = (actor: Actor) => {
  const { structures, pressenties, invitation } = faitsCandidature(actor);
  return {
    id: fiches.id,
    etat: fiches.etat,
    editionId: fiches.editionId,
    candidatureId: fiches.candidatureId,
    candidature: candidatures.etat,
    code: fiches.code,
    revision: fiches.revision,
    version: fiches.version,
    structures,
    pressenties,
    invitation,
  };
};

/** A labellised candidature as the rules of opening a fiche see it, with the ateliers a new fiche could cover. */
export async function findCandidaturePourFiche(actor: Actor, candidatureId: string) {
  const { structures, pressenties, invitation } = faitsCandidature(actor);
  const instruites = editionsInstruites(actor);
  const visible = actor.administrateur
    ? sql`true`
    : instruites.length === 0
      ? isOrganisateurSql(actor)
      : or(isOrganisateurSql(actor), inArray(candidatures.editionId, instruites));
  const [candidature] = await db
    .select({
      id: candidatures.id,
      editionId: candidatures.editionId,
      annee: editions.annee,
      candidature: candidatures.etat,
      intitule: candidatures.intitule,
      structures,
      pressenties,
      invitation,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(eq(candidatures.id, candidatureId), visible));
  if (!candidature) return undefined;
  return { ...candidature, ateliers: await unsafeListAteliers(candidatureId) };
}

/** The ateliers of a candidature and the fiche each is in, in the order of the form. */
function unsafeListAteliers(candidatureId: string) {
  return db
    .select({
      id: ateliers.id,
      code: ateliers.code,
      etat: ateliers.etat,
      date: ateliers.date,
      mois: ateliers.mois,
      heureDebut: ateliers.heureDebut,
      heureFin: ateliers.heureFin,
      modalite: ateliers.modalite,
      lieu: ateliers.lieu,
      commune: communes.nom,
      departement: departements.nom,
      emargement: emargements.etat,
      nombreDeclare: emargements.nombreDeclare,
      nombreValide: emargements.nombreValide,
      ficheId: ficheAteliers.ficheId,
    })
    .from(ateliers)
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
}
export type AtelierDeFiche = Awaited<ReturnType<typeof unsafeListAteliers>>[number];

/** What the organisers were asked about the current revision; null when nothing was. */
const isConfirmationCourante = and(
  eq(ficheConfirmations.ficheId, fiches.id),
  eq(ficheConfirmations.revision, fiches.revision),
);

/** What `tour.ts` looks at. */
const colonnesTour = {
  remiseAt: ficheRevisions.remiseAt,
  valideeAt: ficheRevisions.valideeAt,
  correctionAt:
    sql<Date | null>`(select max(e.at) from ${evenements} e where e.objet = 'fiche' and e.objet_id = ${fiches.id} and e.type in ('demander_correction', 'demander_corrections', 'rouvrir', 'infirmer'))`.mapWith(
      ficheRevisions.remiseAt,
    ),
  echeance: sql<
    string | null
  >`(select min(a.echeance_restitution)::text from ${ficheAteliers} fa join ${ateliers} a on a.id = fa.atelier_id where fa.fiche_id = ${fiches.id})`,
  delaiReponse: editions.delaiReponse,
  delaiComplement: editions.delaiComplement,
};

/** One fiche as it is being written, for its organisers and the CRESS, or undefined. */
export async function findFiche(actor: Actor, id: string) {
  const [fiche] = await db
    .select({
      ...faits(actor),
      annee: editions.annee,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      transitions: codesTransition,
      correctionDemandee: fiches.correctionDemandee,
      ...colonnesTextes,
      ...colonnesTour,
      confirmation: {
        revision: ficheConfirmations.revision,
        demandeeAt: ficheConfirmations.demandeeAt,
        confirmee: ficheConfirmations.confirmee,
        repondueAt: ficheConfirmations.repondueAt,
      },
      /** Who answered. */
      repondant: { auteur: personnes.nom, supprimeeAt: personnes.supprimeeAt },
      updatedAt: fiches.updatedAt,
      derniereValidee: sql<
        number | null
      >`(select max(r.numero) from fiche_revisions r where r.fiche_id = ${fiches.id} and r.validee_at is not null)`,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(ficheRevisions, and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, fiches.revision)))
    .leftJoin(ficheConfirmations, isConfirmationCourante)
    .leftJoin(personnes, eq(personnes.id, ficheConfirmations.repondueePar))
    .where(and(eq(fiches.id, id), visibleEnEntier(actor)));
  if (!fiche) return undefined;
  const [tous, lignes] = await Promise.all([
    unsafeListAteliers(fiche.candidatureId),
    db
      .select({
        ...colonnesEnonce,
        premiereRevision: sql<number>`(select min(premiere.revision) from enonce_versions premiere where premiere.enonce_id = ${enonces.id})`,
      })
      .from(enonces)
      .innerJoin(enonceVersions, isCourante)
      .innerJoin(editionTransitions, eq(editionTransitions.id, enonces.transitionId))
      .where(isVivant(id))
      .orderBy(asc(enonces.rang)),
  ]);
  return { ...fiche, tousLesAteliers: tous, ateliers: tous.filter((a) => a.ficheId === id), enonces: lignes };
}
export type FicheLue = NonNullable<Awaited<ReturnType<typeof findFiche>>>;

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

const lignes = () =>
  db
    .select(ligne)
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(ficheRevisions, and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, fiches.revision)))
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
  const toutes = and(eq(fiches.editionId, editionId), visibleEnEntier(actor));
  const siennes = and(toutes, LABEL_TENU);
  const retirees = and(toutes, ne(candidatures.etat, "labellisee"), ne(fiches.etat, "brouillon"));
  const rows = await lignes()
    .where(
      filtre.labelRetire
        ? retirees
        : and(siennes, filtre.etat ? eq(fiches.etat, filtre.etat) : ne(fiches.etat, "brouillon")),
    )
    .orderBy(desc(sql`${fiches.etat} = 'remise'`), asc(ficheRevisions.remiseAt), asc(fiches.id))
    .limit(PAR_PAGE)
    .offset((filtre.page - 1) * PAR_PAGE);
  const parEtat = await db
    .select({
      etat: fiches.etat,
      n: sql<number>`(count(*) filter (where ${LABEL_TENU}))::int`,
      labelRetire: sql<number>`(count(*) filter (where ${retirees}))::int`,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(toutes)
    .groupBy(fiches.etat);
  return {
    rows,
    labelRetire: parEtat.reduce((n, e) => n + e.labelRetire, 0),
    parEtat: Object.fromEntries(parEtat.map(({ etat, n }) => [etat, n])) as Partial<Record<EtatFiche, number>>,
  };
}

/**
 * What each énoncé of a fiche became in the latest publication of its edition, with the words frozen there: cited by
 * these points, or set aside with this reason. Empty before a publication, and for who may not read the whole fiche.
 */
export function sortDesEnonces(actor: Actor, ficheId: string) {
  return db
    .select({
      enonceId: enonces.id,
      code: enonces.code,
      annee: editions.annee,
      numero: publications.numero,
      publieeAt: publications.publieeAt,
      motifEcart: publicationEnonces.motifEcart,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
      points: sql<string[]>`coalesce((
        select json_agg(p.code order by p.numero) from publication_sources ps join points p on p.id = ps.point_id
        where ps.publication_id = ${publications.id} and ps.enonce_id = ${enonces.id}
      ), '[]'::json)`,
    })
    .from(enonces)
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(publicationEnonces, eq(publicationEnonces.enonceId, enonces.id))
    .innerJoin(publications, eq(publications.id, publicationEnonces.publicationId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, publicationEnonces.enonceVersionId))
    .where(
      and(
        eq(enonces.ficheId, ficheId),
        visibleEnEntier(actor),
        sql`not exists (select 1 from publications suivante where suivante.edition_id = ${publications.editionId} and suivante.numero > ${publications.numero})`,
      ),
    )
    .orderBy(asc(enonces.rang));
}
export type SortEnonce = Awaited<ReturnType<typeof sortDesEnonces>>[number];

/** The editions this person sits in as comité or partenaire, newest first. */
export function listEditionsSuivies(actor: Actor) {
  const ids = actor.roles.filter((r) => r.role !== "instructeur").map((r) => r.editionId);
  return db
    .select({
      id: editions.id,
      annee: editions.annee,
      intitule: editions.intitule,
      etat: editions.etat,
      regionCode: editions.regionCode,
      datesComite: editions.datesComite,
      quorumComite: editions.quorumComite,
    })
    .from(editions)
    .where(inArray(editions.id, ids))
    .orderBy(desc(editions.annee));
}
