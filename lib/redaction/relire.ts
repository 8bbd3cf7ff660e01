import { chiffres } from "./chiffres.ts";
import { liens } from "./liens.ts";
import { sigles } from "./regle-sigles.ts";
import type { Contexte, Remarque } from "./remarque.ts";
import { typographie } from "./typographie.ts";

/** What could be better in a text, in its order: told, never imposed. */
export const relireTexte = (texte: string, contexte: Contexte): Remarque[] =>
  [typographie, chiffres, sigles, liens]
    .flatMap((regle) => regle(texte, contexte))
    .sort((a, b) => a.debut - b.debut || a.fin - b.fin);

/** The text once a remark is followed. */
export const suivre = (texte: string, { debut, fin, par }: Remarque): string =>
  par === null ? texte : texte.slice(0, debut) + par + texte.slice(fin);
