import { z } from "zod";
import { entre, mot, requis, texte } from "../formulaire/saisie.ts";
import { MODES_REPRISE } from "./states.ts";

export const lien = z.object({
  url: texte(500).pipe(z.url({ protocol: /^https?$/, error: "Une adresse qui commence par https://" })),
  texte: requis(120, "Écrivez les mots du lien"),
});

/** Where a point goes: a block, and the group of that title in it; empty = the block's untitled group. */
const emplacement = {
  blocId: z.uuid("Choisissez un bloc"),
  groupe: texte(120),
};
const mots = {
  accroche: requis(120, "Écrivez l’accroche"),
  texte: texte(2000),
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

export const modificationPoint = z.object({ id: z.uuid(), version: z.int32(), donnees: pointForm });
export const citation = z.object({
  pointId: z.uuid("Choisissez un point"),
  enonceId: z.uuid(),
  mode: z.enum(MODES_REPRISE),
});
export const retraitCitation = z.object({ pointId: z.uuid(), enonceId: z.uuid() });
export const motifEcart = entre({ min: 10, max: 1000 }, "Écrivez le motif : il est indispensable");
export const ecart = z.object({ id: z.uuid(), motif: motifEcart });
export const idEnonce = z.object({ id: z.uuid() });
export const problematique = texte(6000);
/** `lue` is the text the form was opened with. */
export const modificationChapitre = z.object({ id: z.uuid(), lue: mot(6000), problematique });
