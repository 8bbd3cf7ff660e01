import type { z } from "zod";
import type { motsPoint } from "@/lib/synthese/consolidation/gestes/schema";
import { type MotsPoint, motsDuPoint } from "@/lib/synthese/consolidation/mots";

export type SaisiePoint = z.input<typeof motsPoint>;

/** The words of a point as fields hold them: one shows no answer as an empty text. */
export const saisiePoint = (mots: MotsPoint): SaisiePoint => {
  const { action, ...reste } = motsDuPoint(mots);
  return {
    ...reste,
    action,
    horizon: reste.horizon ?? "",
    exemple: reste.exemple ?? "",
    structure: reste.structure ?? "",
    lieu: reste.lieu ?? "",
    partenaires: reste.partenaires ?? "",
  };
};
