import { z } from "zod";
import { requis } from "../../socle/formulaire/saisie.ts";
import { ACCORDS, ALT_MAX } from "./accords.ts";

export const legende = z.object({
  alt: requis(ALT_MAX, "Dites ce que l’on voit"),
  credit: requis(120, "Dites qui a pris la photo"),
});
export const photoSaisie = legende.extend({
  accord: z.enum(ACCORDS, "Dites si l’on reconnaît quelqu’un"),
});
export type PhotoSaisie = z.output<typeof photoSaisie>;

export const idPhoto = z.object({ id: z.uuid() });
export const modification = legende.extend({ id: z.uuid() });
