import { z } from "zod";
import "../../socle/formulaire/phrases.ts";

export const tirage = z.object({ chapitreId: z.uuid() });
export const secondAvis = z.object({ tirageId: z.uuid(), enonceId: z.uuid(), reprend: z.boolean() });
