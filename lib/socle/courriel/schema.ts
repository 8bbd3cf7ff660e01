import { z } from "zod";
import { courriel, courrielEnCours, texte, vide } from "../formulaire/saisie.ts";
import { lireTelephone } from "../formulaire/telephone.ts";

export const idCourriel = z.object({ id: z.uuid() });
export const idEdition = z.object({ editionId: z.uuid() });

const INCOMPLETE = "Écrivez une adresse complète, ou laissez vide";
/** Who the mails of an edition name at their end; each may be left out. */
export const contact = z.object({
  nom: texte(80).regex(/^[^\d<>@\n]*$/, "Un nom s’écrit sans chiffre ni signe"),
  telephone: texte(40)
    .refine((t) => t === "" || lireTelephone(t) !== null, "Écrivez un numéro français, par exemple 03 20 00 00 00")
    .transform((t) => lireTelephone(t) ?? ""),
  courriel: courrielEnCours.pipe(z.union([vide, courriel(INCOMPLETE)], { error: INCOMPLETE })),
});
export type ContactSaisi = z.output<typeof contact>;
export const contactEdition = contact.extend({ editionId: z.uuid() });
