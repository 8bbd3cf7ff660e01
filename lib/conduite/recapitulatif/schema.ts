import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { RYTHMES } from "../../socle/courriel/rythmes.ts";

/** Null: no mail. */
export const rythmeVoulu = z.object({ rythme: z.enum(RYTHMES).nullable() });
