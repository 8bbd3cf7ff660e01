import { z } from "zod";
import "../../socle/formulaire/phrases.ts";

/** Asks for nothing but who is signed in. */
export const moi = z.object({});

export const rappels = z.object({ recevoir: z.boolean() });
