import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { heure, requis, texte } from "../../socle/formulaire/saisie.ts";
import { motifSaisi } from "../../socle/formulaire/schema.ts";
import { ISSUES } from "./states.ts";

const id = z.uuid();

export const preparation = z.object({
  date: z.iso.date("Choisissez le jour de la séance"),
  heure,
  lieu: requis(160, "Écrivez où la séance se tient"),
  chapitres: z.array(id).min(1, "Choisissez au moins un chapitre"),
  attendus: z.array(id).max(200),
});
export type Preparation = z.output<typeof preparation>;

export const nouvelleSeance = z.object({ editionId: id, cle: id, donnees: preparation });
export const seanceModifiee = z.object({ id, donnees: preparation });

export const annulationSeance = motifSaisi(500).extend({ id });

export const laSeance = z.object({ id });
export const allerA = z.object({ id, pointId: id });
export const passage = z.object({ id, versId: id });
export const pointage = z.object({ id, personneId: id, present: z.boolean() });
const SANS_DIVERGENCE = "Écrivez la position divergente : elle sera imprimée avec le point";
/** `versionLue`: the number of the version on the screen of who decides. */
export const decision = z
  .object({ id, pointId: id, versionLue: z.int32(), issue: z.enum(ISSUES), texte: texte(2000) })
  .refine((d) => d.issue !== "divergence" || d.texte !== "", {
    path: ["texte"],
    error: SANS_DIVERGENCE,
    ...quand("issue", "texte"),
  });
/** The form of each issue that has words, and that of the words of a point. */
export const motsDeLIssue = {
  divergence: z.object({ texte: requis(2000, SANS_DIVERGENCE) }),
  a_revoir: z.object({ texte: texte(2000) }),
};
export const motsEnSeance = z.object({ accroche: texte(120), texte: requis(2000, "Écrivez le texte du point") });
export type Decision = z.output<typeof decision>;
/** The points seen in the list, and the version their words came with. */
export const adoptionEnsemble = z.object({
  id,
  points: z
    .array(z.object({ pointId: id, motsDepuis: z.int32() }))
    .min(1)
    .max(500),
});
export type AdoptionEnsemble = z.output<typeof adoptionEnsemble>;
export const annulationEnsemble = z.object({ id, lot: id });
export const annulationDecision = z.object({ id, decisionId: id });

/** What the form of a correction holds: its texts are those of the decisions, in their order. */
export const saisieCorrection = z.object({
  note: requis(300, "Dites en quelques mots ce qui est corrigé : les membres le liront"),
  presents: z.array(id).max(300),
  observations: texte(3000),
  textes: z.array(texte(2000)).max(500),
});
export type SaisieCorrection = z.output<typeof saisieCorrection>;

export const correctionPv = saisieCorrection.omit({ textes: true }).extend({
  id,
  /** The version the page showed. */
  lue: z.int32().min(1),
  decisions: z.array(z.object({ id, texte: texte(2000) })).max(500),
});
export type CorrectionPv = z.output<typeof correctionPv>;
