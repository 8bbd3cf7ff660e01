import { z } from "zod";
import { lireTelephone } from "../candidature/telephone.ts";

export const idCourriel = z.object({ id: z.uuid() });

const vide = z.literal("");
/** Who the mails of an edition name at their end; each may be left out. */
export const contact = z.object({
  nom: z
    .string("Écrivez un nom, ou laissez vide")
    .trim()
    .max(80, "Au plus 80 caractères")
    .regex(/^[^\d<>@\n]*$/, "Un nom s’écrit sans chiffre ni signe"),
  telephone: z
    .string("Écrivez un numéro, ou laissez vide")
    .trim()
    .max(40, "Au plus 40 caractères")
    .refine((t) => t === "" || lireTelephone(t) !== null, "Écrivez un numéro français, par exemple 03 20 00 00 00")
    .transform((t) => lireTelephone(t) ?? ""),
  courriel: z
    .string("Écrivez une adresse, ou laissez vide")
    .trim()
    .toLowerCase()
    .max(254, "Au plus 254 caractères")
    .pipe(
      z.union([vide, z.email("Écrivez une adresse complète, ou laissez vide")], {
        error: "Écrivez une adresse complète, ou laissez vide",
      }),
    ),
});
export type ContactSaisi = z.output<typeof contact>;
export const contactEdition = contact.extend({ editionId: z.uuid() });
