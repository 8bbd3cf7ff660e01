import type { BlocBrut } from "./bloc.ts";
import { demanderAuFil } from "./fil.ts";
import { type MotPdf, marquerCourants, paragraphesPdf } from "./paragraphes-pdf.ts";

const PAGES_MAX = 200;
const ELEMENTS_MAX = 200_000;
const DELAI_MS = 15_000;

type Lus = { ok: true; pages: MotPdf[][]; total: number };

/** The blocks of a PDF, none when it holds only pictures, and how many pages it has; or why it cannot be read. */
export async function lirePdf(octets: Uint8Array): Promise<{ bruts: BlocBrut[]; pages: number } | "protege" | "abime"> {
  const donnees = { octets: new Uint8Array(octets), pagesMax: PAGES_MAX, elementsMax: ELEMENTS_MAX };
  const lus = await demanderAuFil<Lus>("pdf-fil.mjs", donnees, DELAI_MS);
  if (!lus.ok) return lus.nom === "PasswordException" ? "protege" : "abime";
  return { bruts: marquerCourants(lus.pages.map((mots, i) => paragraphesPdf(mots, i + 1))), pages: lus.total };
}
