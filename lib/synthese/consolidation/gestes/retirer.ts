import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { enjeuPoints, redites, signauxFaibles } from "@/db/schema/consolidation";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { type Refusee, refused } from "../../../socle/result.ts";
import { fermerCitations } from "./citations.ts";
import type { Renvoi } from "./faits.ts";
import { type Contexte, editionDuPoint, type Fait, geste, type Plan } from "./geste.ts";
import { lirePoints, type PointLu } from "./lire.ts";
import type { retrait } from "./schema.ts";

/** Takes a point out of the synthesis; its énoncés wait again, unless another point cites them. */
export const retirer = (actor: Actor, data: z.output<typeof retrait>, now: Date): Promise<Fait> =>
  geste(actor, "retirer", editionDuPoint(data.pointId), now, (contexte) => planRetrait(contexte, data.pointId));

export async function planRetrait({ tx, edition }: Contexte, pointId: string): Promise<Plan<object> | Refusee> {
  const [point] = await lirePoints(tx, edition.id, [pointId]);
  if (!point) return refused("point_retire");
  return {
    chapitreId: point.chapitreId,
    donnees: { points: [point.code] },
    ferme: await fermerPoint(tx, point),
    reponse: {},
  };
}

/** All that is open of a point: its version, its citations, what was said of it and what rests on it. */
export async function fermerPoint(tx: Tx, point: PointLu): Promise<Renvoi[]> {
  const signaux = await tx
    .select({ id: signauxFaibles.id })
    .from(signauxFaibles)
    .where(and(eq(signauxFaibles.pointId, point.id), isNull(signauxFaibles.fermePar)));
  const nourris = await tx
    .select({ id: enjeuPoints.id })
    .from(enjeuPoints)
    .where(and(eq(enjeuPoints.pointId, point.id), isNull(enjeuPoints.fermePar)));
  const siennes = await tx
    .select({ id: redites.id })
    .from(redites)
    .where(and(eq(redites.pointId, point.id), isNull(redites.fermePar)));
  return [
    { nature: "point_version", id: point.versionId },
    ...fermerCitations(point.citations),
    ...signaux.map(({ id }) => ({ nature: "signal_faible" as const, id })),
    ...nourris.map(({ id }) => ({ nature: "enjeu_point" as const, id })),
    ...siennes.map(({ id }) => ({ nature: "redite" as const, id })),
  ];
}
