import { z } from "zod";
import { courriel, mot } from "../formulaire/saisie.ts";

/** Who asks for a sign-in link, and where to go once in. */
export const demandeDeLien = z.object({ courriel: courriel(), destination: mot(2000).optional() });
