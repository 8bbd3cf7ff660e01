import "server-only";
import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { citations, signauxFaibles } from "@/db/schema/consolidation";
import { destinataires } from "@/db/schema/destinataire";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheAteliers, fiches } from "@/db/schema/fiche";
import { structures } from "@/db/schema/structure";
import { blocs, chapitres, points } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersionDestinataires, pointVersions } from "@/db/schema/versions";
import { colonnesMots } from "../../recueil/fiche/colonnes.ts";
import { grouper } from "../../socle/grouper.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { DestinataireSaisi } from "./destinataires.ts";
import { isPerimee } from "./perimee.ts";
import { modeRetenu } from "./rules.ts";
import { type Provenance, type Soutien, soutien } from "./soutien.ts";

/** Where each fiche of an edition, or those asked for, comes from: one query, whatever the number of énoncés. */
export const listProvenances = (editionId: string, lecteur: Lecteur, seulement?: SQL) =>
  lecteur
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
    .where(and(eq(fiches.editionId, editionId), sql`${fiches.code} is not null`, seulement));

/** By fiche. */
export const parFiche = (lues: Awaited<ReturnType<typeof listProvenances>>): Map<string, Provenance> =>
  new Map(lues.map(({ ficheId, ...provenance }) => [ficheId, provenance]));

const INCONNUE: Provenance = { fiche: "", ateliers: [], structures: [] };
export const provenanceDe = (provenances: Map<string, Provenance>, ficheId: string) =>
  provenances.get(ficheId) ?? INCONNUE;

/** The words of an énoncé in one of its versions. */
export const motsEnonce = {
  enonceId: enonces.id,
  code: sql<string>`${enonces.code}`,
  ficheId: enonces.ficheId,
  ...colonnesMots,
};

/** Blocks and groups in force of every chapter of an edition, or of those asked for, in their order. */
export const listGroupes = (editionId: string, lecteur: Lecteur, seulement?: SQL) =>
  lecteur
    .select({
      transition: editionTransitions.code,
      chapitreId: chapitres.id,
      blocId: blocs.id,
      type: blocs.type,
      titreBloc: blocVersions.titre,
      versionBloc: blocVersions.numero,
      groupeId: groupeVersions.groupeId,
      titre: groupeVersions.titre,
      remarque: groupeVersions.remarque,
      exemple: groupeVersions.exemple,
      paragraphes: groupeVersions.paragraphes,
      version: groupeVersions.numero,
    })
    .from(groupeVersions)
    .innerJoin(blocVersions, and(eq(blocVersions.blocId, groupeVersions.blocId), isNull(blocVersions.fermePar)))
    .innerJoin(blocs, eq(blocs.id, blocVersions.blocId))
    .innerJoin(chapitres, eq(chapitres.id, blocVersions.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(eq(groupeVersions.editionId, editionId), isNull(groupeVersions.fermePar), seulement))
    .orderBy(
      asc(editionTransitions.ordre),
      asc(blocVersions.rang),
      sql`${groupeVersions.titre} is not null`,
      asc(groupeVersions.rang),
    );

/** The live points of an edition, or those asked for, as they are read: by group, then rank. */
export const listPoints = (editionId: string, lecteur: Lecteur, seulement?: SQL) =>
  lecteur
    .select({
      id: points.id,
      code: points.code,
      groupeId: pointVersions.groupeId,
      /** Its key among those of the group, compared character by character. */
      cle: pointVersions.rang,
      version: pointVersions.numero,
      motsDepuis: pointVersions.motsDepuis,
      accroche: pointVersions.accroche,
      texte: pointVersions.texte,
      liens: pointVersions.liens,
      horizon: pointVersions.horizon,
      action: pointVersions.action,
      exemple: pointVersions.exemple,
      structure: pointVersions.structure,
      lieu: pointVersions.lieu,
      partenaires: pointVersions.partenaires,
      destinataires: sql<DestinataireSaisi[]>`coalesce((
        select json_agg(json_build_object('type', d.type, 'nom', d.nom, 'codes', d.codes) order by pvd.rang)
        from ${pointVersionDestinataires} pvd join ${destinataires} d on d.id = pvd.destinataire_id where pvd.point_version_id = ${pointVersions.id}
      ), '[]'::json)`,
      /** Kept deliberately though it rests on one atelier. */
      signalFaible: sql<boolean>`exists (select 1 from ${signauxFaibles} s where s.point_id = ${points.id} and s.ferme_par is null)`,
    })
    .from(pointVersions)
    .innerJoin(points, eq(points.id, pointVersions.pointId))
    .where(
      and(
        eq(pointVersions.editionId, editionId),
        eq(points.editionId, editionId),
        isNull(pointVersions.fermePar),
        seulement,
      ),
    )
    .orderBy(asc(pointVersions.groupeId), asc(pointVersions.rang));

/** What the live points of an edition, or those asked for, cite, in the words that were read. `aRelire`: the fiche now says something else, or no longer says it. */
export const listSources = (editionId: string, lecteur: Lecteur, seulement?: SQL) =>
  lecteur
    .select({
      ...motsEnonce,
      pointId: citations.pointId,
      enonceVersionId: citations.enonceVersionId,
      mode: citations.mode,
      revision: enonceVersions.revision,
      transition: editionTransitions.code,
      aRelire: isPerimee,
    })
    .from(citations)
    .innerJoin(enonces, eq(enonces.id, citations.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, citations.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .leftJoin(dispositions, eq(dispositions.enonceId, citations.enonceId))
    .innerJoin(
      editionTransitions,
      eq(editionTransitions.id, sql`coalesce(${dispositions.transitionId}, ${enonces.transitionId})`),
    )
    .where(
      and(
        eq(citations.editionId, editionId),
        // Of the same edition: said for their indexes.
        eq(enonces.editionId, editionId),
        eq(fiches.editionId, editionId),
        isNull(citations.fermePar),
        seulement,
      ),
    )
    .orderBy(asc(fiches.numero), asc(enonces.numero));

/** The whole consolidated synthesis as it stands, for the tree and for a chapter: four queries. */
export async function lireConsolidation(editionId: string, lecteur: Lecteur = db) {
  const groupes = await listGroupes(editionId, lecteur);
  const lus = await listPoints(editionId, lecteur);
  const sources = await listSources(editionId, lecteur);
  const provenances = parFiche(await listProvenances(editionId, lecteur));
  return { groupes, points: lus, sources, provenances };
}
export type Consolidation = Awaited<ReturnType<typeof lireConsolidation>>;
export type SourceLue = Consolidation["sources"][number];

export type PointLu = Consolidation["points"][number] & {
  /** Counted in its group, from 1. */
  rang: number;
  sources: SourceLue[];
  soutien: Soutien;
};
export type GroupeLu = {
  id: string;
  version: number;
  titre: string | null;
  remarque: string;
  exemple: string;
  paragraphes: string;
  points: PointLu[];
};
export type BlocLu = {
  transition: CodeTransition;
  chapitreId: string;
  id: string;
  version: number;
  type: Consolidation["groupes"][number]["type"];
  titre: string;
  groupes: GroupeLu[];
};

/** The blocks of every chapter, with their groups and points in order. */
export function composerBlocs({ groupes: lignes, points: lus, sources, provenances }: Consolidation): BlocLu[] {
  const parPoint = grouper(sources, (s) => s.pointId);
  const parGroupe = grouper(lus, (p) => p.groupeId);
  const lire = (p: Consolidation["points"][number], i: number): PointLu => {
    const siennes = parPoint.get(p.id) ?? [];
    return {
      ...p,
      rang: i + 1,
      sources: siennes.map((s) => ({ ...s, mode: modeRetenu(s.mode, p, s, siennes.length === 1) })),
      soutien: soutien(siennes.map((s) => provenanceDe(provenances, s.ficheId))),
    };
  };
  return [...grouper(lignes, (l) => l.blocId)].flatMap(([id, siens]) => {
    const [premier] = siens;
    if (!premier) return [];
    const { transition, chapitreId, type, titreBloc: titre, versionBloc: version } = premier;
    const groupes = siens.map(({ groupeId, version: v, titre: t, remarque, exemple, paragraphes }) => ({
      id: groupeId,
      version: v,
      titre: t,
      remarque,
      exemple,
      paragraphes,
      points: (parGroupe.get(groupeId) ?? []).map(lire),
    }));
    return [{ transition, chapitreId, id, version, type, titre, groupes }];
  });
}
