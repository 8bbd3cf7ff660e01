import { z } from "zod";
import { codeTransition } from "../../appel/edition/code-transition.ts";
import { mot, texte } from "../../socle/formulaire/saisie.ts";
import { SIGNES } from "./presence.ts";

/** Which chapter is on the table, and the last gesture it holds. */
export const tableOuverte = z.object({ annee: mot(8), transition: codeTransition, depuis: z.int32() });

/** What somebody has open at a table. */
export const demandePresence = tableOuverte
  .omit({ depuis: true })
  .extend({ page: z.uuid(), signe: z.enum(SIGNES), id: z.union([z.uuid(), z.null()]) });

/** A gesture, and the table it is made at. */
export const demandeDe = <S extends z.ZodType>(donnees: S) => z.object({ ouverte: tableOuverte, donnees });

const phrase = z.object({ accroche: texte(120), texte: texte(2000) });
/** The words of the two points one is split into. */
export const saisieScission = z.object({ reste: phrase, neuf: phrase });

/** The history of one point, by its code. */
export const demandeHistoire = demandeDe(mot(12));
