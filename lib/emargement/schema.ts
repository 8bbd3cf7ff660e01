import { z } from "zod";

export const NOMBRE_MAX = 5000;

/** A count typed in a field: digits only. Empty is not zero: it is refused. */
const nombre = z
  .string()
  .trim()
  .min(1, "Il manque le nombre de personnes ; s’il n’est venu personne, écrivez 0")
  .regex(/^\d{1,6}$|^$/, "Écrivez un nombre entier, en chiffres, par exemple 24")
  .transform(Number)
  .refine((n) => n <= NOMBRE_MAX, `Au plus ${NOMBRE_MAX} personnes`);

export const presence = z.object({ nombre });
export type PresenceSaisie = z.input<typeof presence>;
export type Presence = z.output<typeof presence>;

/** What a page sends: the atelier and the count, still as typed. */
export const presenceAtelier = presence.extend({ id: z.uuid() });
