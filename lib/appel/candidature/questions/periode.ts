import type { z } from "zod";
import { quand } from "../../../socle/formulaire/regle.ts";
import { dateCourte } from "../../../socle/typographie/dates.ts";
import { candidatureBrouillon, candidatureComplete } from "../schema.ts";

/** First and last day of the edition. */
export type Periode = { debut: string; fin: string };
type Quand = { date?: string; mois?: string };

/** A day of the edition, or a month that has one. */
export function isDansPeriode({ date, mois }: Quand, { debut, fin }: Periode): boolean {
  if (date) return date >= debut && date <= fin;
  return !mois || (mois >= debut.slice(0, 7) && mois <= fin.slice(0, 7));
}

/** The answer that says when, of an atelier. */
export const champQuand = (rang: number, a: Quand | undefined) => `ateliers.${rang}.${a?.date ? "date" : "mois"}`;

const dansPeriode = (periode: Periode) => (c: { ateliers?: (Quand | undefined)[] }, ctx: z.RefinementCtx) => {
  const message = `Cette date n’est pas dans l’édition, du ${dateCourte(periode.debut)} au ${dateCourte(periode.fin)}`;
  if (!Array.isArray(c.ateliers)) return;
  for (const [rang, a] of c.ateliers.entries())
    if (a && !isDansPeriode(a, periode))
      ctx.addIssue({ code: "custom", path: ["ateliers", rang, a.date ? "date" : "mois"], message });
};

/** The form of one edition: what a draft of it may hold, and what must be there to hand it in. */
export const formulaireDe = (periode: Periode) => ({
  brouillon: candidatureBrouillon.superRefine(dansPeriode(periode), quand()),
  complete: candidatureComplete.superRefine(dansPeriode(periode), quand()),
});
