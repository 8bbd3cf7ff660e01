import { NON_CHIFFREE, PAS_UNE_SAUVEGARDE } from "@/lib/conduite/memoire/phrases";

/** What the browser can tell of a file before it is sent, by how it begins; null: it may be one. */
export async function refusDuFichier(fichier: File): Promise<string | null> {
  const debut = new Uint8Array(await fichier.slice(0, 22).arrayBuffer());
  if (new TextDecoder().decode(debut).startsWith("age-encryption.org/v1")) return null;
  return debut[0] === 0x1f && debut[1] === 0x8b ? NON_CHIFFREE : PAS_UNE_SAUVEGARDE;
}
