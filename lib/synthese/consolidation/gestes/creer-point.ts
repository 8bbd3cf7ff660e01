import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { points } from "@/db/schema/synthese";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { ouvrirCitations, whyNotTous } from "./citations.ts";
import { editionDuBloc, editionDuGroupe, type Fait, geste } from "./geste.ts";
import { findGroupe } from "./groupe.ts";
import { lireEnonces } from "./lire.ts";
import { colonnesDesMots } from "./mots.ts";
import { rangsDePoints } from "./place.ts";
import type { CreationPoint } from "./schema.ts";

/** Writes a new point from one énoncé or gathers several; what was set aside among them no longer is. Gives it its code. */
export function creerPoint(actor: Actor, data: CreationPoint, now: Date): Promise<Fait<{ id: string; code: string }>> {
  const { place, mots, sources } = data;
  const edition = "groupeId" in place ? editionDuGroupe(place.groupeId) : editionDuBloc(place.blocId);
  return geste(actor, "creer_point", edition, now, async ({ tx, edition: { id: editionId } }) => {
    const ids = sources.map((s) => s.enonceId);
    const lus = await lireEnonces(tx, editionId, ids);
    const refus = whyNotTous("citer", lus, ids);
    if (refus) return refus;
    const groupe = await findGroupe(tx, editionId, place);
    if (!groupe) return refused("introuvable");
    const [rang] = (await rangsDePoints(tx, groupe.id, data.apresPointId, 1)) ?? [];
    if (!rang) return refused("introuvable");
    const point = await nouveauPoint(tx, editionId, now);
    const modes = new Map(sources.map((s) => [s.enonceId, s.mode]));
    const seul = lus.length === 1;
    const citees = ouvrirCitations(point.id, lus, mots, (e) => modes.get(e.id) ?? (seul ? "repris" : "regroupe"), seul);
    const ligne = {
      pointId: point.id,
      numero: 1,
      motsDepuis: 1,
      groupeId: groupe.id,
      rang,
      ...(await colonnesDesMots(tx, mots)),
    };
    return {
      chapitreId: groupe.chapitreId,
      donnees: { points: [point.code], enonces: lus.map((e) => e.code) },
      ferme: citees.ferme,
      ouvre: [...groupe.ouvre, { nature: "point_version", ligne }, ...citees.ouvre],
      reponse: point,
    };
  });
}

/** A new identity and its code, never given before. */
export async function nouveauPoint(tx: Tx, editionId: string, now: Date): Promise<{ id: string; code: string }> {
  const [suivant] = await tx
    .update(editions)
    .set({ dernierPoint: sql`${editions.dernierPoint} + 1` })
    .where(eq(editions.id, editionId))
    .returning({ numero: editions.dernierPoint });
  if (!suivant) throw new Error("édition absente");
  const code = `P${suivant.numero}`;
  const [point] = await tx
    .insert(points)
    .values({ editionId, code, numero: suivant.numero, createdAt: now })
    .returning({ id: points.id, code: points.code });
  if (!point) throw new Error("point non créé");
  return point;
}
