import "server-only";
import type { z } from "zod";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { fermerCitations } from "./citations.ts";
import { editionDuPoint, type Fait, geste } from "./geste.ts";
import { lireEnonces, lirePoints } from "./lire.ts";
import { fermerPoint } from "./retirer.ts";
import type { detachement } from "./schema.ts";

/** Takes an énoncé out of a point. A point left without a source leaves the synthesis with it. */
export function detacher(actor: Actor, data: z.output<typeof detachement>, now: Date): Promise<Fait> {
  return geste(actor, "detacher", editionDuPoint(data.pointId), now, async ({ tx, edition }) => {
    const [point] = await lirePoints(tx, edition.id, [data.pointId]);
    if (!point) return refused("point_retire");
    const siennes = point.citations.filter((c) => c.enonceId === data.enonceId);
    if (siennes.length === 0) return refused("rien_ne_change");
    const [enonce] = await lireEnonces(tx, edition.id, [data.enonceId]);
    const derniere = siennes.length === point.citations.length;
    return {
      chapitreId: point.chapitreId,
      donnees: { points: [point.code], enonces: enonce ? [enonce.code] : [] },
      ferme: derniere ? await fermerPoint(tx, point) : fermerCitations(siennes),
      reponse: {},
    };
  });
}
