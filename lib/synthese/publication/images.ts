import "server-only";
import { eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { logosEdition } from "@/db/schema/editorial";
import { fichiers } from "@/db/schema/fichier";
import { fichePhotos } from "@/db/schema/photo";
import { lienPhoto } from "../../recueil/photo/lien.ts";
import { reduire } from "../../socle/fichiers/images.ts";
import { AVEC_OCTETS, unsafeLireOctets } from "../../socle/fichiers/stockage.ts";
import type { Images } from "../document/noeuds.ts";
import { lienLogoEdition } from "../editorial/lien-logo.ts";
import type { SyntheseArbre } from "../version/tree.ts";

/** The logos and photos that a document prints, by their ref: what draws it knows no database. */
export async function imagesDe({ editorial, photos }: Pick<SyntheseArbre, "editorial" | "photos">): Promise<Images> {
  const logos = await lire(
    logosEdition,
    editorial.logos.map((l) => l.id),
  );
  const prises = await lire(
    fichePhotos,
    photos.map((p) => p.id),
  );
  return Object.fromEntries([
    ...logos.map((l) => [lienLogoEdition(l.id), base64(l.octets)]),
    ...(await Promise.all(prises.map(async (p) => [lienPhoto(p.id), base64(await reduire(p.octets))]))),
  ]);
}

const base64 = (octets: Uint8Array) => Buffer.from(octets).toString("base64");

async function lire(table: typeof logosEdition | typeof fichePhotos, ids: string[]) {
  if (ids.length === 0) return [];
  const lus = await db
    .select({ id: table.id, fichier: AVEC_OCTETS })
    .from(table)
    .innerJoin(fichiers, eq(fichiers.id, table.fichierId))
    .where(inArray(table.id, ids));
  const avec = await Promise.all(lus.map(async ({ id, fichier }) => ({ id, octets: await unsafeLireOctets(fichier) })));
  return avec.flatMap(({ id, octets }) => (octets ? [{ id, octets }] : []));
}
