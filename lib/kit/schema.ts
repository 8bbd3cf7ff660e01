import { z } from "zod";

export const NOTE_MAX = 300;
export const note = z.string().trim().max(NOTE_MAX, `Au plus ${NOTE_MAX} caractères`);
/** `vue`: the last version the page showed; another one published meanwhile is told, not overwritten. */
export const publicationDocument = z.object({ id: z.uuid(), vue: z.number().int().min(0), note });
