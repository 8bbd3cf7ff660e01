import "server-only";
import { and, asc, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { enjeuPoints, redites } from "@/db/schema/consolidation";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { nouveauPoint } from "./creer-point.ts";
import type { Ouverture } from "./faits.ts";
import { editionDuPoint, type Fait, geste } from "./geste.ts";
import { chapitreCommun, lireEnonces, lirePoints, type PointLu } from "./lire.ts";
import { colonnesDesMots } from "./mots.ts";
import { lireGroupe, rangsDePoints } from "./place.ts";
import { fermerPoint } from "./retirer.ts";
import type { fusion } from "./schema.ts";

/** Makes one point of several: it cites all that they cited, in the words they had read, feeds the same enjeux, says the same again. */
export function fusionner(
  actor: Actor,
  data: z.output<typeof fusion>,
  now: Date,
): Promise<Fait<{ id: string; code: string }>> {
  const [premierId = ""] = data.pointIds;
  return geste(actor, "fusionner", editionDuPoint(premierId), now, async ({ tx, edition }) => {
    const lus = await lirePoints(tx, edition.id, data.pointIds);
    const [premier] = lus;
    if (!premier || lus.length !== new Set(data.pointIds).size) return refused("point_retire");
    if (lus.length < 2) return refused("rien_ne_change");
    const { groupeId, apresPointId } = data.place ?? { groupeId: premier.ligne.groupeId, apresPointId: premier.id };
    const groupe = await lireGroupe(tx, edition.id, { groupeId });
    const [rang] = (groupe && (await rangsDePoints(tx, groupeId, apresPointId, 1))) ?? [];
    if (!groupe || !rang) return refused("introuvable");
    const point = await nouveauPoint(tx, edition.id, now);
    const ligne = { pointId: point.id, numero: 1, motsDepuis: 1, groupeId, rang };
    const fermes = await Promise.all(lus.map((p) => fermerPoint(tx, p)));
    return {
      chapitreId: chapitreCommun([groupe.chapitreId, ...lus.map((p) => p.chapitreId)]),
      donnees: { points: lus.map((p) => p.code), vers: [point.code] },
      ferme: fermes.flat(),
      ouvre: [
        { nature: "point_version", ligne: { ...ligne, ...(await colonnesDesMots(tx, data.mots)) } },
        ...(await citationsReunies(tx, edition.id, point.id, lus)),
        ...lus.map((p): Ouverture => filiation(p.id, point.id, "fusion")),
        ...(await liensRepris(
          tx,
          lus.map((p) => p.id),
          [point.id],
        )),
      ],
      reponse: point,
    };
  });
}

export const filiation = (dePointId: string, versPointId: string, nature: "fusion" | "scission"): Ouverture => ({
  nature: "filiation",
  ligne: { dePointId, versPointId, nature },
});

/** Each énoncé once, in the words in force if one of the points had read them. */
async function citationsReunies(tx: Tx, editionId: string, pointId: string, lus: PointLu[]): Promise<Ouverture[]> {
  const toutes = lus.flatMap((p) => p.citations);
  const enonces = await lireEnonces(
    tx,
    editionId,
    toutes.map((c) => c.enonceId),
  );
  const aJour = (c: (typeof toutes)[number]) => enonces.some((e) => e.versionId === c.enonceVersionId);
  const parEnonce = new Map([...toutes.filter((c) => !aJour(c)), ...toutes.filter(aJour)].map((c) => [c.enonceId, c]));
  return [...parEnonce.values()].map(({ enonceId, enonceVersionId }) => ({
    nature: "citation",
    ligne: { pointId, enonceId, enonceVersionId, mode: "regroupe" },
  }));
}

/** What rested on points that go, and what they said again, is of those that replace them. */
export async function liensRepris(tx: Tx, de: string[], vers: string[]): Promise<Ouverture[]> {
  const nourris = await tx
    .selectDistinct({ enjeuId: enjeuPoints.enjeuId })
    .from(enjeuPoints)
    .where(and(inArray(enjeuPoints.pointId, de), isNull(enjeuPoints.fermePar)))
    .orderBy(asc(enjeuPoints.enjeuId));
  const redits = await tx
    .selectDistinct({ avantPointId: redites.avantPointId })
    .from(redites)
    .where(and(inArray(redites.pointId, de), isNull(redites.fermePar)))
    .orderBy(asc(redites.avantPointId));
  return vers.flatMap((pointId): Ouverture[] => [
    ...nourris.map(({ enjeuId }): Ouverture => ({ nature: "enjeu_point", ligne: { enjeuId, pointId } })),
    ...redits.map(({ avantPointId }): Ouverture => ({ nature: "redite", ligne: { pointId, avantPointId } })),
  ]);
}
