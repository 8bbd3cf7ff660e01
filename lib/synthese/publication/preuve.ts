import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { publicationRetraits, publications } from "@/db/schema/publication";
import type { Preuve } from "../preuve/manifeste.ts";
import { isParue, parue } from "../version/parues.ts";
import { publiques } from "../version/publiques.ts";
import { listFichiers } from "./fichiers.ts";
import { nomDuFichier } from "./formats.ts";

/** When a name was masked in a version, or a photo taken out, oldest first, and in which points and énoncés. */
export const listRetraits = (publicationId: string, lecteur: Lecteur = db) =>
  lecteur
    .select({ nature: publicationRetraits.nature, at: publicationRetraits.at, codes: publicationRetraits.codes })
    .from(publicationRetraits)
    .where(eq(publicationRetraits.publicationId, publicationId))
    .orderBy(asc(publicationRetraits.at));

/** What a public version can be checked against; null for one older than this, undefined without it. */
export async function publicPreuve(editionId: string, numero: number): Promise<Preuve | null | undefined> {
  const [version] = await db
    .select({ id: publications.id, annee: editions.annee, ...parue, manifeste: publications.manifeste })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(eq(publications.editionId, editionId), publiques, isParue, eq(publications.numero, numero)));
  if (!version) return undefined;
  if (!version.manifeste) return null;
  const [fichiers, retraits] = await Promise.all([listFichiers(version.id), listRetraits(version.id)]);
  return {
    format: 1,
    annee: version.annee,
    version: numero,
    publieeAt: version.publieeAt.toISOString(),
    racine: version.manifeste.racine,
    feuilles: version.manifeste.feuilles,
    fichiers: fichiers.map(({ format, sha256, taille, detruitAt }) => ({
      nom: nomDuFichier(version.annee, numero, format),
      sha256,
      taille,
      ...(detruitAt && { detruitAt: detruitAt.toISOString() }),
    })),
    retraits: retraits.map(({ at, codes }) => ({ at: at.toISOString(), codes })),
  };
}
