import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { codeTransition } from "../../appel/edition/code-transition.ts";

export const departDuPlan = z.object({
  editionId: z.uuid(),
  transitions: z.array(codeTransition).min(1, "Choisissez au moins un chapitre").max(20),
});
export const chapitresChoisis = departDuPlan.pick({ transitions: true });
export type ChapitresChoisis = z.output<typeof chapitresChoisis>;
