import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

type Matrice = readonly [number, number, number, number];

/**
 * What a page draws beside its words: the part of it under pictures, from 0 to 1, and how many strokes. The reader leaves
 * pictures out, so that one is a matrix after which nothing is drawn before the next one or its end.
 */
export function lireDessin(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  page: number,
): { surface: number; traits: number } {
  const pile: Matrice[] = [];
  let matrice: Matrice = [1, 0, 0, 1];
  let vide = false;
  let [surface, traits] = [0, 0];
  for (const [i, fn] of fnArray.entries()) {
    if (fn === OPS.transform) {
      matrice = multiplier(matrice, argsArray[i] as number[]);
      vide = true;
      continue;
    }
    if (fn === OPS.constructPath) traits++;
    if (fn === OPS.restore && vide) surface += Math.abs(matrice[0] * matrice[3] - matrice[1] * matrice[2]) / page;
    if (fn === OPS.save) pile.push(matrice);
    if (fn === OPS.restore) matrice = pile.pop() ?? [1, 0, 0, 1];
    vide = false;
  }
  return { surface: Math.min(1, surface), traits };
}

function multiplier([a, b, c, d]: Matrice, [e = 1, f = 0, g = 0, h = 1]: number[]): Matrice {
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h];
}
