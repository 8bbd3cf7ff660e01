import { poidsDe, type Racines } from "../../recueil/fiche/racines.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { vecteurDe } from "./lexique.ts";
import { lire, type Triangle, triangle } from "./triangle.ts";
import { ajouter, DIMENSIONS, normer, produit } from "./vecteur.ts";

export type Comparable = {
  id: string;
  fiche: string;
  transition: string;
  type: string;
  theme: string | null;
  racines: Racines;
};

/** How near two énoncés of the edition are; two of one fiche never are. */
export type Comparaison = { ids: string[]; ressemblance(a: string, b: string): number };

/** What sharing them adds to the likeness of the words. A bonus, never a filter: duplicates cross transitions and kinds. */
const BONUS = { type: 0.3, transition: 0.2, theme: 0.2 };
/** Likeness by the sense, and what the very words two texts share add to it. */
export const melanger = (sens: number, mots: number): number => sens + 0.3 * mots;
/** An énoncé near everything is near nothing: half of its likeness to its nearest ones is taken off. */
const VOISINS = 10;
const RABAIS = 0.5;

/** Compares every énoncé of an edition with every other: rarity, mean and neighbourhood are those of the edition. */
export function comparer(enonces: Comparable[]): Comparaison {
  const brut = ressemblancesDe(enonces);
  const rabais = rabaisDe(brut);
  const rangs = new Map(enonces.map((e, i) => [e.id, i]));
  const themes = enonces.map((e) => replier(e.theme ?? ""));
  return {
    ids: enonces.map((e) => e.id),
    ressemblance(a, b) {
      const [i, j] = [rangs.get(a) ?? -1, rangs.get(b) ?? -1];
      const [x, y] = [enonces[i], enonces[j]];
      if (!x || !y || x.fiche === y.fiche) return Number.NEGATIVE_INFINITY;
      const memeTheme = themes[i] !== "" && themes[i] === themes[j];
      return (
        lire(brut, i, j) -
        (rabais[i] ?? 0) -
        (rabais[j] ?? 0) +
        (x.type === y.type ? BONUS.type : 0) +
        (x.transition === y.transition ? BONUS.transition : 0) +
        (memeTheme ? BONUS.theme : 0)
      );
    },
  };
}

/** How near each two are by their words alone. Pair by pair, it takes half a square of numbers, and no other is made. */
export function ressemblancesDe(textes: Pick<Comparable, "racines">[]): Triangle {
  const rarete = raretes(textes);
  const sens = parLeSens(textes, rarete);
  const mots = parLesMots(textes, rarete);
  return triangle(textes.length, (i) => mots(i).map((m, j) => melanger(sens(i, j), m)));
}

/** Rare stems tell the subject; those many énoncés hold tell the conference. */
export function raretes(enonces: Pick<Comparable, "racines">[]): (racine: string) => number {
  const porteurs = new Map<string, number>();
  for (const { racines } of enonces)
    for (const [racine] of poidsDe(racines)) porteurs.set(racine, (porteurs.get(racine) ?? 0) + 1);
  return (racine) => Math.log(1 + enonces.length / (porteurs.get(racine) ?? 1));
}

/** Cosines of the rarity-weighted sums of the words' vectors, less the mean of the edition: of any two. */
export function parLeSens(
  enonces: Pick<Comparable, "racines">[],
  rarete: (racine: string) => number,
): (i: number, j: number) => number {
  const vecteurs = enonces.map(({ racines }) => normer(vecteurDesRacines(racines, rarete)));
  const moyenne = new Float64Array(DIMENSIONS);
  for (const v of vecteurs) ajouter(moyenne, v, 1 / vecteurs.length);
  for (const v of vecteurs) normer(ajouter(v, moyenne, -1));
  return (i, j) => produit(vecteurs[i] ?? moyenne, vecteurs[j] ?? moyenne);
}

function vecteurDesRacines(racines: Racines, rarete: (racine: string) => number): Float64Array {
  const somme = new Float64Array(DIMENSIONS);
  for (const [racine, poids] of poidsDe(racines)) {
    const vecteur = vecteurDe(racine);
    if (vecteur) ajouter(somme, vecteur, poids * rarete(racine));
  }
  return somme;
}

/**
 * Cosines of the stems themselves, weighted the same way: what finds proper names and words no dictionary holds. Of one with
 * those before it, and with itself.
 */
export function parLesMots(
  enonces: Pick<Comparable, "racines">[],
  rarete: (racine: string) => number,
): (i: number) => Float64Array {
  const porteurs = new Map<string, { ordre: number; memes: { rang: number; poids: number }[] }>();
  const siennes = enonces.map(({ racines }, rang) => {
    const pesees = poidsDe(racines).map(([r, poids]): [string, number] => [r, poids * rarete(r)]);
    const norme = Math.sqrt(pesees.reduce((somme, [, p]) => somme + p * p, 0)) || 1;
    return (
      pesees
        .map(([r, p]) => {
          const racine = porteurs.get(r) ?? { ordre: porteurs.size, memes: [] };
          porteurs.set(r, racine);
          racine.memes.push({ rang, poids: p / norme });
          return { ...racine, poids: p / norme };
        })
        // Added in one order, whichever of two is asked about the other.
        .sort((a, b) => a.ordre - b.ordre)
    );
  });
  return (i) => {
    const ligne = new Float64Array(i + 1);
    for (const { memes, poids } of siennes[i] ?? [])
      for (const b of memes) {
        // In the order of the list.
        if (b.rang > i) break;
        ligne[b.rang] = (ligne[b.rang] ?? 0) + poids * b.poids;
      }
    return ligne;
  };
}

function rabaisDe(brut: Triangle): number[] {
  const proches = brut.map((_, i) => {
    const autres = new Float64Array(brut.length);
    for (let j = 0; j < brut.length; j++) autres[j] = j === i ? Number.NEGATIVE_INFINITY : lire(brut, i, j);
    const voisins = autres.sort().subarray(Math.max(1, autres.length - VOISINS));
    return voisins.reduce((somme, s) => somme + s, 0) / (voisins.length || 1);
  });
  const moyenne = proches.reduce((somme, p) => somme + p, 0) / (proches.length || 1);
  return proches.map((p) => RABAIS * (p - moyenne));
}
