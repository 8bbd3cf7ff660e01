import { strFromU8, unzipSync } from "fflate";
import { publicFichierArchive } from "../lib/synthese/archive/queries.ts";

const TEXTES = /\.(html|txt|md|json|csv|mjs)$|SHA256SUMS$/;

/** The files of the archive of an edition, by their path in it: their bytes, and the words of those that are texts. */
export async function ouvrirArchiveEdition(editionId: string) {
  const octets = await publicFichierArchive(editionId);
  if (!octets) throw new Error("archive absente");
  const entrees = Object.entries(unzipSync(octets)).map(([chemin, o]) => [chemin.replace(/^[^/]+\//, ""), o] as const);
  return {
    fichiers: new Map(entrees),
    textes: new Map(entrees.filter(([chemin]) => TEXTES.test(chemin)).map(([chemin, o]) => [chemin, strFromU8(o)])),
  };
}
