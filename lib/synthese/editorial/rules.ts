import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/**
 * Why the co-organisers are not written over by who read the names of `lus`, or null. The version of the settings also
 * counts what their form does not show: the names themselves, in their order, are what tells.
 */
export const whyNotRenommer = (lus: readonly string[], enPlace: readonly string[]): Refus | null =>
  whyNotEntreTemps(JSON.stringify(lus), JSON.stringify(enPlace));
