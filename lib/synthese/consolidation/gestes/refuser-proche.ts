import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { prochesRefuses } from "@/db/schema/consolidation";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { editionDeLEnonce, type Fait, geste } from "./geste.ts";
import { lireEnonces, lirePoints } from "./lire.ts";
import type { refusProche } from "./schema.ts";

/** Remembers that two énoncés, or an énoncé and a point, are not alike: they are not suggested again. */
export function refuserProche(actor: Actor, { paires }: z.output<typeof refusProche>, now: Date): Promise<Fait> {
  const lignes = paires.map((p) => {
    if ("pointId" in p) return { enonceId: p.enonceId, autreEnonceId: null, pointId: p.pointId };
    const [enonceId = "", autreEnonceId = ""] = [p.enonceId, p.autreEnonceId].sort();
    return { enonceId, autreEnonceId, pointId: null };
  });
  const [premiere] = lignes;
  return geste(actor, "refuser_proche", editionDeLEnonce(premiere?.enonceId ?? ""), now, async ({ tx, edition }) => {
    const enonceIds = [...new Set(lignes.flatMap((l) => [l.enonceId, l.autreEnonceId ?? []].flat()))];
    const pointIds = [...new Set(lignes.flatMap((l) => l.pointId ?? []))];
    const enonces = await lireEnonces(tx, edition.id, enonceIds);
    const points = await lirePoints(tx, edition.id, pointIds);
    if (enonces.length !== enonceIds.length || points.length !== pointIds.length) return refused("introuvable");
    if (lignes.some((l) => l.enonceId === l.autreEnonceId)) return refused("rien_ne_change");
    const deja = await tx
      .select()
      .from(prochesRefuses)
      .where(and(inArray(prochesRefuses.enonceId, enonceIds), isNull(prochesRefuses.fermePar)));
    const cle = (l: { enonceId: string; autreEnonceId: string | null; pointId: string | null }) =>
      `${l.enonceId} ${l.autreEnonceId} ${l.pointId}`;
    const nouvelles = new Map(lignes.map((l) => [cle(l), l]));
    for (const l of deja) nouvelles.delete(cle(l));
    if (nouvelles.size === 0) return refused("rien_ne_change");
    return {
      chapitreId: null,
      donnees: { enonces: enonces.map((e) => e.code), points: points.map((p) => p.code) },
      ouvre: [...nouvelles.values()].map((ligne) => ({ nature: "proche_refuse", ligne })),
      reponse: {},
    };
  });
}
