import type { Lien } from "../../recueil/rubriques/types-enonce.ts";

/** A block of links at the end of a chapter: podcasts, films. Its text is light Markdown. */
export type Encart = { titre: string; texte: string; liens: Lien[] };

/** An example under an enjeu. Its text is light Markdown. */
export type Exemple = { texte: string; liens: Lien[] };
