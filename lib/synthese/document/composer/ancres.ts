import { ligne } from "../../../socle/dessin/mots.ts";
import { grouper } from "../../../socle/grouper.ts";
import type { ArbrePoint, SyntheseArbre } from "../../version/tree.ts";
import type { Renvoi } from "../noeuds.ts";

/**
 * Where each code of the document stands: its own name, or its rank when a name is doubled or is not one of ours. Citations
 * of an énoncé are in the order of reading.
 */
export function ancresSynthese({ chapitres, ateliers, enonces, precedente }: SyntheseArbre) {
  const points = chapitres.flatMap(({ blocs }) => blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)));
  const prises = new Set<string>();
  const nommer = (code: string, sorte: string, rang: number) => {
    const ancre = /^[A-Z]\d{1,7}(-\d{1,5})?$/.test(code) && !prises.has(code) ? code : `${sorte}-${rang}`;
    prises.add(ancre);
    return ancre;
  };
  const parRang = <T extends { code: string }>(objets: readonly T[], sorte: string) =>
    new Map(objets.map((objet, rang) => [objet, nommer(objet.code, sorte, rang)]));
  const ancresAteliers = parRang(ateliers, "atelier");
  const ancresEnonces = parRang(enonces, "enonce");
  const ancresPoints = parRang(points, "point");
  const atelierDe = new Map(ateliers.map((a) => [a.code, ancresAteliers.get(a) ?? null]));
  const enonceDe = new Map(enonces.map((e) => [e.code, ancresEnonces.get(e) ?? null]));
  const ecrits = new Map(enonces.map((e) => [e.code, e]));
  const citations = grouper(
    points.flatMap((point) => point.sources.map(({ enonce, mode }) => ({ enonce, mode, point }))),
    (c) => c.enonce,
  );
  const deLObjet =
    <T extends object>(ancres: ReadonlyMap<T, string>) =>
    (objet: T) =>
      ancres.get(objet) ?? "";
  const versPoint = (point: ArbrePoint): Renvoi => ({
    code: ligne(point.code),
    vers: "point",
    ancre: ancresPoints.get(point) ?? null,
  });
  return {
    ancreAtelier: deLObjet(ancresAteliers),
    ancreEnonce: deLObjet(ancresEnonces),
    ancrePoint: deLObjet(ancresPoints),
    atelier: (code: string): Renvoi => ({ code: ligne(code), vers: "atelier", ancre: atelierDe.get(code) ?? null }),
    /** What an organiser wrote under this code, when the document holds it. */
    ecrit: (code: string) => ecrits.get(code),
    enonce: (code: string): Renvoi => ({ code: ligne(code), vers: "enonce", ancre: enonceDe.get(code) ?? null }),
    point: versPoint,
    /** A point of the document by its code. */
    pointDe: (code: string): Renvoi | null => {
      const trouve = points.find((p) => p.code === code);
      return trouve ? versPoint(trouve) : null;
    },
    /** What the edition before asked that this point asks again. */
    anciennes: ({ code }: ArbrePoint) => ({
      annee: precedente?.annee ?? 0,
      propositions: precedente?.propositions.filter((p) => p.redites.includes(code)) ?? [],
    }),
    citations: (code: string) => (citations.get(code) ?? []).map(({ mode, point }) => ({ ...versPoint(point), mode })),
  };
}

export type Ancres = ReturnType<typeof ancresSynthese>;
