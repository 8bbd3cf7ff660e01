import { mot } from "./marques.ts";

/** One line, or several that stay together. */
export type Paragraphe = string | readonly string[];
/** What a mail says, without its greeting and its end, in light Markdown; what it is about is marked. */
export type Texte = { sujet: string; corps: readonly Paragraphe[] };

/** A link to a page of ours: its words, where it leads, and the name of that address in a model. */
export const lien = (mots: string, chemin: string, nom = "lien"): string => `[${mots}](${mot(nom, chemin)})`;

/** The body as one text. */
export const enUnTexte = (corps: readonly Paragraphe[]): string => corps.map((p) => [p].flat().join("\n")).join("\n\n");
