import { z } from "zod";
import { motif } from "../candidature/schema.ts";
import { DECISIONS } from "../candidature/states.ts";
import { quand } from "../formulaire/regle.ts";
import { mot, texte } from "../formulaire/saisie.ts";

/** `vue`: the prepared decision the form was opened on, null when there was none. */
export const preparation = z
  .object({
    id: z.uuid(),
    type: z.enum(DECISIONS, "Choisissez le label ou le refus"),
    motif: texte(2000),
    vue: z.uuid().nullable(),
  })
  .refine((d) => d.type !== "refuser" || motif.safeParse(d.motif).success, {
    path: ["motif"],
    error: "Écrivez le motif du refus : au moins 10 caractères",
    ...quand("type", "motif"),
  });

/** Left out of the announcements, or put back. */
export const deCote = z.object({ id: z.uuid(), deCote: z.boolean() });

export const lot = z.object({
  editionId: z.uuid(),
  vus: z
    .array(z.object({ id: z.uuid(), prepareeAt: z.iso.datetime() }))
    .min(1)
    .max(300),
  /** Fingerprint of the mails that were read. */
  empreinte: mot(64),
});
