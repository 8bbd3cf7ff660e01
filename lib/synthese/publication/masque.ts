/** What is read in the place of a name. */
export const MASQUE = "[nom masqué]";

/** Every way a name is printed: any case, any spaces, straight or curly apostrophes, bold or italic marks between its words. */
function motifDe(nom: string): RegExp {
  const mots = nom
    .normalize("NFC")
    .trim()
    .split(/[\s\u00a0\u202f]+/)
    .map((mot) => mot.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/['’]/g, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${mots.join("[*_]*[\\s\\u00a0\\u202f]+[*_]*")}(?![\\p{L}\\p{N}])`, "giu");
}

/** Masks a name in a text. */
export const masquer = (texte: string, nom: string): string => texte.replace(motifDe(nom), MASQUE);

/** How many times it is there. */
export const compter = (valeur: unknown, nom: string): number => {
  const motif = motifDe(nom);
  return textesDe(valeur).reduce((n, texte) => n + (texte.match(motif)?.length ?? 0), 0);
};

const textesDe = (valeur: unknown): string[] =>
  typeof valeur === "string"
    ? [valeur]
    : valeur !== null && typeof valeur === "object"
      ? Object.values(valeur).flatMap(textesDe)
      : [];

/** Masks it in every text of a value; keys, numbers and shape stay. */
export function masquerTout<T>(valeur: T, nom: string): T {
  const masque: unknown =
    typeof valeur === "string"
      ? masquer(valeur, nom)
      : Array.isArray(valeur)
        ? valeur.map((v) => masquerTout(v, nom))
        : valeur !== null && typeof valeur === "object"
          ? Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, masquerTout(v, nom)]))
          : valeur;
  return masque as T;
}
