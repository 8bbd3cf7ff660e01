import { z } from "zod";
import { texte } from "../formulaire/saisie.ts";
import { motifEcart, motsPoint } from "./gestes/schema.ts";
import { MODES_REPRISE } from "./states.ts";

/** What the forms of a chapter send. A point goes to a block, and to the group of that title in it; empty, to none. */
export const pointForm = motsPoint.safeExtend({ blocId: z.uuid("Choisissez un bloc"), groupe: texte(120) });
export type PointForm = z.output<typeof pointForm>;

/** The form of a new point: the énoncé it is written from, and those it cites with it. */
export const nouveauPoint = pointForm.safeExtend({ enonceId: z.uuid(), aussi: z.array(z.uuid()).max(20) });
export type NouveauPoint = z.output<typeof nouveauPoint>;

export const modificationPoint = z.object({
  id: z.uuid(),
  version: z.int32(),
  relus: z.array(z.uuid()).max(60),
  donnees: pointForm,
});
export const citation = z.object({
  pointId: z.uuid("Choisissez un point"),
  enonceId: z.uuid(),
  mode: z.enum(MODES_REPRISE),
});
export const ecart = z.object({ id: z.uuid(), motif: motifEcart });
