import { publicEdition } from "@/lib/edition/queries";
import { publicPublication } from "@/lib/publication/queries";

/** "v3" → 3; anything else is no version. */
function lireVersion(version: string): number | undefined {
  const lu = /^v([1-9]\d{0,3})$/.exec(version)?.[1];
  return lu ? Number(lu) : undefined;
}

/** The frozen version of an address, or undefined. */
export async function lirePublication(annee: string, version: string) {
  const numero = lireVersion(version);
  const edition = numero ? await publicEdition(annee) : undefined;
  const publication = edition && numero ? await publicPublication(edition.id, numero) : undefined;
  return edition && publication ? { edition, publication } : undefined;
}
