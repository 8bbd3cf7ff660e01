import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { ETATS_CANDIDATURE } from "../../appel/candidature/states.ts";
import { decision, MOTIF_MANQUANT, motifSiRefus } from "../../appel/decision/schema.ts";
import { ligne, requis } from "../../socle/formulaire/saisie.ts";
import { isUuid } from "../../socle/uuid.ts";

/** Candidatures one batch may hold: a page of the list, with room. */
export const MAX_LOT = 100;

/** What was shown of a candidature. */
const vue = z.object({ id: z.uuid(), etat: z.enum(ETATS_CANDIDATURE), instructeurId: z.uuid().nullable() });
export const attributionLot = z.object({
  editionId: z.uuid(),
  instructeurId: z.uuid("Choisissez une personne"),
  lignes: z
    .array(vue)
    .min(1, "Choisissez au moins une candidature")
    .max(MAX_LOT, `Au plus ${MAX_LOT} candidatures à la fois`),
});
/** `instructeurId` null: to nobody. */
export type Attribution = Omit<z.output<typeof attributionLot>, "instructeurId"> & { instructeurId: string | null };

export const attributionUne = z.object({ editionId: z.uuid(), instructeurId: z.uuid().nullable(), ligne: vue });
export type AttributionUne = z.output<typeof attributionUne>;

/** For each candidature, the partners the preview said would be asked. */
export const avisLot = z.object({
  editionId: z.uuid(),
  lignes: z
    .array(z.object({ id: z.uuid(), partenaires: z.array(z.uuid()).min(1).max(30) }))
    .min(1, "Choisissez au moins une candidature")
    .max(MAX_LOT, `Au plus ${MAX_LOT} candidatures à la fois`),
});
export type AvisLot = z.output<typeof avisLot>;

/** One decision, and one motif, for candidatures for which none was prepared. */
export const preparationLot = z
  .object({
    editionId: z.uuid(),
    ...decision,
    ids: z
      .array(z.uuid())
      .min(1, "Choisissez au moins une candidature")
      .max(MAX_LOT, `Au plus ${MAX_LOT} candidatures à la fois`),
  })
  .refine(motifSiRefus, MOTIF_MANQUANT);
export type PreparationLot = z.output<typeof preparationLot>;

/** One mail to the organisers of candidatures; `naissance`: the same when the same words are sent again. */
export const ecritLot = z.object({
  editionId: z.uuid(),
  naissance: z.uuid(),
  sujet: ligne(150).min(1, "Écrivez un objet"),
  texte: requis(5000, "Écrivez votre message"),
  ids: z
    .array(z.uuid())
    .min(1, "Choisissez au moins une candidature")
    .max(MAX_LOT, `Au plus ${MAX_LOT} candidatures à la fois`),
});
export type EcritLot = z.output<typeof ecritLot>;

/** The ids an address holds (`?c=…&c=…`), once each, those that are not ids left out. */
export function idsDe(param: string | string[] | undefined): string[] {
  const textes = Array.isArray(param) ? param : param === undefined ? [] : [param];
  return [...new Set(textes.filter(isUuid).map((t) => t.toLowerCase()))].slice(0, MAX_LOT);
}
