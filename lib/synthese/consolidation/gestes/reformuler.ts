import "server-only";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { type Refusee, refused } from "../../../socle/result.ts";
import { whyNotRedire } from "../rules.ts";
import { type Contexte, editionDuPoint, type Fait, geste, type Plan } from "./geste.ts";
import { findGroupe } from "./groupe.ts";
import { lireEnonces, lirePoints, motsLus, numeroSuivant, type PointLu } from "./lire.ts";
import { colonnesDesMots } from "./mots.ts";
import { rangsDePoints } from "./place.ts";
import { relireCitations } from "./relire.ts";
import type { Place, reformulation } from "./schema.ts";

/**
 * Writes a point otherwise; the words it had stay in its history. Refuses `modifiee_entre_temps` when its words are no
 * longer those of the version read; a move made meanwhile is kept.
 */
export const reformuler = (
  actor: Actor,
  data: z.output<typeof reformulation>,
  now: Date,
): Promise<Fait<{ version: number }>> =>
  geste(actor, "reformuler", editionDuPoint(data.pointId), now, (contexte) =>
    planReformulation(contexte, data, () => colonnesDesMots(contexte.tx, data.mots)),
  );

type Lue = Pick<z.output<typeof reformulation>, "pointId" | "versionLue" | "relus" | "place">;

/** What a rewording writes; `ecrire`: the columns that change, from those there are. */
export async function planReformulation(
  { tx, edition }: Contexte,
  data: Lue,
  ecrire: (avant: PointLu["ligne"]) => Partial<PointLu["ligne"]> | Promise<Partial<PointLu["ligne"]>>,
): Promise<Plan<{ version: number }> | Refusee> {
  const [point] = await lirePoints(tx, edition.id, [data.pointId]);
  if (!point) return refused("point_retire");
  const refus = whyNotRedire(await motsLus(tx, point.id, data.versionLue), point.ligne);
  if (refus) return refused(refus);
  const mots = await ecrire(point.ligne);
  const ailleurs = await placeDemandee(tx, edition.id, point, data.place);
  if (!ailleurs) return refused("introuvable");
  const relues = relireCitations(point, await lireEnonces(tx, edition.id, data.relus ?? []));
  if (memeContenu(point.ligne, { ...mots, ...ailleurs.ligne }) && relues.ouvre.length === 0)
    return refused("rien_ne_change");
  const memes = memeContenu(point.ligne, mots);
  const numero = await numeroSuivant(tx, point.id);
  return {
    chapitreId: point.chapitreId,
    donnees: { points: [point.code] },
    ferme: [{ nature: "point_version", id: point.versionId }, ...relues.ferme],
    ouvre: [
      ...ailleurs.ouvre,
      {
        nature: "point_version",
        ligne: {
          ...point.ligne,
          ...mots,
          ...ailleurs.ligne,
          numero,
          motsDepuis: memes ? point.ligne.motsDepuis : numero,
        },
      },
      ...relues.ouvre,
    ],
    reponse: { version: numero },
  };
}

/** The group asked for and a rank at its end; nothing when the point is in it already. */
async function placeDemandee(tx: Tx, editionId: string, point: PointLu, place: Place | undefined) {
  if (!place) return { ligne: {}, ouvre: [] };
  const groupe = await findGroupe(tx, editionId, place);
  if (!groupe || groupe.id === point.ligne.groupeId) return groupe && { ligne: {}, ouvre: [] };
  const [rang = ""] = (await rangsDePoints(tx, groupe.id, undefined, 1)) ?? [];
  return { ligne: { groupeId: groupe.id, rang }, ouvre: groupe.ouvre };
}

const memeContenu = (avant: PointLu["ligne"], mots: object) =>
  Object.entries(mots).every(([cle, valeur]) => JSON.stringify(Reflect.get(avant, cle)) === JSON.stringify(valeur));
