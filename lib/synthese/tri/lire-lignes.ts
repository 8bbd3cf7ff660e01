import "server-only";
import { and, asc, eq, isNull, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { citations, misesDeCote } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { gestes } from "@/db/schema/geste";
import { chapitres } from "@/db/schema/synthese";
import { blocVersions, chapitreVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type BlocLu, motsEnonce, type SourceLue } from "../consolidation/consolidation.ts";
import { motsDuPoint } from "../consolidation/mots.ts";
import type { Provenance } from "../consolidation/soutien.ts";
import type { Bloc, Enonce, Fiche, Point, Source } from "./types.ts";

/**
 * A chapter of an edition the reader instructs, or undefined. With the number of the last gesture, read before all that it
 * holds: a gesture made meanwhile is told again rather than missed.
 */
export async function findChapitre(actor: Actor, annee: string, transition: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [lu] = await db
    .select({
      id: chapitres.id,
      transitionId: chapitres.transitionId,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      questionCommune: editionTransitions.question,
      version: chapitreVersions.numero,
      problematique: chapitreVersions.problematique,
      question: chapitreVersions.question,
      remarque: chapitreVersions.remarque,
      encarts: chapitreVersions.encarts,
      numero: sql<number>`(select coalesce(max(${gestes.numero}), 0)::int from ${gestes} where ${gestes.editionId} = ${edition.id})`,
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .innerJoin(chapitreVersions, and(eq(chapitreVersions.chapitreId, chapitres.id), isNull(chapitreVersions.fermePar)))
    .where(and(eq(chapitres.editionId, edition.id), sql`${editionTransitions.code}::text = ${transition}`));
  if (!lu) return undefined;
  const { transitionId, transition: code, libelle, numero, ...chapitre } = lu;
  return { edition, transitionId, transition: code, libelle, numero, chapitre };
}

/** Énoncés in the words of today, whatever became of them. */
export const listEnonces = (editionId: string, seulement: SQL | undefined) =>
  db
    .select({
      ...motsEnonce,
      enonceVersionId: enonceVersions.id,
      revision: enonceVersions.revision,
      depuis: ficheRevisions.valideeAt,
      transition: editionTransitions.code,
      disposition: dispositions.disposition,
      motif: misesDeCote.motif,
    })
    .from(dispositions)
    .innerJoin(enonces, eq(enonces.id, dispositions.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, dispositions.ficheId))
    // Of the same edition: said for the few rows it leaves to compare.
    .innerJoin(
      editionTransitions,
      and(eq(editionTransitions.id, dispositions.transitionId), eq(editionTransitions.editionId, editionId)),
    )
    .innerJoin(
      ficheRevisions,
      and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, enonceVersions.revision)),
    )
    .leftJoin(misesDeCote, and(eq(misesDeCote.enonceId, dispositions.enonceId), isNull(misesDeCote.fermePar)))
    .where(and(eq(dispositions.editionId, editionId), seulement))
    .orderBy(asc(fiches.numero), asc(enonces.numero));

export type EnonceLu = Awaited<ReturnType<typeof listEnonces>>[number];

/** The groups in force of a chapter. */
export const groupesDu = (chapitreId: string): SQL => sql`(
  select ${groupeVersions.groupeId} from ${groupeVersions}
  join ${blocVersions} on ${blocVersions.blocId} = ${groupeVersions.blocId} and ${blocVersions.fermePar} is null
  where ${blocVersions.chapitreId} = ${chapitreId} and ${groupeVersions.fermePar} is null)`;

/** Its live points. */
export const pointsDu = (chapitreId: string): SQL => sql`(
  select ${pointVersions.pointId} from ${pointVersions}
  where ${pointVersions.fermePar} is null and ${pointVersions.groupeId} in ${groupesDu(chapitreId)})`;

/** Found first, then each by its index: joined, a few would have a whole edition read. */
export const parmi = (colonne: AnyPgColumn, siens: SQLWrapper): SQL => sql`${colonne} = any(array${siens})`;

/** What these points cite. */
export const citesPar = (siens: SQL): SQL => sql`(
  select ${citations.enonceId} from ${citations} where ${citations.fermePar} is null and ${parmi(citations.pointId, siens)})`;

/** What the table holds: the énoncés read, and those the points cite that their fiche no longer holds, as they were read. */
export function enEnonces(lus: readonly EnonceLu[], sources: readonly SourceLue[]): Enonce[] {
  const connus = new Set(lus.map((e) => e.enonceId));
  return [...lus.map(enDisposition), ...sources.filter((s) => !connus.has(s.enonceId)).map(disparu)];
}

const enDisposition = ({ enonceId: id, enonceVersionId: _v, revision: _r, depuis, ...e }: EnonceLu): Enonce => ({
  ...e,
  id,
  depuis: depuis?.toISOString() ?? "",
});

const disparu = ({
  enonceId: id,
  pointId: _,
  enonceVersionId: _v,
  mode: _m,
  revision: _r,
  aRelire: _a,
  ...e
}: SourceLue): Enonce => ({
  ...e,
  id,
  depuis: "",
  disposition: "retire",
  motif: null,
});

/** Where these énoncés come from, by fiche. */
export function enFiches(
  provenances: ReadonlyMap<string, Provenance>,
  siens: readonly Enonce[],
): Record<string, Fiche> {
  const ids = new Set(siens.map((e) => e.ficheId));
  return Object.fromEntries(
    [...provenances].flatMap(([id, { fiche, ...p }]) => (ids.has(id) ? [[id, { code: fiche, ...p }]] : [])),
  );
}

export const enBloc = ({ id, version, type, titre, groupes }: BlocLu): Bloc => ({
  id,
  version,
  type,
  titre,
  groupes: groupes.map(({ points: _, ...groupe }) => groupe),
});

export const enPoint = (p: BlocLu["groupes"][number]["points"][number]): Point => ({
  ...motsDuPoint(p),
  id: p.id,
  code: p.code,
  version: p.version,
  groupeId: p.groupeId,
  rang: p.cle,
  signalFaible: p.signalFaible,
  sources: p.sources.map(
    (s): Source => ({
      enonceId: s.enonceId,
      mode: s.mode,
      lu: s.aRelire ? { accroche: s.accroche, texte: s.texte } : null,
    }),
  ),
});

export const pointsDe = (blocs: readonly BlocLu[]) => blocs.flatMap((b) => b.groupes.flatMap((g) => g.points));
