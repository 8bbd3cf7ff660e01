import { z } from "zod";
import { requis, texte } from "../../socle/formulaire/saisie.ts";
import { CRITERES, VALEURS_CRITERE } from "./choix.ts";

/** `vu`: when the criterion on screen was last saved, null when it never was. */
export const noteCritere = z.object({
  id: z.uuid(),
  critere: z.enum(CRITERES),
  valeur: z.enum(VALEURS_CRITERE),
  commentaire: texte(1000),
  vu: z.iso.datetime().nullable(),
});
export const noteInterne = z.object({
  id: z.uuid(),
  texte: requis(4000, "Écrivez la note"),
});
/** `cle` is the id the note will have: sent twice, it is written once. */
export const nouvelleNote = noteInterne.extend({ cle: z.uuid() });
export type NoteInterne = z.output<typeof nouvelleNote>;
