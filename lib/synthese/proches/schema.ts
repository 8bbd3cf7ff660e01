import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { mot } from "../../socle/formulaire/saisie.ts";

export const vueContradiction = z.object({
  chapitreId: z.uuid(),
  cle: mot(500).min(1),
  empreinte: mot(32).regex(/^[0-9a-f]{32}$/),
});
