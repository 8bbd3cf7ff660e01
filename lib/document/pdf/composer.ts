import type { Lien } from "../../fiche/types-enonce.ts";
import { typographier } from "../../typographie/texte.ts";
import { nettoyer, remplacerGlyphes } from "../clean.ts";
import { couverturePolices } from "../polices.ts";

/** One line as the PDF prints it: cleaned, set in French, every character in the fonts. */
export function composer(texte: string): string {
  return glyphes(
    typographier(
      nettoyer(texte)
        .replace(/\s*\n\s*/g, " ")
        .trim(),
    ),
  );
}

/** A text as its paragraphs, none of them empty. */
export function composerParagraphes(texte: string): string[] {
  return nettoyer(texte).split("\n").map(composer).filter(Boolean);
}

export type LienPdf = { url: string | null; texte: string; adresse: string };

/** A link as paper needs it: its words, then its address. Anything but http(s) is printed and leads nowhere. */
export function composerLiens(liens: readonly Lien[]): LienPdf[] {
  return liens.map(({ url, texte }) => {
    const sure = adresseSure(url);
    const adresse = glyphes(nettoyer(url).replace(/^https?:\/\/(www\.)?|\s|\/$/g, ""));
    return { url: sure, texte: composer(texte) || adresse || "Lien", adresse };
  });
}

function adresseSure(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  // Typst refuses longer addresses.
  return (protocol === "https:" || protocol === "http:") && href.length < 8000 ? href : null;
}

function glyphes(texte: string): string {
  return remplacerGlyphes(texte, couverturePolices()).texte;
}
