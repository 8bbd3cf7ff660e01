export type Plage = { enonceId: string; debut: number; fin: number };
export type Morceau = { texte: string; debut: number; enonces: string[]; debutDe: string[] };

/** A text cut where énoncés were read in it, which may overlap: each piece with those it belongs to, and those it opens. */
export function surligner(texte: string, plages: readonly Plage[]): Morceau[] {
  const coupes = [...new Set([0, texte.length, ...plages.flatMap((p) => [p.debut, p.fin])])]
    .filter((c) => c >= 0 && c <= texte.length)
    .sort((a, b) => a - b);
  return coupes.slice(0, -1).map((debut, i) => {
    const dedans = plages.filter((p) => p.debut <= debut && p.fin > debut);
    return {
      texte: texte.slice(debut, coupes[i + 1]),
      debut,
      enonces: dedans.map((p) => p.enonceId),
      debutDe: dedans.filter((p) => p.debut === debut).map((p) => p.enonceId),
    };
  });
}
