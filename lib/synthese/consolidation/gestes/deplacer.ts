import "server-only";
import type { z } from "zod";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { type Refusee, refused } from "../../../socle/result.ts";
import type { Ouverture } from "./faits.ts";
import { type Contexte, editionDuGroupe, type Fait, geste, type Plan } from "./geste.ts";
import { chapitreCommun, lirePoints, numeroSuivant } from "./lire.ts";
import { lireGroupe, rangsDePoints } from "./place.ts";
import type { deplacement } from "./schema.ts";

type Deplacement = z.output<typeof deplacement>;

/** Puts points, in the order given, after another of the group, first (null) or last. Their words are untouched. */
export const deplacer = (actor: Actor, data: Deplacement, now: Date): Promise<Fait> =>
  geste(actor, "deplacer", editionDuGroupe(data.groupeId), now, (contexte) => planDeplacement(contexte, data));

export async function planDeplacement({ tx, edition }: Contexte, data: Deplacement): Promise<Plan<object> | Refusee> {
  const lus = await lirePoints(tx, edition.id, data.pointIds);
  if (lus.length !== new Set(data.pointIds).size) return refused("point_retire");
  const groupe = await lireGroupe(tx, edition.id, { groupeId: data.groupeId });
  if (!groupe) return refused("introuvable");
  if (data.apresPointId && data.pointIds.includes(data.apresPointId)) return refused("rien_ne_change");
  const rangs = await rangsDePoints(tx, groupe.id, data.apresPointId, lus.length);
  if (!rangs) return refused("introuvable");
  const ouvre: Ouverture[] = [];
  for (const [i, p] of lus.entries()) {
    const numero = await numeroSuivant(tx, p.id);
    ouvre.push({
      nature: "point_version",
      ligne: { ...p.ligne, numero, groupeId: groupe.id, rang: rangs[i] ?? "" },
    });
  }
  return {
    chapitreId: chapitreCommun([groupe.chapitreId, ...lus.map((p) => p.chapitreId)]),
    donnees: { points: lus.map((p) => p.code) },
    ferme: lus.map((p) => ({ nature: "point_version", id: p.versionId })),
    ouvre,
    reponse: {},
  };
}
