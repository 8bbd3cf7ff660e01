import "server-only";
import { executerAPart, type Programme, type Suivi } from "../../socle/apart/a-part.ts";
import { FICHIER_OCTETS_MAX } from "../../socle/fichiers/formats.ts";
import type { Refus } from "../../socle/refus.ts";
import type { Lecture } from "./lire.ts";

const TRAVAIL_MS = 20_000;

/** What a reader says of a file, away from the server: one made to hang or to swell is refused in a sentence, as is one too many. */
export async function lireAPart<L>(
  programme: Programme,
  octets: Uint8Array,
  suivi: Suivi = {},
): Promise<L | { ok: false; refus: Refus }> {
  if (octets.byteLength === 0) return { ok: false, refus: "fichier_vide" };
  if (octets.byteLength > FICHIER_OCTETS_MAX) return { ok: false, refus: "document_lourd" };
  const dit = await executerAPart<{ ok: true; lecture: L }>(programme, { octets }, TRAVAIL_MS, suivi);
  if (dit.ok) return dit.lecture;
  return { ok: false, refus: dit.nom === "Occupe" ? "lecture_occupee" : "document_piege" };
}

/** `lireDocument`, away from the server. */
export const lireDocumentAPart = (octets: Uint8Array, suivi?: Suivi) =>
  lireAPart<Lecture>("lib/recueil/depouillement/lecteur.ts", octets, suivi);
