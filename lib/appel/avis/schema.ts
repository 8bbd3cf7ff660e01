import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { texte } from "../../socle/formulaire/saisie.ts";
import { AVIS } from "./choix.ts";

export const avisRendu = z
  .object({
    id: z.uuid(),
    valeur: z.enum(AVIS, "Choisissez un avis"),
    motif: texte(2000),
  })
  .refine((a) => a.valeur === "favorable" || a.motif.length >= 10, {
    path: ["motif"],
    error: "Dites pourquoi : au moins 10 caractères",
    ...quand("valeur", "motif"),
  });

export const demandeAvis = z.object({
  id: z.uuid(),
  partenaires: z.array(z.uuid()).min(1, "Choisissez au moins un partenaire").max(30),
});
