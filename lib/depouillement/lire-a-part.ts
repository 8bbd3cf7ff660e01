import "server-only";
import { FICHIER_OCTETS_MAX } from "../fichiers/formats.ts";
import { executerAPart, type Suivi } from "./a-part.ts";
import type { Lecture } from "./lire.ts";

const DELAI_MS = 20_000;

/** `lireDocument`, away from the server: a document made to hang or to swell is refused in a sentence, as is one too many. */
export async function lireDocumentAPart(octets: Uint8Array, suivi: Suivi = {}): Promise<Lecture> {
  if (octets.byteLength === 0) return { ok: false, refus: "fichier_vide" };
  if (octets.byteLength > FICHIER_OCTETS_MAX) return { ok: false, refus: "document_lourd" };
  const dit = await executerAPart<{ ok: true; lecture: Lecture }>(
    "lib/depouillement/lecteur.ts",
    { octets },
    DELAI_MS,
    suivi,
  );
  if (dit.ok) return dit.lecture;
  return { ok: false, refus: dit.nom === "Occupe" ? "lecture_occupee" : "document_piege" };
}
