import { z } from "zod";

export const vueContradiction = z.object({
  chapitreId: z.uuid(),
  cle: z.string().min(1).max(500),
  empreinte: z.string().regex(/^[0-9a-f]{32}$/),
});
