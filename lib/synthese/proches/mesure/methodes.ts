import { comparer, parLeSens, parLesMots, raretes } from "../comparer.ts";
import { SEUIL } from "../seuil.ts";
import { lire, triangle } from "../triangle.ts";
import type { Methode } from "./noter.ts";

/** Another fiche only, and better when kind, then transition, are the same: what every method gains from, words aside. */
const avecBonus =
  (methode: Methode): Methode =>
  (enonces) => {
    const proximite = methode(enonces);
    return (i, j) => {
      const [a, b] = [enonces[i], enonces[j]];
      if (!a || !b || a.fiche === b.fiche) return Number.NEGATIVE_INFINITY;
      return proximite(i, j) + (a.type === b.type ? 0.3 : 0) + (a.transition === b.transition ? 0.2 : 0);
    };
  };

const mots: Methode = (enonces) => {
  const paires = triangle(enonces.length, parLesMots(enonces, raretes(enonces)));
  return (i, j) => lire(paires, i, j);
};
const sens: Methode = (enonces) => parLeSens(enonces, raretes(enonces));

/** Runs of four to six characters, weighted by their rarity. */
const caracteres: Methode = (enonces) => {
  const racines = enonces.map(({ texteEntier }) => {
    const texte = ` ${(texteEntier.toLowerCase().match(/\p{L}+/gu) ?? []).join(" ")} `;
    const suites = [4, 5, 6].flatMap((n) => Array.from({ length: texte.length - n }, (_, i) => texte.slice(i, i + n)));
    return { racines: { tete: [], corps: [...new Set(suites)] } };
  });
  const paires = triangle(racines.length, parLesMots(racines, raretes(racines)));
  return (i, j) => lire(paires, i, j);
};

const produitActuel: Methode = (enonces) => {
  const { ids, ressemblance } = comparer(enonces);
  return (i, j) => ressemblance(ids[i] ?? "", ids[j] ?? "");
};

/** The last one is the product's; each with the threshold it would be cut at. */
export const METHODES: [nom: string, methode: Methode, seuil: number][] = [
  ["mots communs", mots, 0.1],
  ["mots communs, bonus", avecBonus(mots), 0.6],
  ["caractères, bonus", avecBonus(caracteres), 0.6],
  ["vecteurs", sens, 0.4],
  ["vecteurs, bonus", avecBonus(sens), 0.8],
  ["le produit", produitActuel, SEUIL],
];
