import type { Lien } from "../../fiche/types-enonce.ts";

/** What a line of a data set may hold: a list of links has its own form in JSON, and is words in a cell. */
export type Valeur = string | number | boolean | null | readonly string[] | readonly Lien[];

/** A column of a data set, as Table Schema describes it; its type also says how a spreadsheet is to keep it. */
export type Champ = {
  name: string;
  title: string;
  description: string;
  type: "string" | "integer" | "date" | "time" | "yearmonth" | "array";
  constraints?: Record<string, unknown>;
};
export type ChampDe<L> = Champ & { name: keyof L & string };

export const TRANSITIONS = "ecologique, sociale, economique, organisationnelle";
