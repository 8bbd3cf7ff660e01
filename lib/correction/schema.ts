import { z } from "zod";
import { erreurDe as erreurDeCandidature } from "../candidature/champs.ts";
import type { Valeur } from "../formulaire/valeur.ts";

const motif = z.string().trim().min(5, "Écrivez au moins 5 caractères").max(1000, "Au plus 1000 caractères");

export const correctionDemandee = z.object({
  champ: z.string().max(60),
  motif,
  /** Empty: no words offered. */
  suggestion: z.string().trim().max(2000, "Au plus 2000 caractères").default(""),
});
export type CorrectionDemandee = z.output<typeof correctionDemandee>;

/** What is wrong with an answer on its own, in words, or null. */
type ErreurDe = (champ: string, valeur: Valeur) => string | null;

/** A general word, fields, or both: never nothing. */
export const demandeDe = (erreurDe: ErreurDe) =>
  z
    .object({
      id: z.uuid(),
      motif: z.string().trim().max(2000, "Au plus 2000 caractères"),
      corrections: z.array(correctionDemandee).max(30, "Au plus trente champs à la fois").default([]),
    })
    .superRefine((d, ctx) => {
      if (d.corrections.length === 0 && d.motif.length < 10)
        ctx.addIssue({
          code: "custom",
          path: ["motif"],
          message: d.motif === "" ? "Choisissez un champ, ou écrivez ce qu’il faut préciser" : "Au moins 10 caractères",
        });
      d.corrections.forEach((c, i) => {
        if (d.corrections.findIndex((autre) => autre.champ === c.champ) !== i)
          ctx.addIssue({ code: "custom", path: ["corrections", i, "motif"], message: "Ce champ est déjà demandé" });
        const erreur = c.suggestion === "" ? null : erreurDe(c.champ, c.suggestion);
        if (erreur) ctx.addIssue({ code: "custom", path: ["corrections", i, "suggestion"], message: erreur });
      });
    });

const valeur = z.union([z.string().trim().max(4000), z.array(z.string().max(100)).max(30), z.null()]);

export const demandeComplement = demandeDe(erreurDeCandidature);

/** `valeur` null: the field was corrected in the whole form. `vue`: the answer the page showed, to notice a stale tab. */
export const reponseDe = (erreurDe: ErreurDe) =>
  z
    .object({ id: z.uuid(), champ: z.string().max(60), valeur, vue: z.iso.datetime().nullable() })
    .superRefine((r, ctx) => {
      const erreur = r.valeur === null ? null : erreurDe(r.champ, r.valeur);
      if (erreur) ctx.addIssue({ code: "custom", path: ["valeur"], message: erreur });
    });
export const reponseCorrection = reponseDe(erreurDeCandidature);
export type ReponseCorrection = z.output<typeof reponseCorrection>;

/** One correction taken back, or (null) the whole request with its general word. */
export const retraitDemande = z.object({ id: z.uuid(), correctionId: z.uuid().nullable() });
