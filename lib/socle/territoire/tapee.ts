/**
 * A commune typed and not found yet stands in its field as "?Noyelle": no schema takes it for a code, it is kept like any
 * answer that is to be put right, and shown again as it was typed.
 */
export const communeTapee = (texte: string) => (texte.trim() === "" ? "" : `?${texte.trim()}`);
export const texteTape = (valeur: string) => (valeur.startsWith("?") ? valeur.slice(1) : null);
