import { chiffres } from "./chiffres.ts";
import { liens } from "./liens.ts";
import { nombres } from "./nombres.ts";
import { sigles } from "./regle-sigles.ts";
import type { Contexte, Remarque } from "./remarque.ts";
import { typographie } from "./typographie.ts";

/** What could be better in a text, in its order: told, never imposed. */
export const relireTexte = (texte: string, contexte: Contexte): Remarque[] => {
  const dites = [typographie, chiffres, sigles, liens].flatMap((regle) => regle(texte, contexte));
  // A number already told with its own reason is not told again as one that is typed.
  const deja = (r: Remarque) =>
    dites.some((d) => (d.regle === "chiffre" || d.regle === "periode") && d.debut <= r.debut && r.fin <= d.fin);
  const tapes = nombres(texte, contexte).filter((r) => !deja(r));
  return [...dites, ...tapes].sort((a, b) => a.debut - b.debut || a.fin - b.fin);
};

/** The text once a remark is followed. */
export const suivre = (texte: string, { debut, fin, par }: Remarque): string =>
  par === null ? texte : texte.slice(0, debut) + par + texte.slice(fin);
