import { z } from "zod";
import { LISTES } from "./listes.ts";

export const NOM_MAX = 60;

export const nomEtPartage = z.object({
  nom: z.string().trim().min(1, "Donnez un nom à cette vue").max(NOM_MAX, "Au plus 60 caractères"),
  partagee: z.boolean(),
});
export type NomEtPartage = z.output<typeof nomEtPartage>;

export const nouvelleVue = nomEtPartage.extend({
  editionId: z.uuid(),
  liste: z.enum(LISTES),
  requete: z.string().max(1000),
});
export type NouvelleVue = z.output<typeof nouvelleVue>;
export const vueModifiee = nomEtPartage.extend({ id: z.uuid() });
export const idVue = z.object({ id: z.uuid() });
