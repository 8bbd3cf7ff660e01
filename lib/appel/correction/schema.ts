import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { auMoins, mot, texte } from "../../socle/formulaire/saisie.ts";
import type { Valeur } from "../../socle/formulaire/valeur.ts";
import { erreurDe as erreurDeCandidature } from "../candidature/questions/erreur.ts";

const motif = auMoins(5, 1000, "Écrivez au moins 5 caractères");

export const correctionDemandee = z.object({
  champ: mot(60),
  motif,
  /** Empty: no words offered. */
  suggestion: texte(2000).default(""),
});
export type CorrectionDemandee = z.output<typeof correctionDemandee>;

/** What is wrong with an answer on its own, in words, or null. */
type ErreurDe = (champ: string, valeur: Valeur) => string | null;

/** A general word, fields, or both: never nothing. */
export const demandeDe = (erreurDe: ErreurDe) =>
  z
    .object({
      id: z.uuid(),
      motif: texte(2000),
      corrections: z.array(correctionDemandee).max(30, "Au plus trente champs à la fois").default([]),
    })
    .superRefine(
      (d, ctx) => {
        if (d.corrections.length === 0 && d.motif.length < 10)
          ctx.addIssue({
            code: "custom",
            path: ["motif"],
            message:
              d.motif === "" ? "Choisissez un champ, ou écrivez ce qu’il faut préciser" : "Au moins 10 caractères",
          });
        d.corrections.forEach((c, i) => {
          if (d.corrections.findIndex((autre) => autre.champ === c.champ) !== i)
            ctx.addIssue({ code: "custom", path: ["corrections", i, "motif"], message: "Ce champ est déjà demandé" });
          const erreur = c.suggestion === "" ? null : erreurDe(c.champ, c.suggestion);
          if (erreur) ctx.addIssue({ code: "custom", path: ["corrections", i, "suggestion"], message: erreur });
        });
      },
      quand("motif", "corrections"),
    );

const valeur = z.union([z.null(), z.array(mot(100)).max(30), texte(4000)]);

export const demandeComplement = demandeDe(erreurDeCandidature);

/** `valeur` null: the field was corrected in the whole form. `lue`: the version of the correction the page showed. */
export const reponseDe = (erreurDe: ErreurDe) =>
  z.object({ id: z.uuid(), champ: mot(60), valeur, lue: z.int32().positive() }).superRefine(
    (r, ctx) => {
      const erreur = r.valeur === null ? null : erreurDe(r.champ, r.valeur);
      if (erreur) ctx.addIssue({ code: "custom", path: ["valeur"], message: erreur });
    },
    quand("champ", "valeur"),
  );
export const reponseCorrection = reponseDe(erreurDeCandidature);
export type ReponseCorrection = z.output<typeof reponseCorrection>;

/** One correction taken back, or (null) the whole request with its general word. */
export const retraitDemande = z.object({ id: z.uuid(), correctionId: z.uuid().nullable() });
