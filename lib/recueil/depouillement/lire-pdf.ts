import type { BlocBrut } from "./bloc.ts";
import { marquerCourants } from "./courants-pdf.ts";
import { lirePages } from "./pages-pdf.ts";
import { paragraphesPdf } from "./paragraphes-pdf.ts";

/** The blocks of a PDF, none when it holds only pictures, and how many pages it has; or why it cannot be read. */
export async function lirePdf(octets: Uint8Array): Promise<{ bruts: BlocBrut[]; pages: number } | "protege" | "abime"> {
  try {
    const { pages, total } = await lirePages(octets);
    return { bruts: marquerCourants(pages.map((page, i) => paragraphesPdf(page, i + 1))), pages: total };
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "protege" : "abime";
  }
}
