import { replier } from "../../socle/typographie/replier.ts";

/** What two words processors print alike: spaces of any kind, quotes straight or not, three dots or one. */
export const cle = (texte: string): string =>
  texte
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\.{3}/g, "…")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .replace(/ (?=[;:!?»])|(?<=«) /g, "")
    .trim();

const motsDe = (texte: string) => replier(texte).split(" ").filter(Boolean);

/** From 0 to 1: how many words two texts share, out of those they have. */
export function ressemblance(a: string, b: string): number {
  const [x, y] = [motsDe(a), motsDe(b)];
  if (x.length + y.length === 0) return 0;
  const reste = new Map<string, number>();
  for (const mot of x) reste.set(mot, (reste.get(mot) ?? 0) + 1);
  let communs = 0;
  for (const mot of y) {
    const n = reste.get(mot) ?? 0;
    if (n > 0) communs++;
    reste.set(mot, n - 1);
  }
  return (2 * communs) / (x.length + y.length);
}

/** The pairs of a longest common subsequence of two lists. */
export function enCommun(a: readonly string[], b: readonly string[]): [number, number][] {
  const large = b.length + 1;
  const longueurs = new Uint16Array((a.length + 1) * large);
  const en = (i: number, j: number) => longueurs[i * large + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longueurs[i * large + j] = a[i] === b[j] ? en(i + 1, j + 1) + 1 : Math.max(en(i + 1, j), en(i, j + 1));
  const paires: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) paires.push([i++, j++]);
    else if (en(i + 1, j) >= en(i, j + 1)) i++;
    else j++;
  }
  return paires;
}
