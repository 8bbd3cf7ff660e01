import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { enjeuPoints } from "@/db/schema/consolidation";
import { enjeux, points } from "@/db/schema/synthese";
import { enjeuVersions } from "@/db/schema/versions";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { done, refused } from "../../../socle/result.ts";
import { whyNotReecrire } from "../rules.ts";
import { editionDeLEnjeu, type Fait, geste } from "./geste.ts";
import { lirePoints } from "./lire.ts";
import { rangDEnjeu } from "./place.ts";
import type { ecritureEnjeu, nourritureEnjeu, retraitEnjeu } from "./schema.ts";

/**
 * Makes an enjeu, or gives one another place, title, text, examples or links. Made twice with the same `naissance`, it is
 * made once.
 */
export function ecrireEnjeu(
  actor: Actor,
  data: z.output<typeof ecritureEnjeu>,
  now: Date,
): Promise<Fait<{ id: string; version: number }>> {
  const { editionId, enjeuId, versionLue, apresEnjeuId, naissance, ...textes } = data;
  return geste(actor, "ecrire_enjeu", sql`${editionId}`, now, async ({ tx, edition }) => {
    const deja = naissance && !enjeuId ? await lireNaissance(tx, edition.id, naissance) : undefined;
    if (deja) return done({ ...deja, version: 1 });
    const avant = enjeuId === undefined ? undefined : await lireVersion(tx, edition.id, enjeuId);
    if (enjeuId !== undefined && !avant) return refused("introuvable");
    const refus = whyNotReecrire(avant, versionLue);
    if (refus) return refused(refus);
    const titre = textes.titre ?? avant?.titre;
    if (!titre) return refused("etat");
    const rang = avant && apresEnjeuId === undefined ? avant.rang : await rangDEnjeu(tx, edition.id, apresEnjeuId);
    if (!rang) return refused("introuvable");
    const id = avant?.enjeuId ?? (await nouvelEnjeu(tx, edition.id, naissance));
    const numero = avant ? await numeroSuivant(tx, id) : 1;
    const gardes = avant && { texte: avant.texte, exemples: avant.exemples, liens: avant.liens };
    return {
      chapitreId: null,
      donnees: avant ? (Object.keys(textes).length === 0 ? { quoi: "deplace" } : {}) : { quoi: "nouveau" },
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

/** Adds points an enjeu rests on, of any chapter, or takes some away; the others stay as somebody else may have put them. */
export function nourrirEnjeu(actor: Actor, data: z.output<typeof nourritureEnjeu>, now: Date): Promise<Fait> {
  const { enjeuId, ajoutes, retires } = data;
  return geste(actor, "nourrir_enjeu", editionDeLEnjeu(enjeuId), now, async ({ tx, edition }) => {
    if (!(await lireVersion(tx, edition.id, enjeuId))) return refused("introuvable");
    const lus = await lirePoints(tx, edition.id, ajoutes);
    if (lus.length !== new Set(ajoutes).size) return refused("point_retire");
    const liens = await lireLiens(tx, enjeuId);
    const partis = liens.filter((l) => retires.includes(l.pointId));
    const venus = lus.filter((p) => !liens.some((l) => l.pointId === p.id));
    if (partis.length + venus.length === 0) return refused("rien_ne_change");
    return {
      chapitreId: null,
      donnees: { ajoutes: venus.map((p) => p.code), retires: partis.map((l) => l.code) },
      ferme: partis.map(({ id }) => ({ nature: "enjeu_point", id })),
      ouvre: venus.map((p) => ({ nature: "enjeu_point", ligne: { enjeuId, pointId: p.id } })),
      reponse: {},
    };
  });
}

const lireLiens = (tx: Tx, enjeuId: string) =>
  tx
    .select({ id: enjeuPoints.id, pointId: enjeuPoints.pointId, code: points.code })
    .from(enjeuPoints)
    .innerJoin(points, eq(points.id, enjeuPoints.pointId))
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

/** The gesture that made it the first time. */
async function lireNaissance(tx: Tx, editionId: string, id: string) {
  const [row] = await tx
    .select({ id: enjeux.id, geste: enjeuVersions.ouvertPar })
    .from(enjeux)
    .innerJoin(enjeuVersions, and(eq(enjeuVersions.enjeuId, enjeux.id), eq(enjeuVersions.numero, 1)))
    .where(and(eq(enjeux.id, id), eq(enjeux.editionId, editionId)));
  return row;
}

async function nouvelEnjeu(tx: Tx, editionId: string, id?: string): Promise<string> {
  const [enjeu] = await tx.insert(enjeux).values({ editionId, id }).returning({ id: enjeux.id });
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
