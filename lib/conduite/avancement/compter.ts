import "server-only";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, decisions } from "@/db/schema/candidature";
import { emargements } from "@/db/schema/emargement";
import { ficheAteliers, fiches } from "@/db/schema/fiche";
import { publicationSources, publications } from "@/db/schema/publication";
import { pointVersions } from "@/db/schema/versions";
import { isCompteSql } from "../../appel/atelier/compte.ts";
import { visibleEnInstruction } from "../../appel/candidature/acces.ts";
import { deLEdition } from "../../appel/candidature/liste/liste.ts";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import { aValider as presenceAValider } from "../../recueil/emargement/queries.ts";
import { MANQUE_SQL } from "../../recueil/retour/conditions.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { listPointsARelire } from "../../synthese/consolidation/fraicheur.ts";
import { listChapitres, listCompteurs } from "../../synthese/consolidation/queries.ts";
import { findEnAttente } from "../../synthese/version/queries.ts";

/**
 * What is counted along the thread of an edition, for who instructs it (undefined for anybody else): with the conditions of the lists, the figures and
 * the exports, so that all say the same. As many queries for three hundred ateliers as for none.
 */
export async function compterAvancement(actor: Actor, editionId: string) {
  if (!isInstructeur(actor, editionId)) return undefined;
  const [parEtat, recueil, enonces, chapitres, perimes, points, version, attendue] = await Promise.all([
    compterCandidatures(actor, editionId),
    compterRecueil(editionId),
    listCompteurs(actor, editionId),
    listChapitres(actor, editionId),
    listPointsARelire(actor, editionId),
    compterPoints(editionId),
    derniereVersion(editionId),
    findEnAttente(actor, editionId),
  ]);
  const etats = Object.fromEntries(parEtat.map((e) => [e.etat, e.n])) as Partial<Record<EtatCandidature, number>>;
  return {
    candidatures: etats,
    aAnnoncer: parEtat.reduce((n, e) => n + e.aAnnoncer, 0),
    ...recueil,
    enonces,
    chapitres,
    aRelire: perimes.length,
    ...points,
    version,
    attendue,
  };
}
export type Comptes = NonNullable<Awaited<ReturnType<typeof compterAvancement>>>;

const compterCandidatures = (actor: Actor, editionId: string) =>
  db
    .select({
      etat: candidatures.etat,
      n: count(),
      aAnnoncer: sql<number>`count(*) filter (where exists (
        select 1 from ${decisions} d where d.candidature_id = ${candidatures.id} and d.annoncee_at is null
      ) and ${visibleEnInstruction(actor)})::int`,
    })
    .from(candidatures)
    .where(deLEdition(actor, editionId))
    .groupBy(candidatures.etat);

const nombre = (condition: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${condition}))::int`;
const connu = sql`coalesce(${emargements.nombreValide}, ${emargements.nombreDeclare})`;
const compte = sql`${isCompteSql}`;
const tenu = sql`(${ateliers.etat} = 'tenu' and ${candidatures.etat} = 'labellisee')`;
const recue = sql`coalesce(${fiches.etat} in ('remise', 'a_corriger', 'validee'), false)`;

/** Ateliers, attendance and fiches: an atelier is one row, a fiche of several ateliers is counted once. */
async function compterRecueil(editionId: string) {
  const parFiche = (condition: ReturnType<typeof sql>) =>
    sql<number>`(count(distinct ${fiches.id}) filter (where ${condition} and ${candidatures.etat} = 'labellisee'))::int`;
  const [lu] = await db
    .select({
      comptes: nombre(compte),
      aVenir: nombre(sql`${compte} and ${ateliers.etat} = 'programme'`),
      reportes: nombre(sql`${ateliers.etat} = 'reporte' and ${candidatures.etat} = 'labellisee'`),
      annules: nombre(sql`${ateliers.etat} = 'annule' and ${candidatures.etat} = 'labellisee'`),
      tenus: nombre(tenu),
      dispenses: nombre(sql`${tenu} and ${ateliers.dispenseMotif} is not null`),
      connus: nombre(sql`${compte} and ${connu} is not null`),
      participations: sql<number>`coalesce(sum(${connu}) filter (where ${compte}), 0)::int`,
      presencesDues: nombre(sql`${tenu} and ${ateliers.dispenseMotif} is null and ${MANQUE_SQL.presence}`),
      presencesAValider: nombre(sql`${presenceAValider}`),
      fichesDues: nombre(sql`${tenu} and ${ateliers.dispenseMotif} is null and ${MANQUE_SQL.fiche}`),
      avecFiche: nombre(sql`${tenu} and ${recue}`),
      fiches: parFiche(recue),
      fichesAValider: parFiche(sql`${fiches.etat} = 'remise'`),
      fichesACorriger: parFiche(sql`${fiches.etat} = 'a_corriger'`),
      fichesValidees: parFiche(sql`${fiches.etat} = 'validee'`),
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
    .leftJoin(fiches, eq(fiches.id, ficheAteliers.ficheId))
    .where(eq(ateliers.editionId, editionId));
  if (!lu) throw new Error("un compte sans ligne");
  return lu;
}

const derniere = (editionId: string) =>
  sql`(select p.id from ${publications} p where p.edition_id = ${editionId} and p.numero is not null order by p.numero desc limit 1)`;

/** The live points, and those of them the last public version holds. */
async function compterPoints(editionId: string) {
  const [lu] = await db
    .select({
      points: count(),
      pointsPublies: nombre(
        sql`exists (select 1 from ${publicationSources} s where s.point_id = ${pointVersions.pointId} and s.publication_id = ${derniere(editionId)})`,
      ),
    })
    .from(pointVersions)
    .where(and(eq(pointVersions.editionId, editionId), isNull(pointVersions.fermePar)));
  return lu ?? { points: 0, pointsPublies: 0 };
}

/** The last public version, and how many points it holds. */
async function derniereVersion(editionId: string) {
  const [lue] = await db
    .select({
      numero: sql<number>`${publications.numero}`,
      publieeAt: sql<Date>`${publications.publieeAt}`.mapWith(publications.publieeAt),
      points: sql<number>`(select count(distinct s.point_id)::int from ${publicationSources} s where s.publication_id = ${publications.id})`,
    })
    .from(publications)
    .where(eq(publications.id, derniere(editionId)));
  return lue;
}
