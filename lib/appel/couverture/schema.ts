import { z } from "zod";
import { mot, texte } from "../../socle/formulaire/saisie.ts";
import { codeTransition } from "../edition/code-transition.ts";

const cible = texte(10)
  .regex(/^\d{0,2}$/, "Écrivez un nombre de 0 à 99, ou rien")
  .transform((t) => (t === "" ? null : Number(t)));

/** The targets that changed; `lue` is the one the form was opened with. */
export const ciblesChangees = z.object({
  editionId: z.uuid(),
  cibles: z
    .array(
      z.object({
        departement: mot(3).regex(/^(\d{2,3}|2[AB])$/),
        transition: codeTransition,
        lue: z.int32().nullable(),
        cible,
      }),
    )
    .max(500),
});
export type CiblesChangees = z.output<typeof ciblesChangees>;
