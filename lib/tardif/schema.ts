import { z } from "zod";

export const codeSaisi = z.string().trim().min(1, "Écrivez le code reçu de la CRESS").max(40, "Au plus 40 caractères");

export const codeADonner = z.object({
  motif: z.string().trim().min(10, "Au moins 10 caractères").max(500, "Au plus 500 caractères"),
  dernierJour: z.iso.date("Écrivez une date complète"),
  adresse: z.union([
    z.literal(""),
    z.string().trim().toLowerCase().max(254).pipe(z.email("Écrivez une adresse complète, ou laissez vide")),
  ]),
});
export type CodeADonner = z.output<typeof codeADonner>;

export const donner = codeADonner.extend({ annee: z.number().int() });
export const idCode = z.object({ id: z.uuid() });
export const utilisation = z.object({ id: z.uuid(), code: codeSaisi });
export const ouverture = z.object({
  annee: z.number().int(),
  structureId: z.uuid("Choisissez une structure"),
  code: codeSaisi,
});
