import { z } from "zod";

export const texteMessage = z.string().trim().min(2, "Écrivez votre message").max(4000, "Au plus 4000 caractères");
/** `cle` is the id the message will have: sent twice, it is written once. */
export const nouveauMessage = z.object({ candidatureId: z.uuid(), cle: z.uuid(), texte: texteMessage });
