import { type Etat, enoncesDe } from "./etat.ts";
import type { Table } from "./types.ts";

/** Of a table that is still coming: what is there and what is not, counted together. */

const somme = (comptes: Partial<Record<string, number>> | undefined) =>
  Object.values(comptes ?? {}).reduce<number>((total, n) => total + (n ?? 0), 0);

export const nombreQuiAttend = (etat: Pick<Etat, "table" | "partis">): number =>
  enoncesDe(etat, "a_traiter").length + somme(etat.table.reste?.aTraiter);

export const nombreDePoints = ({ points, reste }: Pick<Table, "points" | "reste">): number =>
  points.length + somme(reste?.points);

/** The points of a group that are still to come. */
export const pointsAVenir = ({ reste }: Pick<Table, "reste">, groupeId: string): number => reste?.points[groupeId] ?? 0;
