import type { ArbreAtelier, ArbreEnonce, SyntheseArbre } from "@/lib/document/tree";

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
