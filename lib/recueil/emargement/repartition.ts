import { CATEGORIES, NOM_CATEGORIE } from "../../appel/structure/categories.ts";

/** Where the people who came from: the categories of the call, and the two it does not name. */
export const ORIGINES = [...CATEGORIES, "hors_ess", "particulier"] as const;
export type Origine = (typeof ORIGINES)[number];

export const NOM_ORIGINE: Record<Origine, string> = {
  ...NOM_CATEGORIE,
  hors_ess: "Entreprise ou organisation hors de l’ESS",
  particulier: "Particuliers",
};

export const GENRES = ["femmes", "hommes", "non_dit"] as const;
export type Genre = (typeof GENRES)[number];

export const NOM_GENRE: Record<Genre, string> = {
  femmes: "Femmes",
  hommes: "Hommes",
  non_dit: "Ne se prononcent pas",
};

/** Who was counted. A key that is absent was not told: it is not zero. */
export type Repartition = {
  distanciel?: number;
  organisateursInclus?: boolean;
  origines?: Partial<Record<Origine, number>>;
  genres?: Partial<Record<Genre, number>>;
};

export const somme = (parts: Partial<Record<string, number>> | undefined): number =>
  Object.values(parts ?? {}).reduce<number>((total, n) => total + (n ?? 0), 0);
