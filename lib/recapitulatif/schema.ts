import { z } from "zod";
import "../formulaire/phrases.ts";
import { RYTHMES } from "../courriel/rythmes.ts";

/** Null: no mail. */
export const rythmeVoulu = z.object({ rythme: z.enum(RYTHMES).nullable() });
