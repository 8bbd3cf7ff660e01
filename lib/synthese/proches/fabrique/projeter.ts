import { produit } from "../vecteur.ts";
import type { Creuse } from "./cooccurrences.ts";

/** Columns more than are kept, so that the last ones kept are right too. */
const MARGE = 12;
const ITERATIONS = 2;

/**
 * The rows of a symmetric matrix in few dimensions: its singular vectors by randomised projection, each times its
 * singular value to the power one half. Same seed, same bytes.
 */
export function projeter(m: Creuse, dimensions: number, graine: number): Float64Array[] {
  const n = m.debuts.length - 1;
  const largeur = dimensions + MARGE;
  const hasard = gaussiennes(graine);
  let base = orthonormer(Array.from({ length: largeur }, () => Float64Array.from({ length: n }, hasard)));
  for (let i = 0; i <= ITERATIONS * 2; i++) base = orthonormer(base.map((c) => appliquer(m, c)));
  const images = base.map((c) => appliquer(m, c));
  const { valeurs, vecteurs } = propres(base.map((a) => images.map((b) => produit(a, b))));
  const ordre = valeurs.map((v, i) => [Math.abs(v), i] as const).sort(([a], [b]) => b - a);
  return ordre.slice(0, dimensions).map(([valeur, k]) => {
    const colonne = new Float64Array(n);
    for (const [j, c] of base.entries()) {
      const poids = Math.sqrt(valeur) * (vecteurs[j]?.[k] ?? 0);
      for (let i = 0; i < n; i++) colonne[i] = (colonne[i] ?? 0) + poids * (c[i] ?? 0);
    }
    return colonne;
  });
}

function appliquer({ debuts, colonnes, valeurs }: Creuse, x: Float64Array): Float64Array {
  return Float64Array.from({ length: x.length }, (_, i) => {
    let somme = 0;
    for (let k = debuts[i] ?? 0; k < (debuts[i + 1] ?? 0); k++) somme += (valeurs[k] ?? 0) * (x[colonnes[k] ?? 0] ?? 0);
    return somme;
  });
}

/** Gram-Schmidt, twice over, which is enough for doubles. */
function orthonormer(colonnes: Float64Array[]): Float64Array[] {
  const faites: Float64Array[] = [];
  for (const c of colonnes) {
    for (let passe = 0; passe < 2; passe++)
      for (const f of faites) {
        const s = produit(c, f);
        for (let i = 0; i < c.length; i++) c[i] = (c[i] ?? 0) - s * (f[i] ?? 0);
      }
    const norme = Math.sqrt(produit(c, c));
    faites.push(c.map((x) => x / norme));
  }
  return faites;
}

/** Eigenvalues and eigenvectors (in columns) of a small symmetric matrix, by Jacobi's rotations. */
function propres(a: number[][]): { valeurs: number[]; vecteurs: number[][] } {
  const n = a.length;
  const vecteurs = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  const lire = (m: number[][], i: number, j: number) => m[i]?.[j] ?? 0;
  const tourner = (m: number[][], p: number, q: number, c: number, s: number) => {
    for (const ligne of m) {
      const [x, y] = [ligne[p] ?? 0, ligne[q] ?? 0];
      ligne[p] = c * x - s * y;
      ligne[q] = s * x + c * y;
    }
  };
  for (let tour = 0; tour < 12; tour++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(lire(a, p, q)) < 1e-12) continue;
        const angle = Math.atan2(2 * lire(a, p, q), lire(a, q, q) - lire(a, p, p)) / 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        tourner(a, p, q, c, s);
        const [lp, lq] = [a[p] ?? [], a[q] ?? []];
        for (let k = 0; k < n; k++) {
          const [x, y] = [lp[k] ?? 0, lq[k] ?? 0];
          lp[k] = c * x - s * y;
          lq[k] = s * x + c * y;
        }
        tourner(vecteurs, p, q, c, s);
      }
  return { valeurs: a.map((ligne, i) => ligne[i] ?? 0), vecteurs };
}

/** Normal numbers from a seed (mulberry32, then Box and Muller). */
function gaussiennes(graine: number): () => number {
  let etat = graine;
  const uniforme = () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniforme())) * Math.cos(2 * Math.PI * uniforme());
}
