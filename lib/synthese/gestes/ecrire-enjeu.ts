import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { enjeuPoints } from "@/db/schema/consolidation";
import { enjeux } from "@/db/schema/synthese";
import { enjeuVersions } from "@/db/schema/versions";
import type { Actor } from "../../auth/actor.ts";
import { refused } from "../../result.ts";
import { editionDeLEnjeu, type Fait, geste } from "./geste.ts";
import { lirePoints } from "./lire.ts";
import { rangDEnjeu } from "./place.ts";
import type { ecritureEnjeu, nourritureEnjeu, retraitEnjeu } from "./schema.ts";

/** Makes an enjeu, or gives one another place, title, text, examples or links. */
export function ecrireEnjeu(
  actor: Actor,
  data: z.output<typeof ecritureEnjeu>,
  now: Date,
): Promise<Fait<{ id: string; version: number }>> {
  const { editionId, enjeuId, versionLue, apresEnjeuId, ...textes } = data;
  return geste(actor, "ecrire_enjeu", sql`${editionId}`, now, async ({ tx, edition }) => {
    const avant = enjeuId === undefined ? undefined : await lireVersion(tx, edition.id, enjeuId);
    if (enjeuId !== undefined && !avant) return refused("introuvable");
    if (avant && avant.numero !== versionLue) return refused("modifiee_entre_temps");
    const titre = textes.titre ?? avant?.titre;
    if (!titre) return refused("etat");
    const rang = avant && apresEnjeuId === undefined ? avant.rang : await rangDEnjeu(tx, edition.id, apresEnjeuId);
    if (!rang) return refused("introuvable");
    const id = avant?.enjeuId ?? (await nouvelEnjeu(tx, edition.id));
    const numero = avant ? await numeroSuivant(tx, id) : 1;
    const gardes = avant && { texte: avant.texte, exemples: avant.exemples, liens: avant.liens };
    return {
      chapitreId: null,
      donnees: {},
      ferme: avant ? [{ nature: "enjeu_version", id: avant.id }] : [],
      ouvre: [{ nature: "enjeu_version", ligne: { ...gardes, ...textes, titre, enjeuId: id, numero, rang } }],
      reponse: { id, version: numero },
    };
  });
}

/** Takes an enjeu out of the synthesis; the points it rested on stay. */
export function retirerEnjeu(actor: Actor, { enjeuId }: z.output<typeof retraitEnjeu>, now: Date): Promise<Fait> {
  return geste(actor, "retirer_enjeu", editionDeLEnjeu(enjeuId), now, async ({ tx, edition }) => {
    const version = await lireVersion(tx, edition.id, enjeuId);
    if (!version) return refused("introuvable");
    const liens = await lireLiens(tx, enjeuId);
    return {
      chapitreId: null,
      donnees: {},
      ferme: [
        { nature: "enjeu_version", id: version.id },
        ...liens.map(({ id }) => ({ nature: "enjeu_point" as const, id })),
      ],
      reponse: {},
    };
  });
}

/** Says which points an enjeu rests on, of any chapter: all of them from now on. */
export function nourrirEnjeu(actor: Actor, data: z.output<typeof nourritureEnjeu>, now: Date): Promise<Fait> {
  const { enjeuId } = data;
  return geste(actor, "nourrir_enjeu", editionDeLEnjeu(enjeuId), now, async ({ tx, edition }) => {
    if (!(await lireVersion(tx, edition.id, enjeuId))) return refused("introuvable");
    const lus = await lirePoints(tx, edition.id, data.pointIds);
    if (lus.length !== new Set(data.pointIds).size) return refused("point_retire");
    const liens = await lireLiens(tx, enjeuId);
    const partis = liens.filter((l) => !data.pointIds.includes(l.pointId));
    const venus = lus.filter((p) => !liens.some((l) => l.pointId === p.id));
    if (partis.length + venus.length === 0) return refused("rien_ne_change");
    return {
      chapitreId: null,
      donnees: { points: lus.map((p) => p.code) },
      ferme: partis.map(({ id }) => ({ nature: "enjeu_point", id })),
      ouvre: venus.map((p) => ({ nature: "enjeu_point", ligne: { enjeuId, pointId: p.id } })),
      reponse: {},
    };
  });
}

const lireLiens = (tx: Tx, enjeuId: string) =>
  tx
    .select({ id: enjeuPoints.id, pointId: enjeuPoints.pointId })
    .from(enjeuPoints)
    .where(and(eq(enjeuPoints.enjeuId, enjeuId), isNull(enjeuPoints.fermePar)));

async function lireVersion(tx: Tx, editionId: string, enjeuId: string) {
  const [version] = await tx
    .select()
    .from(enjeuVersions)
    .where(
      and(eq(enjeuVersions.editionId, editionId), eq(enjeuVersions.enjeuId, enjeuId), isNull(enjeuVersions.fermePar)),
    );
  return version;
}

async function nouvelEnjeu(tx: Tx, editionId: string): Promise<string> {
  const [enjeu] = await tx.insert(enjeux).values({ editionId }).returning({ id: enjeux.id });
  if (!enjeu) throw new Error("enjeu non créé");
  return enjeu.id;
}

async function numeroSuivant(tx: Tx, enjeuId: string): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`max(${enjeuVersions.numero}) + 1` })
    .from(enjeuVersions)
    .where(eq(enjeuVersions.enjeuId, enjeuId));
  return row?.n ?? 1;
}
