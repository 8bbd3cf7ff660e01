import type { NoeudPartie } from "./noeuds.ts";

/** The kind of sheet a part is printed on: the name of a CSS page. */
export const feuilleDe = (cle: string): string => `partie-${cle}`;

/** What is printed at the head of each sheet of a part, as the style sheet of a version: its title, never what it could say in CSS. */
export const tetesDePage = (parties: readonly Pick<NoeudPartie, "cle" | "titre">[]): string =>
  parties.map(({ cle, titre }) => `@page ${feuilleDe(cle)} { @top-right { content: "${chaine(titre)}"; } }\n`).join("");

/** Only letters, figures and spaces stand as they are in a string of CSS. */
const chaine = (texte: string) =>
  texte.replace(/[^\p{L}\p{N}\u0020\u00A0\u202F]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
