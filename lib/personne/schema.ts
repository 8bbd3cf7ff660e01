import { z } from "zod";

/** Asks for nothing but who is signed in. */
export const moi = z.object({});
