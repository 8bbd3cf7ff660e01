import "server-only";
import { and, asc, count, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheAteliers, fiches, misesDeCote } from "@/db/schema/fiche";
import { structures } from "@/db/schema/structure";
import { blocs, chapitres, groupes, pointSources, points } from "@/db/schema/synthese";
import type { Actor } from "../auth/actor.ts";
import { findEditionInstruite } from "../edition/queries.ts";
import type { CodeTransition } from "../edition/transitions.ts";
import { versionsValidees } from "../fiche/validees.ts";
import { grouper } from "../grouper.ts";
import { type Provenance, type Soutien, soutien } from "./soutien.ts";

type Reader = Pick<Tx, "select" | "execute">;

export const v = versionsValidees();
/** A column of `versionsValidees` under its table's name: other tables of a join have columns of the same name. */
const deV = (colonne: SQL.Aliased<string>) => sql<string>`versions_validees.${colonne}`;
export const valide = {
  enonceId: deV(v.enonceId),
  enonceVersionId: deV(v.enonceVersionId),
  transitionId: deV(v.transitionId),
  editionId: deV(v.editionId),
};

/** A live point cites this énoncé. */
export const isCite = (enonceId: SQL | typeof enonces.id) =>
  sql<boolean>`exists (select 1 from ${pointSources} ps join ${points} p on p.id = ps.point_id where ps.enonce_id = ${enonceId} and p.retire_at is null)`;

/**
 * How many énoncés wait in an edition, as a column of a query on `editions`. Names are written out: in a query on one
 * table drizzle drops the table's name, and `id` would be another table's here.
 */
export const enoncesATraiter = sql<number>`(
  select count(*)::int from ${v}
  where ${deV(v.editionId)} = "editions"."id" and not ${isCite(valide.enonceId)}
  and not exists (select 1 from mises_de_cote m where m.enonce_id = ${valide.enonceId})
)`;

/** Where each fiche of an edition comes from, by fiche: one query, whatever the number of énoncés. */
export async function listProvenances(editionId: string, reader: Reader = db): Promise<Map<string, Provenance>> {
  const rows = await reader
    .select({
      ficheId: fiches.id,
      fiche: sql<string>`${fiches.code}`,
      ateliers: sql<Provenance["ateliers"]>`coalesce((
        select json_agg(json_build_object('code', a.code, 'departement', a.departement_code) order by a.numero)
        from ${ficheAteliers} fa join ${ateliers} a on a.id = fa.atelier_id where fa.fiche_id = ${fiches.id}
      ), '[]'::json)`,
      structures: sql<Provenance["structures"]>`coalesce((
        select json_agg(json_build_object('id', s.id, 'nom', s.nom_publie) order by cs.rang)
        from ${organisatrices} cs join ${structures} s on s.id = cs.structure_id where cs.candidature_id = ${candidatures.id}
      ), '[]'::json)`,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(fiches.editionId, editionId), sql`${fiches.code} is not null`));
  return new Map(rows.map(({ ficheId, ...provenance }) => [ficheId, provenance]));
}

const INCONNUE: Provenance = { fiche: "", ateliers: [], structures: [] };
const provenanceDe = (provenances: Map<string, Provenance>, ficheId: string) => provenances.get(ficheId) ?? INCONNUE;

export type Compteur = { transition: CodeTransition; aTraiter: number; repris: number; ecartes: number; total: number };

/** Per chapter, in the edition's order: how many énoncés in force wait, are cited, are set aside. */
export async function compteurs(editionId: string, reader: Reader = db): Promise<Compteur[]> {
  const dispositions = reader
    .select({
      transition: sql<string>`${valide.transitionId}`.as("compte_transition_id"),
      cite: isCite(valide.enonceId).as("cite"),
      ecarte: sql<boolean>`${misesDeCote.enonceId} is not null`.as("ecarte"),
    })
    .from(v)
    .leftJoin(misesDeCote, eq(misesDeCote.enonceId, valide.enonceId))
    .where(eq(valide.editionId, editionId))
    .as("dispositions");
  return reader
    .select({
      transition: editionTransitions.code,
      aTraiter: sql<number>`(count(*) filter (where not cite and not ecarte))::int`,
      repris: sql<number>`(count(*) filter (where cite))::int`,
      ecartes: sql<number>`(count(*) filter (where ecarte and not cite))::int`,
      total: sql<number>`count(${dispositions.transition})::int`,
    })
    .from(editionTransitions)
    .leftJoin(dispositions, eq(dispositions.transition, editionTransitions.id))
    .where(eq(editionTransitions.editionId, editionId))
    .groupBy(editionTransitions.id)
    .orderBy(asc(editionTransitions.ordre));
}

const mots = {
  enonceId: enonces.id,
  code: sql<string>`${enonces.code}`,
  ficheId: enonces.ficheId,
  type: enonceVersions.type,
  action: enonceVersions.action,
  accroche: enonceVersions.accroche,
  texte: enonceVersions.texte,
  theme: enonceVersions.theme,
  exemple: enonceVersions.exemple,
  destinataire: enonceVersions.destinataire,
  horizon: enonceVersions.horizon,
  liens: enonceVersions.liens,
};

const enVigueur = () =>
  db
    .select({ ...mots, motif: misesDeCote.motif, total: sql<number>`(count(*) over ())::int` })
    .from(v)
    .innerJoin(enonces, eq(enonces.id, valide.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, valide.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .leftJoin(misesDeCote, eq(misesDeCote.enonceId, enonces.id));

export const PAR_PAGE = 50;

const listATraiter = (transitionId: string, page: number) =>
  enVigueur()
    .where(and(eq(valide.transitionId, transitionId), isNull(misesDeCote.enonceId), sql`not ${isCite(enonces.id)}`))
    .orderBy(asc(fiches.numero), asc(enonces.numero))
    .limit(PAR_PAGE)
    .offset((page - 1) * PAR_PAGE);

const listEcartes = (transitionId: string) =>
  enVigueur()
    .where(
      and(
        eq(valide.transitionId, transitionId),
        sql`${misesDeCote.enonceId} is not null`,
        sql`not ${isCite(enonces.id)}`,
      ),
    )
    .orderBy(asc(fiches.numero), asc(enonces.numero))
    .limit(500);

/** Blocks and groups of every chapter of an edition, in their order. */
const listGroupes = (editionId: string, reader: Reader = db) =>
  reader
    .select({
      transition: editionTransitions.code,
      blocId: blocs.id,
      type: blocs.type,
      titreBloc: blocs.titre,
      groupeId: groupes.id,
      titre: groupes.titre,
    })
    .from(blocs)
    .innerJoin(chapitres, eq(chapitres.id, blocs.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .innerJoin(groupes, eq(groupes.blocId, blocs.id))
    .where(eq(chapitres.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre), asc(blocs.ordre), asc(groupes.ordre));

/** The live points of an edition, as they are read: by group, then rank. */
const listPoints = (editionId: string, reader: Reader = db) =>
  reader
    .select({
      id: points.id,
      code: points.code,
      groupeId: points.groupeId,
      accroche: points.accroche,
      texte: points.texte,
      liens: points.liens,
      version: points.version,
    })
    .from(points)
    .where(and(eq(points.editionId, editionId), isNull(points.retireAt)))
    .orderBy(asc(points.groupeId), asc(points.ordre), asc(points.numero));

/** What the live points of an edition cite, in the words that were read. `aRelire`: the fiche now says something else, or no longer says it. */
const listSources = (editionId: string, reader: Reader = db) =>
  reader
    .select({
      ...mots,
      pointId: pointSources.pointId,
      enonceVersionId: pointSources.enonceVersionId,
      mode: pointSources.mode,
      revision: enonceVersions.revision,
      transition: editionTransitions.code,
      aRelire: sql<boolean>`${valide.enonceVersionId} is distinct from ${pointSources.enonceVersionId}`,
    })
    .from(pointSources)
    .innerJoin(points, eq(points.id, pointSources.pointId))
    .innerJoin(enonces, eq(enonces.id, pointSources.enonceId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, enonces.transitionId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, pointSources.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .leftJoin(v, eq(valide.enonceId, pointSources.enonceId))
    .where(and(eq(points.editionId, editionId), isNull(points.retireAt)))
    .orderBy(asc(fiches.numero), asc(enonces.numero));

/** The whole consolidated synthesis as it stands, for the tree and for a chapter: four queries. */
export async function lireConsolidation(editionId: string, reader: Reader = db) {
  const lignes = await listGroupes(editionId, reader);
  const lus = await listPoints(editionId, reader);
  const sources = await listSources(editionId, reader);
  const provenances = await listProvenances(editionId, reader);
  return { groupes: lignes, points: lus, sources, provenances };
}
export type Consolidation = Awaited<ReturnType<typeof lireConsolidation>>;
export type SourceLue = Consolidation["sources"][number];

/** One chapter as the person who writes it needs it, or undefined when it does not exist or is not theirs. */
export async function findChapitre(
  actor: Actor,
  annee: string,
  transition: string,
  vue: { page: number; enonce?: string },
) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [chapitre] = await db
    .select({
      id: chapitres.id,
      problematique: chapitres.problematique,
      transitionId: chapitres.transitionId,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      question: editionTransitions.question,
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(eq(chapitres.editionId, edition.id), sql`${editionTransitions.code}::text = ${transition}`));
  if (!chapitre) return undefined;
  const [aTraiter, ecartes, consolidation, comptes, proches] = await Promise.all([
    listATraiter(chapitre.transitionId, vue.page),
    listEcartes(chapitre.transitionId),
    lireConsolidation(edition.id),
    compteurs(edition.id),
    vue.enonce ? listProches(edition.id, vue.enonce) : [],
  ]);
  const { provenances } = consolidation;
  const situer = <E extends { ficheId: string }>(e: E) => ({ ...e, provenance: provenanceDe(provenances, e.ficheId) });
  return {
    edition,
    chapitre,
    compteur: comptes.find((c) => c.transition === chapitre.transition),
    aTraiter: aTraiter.map(situer),
    ecartes: ecartes.map(situer),
    blocs: composerBlocs(consolidation).filter((b) => b.transition === chapitre.transition),
    emplacements: composerEmplacements(consolidation),
    points: composerChoix(consolidation),
    proches,
  };
}
export type ChapitreLu = NonNullable<Awaited<ReturnType<typeof findChapitre>>>;

export type PointLu = Consolidation["points"][number] & { sources: SourceLue[]; soutien: Soutien };
export type BlocLu = {
  transition: CodeTransition;
  id: string;
  type: Consolidation["groupes"][number]["type"];
  titre: string;
  groupes: { id: string; titre: string | null; points: PointLu[] }[];
};

/** The blocks of every chapter, with their groups and points in order. */
export function composerBlocs({ groupes: lignes, points: lus, sources, provenances }: Consolidation): BlocLu[] {
  const parPoint = grouper(sources, (s) => s.pointId);
  const parGroupe = grouper(lus, (p) => p.groupeId);
  const lire = (p: Consolidation["points"][number]): PointLu => {
    const siennes = parPoint.get(p.id) ?? [];
    return { ...p, sources: siennes, soutien: soutien(siennes.map((s) => provenanceDe(provenances, s.ficheId))) };
  };
  return [...grouper(lignes, (l) => l.blocId)].flatMap(([id, siens]) => {
    const [premier] = siens;
    if (!premier) return [];
    const { transition, type, titreBloc: titre } = premier;
    return [
      {
        transition,
        id,
        type,
        titre,
        groupes: siens.map((g) => ({
          id: g.groupeId,
          titre: g.titre,
          points: (parGroupe.get(g.groupeId) ?? []).map(lire),
        })),
      },
    ];
  });
}

/** Where a point may be put: each block of each chapter, with the titles of its groups. */
const composerEmplacements = ({ groupes: lignes }: Consolidation) =>
  [...grouper(lignes, (l) => l.blocId)].flatMap(([blocId, siens]) => {
    const [premier] = siens;
    return premier
      ? [
          {
            blocId,
            transition: premier.transition,
            type: premier.type,
            titre: premier.titreBloc,
            groupes: siens.flatMap((g) => g.titre ?? []),
          },
        ]
      : [];
  });

/** The points an énoncé may be added to, in few words. */
const composerChoix = ({ groupes: lignes, points: lus }: Consolidation) => {
  const transitionDe = new Map(lignes.map((l) => [l.groupeId, l.transition]));
  return lus.flatMap(({ id, code, accroche, groupeId }) => {
    const transition = transitionDe.get(groupeId);
    return transition ? [{ id, code, accroche, transition }] : [];
  });
};

export type Proche = {
  id: string;
  code: string;
  nature: "enonce" | "point";
  accroche: string;
  texte: string;
  ressemblance: number;
};

/**
 * The five énoncés and points of the edition that share the most words with this énoncé, rare words counting most
 * (cosine of the French lexemes, weighted by their rarity in the edition). Trigrams were tried: on sentences of this
 * length they tell the length more than the subject.
 */
async function listProches(editionId: string, code: string): Promise<Proche[]> {
  const rows = await db.execute<Proche>(sql`
    with mots as materialized (
      select e.id, e.code, 'enonce' as nature, ev.accroche, ev.texte, to_tsvector('french', ev.accroche || ' ' || ev.texte) as lexemes
      from ${v} join ${enonces} e on e.id = ${valide.enonceId} join ${enonceVersions} ev on ev.id = ${valide.enonceVersionId}
      where ${valide.editionId} = ${editionId}
      union all
      select p.id, p.code, 'point', p.accroche, p.texte, to_tsvector('french', p.accroche || ' ' || p.texte)
      from ${points} p where p.edition_id = ${editionId} and p.retire_at is null
    ), termes as materialized (select id, unnest(tsvector_to_array(lexemes)) as lexeme from mots),
    raretes as (select lexeme, ln(1 + (select count(*) from mots)::float8 / count(*)) as rarete from termes group by lexeme),
    poids as materialized (select id, lexeme, rarete * rarete as poids from termes join raretes using (lexeme)),
    normes as (select id, sqrt(sum(poids)) as norme from poids group by id),
    cible as (select id from mots where mots.code = ${code}),
    communs as (
      select a.id, sum(a.poids) as commun from poids a join poids b using (lexeme) join cible on b.id = cible.id where a.id <> b.id group by a.id
    )
    select mots.id, mots.code, mots.nature, mots.accroche, mots.texte, communs.commun / (normes.norme * (select n.norme from normes n join cible using (id))) as ressemblance
    from communs join mots using (id) join normes using (id)
    order by ressemblance desc, mots.code limit 5`);
  return [...rows].filter((r) => r.ressemblance >= SEUIL);
}

/** Below it, two sentences of one conference merely share its common words. */
const SEUIL = 0.1;

/** The chapters of an edition and how many live points each holds. */
export function listChapitres(editionId: string) {
  return db
    .select({
      id: chapitres.id,
      etat: chapitres.etat,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      question: editionTransitions.question,
      points: count(points.id),
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .leftJoin(blocs, eq(blocs.chapitreId, chapitres.id))
    .leftJoin(groupes, eq(groupes.blocId, blocs.id))
    .leftJoin(points, and(eq(points.groupeId, groupes.id), isNull(points.retireAt)))
    .where(eq(chapitres.editionId, editionId))
    .groupBy(chapitres.id, editionTransitions.id)
    .orderBy(asc(editionTransitions.ordre));
}
