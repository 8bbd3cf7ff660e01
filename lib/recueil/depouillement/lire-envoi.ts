import "server-only";
import type { Suivi } from "../../socle/apart/a-part.ts";
import { isHeic, PHOTO_TYPES } from "../../socle/fichiers/images.ts";
import { reconnaitre } from "../../socle/fichiers/reconnaitre.ts";
import type { Refus } from "../../socle/refus.ts";
import type { Lecture } from "./lire.ts";
import { lireDocumentAPart } from "./lire-a-part.ts";
import { photosEnPdf } from "./photos-en-pdf.ts";

type Lu = { ok: true; octets: Uint8Array; lecture: Extract<Lecture, { ok: true }> } | { ok: false; refus: Refus };

/** What was sent, to be kept and as it is read: one document, or the photos of a paper, which become its pages. */
export async function lireEnvoi(fichiers: readonly Uint8Array[], suivi: Suivi): Promise<Lu> {
  const types = await Promise.all(fichiers.map(reconnaitre));
  if (types.some(isHeic)) return { ok: false, refus: "photo_heic" };
  if (fichiers.length > 0 && types.every((t) => PHOTO_TYPES.includes(t ?? ""))) {
    const octets = await photosEnPdf(fichiers, suivi);
    if (typeof octets === "string") return { ok: false, refus: octets };
    return { ok: true, octets, lecture: { ok: true, type: "application/pdf", blocs: [], pages: fichiers.length } };
  }
  const [octets] = fichiers;
  if (!octets || fichiers.length > 1) return { ok: false, refus: "un_document_a_la_fois" };
  const lecture = await lireDocumentAPart(octets, suivi);
  return lecture.ok ? { ok: true, octets, lecture } : lecture;
}
