import { z } from "zod";
import { requis, texte } from "../../socle/formulaire/saisie.ts";
import { CRITERES, VALEURS_CRITERE } from "./choix.ts";

/** `lue`: the version of the answer on screen, 0 when there was none. */
export const noteCritere = z.object({
  id: z.uuid(),
  critere: z.enum(CRITERES),
  valeur: z.enum(VALEURS_CRITERE),
  commentaire: texte(1000),
  lue: z.int32().min(0),
});
export const noteInterne = z.object({
  id: z.uuid(),
  texte: requis(4000, "Écrivez la note"),
});
/** `cle` is the id the note will have: sent twice, it is written once. */
export const nouvelleNote = noteInterne.extend({ cle: z.uuid() });
export type NoteInterne = z.output<typeof nouvelleNote>;
