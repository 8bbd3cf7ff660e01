import "server-only";
import type { z } from "zod";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { nouveauPoint } from "./creer-point.ts";
import type { Ouverture } from "./faits.ts";
import { filiation, liensRepris } from "./fusionner.ts";
import { editionDuPoint, type Fait, geste } from "./geste.ts";
import { lirePoints } from "./lire.ts";
import { colonnesDesMots } from "./mots.ts";
import { rangsDePoints } from "./place.ts";
import { fermerPoint } from "./retirer.ts";
import type { scission } from "./schema.ts";

type PointCree = { id: string; code: string };

/** Makes several points of one, in its place. Each of its énoncés goes to one of them at least. */
export function scinder(
  actor: Actor,
  data: z.output<typeof scission>,
  now: Date,
): Promise<Fait<{ points: PointCree[] }>> {
  return geste(actor, "scinder", editionDuPoint(data.pointId), now, async ({ tx, edition }) => {
    const [point] = await lirePoints(tx, edition.id, [data.pointId]);
    if (!point) return refused("point_retire");
    const places = new Set(data.parts.flatMap((p) => p.enonceIds));
    const siens = new Set(point.citations.map((c) => c.enonceId));
    if (siens.size !== places.size || [...siens].some((e) => !places.has(e))) return refused("sources_manquantes");
    const { groupeId } = point.ligne;
    const rangs = (await rangsDePoints(tx, groupeId, point.id, data.parts.length)) ?? [];
    const points: PointCree[] = [];
    const ouvre: Ouverture[] = [];
    for (const [i, { enonceIds, mots }] of data.parts.entries()) {
      const cree = await nouveauPoint(tx, edition.id, now);
      points.push(cree);
      const ligne = { pointId: cree.id, numero: 1, motsDepuis: 1, groupeId, rang: rangs[i] ?? "" };
      ouvre.push(
        { nature: "point_version", ligne: { ...ligne, ...(await colonnesDesMots(tx, mots)) } },
        filiation(point.id, cree.id, "scission"),
        ...point.citations
          .filter((c) => enonceIds.includes(c.enonceId))
          .map(
            ({ enonceId, enonceVersionId, mode }): Ouverture => ({
              nature: "citation",
              ligne: { pointId: cree.id, enonceId, enonceVersionId, mode },
            }),
          ),
      );
    }
    return {
      chapitreId: point.chapitreId,
      donnees: { points: [point.code], vers: points.map((p) => p.code) },
      ferme: await fermerPoint(tx, point),
      ouvre: [
        ...ouvre,
        ...(await liensRepris(
          tx,
          [point.id],
          points.map((p) => p.id),
        )),
      ],
      reponse: { points },
    };
  });
}
