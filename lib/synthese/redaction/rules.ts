import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/**
 * Why a remark is not followed, or null: it is made of a few words, which must still be where it found them, whatever else
 * of the text was written since.
 */
export const whyNotCorriger = (texte: string, { debut, avant }: { debut: number; avant: string }): Refus | null =>
  whyNotEntreTemps(avant, texte.slice(debut, debut + avant.length));
