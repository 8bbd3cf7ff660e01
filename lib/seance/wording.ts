import type { Issue } from "./states.ts";

export const NOM_ISSUE: Record<Issue, string> = {
  adopte: "Adopté",
  divergence: "Position divergente",
  a_revoir: "À revoir",
};
/** « 3 adoptés », said of points. */
export const COMPTE_ISSUE: Record<Issue, [un: string, plusieurs: string]> = {
  adopte: ["adopté", "adoptés"],
  divergence: ["avec une position divergente", "avec une position divergente"],
  a_revoir: ["à revoir", "à revoir"],
};
