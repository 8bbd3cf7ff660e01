import { z } from "zod";
import { auMoins } from "../../socle/formulaire/saisie.ts";

const texteMessage = auMoins(2, 4000, "Écrivez votre message");
/** `cle` is the id the message will have: sent twice, it is written once. */
export const nouveauMessage = z.object({ candidatureId: z.uuid(), cle: z.uuid(), texte: texteMessage });
/** The same, as it is typed. */
export const messageSaisi = z.object({ texte: texteMessage });
