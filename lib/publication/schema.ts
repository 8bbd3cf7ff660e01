import { z } from "zod";
import "../formulaire/phrases.ts";

export const idEdition = z.object({ id: z.uuid() });
/** `vue`: the last version shown when the button was, 0 before the first. */
export const publication = idEdition.extend({ vue: z.int32().min(0) });
