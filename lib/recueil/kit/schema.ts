import { z } from "zod";
import { texte } from "../../socle/formulaire/saisie.ts";

export const NOTE_MAX = 300;
export const note = texte(NOTE_MAX);
/** `lue`: the last version the page showed; another one published meanwhile is told, not overwritten. */
export const publicationDocument = z.object({ id: z.uuid(), lue: z.int32().min(0), note });
