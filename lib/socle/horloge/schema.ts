import { z } from "zod";
import { texte } from "../formulaire/saisie.ts";

export const avance = z.object({ jours: z.int32().min(1, "Au moins un jour").max(400, "Au plus 400 jours") });
/** The same, as it is typed. */
export const avanceSaisie = z.object({
  jours: texte(10).regex(/^\d+$/, "Écrivez un nombre de jours").transform(Number).pipe(avance.shape.jours),
});
