import { readFileSync } from "node:fs";
import { ouvrirArchive } from "../../lib/recueil/depouillement/archive.ts";
import { lireDocument } from "../../lib/recueil/depouillement/lire.ts";

/**
 * What a saved document holds whatever the day and the version that saved it: its words in their order, and our bookmarks;
 * of a PDF, which words, since lines and pages fall elsewhere with other fonts.
 */
export async function substance(fichier: string): Promise<string> {
  const octets = readFileSync(fichier);
  const lu = await lireDocument(octets);
  if (!lu.ok) throw new Error(`${fichier} : ${lu.refus}`);
  const mots = lu.blocs.flatMap((b) => b.texte.split(/\s+/));
  if (lu.pages !== null) return [...new Set(mots.filter((m) => !/^\d*$/.test(m)))].sort().join(" ");
  const { xml } = await ouvrirArchive(octets);
  const corps = xml.get("word/document.xml") ?? xml.get("content.xml");
  const signets = [...`${corps}`.matchAll(/"(trame_\w+)"/g)].map(([, nom]) => nom);
  return [...mots, ...new Set(signets)].join(" ");
}
