import { replier } from "../../socle/typographie/replier.ts";

/** Small words inside a compound: « rez-de-chaussée », « vis-à-vis ». */
const LIAISONS = new Set("a au aux ci d de des du en et l la le les sous sur y t".split(" "));
/** Words that open a compound far more often than they are the first half of a word cut in two. */
const DEBUTS = new Set(
  "apres arriere avant ayant beau belle bien bouche ceux celui celle celles chef compte contre demi deux dix ex grand grande grands grandes hors haut hauts haute hautes la lui jusqu mi moi moyen non nord nous outre peut porte pot presque quasi quatre quelques rendez saint sainte sans savoir semi socio sous sud tiers tout toute trois vice vingt vis vous week".split(
    " ",
  ),
);
/** Words that end one, after a verb or a pronoun. */
const FINS = new Set("ci elle elles il ils la meme memes moi on t toi vous etre".split(" "));

/**
 * What joins a line that ends with a hyphen to the next one: nothing when a word was cut there, the hyphen itself in a
 * compound, a space when it is a dash. What the rest of the document writes is believed first.
 */
export function jonction(avant: string, apres: string, ailleurs: ReadonlySet<string>): { avant: string; lien: string } {
  if (avant.endsWith("\u00AD")) return { avant: avant.slice(0, -1), lien: "" };
  const [, gauche] = /([\p{L}\p{N}'’\-\u2010]*[\p{L}\p{N}])[-\u2010]$/u.exec(avant) ?? [];
  const [droite] = /^[\p{L}\p{N}]+/u.exec(apres) ?? [];
  if (!gauche || !droite) return { avant, lien: " " };
  if (!/^\p{Ll}/u.test(droite) || /\p{N}$/u.test(gauche)) return { avant, lien: "" };
  const entiers = [gauche.replace(/^[^-\u2010]*['’]/u, ""), droite].map((m) => m.toLowerCase());
  if (ailleurs.has(entiers.join("-"))) return { avant, lien: "" };
  const dernier = replier(gauche.split(/['’\-\u2010]/).at(-1) ?? "");
  const compose = /[-\u2010]/.test(gauche) ? LIAISONS.has(dernier) : DEBUTS.has(dernier) || FINS.has(replier(droite));
  if (compose && !ailleurs.has(entiers.join(""))) return { avant, lien: "" };
  return { avant: avant.slice(0, -1), lien: "" };
}

/** The words of a text, hyphens inside them kept. */
export const motsEntiers = (texte: string): string[] =>
  texte.toLowerCase().match(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*(?![\p{L}\p{N}-])/gu) ?? [];
