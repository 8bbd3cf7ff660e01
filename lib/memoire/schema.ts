import { z } from "zod";
import { requis } from "../formulaire/saisie.ts";

export const sauvegardeVisee = z.object({ id: z.uuid() });
export const repetitionSaisie = z.object({
  id: z.uuid(),
  cle: requis(4000, "Collez la clé secrète, qui commence par AGE-SECRET-KEY-1."),
});
export const sansSaisie = z.object({});
