import "server-only";
import type { z } from "zod";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { fermerCitations } from "./citations.ts";
import type { Ouverture, Renvoi } from "./faits.ts";
import { editionDuPoint, type Fait, geste } from "./geste.ts";
import { type EnonceLu, lireEnonces, lirePoints, type PointLu } from "./lire.ts";
import type { relecture } from "./schema.ts";

/** « Relu, inchangé »: the words of the point hold for what these énoncés say now. */
export function relire(actor: Actor, data: z.output<typeof relecture>, now: Date): Promise<Fait> {
  return geste(actor, "relire", editionDuPoint(data.pointId), now, async ({ tx, edition }) => {
    const [point] = await lirePoints(tx, edition.id, [data.pointId]);
    if (!point) return refused("point_retire");
    const lus = await lireEnonces(tx, edition.id, data.enonceIds);
    if (lus.some((e) => e.versionId === null)) return refused("enonce_retire");
    const relues = relireCitations(point, lus);
    if (relues.ouvre.length === 0) return refused("rien_ne_change");
    return {
      chapitreId: point.chapitreId,
      donnees: { points: [point.code], enonces: lus.map((e) => e.code) },
      ...relues,
      reponse: {},
    };
  });
}

/** The citations of these énoncés that name words no longer in force, closed, and opened in those of today. */
export function relireCitations(point: PointLu, lus: readonly EnonceLu[]): { ferme: Renvoi[]; ouvre: Ouverture[] } {
  const changees = point.citations.flatMap((c) => {
    const versionId = lus.find((e) => e.id === c.enonceId)?.versionId;
    return versionId && versionId !== c.enonceVersionId ? [{ ...c, versionId }] : [];
  });
  return {
    ferme: fermerCitations(changees),
    ouvre: changees.map(({ enonceId, versionId, mode }) => ({
      nature: "citation",
      ligne: { pointId: point.id, enonceId, enonceVersionId: versionId, mode },
    })),
  };
}
