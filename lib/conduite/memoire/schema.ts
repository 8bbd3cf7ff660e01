import { z } from "zod";
import { requis } from "../../socle/formulaire/saisie.ts";

export const sauvegardeVisee = z.object({ id: z.uuid() });
export const repetitionSaisie = z.object({
  id: z.uuid(),
  cle: requis(4000, "Collez la clé secrète, qui commence par AGE-SECRET-KEY-1."),
});
export const editionVisee = z.object({ annee: z.int32().min(2000).max(2999) });
export const sansSaisie = z.object({});
