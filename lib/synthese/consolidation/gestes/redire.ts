import "server-only";
import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { redites } from "@/db/schema/consolidation";
import { editions } from "@/db/schema/edition";
import { points } from "@/db/schema/synthese";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { editionDuPoint, type Fait, geste } from "./geste.ts";
import { lirePoints } from "./lire.ts";
import type { redite } from "./schema.ts";

/** Says that a point asks again what points of an edition before asked, or that it does not. */
export function redire(actor: Actor, data: z.output<typeof redite>, now: Date): Promise<Fait> {
  const { pointId, ajoutes, retires } = data;
  return geste(actor, "redire", editionDuPoint(pointId), now, async ({ tx, edition }) => {
    const [point] = await lirePoints(tx, edition.id, [pointId]);
    if (!point) return refused("point_retire");
    const anciens = await lireAnciens(tx, edition.id, ajoutes);
    if (anciens.length !== new Set(ajoutes).size) return refused("introuvable");
    const liens = await lireLiens(tx, pointId);
    const partis = liens.filter((l) => retires.includes(l.avantPointId));
    const venus = anciens.filter((a) => !liens.some((l) => l.avantPointId === a.id));
    if (partis.length + venus.length === 0) return refused("rien_ne_change");
    return {
      chapitreId: point.chapitreId,
      donnees: { points: [point.code], ajoutes: venus.map(nommer), retires: partis.map(nommer) },
      ferme: partis.map(({ id }) => ({ nature: "redite", id })),
      ouvre: venus.map((a) => ({ nature: "redite", ligne: { pointId, avantPointId: a.id } })),
      reponse: {},
    };
  });
}

/** « P4 de 2023 » */
const nommer = ({ code, annee }: { code: string; annee: number }) => `${code} de ${annee}`;

/** Those of these points that are of an edition before this one. */
async function lireAnciens(tx: Tx, editionId: string, ids: string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({ id: points.id, code: sql<string>`${points.code}`, annee: editions.annee })
    .from(points)
    .innerJoin(editions, eq(editions.id, points.editionId))
    .where(
      and(
        inArray(points.id, ids),
        lt(editions.annee, sql`(select e.annee from ${editions} e where e.id = ${editionId})`),
      ),
    );
}

const lireLiens = (tx: Tx, pointId: string) =>
  tx
    .select({
      id: redites.id,
      avantPointId: redites.avantPointId,
      code: sql<string>`${points.code}`,
      annee: editions.annee,
    })
    .from(redites)
    .innerJoin(points, eq(points.id, redites.avantPointId))
    .innerJoin(editions, eq(editions.id, points.editionId))
    .where(and(eq(redites.pointId, pointId), isNull(redites.fermePar)));
