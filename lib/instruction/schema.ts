import { z } from "zod";
import { CRITERES, VALEURS_CRITERE } from "./choix.ts";

/** `vu`: when the criterion on screen was last saved, null when it never was. */
export const noteCritere = z.object({
  id: z.uuid(),
  critere: z.enum(CRITERES),
  valeur: z.enum(VALEURS_CRITERE),
  commentaire: z.string().trim().max(1000, "Au plus 1000 caractères"),
  vu: z.iso.datetime().nullable(),
});
export const noteInterne = z.object({
  id: z.uuid(),
  texte: z.string().trim().min(1, "Écrivez la note").max(4000, "Au plus 4000 caractères"),
});
/** `cle` is the id the note will have: sent twice, it is written once. */
export const nouvelleNote = noteInterne.extend({ cle: z.uuid() });
export type NoteInterne = z.output<typeof nouvelleNote>;
