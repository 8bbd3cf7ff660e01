import type { Issue } from "../../synthese/seance/states.ts";

/** « 3 adoptés », said of points. */
export const COMPTE_ISSUE: Record<Issue, [un: string, plusieurs: string]> = {
  adopte: ["adopté", "adoptés"],
  divergence: ["avec une position divergente", "avec une position divergente"],
  a_revoir: ["à revoir", "à revoir"],
};
