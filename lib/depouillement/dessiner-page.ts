import "server-only";
import { demanderAuFil } from "./fil.ts";

const LARGEUR = 1200;
const DELAI_MS = 15_000;

/** One page of a PDF as a JPEG, 1,200 pixels wide; null when there is no such page or it cannot be drawn. */
export async function dessinerPage(octets: Uint8Array, page: number): Promise<Uint8Array | null> {
  const donnees = { octets: new Uint8Array(octets), page, largeur: LARGEUR };
  const dessin = await demanderAuFil<{ ok: true; image: Uint8Array }>("pdf-page-fil.mjs", donnees, DELAI_MS);
  return dessin.ok ? dessin.image : null;
}
