import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { signauxFaibles } from "@/db/schema/consolidation";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { editionDuPoint, type Fait, geste } from "./geste.ts";
import { chapitreCommun, lirePoints } from "./lire.ts";
import type { signalFaible } from "./schema.ts";

/** Keeps points that rest on one atelier, deliberately. Refuses `rien_ne_change` when they all are already. */
export function garderSignalFaible(
  actor: Actor,
  { pointIds }: z.output<typeof signalFaible>,
  now: Date,
): Promise<Fait> {
  return geste(actor, "garder_signal_faible", editionDuPoint(pointIds[0] ?? ""), now, async ({ tx, edition }) => {
    const lus = await lirePoints(tx, edition.id, pointIds);
    if (lus.length !== new Set(pointIds).size) return refused("point_retire");
    const deja = await tx
      .select({ pointId: signauxFaibles.pointId })
      .from(signauxFaibles)
      .where(and(inArray(signauxFaibles.pointId, pointIds), isNull(signauxFaibles.fermePar)));
    const nouveaux = lus.filter((p) => !deja.some((d) => d.pointId === p.id));
    if (nouveaux.length === 0) return refused("rien_ne_change");
    return {
      chapitreId: chapitreCommun(nouveaux.map((p) => p.chapitreId)),
      donnees: { points: nouveaux.map((p) => p.code) },
      ouvre: nouveaux.map((p) => ({ nature: "signal_faible", ligne: { pointId: p.id } })),
      reponse: {},
    };
  });
}
