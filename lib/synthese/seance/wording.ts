import type { Issue } from "./states.ts";

export const NOM_ISSUE: Record<Issue, string> = {
  adopte: "Adopté",
  divergence: "Position divergente",
  a_revoir: "À revoir",
};
