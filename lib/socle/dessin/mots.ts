import type { Lien } from "../../recueil/rubriques/types-enonce.ts";
import type {
  BlocDit,
  Enligne,
  LienDit,
  NoeudLiens,
  NoeudParagraphe,
  Renvoi,
  Role,
} from "../../synthese/document/noeuds.ts";
import { nettoyer } from "../texte/clean.ts";
import type { Bloc, Portion } from "../texte/markdown.ts";
import { direTexte } from "../texte/phrases.ts";
import { typographier } from "../typographie/texte.ts";

const enLigne = (texte: string) => nettoyer(texte).replace(/\s*\n\s*/g, " ");

/** One line as it is printed: cleaned, set in French. */
export const ligne = (texte: string): string => typographier(enLigne(texte).trim());

export const lignes = (textes: readonly string[]): string[] => textes.map(ligne).filter(Boolean);

/** Only what says something, or leads somewhere, is printed. */
const portions = (siennes: readonly Portion[]): Enligne[] =>
  siennes
    .map((p) => ({
      texte: enLigne(p.texte),
      gras: p.gras,
      italique: p.italique,
      url: p.url === null ? null : adresseSure(p.url),
      renvoi: null,
    }))
    .filter((p) => p.texte !== "");

const dit = (siennes: readonly Enligne[]) => siennes.some((p) => p.texte.trim() !== "");

/** Blocks already in words, as nodes; what says nothing is dropped. */
export function blocsDits(blocs: readonly Bloc[]): BlocDit[] {
  return blocs.flatMap((b): BlocDit[] => {
    if (b.type === "liste") {
      const items = b.items.map(portions).filter(dit);
      return items.length > 0 ? [{ type: "liste", items }] : [];
    }
    const siennes = portions(b.portions);
    return dit(siennes) ? [{ type: "paragraphe", role: "texte", portions: siennes }] : [];
  });
}

/** A typed text (light Markdown) as nodes. */
export const texteDit = (source: string): BlocDit[] => blocsDits(direTexte(source));

export const portionDite = (texte: string, style: Partial<Portion> = {}): Enligne => ({
  texte,
  gras: false,
  italique: false,
  url: null,
  renvoi: null,
  ...style,
});

/** One sentence of ours, its numbers in it; nothing when it is empty. */
export function phrase(texte: string, role: Role = "texte"): NoeudParagraphe[] {
  const mots = ligne(texte);
  return mots ? [{ type: "paragraphe", role, portions: [portionDite(mots)] }] : [];
}

/** Codes in a line, between commas. */
export const renvoisEnLigne = (renvois: readonly Renvoi[]): Enligne[] =>
  renvois.flatMap((renvoi, i) => [...(i > 0 ? [portionDite(", ")] : []), { ...portionDite(renvoi.code), renvoi }]);

/** Anything but http(s) is printed and leads nowhere. */
export const liensDits = (liens: readonly Lien[]): LienDit[] =>
  liens.map(({ url, texte }) => {
    const adresse = nettoyer(url).replace(/^https?:\/\/(www\.)?|\s|\/$/g, "");
    return { url: adresseSure(url), texte: ligne(texte) || adresse || "Lien", adresse };
  });

export const noeudLiens = (liens: readonly Lien[]): NoeudLiens[] =>
  liens.length > 0 ? [{ type: "liens", liens: liensDits(liens) }] : [];

function adresseSure(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  // Typst refuses longer addresses.
  return (protocol === "https:" || protocol === "http:") && href.length < 8000 ? href : null;
}

export const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
