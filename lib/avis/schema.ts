import { z } from "zod";
import { AVIS } from "../instruction/choix.ts";

export const avisRendu = z
  .object({
    id: z.uuid(),
    valeur: z.enum(AVIS, "Choisissez un avis"),
    motif: z.string().trim().max(2000, "Au plus 2000 caractères"),
  })
  .refine((a) => a.valeur === "favorable" || a.motif.length >= 10, {
    path: ["motif"],
    error: "Dites pourquoi : au moins 10 caractères",
  });

export const demandeAvis = z.object({
  id: z.uuid(),
  partenaires: z.array(z.uuid()).min(1, "Choisissez au moins un partenaire").max(30),
});
