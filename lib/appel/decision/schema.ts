import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { mot, texte } from "../../socle/formulaire/saisie.ts";
import { motif } from "../candidature/schema.ts";
import { DECISIONS } from "../candidature/states.ts";
import type { TypeDecision } from "./states.ts";

/** What a decision is made of. */
export const decision = { type: z.enum(DECISIONS, "Choisissez le label ou le refus"), motif: texte(2000) };
/** Only a refusal needs its words. */
export const motifSiRefus = (d: { type: TypeDecision; motif: string }) =>
  d.type !== "refuser" || motif.safeParse(d.motif).success;
export const MOTIF_MANQUANT = {
  path: ["motif"],
  error: "Écrivez le motif du refus : au moins 10 caractères",
  ...quand("type", "motif"),
};

/** `lue`: the prepared decision the form was opened on, null when there was none. */
export const preparation = z
  .object({ id: z.uuid(), ...decision, lue: z.uuid().nullable() })
  .refine(motifSiRefus, MOTIF_MANQUANT);

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
