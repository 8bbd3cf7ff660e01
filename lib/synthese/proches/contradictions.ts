import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, candidatureTransitions, organisatrices } from "@/db/schema/candidature";
import { editionTransitions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { personnes } from "@/db/schema/personne";
import { contradictionsVues } from "@/db/schema/proches";
import { structures } from "@/db/schema/structure";
import { chapitres } from "@/db/schema/synthese";
import { isCompteSql } from "../../appel/atelier/compte.ts";
import { findEditionInstruite, listDepartements } from "../../appel/edition/queries.ts";
import type { Categorie } from "../../appel/structure/categories.ts";
import { racinesDeLEnonce } from "../../recueil/fiche/racines.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { composerBlocs, lireConsolidation } from "../consolidation/consolidation.ts";
import { ressemblancesDe } from "./comparer.ts";
import { type AtelierTenu, type Contradiction, contredire } from "./contradicteur.ts";
import { comparaisonDe } from "./edition.ts";
import { type EnonceLu, listEnonces } from "./queries.ts";
import { lire } from "./triangle.ts";

type Bref = { id: string; code: string; accroche: string; texte: string };

export type Vue = { par: string | null; at: Date };
export type ContradictionLue = Contradiction & {
  points: Bref[];
  enonces: Bref[];
  /** The name of the network, when `sujet` is one of ours. */
  nomReseau: string | null;
  vue: Vue | null;
};

/** The kinds and networks of the organisers of each fiche of an edition. */
const listOrganisateurs = (editionId: string) =>
  db
    .select({
      fiche: fiches.id,
      categorie: structures.categorie,
      reseau: sql<string | null>`coalesce(${structures.reseauId}::text, ${structures.reseauLibre})`,
      nomReseau: sql<
        string | null
      >`coalesce((select r.nom_publie from structures r where r.id = ${structures.reseauId}), ${structures.reseauLibre})`,
    })
    .from(fiches)
    .innerJoin(organisatrices, eq(organisatrices.candidatureId, fiches.candidatureId))
    .innerJoin(structures, eq(structures.id, organisatrices.structureId))
    .where(eq(fiches.editionId, editionId));

const listAteliers = (transitionId: string): Promise<AtelierTenu[]> =>
  db
    .select({
      departement: ateliers.departementCode,
      categories: sql<Categorie[]>`coalesce((
        select json_agg(distinct s.categorie) from ${organisatrices} o join ${structures} s on s.id = o.structure_id
        where o.candidature_id = ${candidatures.id} and s.categorie is not null
      ), '[]'::json)`,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(candidatureTransitions, eq(candidatureTransitions.candidatureId, candidatures.id))
    .where(and(eq(candidatureTransitions.transitionId, transitionId), isCompteSql));

const listVues = (chapitreId: string) =>
  db
    .select({
      cle: contradictionsVues.cle,
      empreinte: contradictionsVues.empreinte,
      par: personnes.nom,
      at: contradictionsVues.at,
    })
    .from(contradictionsVues)
    .leftJoin(personnes, eq(personnes.id, contradictionsVues.vuePar))
    .where(eq(contradictionsVues.chapitreId, chapitreId));

/** The page of what is asked of a chapter, or undefined when it does not exist or is not theirs. */
export async function findContradicteur(actor: Actor, annee: string, transition: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [chapitre] = await db
    .select({ id: chapitres.id, transition: editionTransitions.code, libelle: editionTransitions.libelle })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(eq(chapitres.editionId, edition.id), sql`${editionTransitions.code}::text = ${transition}`));
  if (!chapitre) return undefined;
  const [contradictions, departements] = await Promise.all([
    lireContradictions(actor, edition.id, chapitre.transition),
    listDepartements(edition.regionCode),
  ]);
  return { edition, chapitre, contradictions, departements: new Map(departements.map((d) => [d.code, d.nom])) };
}

/** What is asked of a chapter, with what was seen of it; nothing for who does not instruct its edition. */
export async function lireContradictions(
  actor: Actor,
  editionId: string,
  transition: CodeTransition,
): Promise<ContradictionLue[]> {
  const [lus, [chapitre]] = await Promise.all([
    listEnonces(actor, editionId),
    db
      .select({ id: chapitres.id, transitionId: chapitres.transitionId })
      .from(chapitres)
      .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
      .where(and(eq(chapitres.editionId, editionId), eq(editionTransitions.code, transition))),
  ]);
  if (!chapitre || lus.length === 0) return [];
  const [consolidation, organisateurs, tenus, vues] = await Promise.all([
    lireConsolidation(editionId),
    listOrganisateurs(editionId),
    listAteliers(chapitre.transitionId),
    listVues(chapitre.id),
  ]);
  const points = composerBlocs(consolidation)
    .filter((b) => b.transition === transition)
    .flatMap((b) => b.groupes.flatMap((g) => g.points.map((p) => ({ ...p, type: b.type }))))
    .map((p) => ({ ...p, enonceIds: p.sources.map((s) => s.enonceId) }));
  const cites = new Set(points.flatMap((p) => p.enonceIds));
  const parFiche = grouper(organisateurs, (o) => o.fiche);
  const enonces = lus
    .filter((e) => cites.has(e.id) || e.transition === transition)
    .map((e) => ({
      ...e,
      departements: (consolidation.provenances.get(e.fiche)?.ateliers ?? []).flatMap((a) => a.departement ?? []),
      categories: (parFiche.get(e.fiche) ?? []).flatMap((o) => o.categorie ?? []),
      reseaux: (parFiche.get(e.fiche) ?? []).flatMap((o) => o.reseau ?? []),
    }));
  const textes = new Map<string, Bref>([...enonces, ...points].map((t) => [t.id, t]));
  const brefs = (ids: string[]) => ids.flatMap((id) => textes.get(id) ?? []);
  return contredire({
    points,
    enonces,
    ateliers: tenus,
    parLesMots: ressemblanceDesTextes(enonces, points),
    comparaison: comparaisonDe(editionId, lus),
  }).map((c) => ({
    ...c,
    points: brefs(c.pointIds),
    enonces: brefs(c.enonceIds),
    nomReseau: organisateurs.find((o) => o.reseau === c.sujet)?.nomReseau ?? null,
    vue: vues.find((v) => v.cle === c.cle && v.empreinte === c.empreinte) ?? null,
  }));
}

/** Énoncés and points compared as texts, without what they are nor where they stand. */
function ressemblanceDesTextes(enonces: EnonceLu[], points: Bref[]): (a: string, b: string) => number {
  const textes = [...enonces, ...points.map((p) => ({ ...p, racines: racinesDeLEnonce({ ...p, theme: null }) }))];
  const brut = ressemblancesDe(textes);
  const rangs = new Map(textes.map((t, i) => [t.id, i]));
  return (a, b) => {
    const [i, j] = [rangs.get(a), rangs.get(b)];
    return i === undefined || j === undefined ? 0 : lire(brut, i, j);
  };
}
