/** A symmetric sparse matrix by rows: the columns and values of row i are those from `debuts[i]` to `debuts[i + 1]`. */
export type Creuse = { debuts: Int32Array; colonnes: Int32Array; valeurs: Float64Array };

const FENETRE = 5;
const LISSAGE = 0.75;

/** How much more often two stems are met near each other than chance would have it: positive PMI, its contexts smoothed. */
export function informationMutuelle(phrases: Iterable<number[]>, taille: number): Creuse {
  const comptes = compter(phrases, taille);
  const sommes = comptes.map((ligne) => [...ligne.values()].reduce((a, b) => a + b, 0));
  const lissees = sommes.map((s) => s ** LISSAGE);
  const total = lissees.reduce((a, b) => a + b, 0);
  const lignes = comptes.map((ligne, i) =>
    [...ligne]
      .map(([j, n]) => [j, Math.log((n * total) / ((sommes[i] ?? 1) * (lissees[j] ?? 1)))] as const)
      .filter(([, pmi]) => pmi > 0)
      .sort(([a], [b]) => a - b),
  );
  const debuts = new Int32Array(taille + 1);
  for (const [i, ligne] of lignes.entries()) debuts[i + 1] = (debuts[i] ?? 0) + ligne.length;
  const cases = lignes.flat();
  return { debuts, colonnes: Int32Array.from(cases, ([j]) => j), valeurs: Float64Array.from(cases, ([, pmi]) => pmi) };
}

/** Two stems of a window count for the inverse of their distance. */
function compter(phrases: Iterable<number[]>, taille: number): Map<number, number>[] {
  const comptes = Array.from({ length: taille }, () => new Map<number, number>());
  const ajouter = (a: number, b: number, poids: number) => {
    const ligne = comptes[a];
    ligne?.set(b, (ligne.get(b) ?? 0) + poids);
  };
  for (const phrase of phrases)
    for (const [i, a] of phrase.entries())
      for (let ecart = 1; ecart <= FENETRE; ecart++) {
        const b = phrase[i + ecart];
        if (b === undefined) break;
        if (a === b) continue;
        ajouter(a, b, 1 / ecart);
        ajouter(b, a, 1 / ecart);
      }
  return comptes;
}
