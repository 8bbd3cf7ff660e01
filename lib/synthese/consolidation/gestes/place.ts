import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { generateNKeysBetween } from "fractional-indexing";
import type { Tx } from "@/db/client";
import { blocVersions, enjeuVersions, groupeVersions, pointVersions } from "@/db/schema/versions";

/** Where among the open rows: after that object, first (null), or last (undefined). */
export type Apres = string | null | undefined;

type Rangee = { table: PgTable; rang: AnyPgColumn; fermePar: AnyPgColumn; objet: AnyPgColumn };

/**
 * New ranks in a row of things, after one of them. A rank is never given twice, even once closed: what an undo opens
 * again is back in its place, and the place is free. Undefined when `apres` is not there.
 */
async function rangsApres(tx: Tx, rangee: Rangee, dans: SQL | undefined, apres: Apres, n: number) {
  const { table, rang, fermePar, objet } = rangee;
  const ouverts = and(dans, isNull(fermePar));
  let avant: string | null = null;
  if (apres !== null) {
    const [row] = await tx
      .select({ rang: sql<string | null>`max(${rang})` })
      .from(table)
      .where(apres === undefined ? ouverts : and(ouverts, eq(objet, apres)));
    avant = row?.rang ?? null;
    if (apres !== undefined && avant === null) return undefined;
  }
  const [suivant] = await tx
    .select({ rang: sql<string | null>`min(${rang})` })
    .from(table)
    .where(and(dans, avant === null ? undefined : sql`${rang} > ${avant}`));
  return generateNKeysBetween(avant, suivant?.rang ?? null, n);
}

const POINTS = {
  table: pointVersions,
  rang: pointVersions.rang,
  fermePar: pointVersions.fermePar,
  objet: pointVersions.pointId,
};
const GROUPES = {
  table: groupeVersions,
  rang: groupeVersions.rang,
  fermePar: groupeVersions.fermePar,
  objet: groupeVersions.groupeId,
};
const BLOCS = {
  table: blocVersions,
  rang: blocVersions.rang,
  fermePar: blocVersions.fermePar,
  objet: blocVersions.blocId,
};
const ENJEUX = {
  table: enjeuVersions,
  rang: enjeuVersions.rang,
  fermePar: enjeuVersions.fermePar,
  objet: enjeuVersions.enjeuId,
};

export const rangsDePoints = (tx: Tx, groupeId: string, apres: Apres, n: number) =>
  rangsApres(tx, POINTS, eq(pointVersions.groupeId, groupeId), apres, n);
export const rangDeGroupe = async (tx: Tx, blocId: string, apres: Apres) =>
  (await rangsApres(tx, GROUPES, eq(groupeVersions.blocId, blocId), apres, 1))?.[0];
export const rangDeBloc = async (tx: Tx, chapitreId: string, apres: Apres) =>
  (await rangsApres(tx, BLOCS, eq(blocVersions.chapitreId, chapitreId), apres, 1))?.[0];
export const rangDEnjeu = async (tx: Tx, editionId: string, apres: Apres) =>
  (await rangsApres(tx, ENJEUX, eq(enjeuVersions.editionId, editionId), apres, 1))?.[0];

/** A live group with the chapter it is in: this one, or the untitled one of a block. */
export async function lireGroupe(tx: Tx, editionId: string, ou: { groupeId: string } | { blocId: string }) {
  const [groupe] = await tx
    .select({ id: groupeVersions.groupeId, chapitreId: blocVersions.chapitreId })
    .from(groupeVersions)
    .innerJoin(blocVersions, and(eq(blocVersions.blocId, groupeVersions.blocId), isNull(blocVersions.fermePar)))
    .where(
      and(
        eq(groupeVersions.editionId, editionId),
        isNull(groupeVersions.fermePar),
        "groupeId" in ou
          ? eq(groupeVersions.groupeId, ou.groupeId)
          : and(eq(groupeVersions.blocId, ou.blocId), isNull(groupeVersions.titre)),
      ),
    );
  return groupe;
}
