import { z } from "zod";
import { MODES_REPRISE } from "./states.ts";

const texte = (min: number, max: number, manque: string) =>
  z
    .string()
    .trim()
    .max(max, `Au plus ${max} caractères`)
    .refine((t) => t.length >= min, {
      error: (issue) => (String(issue.input ?? "").trim() === "" ? manque : `Au moins ${min} caractères`),
    });

export const lien = z.object({
  url: z
    .url({ protocol: /^https?$/, error: "Une adresse qui commence par https://" })
    .max(500, "Au plus 500 caractères"),
  texte: texte(1, 120, "Écrivez les mots du lien"),
});

/** Where a point goes: a block, and the group of that title in it; empty = the block's untitled group. */
const emplacement = {
  blocId: z.uuid("Choisissez un bloc"),
  groupe: z.string().trim().max(120, "Au plus 120 caractères"),
};
const mots = {
  accroche: texte(1, 120, "Écrivez l’accroche"),
  texte: z.string().trim().max(2000, "Au plus 2000 caractères"),
  liens: z.array(lien).max(6, "Au plus six liens"),
};

export const pointForm = z.object({ ...mots, ...emplacement });
export type PointForm = z.output<typeof pointForm>;

export const source = z.object({ enonceId: z.uuid(), mode: z.enum(MODES_REPRISE) });

/** The form of a new point: the énoncé it is written from, and those it cites with it. */
export const nouveauPoint = pointForm.extend({ enonceId: z.uuid(), aussi: z.array(z.uuid()).max(20) });
export type NouveauPoint = z.output<typeof nouveauPoint>;

export const creationPoint = pointForm.extend({
  sources: z.array(source).min(1, "Un point cite au moins un énoncé").max(60, "Au plus soixante énoncés"),
});
export type CreationPoint = z.output<typeof creationPoint>;

export const modificationPoint = z.object({ id: z.uuid(), version: z.number().int(), donnees: pointForm });
export const citation = z.object({
  pointId: z.uuid("Choisissez un point"),
  enonceId: z.uuid(),
  mode: z.enum(MODES_REPRISE),
});
export const retraitCitation = z.object({ pointId: z.uuid(), enonceId: z.uuid() });
export const motifEcart = texte(10, 1000, "Écrivez le motif : il est indispensable");
export const ecart = z.object({ id: z.uuid(), motif: motifEcart });
export const idEnonce = z.object({ id: z.uuid() });
export const problematique = z.string().trim().max(6000, "Au plus 6000 caractères");
/** `lue` is the text the form was opened with. */
export const modificationChapitre = z.object({ id: z.uuid(), lue: z.string().max(6000), problematique });
