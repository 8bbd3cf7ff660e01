import { z } from "zod";
import { auMoins } from "./saisie.ts";

/** The reason of a decision, alone in its form. */
export const motifSaisi = (max: number) => z.object({ motif: auMoins(10, max, "Écrivez au moins 10 caractères") });
