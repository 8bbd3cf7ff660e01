import { z } from "zod";
import { auMoins, mot } from "../../formulaire/saisie.ts";

const code = auMoins(6, 40, "Un code a six chiffres, ou trois groupes de cinq signes");

/** The first code of a telephone that has just read the key; `scelle` is that key, as the page got it. */
export const activation = z.object({ scelle: mot(500), code });
export const codeDonne = z.object({ code });
export const exigence = z.object({ exiger: z.boolean() });
