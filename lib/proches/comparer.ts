import { replier } from "../typographie/replier.ts";
import { vecteurDe } from "./lexique.ts";
import { poidsDe, type Racines } from "./racines.ts";
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
  const rarete = raretes(enonces);
  const sens = parLeSens(enonces, rarete);
  const mots = parLesMots(enonces, rarete);
  const brut = sens.map((ligne, i) => ligne.map((s, j) => melanger(s, mots[i]?.[j] ?? 0)));
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
        (brut[i]?.[j] ?? 0) -
        (rabais[i] ?? 0) -
        (rabais[j] ?? 0) +
        (x.type === y.type ? BONUS.type : 0) +
        (x.transition === y.transition ? BONUS.transition : 0) +
        (memeTheme ? BONUS.theme : 0)
      );
    },
  };
}

/** Rare stems tell the subject; those many énoncés hold tell the conference. */
export function raretes(enonces: Pick<Comparable, "racines">[]): (racine: string) => number {
  const porteurs = new Map<string, number>();
  for (const { racines } of enonces)
    for (const [racine] of poidsDe(racines)) porteurs.set(racine, (porteurs.get(racine) ?? 0) + 1);
  return (racine) => Math.log(1 + enonces.length / (porteurs.get(racine) ?? 1));
}

/** Cosines of the rarity-weighted sums of the words' vectors, less the mean of the edition. */
export function parLeSens(enonces: Pick<Comparable, "racines">[], rarete: (racine: string) => number): Float64Array[] {
  const vecteurs = enonces.map(({ racines }) => normer(vecteurDesRacines(racines, rarete)));
  const moyenne = new Float64Array(DIMENSIONS);
  for (const v of vecteurs) ajouter(moyenne, v, 1 / vecteurs.length);
  for (const v of vecteurs) normer(ajouter(v, moyenne, -1));
  return matrice(vecteurs.length, (i, j) => produit(vecteurs[i] ?? moyenne, vecteurs[j] ?? moyenne));
}

function vecteurDesRacines(racines: Racines, rarete: (racine: string) => number): Float64Array {
  const somme = new Float64Array(DIMENSIONS);
  for (const [racine, poids] of poidsDe(racines)) {
    const vecteur = vecteurDe(racine);
    if (vecteur) ajouter(somme, vecteur, poids * rarete(racine));
  }
  return somme;
}

/** Cosines of the stems themselves, weighted the same way: what finds proper names and words no dictionary holds. */
export function parLesMots(enonces: Pick<Comparable, "racines">[], rarete: (racine: string) => number): Float64Array[] {
  const porteurs = new Map<string, { rang: number; poids: number }[]>();
  for (const [rang, { racines }] of enonces.entries()) {
    const pesees = poidsDe(racines).map(([r, poids]): [string, number] => [r, poids * rarete(r)]);
    const norme = Math.sqrt(pesees.reduce((somme, [, p]) => somme + p * p, 0)) || 1;
    for (const [r, p] of pesees) {
      const siens = porteurs.get(r);
      if (siens) siens.push({ rang, poids: p / norme });
      else porteurs.set(r, [{ rang, poids: p / norme }]);
    }
  }
  const lignes = enonces.map(() => new Float64Array(enonces.length));
  for (const siens of porteurs.values())
    for (const a of siens) {
      const ligne = lignes[a.rang] ?? new Float64Array();
      for (const b of siens) ligne[b.rang] = (ligne[b.rang] ?? 0) + a.poids * b.poids;
    }
  return lignes;
}

/** A symmetric matrix, each pair computed once. */
function matrice(taille: number, valeur: (i: number, j: number) => number): Float64Array[] {
  const lignes = Array.from({ length: taille }, () => new Float64Array(taille));
  for (const [i, ligne] of lignes.entries())
    for (let j = 0; j <= i; j++) {
      const v = valeur(i, j);
      ligne[j] = v;
      const autre = lignes[j];
      if (autre) autre[i] = v;
    }
  return lignes;
}

function rabaisDe(brut: Float64Array[]): number[] {
  const proches = brut.map((ligne, i) => {
    const autres = Float64Array.from(ligne);
    autres[i] = Number.NEGATIVE_INFINITY;
    const voisins = autres.sort().subarray(Math.max(1, autres.length - VOISINS));
    return voisins.reduce((somme, s) => somme + s, 0) / (voisins.length || 1);
  });
  const moyenne = proches.reduce((somme, p) => somme + p, 0) / (proches.length || 1);
  return proches.map((p) => RABAIS * (p - moyenne));
}
