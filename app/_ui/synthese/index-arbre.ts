import type { ArbreAtelier, ArbreChapitre, ArbreEnonce, SyntheseArbre } from "@/lib/document/tree";

export type IndexArbre = {
  annee: number;
  enonces: ReadonlyMap<string, ArbreEnonce>;
  ateliers: ReadonlyMap<string, ArbreAtelier>;
};

/** The tree's énoncés and ateliers by code. */
export const indexer = ({ annee, enonces, ateliers }: SyntheseArbre): IndexArbre => ({
  annee,
  enonces: new Map(enonces.map((e) => [e.code, e])),
  ateliers: new Map(ateliers.map((a) => [a.code, a])),
});

/** The blocks of a chapter with where each is in the page: a kind that comes twice has two places. */
export const ancrerBlocs = ({ transition, blocs }: ArbreChapitre) =>
  blocs.map((bloc, i) => {
    const rang = blocs.slice(0, i + 1).filter((b) => b.type === bloc.type).length;
    return { ...bloc, ancre: `${transition}-${bloc.type}${rang > 1 ? `-${rang}` : ""}` };
  });
