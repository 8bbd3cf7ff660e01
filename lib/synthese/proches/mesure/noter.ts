import { cleDe, type Liste } from "./liste.ts";

export type Methode = (enonces: Liste["enonces"]) => (i: number, j: number) => number;
export type Note = { ap: number; top5: number; precision: number; rappel: number };

/**
 * Average precision over the pairs of judged énoncés; how often a partner is among the five nearest of the whole edition,
 * background included; precision and recall of the pairs at or above the threshold. "sujet" pairs are left out of all.
 */
export function noter(liste: Liste, proximite: (i: number, j: number) => number, seuil: number): Note {
  const rang = liste.enonces.map((_, i) => i);
  const juges = rang.slice(0, liste.juges);
  const nature = (i: number, j: number) =>
    liste.paires.get(cleDe(liste.enonces[i]?.id ?? "", liste.enonces[j]?.id ?? ""));
  const paires = juges
    .flatMap((i) => juges.filter((j) => j > i && nature(i, j) !== "sujet").map((j) => [i, j] as const))
    .map(([i, j]) => ({ score: proximite(i, j), meme: nature(i, j) === "meme" }))
    .sort((a, b) => b.score - a.score);
  const bonnes = paires.filter((p) => p.meme).length;
  let vues = 0;
  const precisions = paires.flatMap((p, k) => (p.meme ? [++vues / (k + 1)] : []));
  const gardees = paires.filter((p) => p.score >= seuil);
  const justes = gardees.filter((p) => p.meme).length;
  const apparies = juges.filter((i) => juges.some((j) => nature(i, j) === "meme"));
  const trouves = apparies.filter((i) =>
    rang
      .filter((j) => j !== i)
      .map((j) => ({ j, score: proximite(i, j) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 5)
      .some(({ j }) => nature(i, j) === "meme"),
  );
  return {
    ap: precisions.reduce((a, b) => a + b, 0) / bonnes,
    top5: trouves.length / apparies.length,
    precision: justes / gardees.length || 0,
    rappel: justes / bonnes,
  };
}
