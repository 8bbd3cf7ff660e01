import "server-only";
import { and, inArray, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import {
  citations,
  classements,
  enjeuPoints,
  filiations,
  misesDeCote,
  prochesRefuses,
  redites,
  signauxFaibles,
} from "@/db/schema/consolidation";
import {
  blocVersions,
  chapitreVersions,
  enjeuVersions,
  groupeVersions,
  pointVersionDestinataires,
  pointVersions,
} from "@/db/schema/versions";
import type { NatureFait } from "./types.ts";

/** Every table of facts, and what may be in force once only. */
const FAITS = {
  point_version: { table: pointVersions, cle: [pointVersions.pointId] },
  citation: { table: citations, cle: [citations.pointId, citations.enonceId] },
  mise_de_cote: { table: misesDeCote, cle: [misesDeCote.enonceId] },
  classement: { table: classements, cle: [classements.enonceId] },
  filiation: { table: filiations, cle: [filiations.dePointId, filiations.versPointId] },
  signal_faible: { table: signauxFaibles, cle: [signauxFaibles.pointId] },
  groupe_version: { table: groupeVersions, cle: [groupeVersions.groupeId] },
  bloc_version: { table: blocVersions, cle: [blocVersions.blocId] },
  chapitre_version: { table: chapitreVersions, cle: [chapitreVersions.chapitreId] },
  enjeu_version: { table: enjeuVersions, cle: [enjeuVersions.enjeuId] },
  enjeu_point: { table: enjeuPoints, cle: [enjeuPoints.enjeuId, enjeuPoints.pointId] },
  redite: { table: redites, cle: [redites.pointId, redites.avantPointId] },
  proche_refuse: {
    table: prochesRefuses,
    cle: [prochesRefuses.enonceId, prochesRefuses.autreEnonceId, prochesRefuses.pointId],
  },
} satisfies Record<NatureFait, { table: PgTable; cle: AnyPgColumn[] }>;

type Tables = { [N in NatureFait]: (typeof FAITS)[N]["table"] };
type Ligne<N extends NatureFait> = Omit<Tables[N]["$inferInsert"], "id" | "editionId" | "ouvertPar" | "fermePar">;

/** A row to open; a version of a point comes with the ids of its addressees, in order. */
export type Ouverture = {
  [N in NatureFait]: {
    nature: N;
    ligne: Ligne<N> & (N extends "point_version" ? { destinataires: string[] } : unknown);
  };
}[NatureFait];
/** A row to close, or to open again. */
export type Renvoi = { nature: NatureFait; id: string };

/** The objects a row is about, for history. */
export type Objets = {
  pointId: string | null;
  enonceId: string | null;
  groupeId: string | null;
  enjeuId: string | null;
};
export type LigneEcrite = Renvoi & { objets: Objets };

/** What is common to every table of facts; their columns bear the same names. */
const commune = (nature: NatureFait) => FAITS[nature].table as unknown as typeof citations;

const lue =
  (nature: NatureFait) =>
  (
    ligne: Partial<Record<"pointId" | "versPointId" | "enonceId" | "groupeId" | "enjeuId", string | null>> & {
      id: string;
    },
  ): LigneEcrite => ({
    nature,
    id: ligne.id,
    objets: {
      pointId: ligne.pointId ?? ligne.versPointId ?? null,
      enonceId: ligne.enonceId ?? null,
      groupeId: ligne.groupeId ?? null,
      enjeuId: ligne.enjeuId ?? null,
    },
  });

/** Closes open rows, all of them or none: one that is closed already is a bug. */
export const fermer = (tx: Tx, gesteId: string, nature: NatureFait, ids: string[]) =>
  poser(tx, nature, ids, gesteId, isNull(commune(nature).fermePar));

export const rouvrir = (tx: Tx, nature: NatureFait, ids: string[]) =>
  poser(tx, nature, ids, null, sql`${commune(nature).fermePar} is not null`);

async function poser(tx: Tx, nature: NatureFait, ids: string[], fermePar: string | null, dont: SQL) {
  const table = commune(nature);
  const lignes = await tx
    .update(table)
    .set({ fermePar })
    .where(and(inArray(table.id, ids), dont))
    .returning();
  if (lignes.length !== new Set(ids).size) throw new Error(`${nature} : ligne déjà ouverte ou fermée`);
  return lignes.map(lue(nature));
}

export async function ouvrir(
  tx: Tx,
  geste: { id: string; editionId: string },
  nature: NatureFait,
  ouvertures: Ouverture[],
): Promise<LigneEcrite[]> {
  const lignes = ouvertures.map(({ ligne }) => ({
    ...ligne,
    id: crypto.randomUUID(),
    editionId: geste.editionId,
    ouvertPar: geste.id,
  }));
  await tx.insert(commune(nature)).values(lignes as never);
  const adresses = lignes.flatMap((l) =>
    "destinataires" in l
      ? l.destinataires.map((destinataireId, rang) => ({ pointVersionId: l.id, rang, destinataireId }))
      : [],
  );
  if (adresses.length > 0) await tx.insert(pointVersionDestinataires).values(adresses);
  return lignes.map(lue(nature));
}

/** Whether a row is closed, and by which gesture. */
export async function lireFermetures(tx: Tx, nature: NatureFait, ids: string[]): Promise<Map<string, string | null>> {
  const table = commune(nature);
  const lignes = await tx.select({ id: table.id, par: table.fermePar }).from(table).where(inArray(table.id, ids));
  return new Map(lignes.map((l) => [l.id, l.par]));
}

/** Open rows that have the place of these, but for those of `sauf`. */
export async function lireOccupants(tx: Tx, nature: NatureFait, ids: string[], sauf: string[]): Promise<string[]> {
  const table = commune(nature);
  const meme = sql.join(
    FAITS[nature].cle.map((c) => sql`ferme.${sql.identifier(enSerpent(c.name))} is not distinct from ${c}`),
    sql` and `,
  );
  const lignes = await tx
    .select({ id: table.id })
    .from(table)
    .where(
      and(
        isNull(table.fermePar),
        sauf.length > 0 ? notInArray(table.id, sauf) : undefined,
        sql`exists (select 1 from ${table} ferme where ${inArray(sql`ferme.id`, ids)} and ${meme})`,
      ),
    );
  return lignes.map((l) => l.id);
}

/** Columns are named in the schema as in the code; the database has them in snake case. */
const enSerpent = (nom: string) => nom.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
