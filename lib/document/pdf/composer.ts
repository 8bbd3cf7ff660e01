import type { Lien } from "../../fiche/types-enonce.ts";
import type { Bloc, Portion } from "../../texte/markdown.ts";
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

/** Blocks already in words, with the characters the fonts have; what says nothing is dropped. */
export function composerBlocs(blocs: readonly Bloc[]): Bloc[] {
  const portions = (siennes: readonly Portion[]) =>
    siennes
      .map((p) => ({
        ...p,
        texte: glyphes(nettoyer(p.texte).replace(/\s*\n\s*/g, " ")),
        url: p.url === null ? null : adresseSure(p.url),
      }))
      .filter((p) => p.texte !== "");
  const dit = (siennes: readonly Portion[]) => siennes.some((p) => p.texte.trim() !== "");
  return blocs.flatMap((b): Bloc[] => {
    if (b.type === "liste") {
      const items = b.items.map(portions).filter(dit);
      return items.length > 0 ? [{ type: "liste", items }] : [];
    }
    const siennes = portions(b.portions);
    return dit(siennes) ? [{ type: "paragraphe", portions: siennes }] : [];
  });
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
