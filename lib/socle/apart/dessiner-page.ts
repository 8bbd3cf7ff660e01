import "server-only";
import { executerAPart, type Suivi } from "./a-part.ts";

const LARGEUR = 1200;
const TRAVAIL_MS = 15_000;

/** One page of a PDF as a JPEG, 1,200 pixels wide; null when there is none or it cannot be drawn, `occupe` when too many wait. */
export async function dessinerPage(
  octets: Uint8Array,
  page: number,
  suivi: Suivi,
): Promise<Uint8Array | "occupe" | null> {
  const donnees = { octets, page, largeur: LARGEUR };
  const dessin = await executerAPart<{ ok: true; image: Uint8Array }>(
    "lib/socle/apart/dessinateur.mjs",
    donnees,
    TRAVAIL_MS,
    suivi,
  );
  if (dessin.ok) return dessin.image;
  return dessin.nom === "Occupe" ? "occupe" : null;
}

/** Why a PDF cannot be read by whoever opens it, null when its first page can be drawn. */
export async function whyNotOuvrirPdf(
  octets: Uint8Array,
  suivi: Suivi,
): Promise<"pdf_abime" | "document_protege" | "lecture_occupee" | null> {
  const dessin = await executerAPart(
    "lib/socle/apart/dessinateur.mjs",
    { octets, page: 1, largeur: 60 },
    TRAVAIL_MS,
    suivi,
  );
  if (dessin.ok) return null;
  if (dessin.nom === "Occupe") return "lecture_occupee";
  return dessin.nom === "PasswordException" ? "document_protege" : "pdf_abime";
}
