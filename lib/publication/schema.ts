import { z } from "zod";
import "../formulaire/phrases.ts";
import { auMoins, vide } from "../formulaire/saisie.ts";

export const idEdition = z.object({ id: z.uuid() });
/** Why a version does not wait for the comité. */
export const derogation = auMoins(10, 1000, "Écrivez la raison en quelques mots");
/** The form of a version that does not wait. */
export const derogationSeule = z.object({ derogation });
/** `vue`: the last version shown when the button was, 0 before the first; an empty `derogation` when every chapter is validated. */
export const publication = idEdition.extend({ vue: z.int32().min(0), derogation: z.union([vide, derogation]) });
