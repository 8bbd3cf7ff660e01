import type { Comparaison } from "./comparer.ts";

/** Below it, two sentences of one conference merely share its subjects. */
export const SEUIL = 0.8;
const AU_PLUS = 5;

/** `par`: of the énoncés asked about or cited, the one it is near to. */
export type Suggestion = { nature: "point" | "enonce"; id: string; ressemblance: number; par: string };
/** A live point, with the énoncés it cites. */
export type PointCitant = { id: string; enonceIds: string[] };

/** Two ids, in one order: what was refused is refused both ways. */
export const paire = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * What a selection of énoncés may be put with: points first, each for the nearest of what it cites, then énoncés no point
 * cites; five at most, nothing under the threshold, nothing refused, never a point that already cites one of them.
 */
export function suggerer(
  comparaison: Comparaison,
  selection: string[],
  points: PointCitant[],
  refuses: ReadonlySet<string>,
): Suggestion[] {
  const choisis = new Set(selection);
  const cites = new Set(points.flatMap((p) => p.enonceIds));
  const admis = (id: string) => !selection.some((s) => refuses.has(paire(s, id)));
  const duPoint = points
    .filter((p) => admis(p.id) && !p.enonceIds.some((e) => choisis.has(e)))
    .flatMap((p) => auPlusPres(comparaison, "point", p.id, selection, p.enonceIds.filter(admis)));
  const seuls = comparaison.ids
    .filter((id) => !choisis.has(id) && !cites.has(id) && admis(id))
    .flatMap((id) => auPlusPres(comparaison, "enonce", id, selection, [id]));
  return [...duPoint, ...seuls]
    .filter((s) => s.ressemblance >= SEUIL)
    .sort((a, b) => b.ressemblance - a.ressemblance)
    .slice(0, AU_PLUS)
    .sort((a, b) => Number(b.nature === "point") - Number(a.nature === "point"));
}

function auPlusPres(
  { ressemblance }: Comparaison,
  nature: Suggestion["nature"],
  id: string,
  selection: string[],
  siens: string[],
): Suggestion[] {
  const essais = selection.flatMap((s) => siens.map((e) => ({ nature, id, ressemblance: ressemblance(s, e), par: e })));
  return essais.sort((a, b) => b.ressemblance - a.ressemblance).slice(0, 1);
}
