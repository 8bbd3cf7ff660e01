/** Line ends of other systems and of word processors. */
const FINS_DE_LIGNE = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Controls, halves of a character, and what is never seen: zero width, soft hyphens, forced directions. */
const IMPOSSIBLES =
  /[^\P{Cc}\n\t]|\p{Cs}|\p{Noncharacter_Code_Point}|[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
const TIRETS = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;

/** A text as we keep it: without the characters no text holds, accents composed. What is seen does not change. */
export const nettoyer = (texte: string) => texte.replace(FINS_DE_LIGNE, "\n").replace(IMPOSSIBLES, "").normalize("NFC");

/** A number or an address as machines read it: plain digits and hyphens, nothing invisible. */
export const aPlat = (texte: string) =>
  nettoyer(texte)
    .normalize("NFKC")
    .replace(TIRETS, "-")
    .replace(/\p{Cf}/gu, "")
    .trim();

/** The address alone of « Accueil <accueil@exemple.fr> »; what holds none comes out as it is. */
export function adresseSeule(saisie: string): string {
  const plat = aPlat(saisie);
  const entreChevrons = /<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>[\s.,;]*$/i.exec(plat)?.[1];
  return (entreChevrons ?? plat.replace(/^mailto:/i, "").replace(/[.,;]+$/, "")).toLowerCase();
}
