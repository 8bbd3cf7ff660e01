import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/**
 * Why it is not noted that somebody has seen what is asked of a chapter, or null: it is asked no more, or of other words than
 * those of `lue`. It is worked out of many énoncés at each reading, and has no row to count: the print of its words tells.
 */
export function whyNotVoir(demandee: { empreinte: string } | undefined, lue: string): Refus | null {
  return demandee ? whyNotEntreTemps(lue, demandee.empreinte) : "rien_ne_change";
}
