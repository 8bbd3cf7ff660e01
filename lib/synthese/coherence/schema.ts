import { z } from "zod";
import { mot, requis, texte } from "../../socle/formulaire/saisie.ts";
import { LISTE_MAX } from "./limites.ts";

/** A figure as it was printed: « 1 055 » is a whole number. */
export const chiffreImprime = z.object({
  editionId: z.uuid(),
  cle: mot(60).min(1, "Choisissez le chiffre"),
  valeur: requis(12, "Écrivez le nombre imprimé")
    .transform((t) => t.replace(/[\s\u00A0\u202F.]/gu, ""))
    .refine((t) => /^\d{1,7}$/.test(t), "Un nombre entier, sans virgule")
    .transform(Number),
});

/** The list another document printed, a line for each atelier; empty: compared no longer. */
export const listeImprimee = z.object({ editionId: z.uuid(), version: z.int32().min(0), texte: texte(LISTE_MAX) });

export const retraitChiffre = z.object({ editionId: z.uuid(), cle: mot(60) });
