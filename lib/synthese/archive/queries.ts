import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { fichiers } from "@/db/schema/fichier";
import { archives } from "@/db/schema/publication";
import { AVEC_OCTETS, unsafeLireOctets } from "../../socle/fichiers/stockage.ts";
import { publiques } from "../version/publiques.ts";

/** When the archive of a public edition was made, and its size; undefined while there is none. */
export async function publicArchive(editionId: string) {
  const [archive] = await db
    .select({ faiteAt: archives.faiteAt, taille: fichiers.taille })
    .from(archives)
    .innerJoin(editions, eq(editions.id, archives.editionId))
    .innerJoin(fichiers, eq(fichiers.id, archives.fichierId))
    .where(and(eq(archives.editionId, editionId), publiques));
  return archive;
}

/** Its bytes. */
export async function publicFichierArchive(editionId: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [archive] = await db
    .select(AVEC_OCTETS)
    .from(archives)
    .innerJoin(editions, eq(editions.id, archives.editionId))
    .innerJoin(fichiers, eq(fichiers.id, archives.fichierId))
    .where(and(eq(archives.editionId, editionId), publiques));
  const octets = archive && (await unsafeLireOctets(archive));
  return octets && new Uint8Array(octets);
}
