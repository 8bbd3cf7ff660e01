import type { Lien } from "../../../recueil/rubriques/types-enonce.ts";
import { codesConnus } from "../../../socle/transitions/transitions.ts";

/** What a line of a data set may hold: a list of links has its own form in JSON, and is words in a cell. */
export type Valeur = string | number | boolean | null | readonly string[] | readonly Lien[];

/** A column of a data set, as Table Schema describes it; its type also says how a spreadsheet is to keep it. */
export type Champ = {
  name: string;
  title: string;
  description: string;
  type: "string" | "integer" | "date" | "time" | "yearmonth" | "array";
  /** How a time is written, when it is not « HH:MM:SS ». */
  format?: "%H:%M";
  constraints?: Record<string, unknown>;
};
export type ChampDe<L> = Champ & { name: keyof L & string };

export const direTransitions = (): string => codesConnus().join(", ");

/** The transition of a line: one of those of the instance, as they are when the schema is asked. */
export const champTransition = (dit: string) => ({
  name: "transition" as const,
  title: "Transition",
  get description() {
    return `${dit} (${direTransitions()}).`;
  },
  type: "string" as const,
  constraints: {
    required: true,
    get enum() {
      return codesConnus();
    },
  },
});
