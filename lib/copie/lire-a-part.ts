import "server-only";
import { executerAPart, type Suivi } from "../depouillement/a-part.ts";
import { FICHIER_OCTETS_MAX } from "../fichiers/formats.ts";
import type { Ouverture } from "./ouvrir.ts";

const DELAI_MS = 20_000;

/** `ouvrirCopie`, away from the server. */
export async function lireCopieAPart(octets: Uint8Array, suivi: Suivi = {}): Promise<Ouverture> {
  if (octets.byteLength === 0) return { ok: false, refus: "fichier_vide" };
  if (octets.byteLength > FICHIER_OCTETS_MAX) return { ok: false, refus: "document_lourd" };
  const dit = await executerAPart<{ ok: true; lecture: Ouverture }>(
    "lib/copie/lecteur.ts",
    { octets },
    DELAI_MS,
    suivi,
  );
  if (dit.ok) return dit.lecture;
  return { ok: false, refus: dit.nom === "Occupe" ? "lecture_occupee" : "document_piege" };
}
