import { z } from "zod";
import { motif } from "../candidature/schema.ts";
import { DECISIONS } from "../candidature/states.ts";

const mot = z.string().trim().max(2000, "Au plus 2000 caractères");

/** `vue`: the prepared decision the form was opened on, null when there was none. */
export const preparation = z
  .object({ id: z.uuid(), type: z.enum(DECISIONS), motif: mot, vue: z.uuid().nullable() })
  .refine((d) => d.type !== "refuser" || motif.safeParse(d.motif).success, {
    path: ["motif"],
    error: "Écrivez le motif du refus : au moins 10 caractères",
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
  empreinte: z.string().length(64),
});
