import type { BlocBrut } from "./bloc.ts";
import { motsDuPdf } from "./mots-pdf.ts";
import { marquerCourants, paragraphesPdf } from "./paragraphes-pdf.ts";

/** The blocks of a PDF, none when it holds only pictures, and how many pages it has; or why it cannot be read. */
export async function lirePdf(octets: Uint8Array): Promise<{ bruts: BlocBrut[]; pages: number } | "protege" | "abime"> {
  try {
    const { pages, total } = await motsDuPdf(octets);
    return { bruts: marquerCourants(pages.map((mots, i) => paragraphesPdf(mots, i + 1))), pages: total };
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "protege" : "abime";
  }
}
