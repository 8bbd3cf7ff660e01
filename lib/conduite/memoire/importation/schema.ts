import { z } from "zod";
import { requis } from "../../../socle/formulaire/saisie.ts";

export const depotSaisi = z.object({ taille: z.int32().min(1, "Ce fichier est vide.") });
export const importationVisee = z.object({ id: z.uuid() });
export const cleSaisie = z.object({
  id: z.uuid(),
  cle: requis(4000, "Collez la clé secrète, qui commence par AGE-SECRET-KEY-1."),
});
