import { type CodeTransition, ordonner } from "../../socle/transitions/transitions.ts";
import type { Table } from "./types.ts";

/** The other chapters of the edition, in order: where what waits here may be sent. */
export const autresChapitres = (table: Pick<Table, "plans">, ici: CodeTransition): CodeTransition[] =>
  ordonner(table.plans.map((p) => p.transition)).filter((code) => code !== ici);
