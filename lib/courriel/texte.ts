/** A link of a mail: words, and a page of ours. */
export type Lien = { mots: string; chemin: string };
type Ligne = string | Lien;
/** One line, or several that stay together. */
export type Paragraphe = Ligne | readonly Ligne[];
/** What a mail says, without its greeting and its end. */
export type Texte = { sujet: string; corps: readonly Paragraphe[] };

export const lien = (mots: string, chemin: string): Lien => ({ mots, chemin });
