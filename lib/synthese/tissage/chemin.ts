import type { Bloc } from "../../socle/texte/markdown.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { trierFr } from "../../socle/typographie/tri.ts";
import { direPoint } from "../consolidation/dire.ts";
import type { ModeReprise } from "../consolidation/states.ts";
import type { ArbreEnonce, SyntheseArbre } from "../version/tree.ts";
import { nommerPoint, type PointTisse, tisserPoints } from "./reprises.ts";

/** Whose words are followed: those said at one atelier, or by one structure wherever it was. */
export type Origine = { atelier: string } | { structure: string };

export type PointDuChemin = {
  code: string;
  titre: string;
  blocs: Bloc[];
  transition: CodeTransition;
  /** How many ateliers hold it, with this one. */
  ateliers: number;
  /** Where the words come from, among those followed. */
  sources: { enonce: string; mode: ModeReprise }[];
};
/** « Le chemin de nos mots »: énoncés of an origin, and the points that took them up, in the order of the document. */
export type Chemin = { enonces: ArbreEnonce[]; points: PointDuChemin[] };

export function cheminDe(arbre: SyntheseArbre, origine: Origine): Chemin {
  const siens = arbre.enonces.filter((e) =>
    "atelier" in origine
      ? e.ateliers.includes(origine.atelier)
      : e.structures.some((s) => replier(s) === replier(origine.structure)),
  );
  const codes = new Set(siens.map((e) => e.code));
  return {
    enonces: siens,
    points: tisserPoints(arbre).flatMap((p) => {
      const sources = p.point.sources.filter((s) => codes.has(s.enonce));
      return sources.length > 0 ? [pointDuChemin(p, sources)] : [];
    }),
  };
}

const pointDuChemin = (
  { point, chapitre, ateliers }: PointTisse,
  sources: PointDuChemin["sources"],
): PointDuChemin => ({
  code: point.code,
  titre: nommerPoint(point),
  blocs: direPoint(point),
  transition: chapitre.transition,
  ateliers: ateliers.length,
  sources,
});

/** « 6 énoncés repris dans 4 points » */
export const direChemin = ({ enonces, points }: Chemin): string =>
  `${pluriel(enonces.length, "énoncé repris", "énoncés repris")} dans ${pluriel(points.length, "point")} de la synthèse`;

/** The structures whose words were taken up, in French order. */
export const structuresDites = ({ enonces }: SyntheseArbre): string[] =>
  trierFr([...new Set(enonces.flatMap((e) => e.structures))]);
