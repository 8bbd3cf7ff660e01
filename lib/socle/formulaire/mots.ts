export type Morceau = { genre: "garde" | "retire" | "ajoute"; texte: string };

/** Beyond this many words on both sides together, the texts are shown whole, one after the other. */
const MOTS_AU_PLUS = 1500;

/** The words taken out and put in, in reading order (longest common subsequence); white space stays with its word. */
export function comparerMots(avant: string, apres: string): Morceau[] {
  const a = avant.match(/\s*\S+/g) ?? [];
  const b = apres.match(/\s*\S+/g) ?? [];
  if (a.length + b.length > MOTS_AU_PLUS)
    return fusionner([
      { genre: "retire", texte: avant },
      { genre: "ajoute", texte: `${avant ? " " : ""}${apres}` },
    ]);
  const longueurs = tableDesLongueurs(a, b);
  const morceaux: Morceau[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i];
    const y = b[j];
    if (x !== undefined && y !== undefined && x.trim() === y.trim()) {
      morceaux.push({ genre: "garde", texte: y });
      i++;
      j++;
    } else if (x !== undefined && (y === undefined || lire(longueurs, i + 1, j) >= lire(longueurs, i, j + 1))) {
      morceaux.push({ genre: "retire", texte: x });
      i++;
    } else if (y !== undefined) {
      morceaux.push({ genre: "ajoute", texte: y });
      j++;
    }
  }
  return fusionner(morceaux);
}

/** Length of the longest common subsequence of what follows each pair of places. */
function tableDesLongueurs(a: readonly string[], b: readonly string[]): number[][] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        a[i]?.trim() === b[j]?.trim()
          ? lire(table, i + 1, j + 1) + 1
          : Math.max(lire(table, i + 1, j), lire(table, i, j + 1));
    }
  return table;
}

const lire = (table: readonly number[][], i: number, j: number) => table[i]?.[j] ?? 0;

function fusionner(morceaux: Morceau[]): Morceau[] {
  const fusion: Morceau[] = [];
  for (const m of morceaux) {
    if (m.texte === "") continue;
    const dernier = fusion.at(-1);
    if (dernier?.genre === m.genre) dernier.texte += m.texte;
    else fusion.push({ ...m });
  }
  return fusion;
}
