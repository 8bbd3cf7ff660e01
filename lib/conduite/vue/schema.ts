import { z } from "zod";
import { mot, requis } from "../../socle/formulaire/saisie.ts";
import { LISTES } from "./listes.ts";

export const NOM_MAX = 60;

export const nomEtPartage = z.object({
  nom: requis(NOM_MAX, "Donnez un nom à cette vue"),
  partagee: z.boolean(),
});
export type NomEtPartage = z.output<typeof nomEtPartage>;

export const nouvelleVue = nomEtPartage.extend({
  editionId: z.uuid(),
  liste: z.enum(LISTES),
  requete: mot(1000),
});
export type NouvelleVue = z.output<typeof nouvelleVue>;
export const vueModifiee = nomEtPartage.extend({ id: z.uuid() });
export const idVue = z.object({ id: z.uuid() });
