import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { comparerFr, trierFr } from "../../socle/typographie/tri.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import type { ArbreEnonce, ArbrePoint, SyntheseArbre } from "./tree.ts";

/** A published version with its tree; lists of them go newest first. */
export type VersionLue = { numero: number; arbre: Pick<SyntheseArbre, "chapitres" | "enonces" | "ateliers"> };

/** A point in its place, with what fed it: the ateliers, structures and départements of its énoncés. */
export type PointPlace = ArbrePoint & {
  transition: CodeTransition;
  libelle: string;
  bloc: TypeBloc;
  titreBloc: string;
  groupe: string | null;
  ateliers: string[];
  structures: string[];
  departements: string[];
};

/** An énoncé as the last published version that cites it froze it, with the points that cite it there. */
export type EnoncePublie = ArbreEnonce & { version: number; points: string[] };
/** A point as the last published version that holds it froze it; `depuis` is the first that held it. */
export type PointPublie = PointPlace & { version: number; depuis: number };

/** The points of a version in the order of the document. */
export function pointsPlaces({ chapitres, enonces, ateliers }: VersionLue["arbre"]): PointPlace[] {
  const parCode = new Map(enonces.map((e) => [e.code, e]));
  const departementDe = new Map(ateliers.map((a) => [a.code, a.departement]));
  const distincts = (mots: (string | null | undefined)[]) => trierFr([...new Set(mots.filter((m) => m != null))]);
  return chapitres.flatMap(({ transition, libelle, blocs }) =>
    blocs.flatMap((bloc) =>
      bloc.groupes.flatMap((groupe) =>
        groupe.points.map((point) => {
          const sources = point.sources.flatMap((s) => parCode.get(s.enonce) ?? []);
          const codes = distincts(sources.flatMap((s) => s.ateliers));
          return {
            ...point,
            transition,
            libelle,
            bloc: bloc.type,
            titreBloc: bloc.titre,
            groupe: groupe.titre,
            ateliers: codes,
            structures: distincts(sources.flatMap((s) => s.structures)),
            departements: distincts(codes.map((code) => departementDe.get(code))),
          };
        }),
      ),
    ),
  );
}

/** Every point that a published version holds, in the words of the newest; those of the newest first, in its order. */
export function pointsPublies(versions: readonly VersionLue[]): PointPublie[] {
  const publies = new Map<string, PointPublie>();
  for (const { numero, arbre } of versions)
    for (const point of pointsPlaces(arbre)) {
      const deja = publies.get(point.code);
      publies.set(point.code, deja ? { ...deja, depuis: numero } : { ...point, version: numero, depuis: numero });
    }
  return [...publies.values()];
}

/** Every énoncé that a published version cites, in the words of the newest that does, by code. */
export function enoncesPublies(versions: readonly VersionLue[]): EnoncePublie[] {
  const publies = new Map<string, EnoncePublie>();
  for (const { numero, arbre } of versions) {
    const points = new Map<string, string[]>();
    for (const point of pointsPlaces(arbre))
      for (const { enonce } of point.sources) points.set(enonce, [...(points.get(enonce) ?? []), point.code]);
    for (const enonce of arbre.enonces) {
      const cite = points.get(enonce.code);
      if (cite && !publies.has(enonce.code)) publies.set(enonce.code, { ...enonce, version: numero, points: cite });
    }
  }
  return [...publies.values()].sort((a, b) => comparerFr(a.code, b.code));
}
