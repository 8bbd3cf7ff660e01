import "server-only";
import type { z } from "zod";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { ouvrirCitations, whyNotTous } from "./citations.ts";
import { editionDuPoint, type Fait, geste } from "./geste.ts";
import { lireEnonces, lirePoints } from "./lire.ts";
import type { citation } from "./schema.ts";

/** Adds énoncés to a live point. Refuses `deja_cite` when all of them are in it already. */
export function citer(actor: Actor, data: z.output<typeof citation>, now: Date): Promise<Fait> {
  return geste(actor, "citer", editionDuPoint(data.pointId), now, async ({ tx, edition }) => {
    const [point] = await lirePoints(tx, edition.id, [data.pointId]);
    if (!point) return refused("point_retire");
    const lus = await lireEnonces(tx, edition.id, data.enonceIds);
    const refus = whyNotTous("citer", lus, data.enonceIds);
    if (refus) return refus;
    const nouveaux = lus.filter((e) => !point.citations.some((c) => c.enonceId === e.id));
    if (nouveaux.length === 0) return refused("deja_cite");
    return {
      chapitreId: point.chapitreId,
      donnees: { points: [point.code], enonces: nouveaux.map((e) => e.code) },
      ...ouvrirCitations(point.id, nouveaux, point.ligne, () => data.mode ?? "regroupe", false),
      reponse: {},
    };
  });
}
