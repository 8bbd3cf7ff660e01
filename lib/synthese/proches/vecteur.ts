/** Dimensions of the vectors, and where they are kept: two to a byte, from -7 to 7. */
export const DIMENSIONS = 128;

export function produit(a: Float64Array, b: Float64Array): number {
  let somme = 0;
  for (let i = 0; i < a.length; i++) somme += (a[i] ?? 0) * (b[i] ?? 0);
  return somme;
}

/** Adds so many times another vector, in place. */
export function ajouter(v: Float64Array, autre: Float64Array, fois: number): Float64Array {
  for (let i = 0; i < v.length; i++) v[i] = (v[i] ?? 0) + fois * (autre[i] ?? 0);
  return v;
}

/** To length one, in place; a null vector stays as it is. */
export function normer(v: Float64Array): Float64Array {
  const norme = Math.sqrt(produit(v, v)) || 1;
  for (let i = 0; i < v.length; i++) v[i] = (v[i] ?? 0) / norme;
  return v;
}

/** Beyond so many standard deviations a coordinate is cut. */
const ETENDUE = 2.5;

export function serrer(v: Float64Array): Uint8Array {
  const ecart = Math.sqrt(produit(v, v) / v.length) || 1;
  const demi = (x: number) => Math.max(-7, Math.min(7, Math.round((7 * x) / (ETENDUE * ecart)))) + 8;
  return Uint8Array.from({ length: v.length / 2 }, (_, i) => demi(v[2 * i] ?? 0) * 16 + demi(v[2 * i + 1] ?? 0));
}

export const desserrer = (octets: Uint8Array): Float64Array =>
  normer(Float64Array.from([...octets].flatMap((o) => [(o >> 4) - 8, (o & 15) - 8])));
