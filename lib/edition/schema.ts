import { z } from "zod";
import { texte } from "../formulaire/saisie.ts";

const JOURS_MAX = 180;
export const REUNIONS_MAX = 12;

const jours = texte(10)
  .regex(/^\d{1,3}$/, "Écrivez un nombre de jours, par exemple 30")
  .transform(Number)
  .pipe(z.number().min(1, "Au moins un jour").max(JOURS_MAX, `Au plus ${JOURS_MAX} jours`));

/** The settings of an edition, as their form sends them; the comité's meetings come out in order, each once. */
export const reglages = z.object({
  delaiReponse: jours,
  delaiComplement: jours,
  delaiRestitution: jours,
  datesComite: z
    .array(z.object({ date: z.iso.date("Écrivez une date complète") }))
    .max(REUNIONS_MAX, `Au plus ${REUNIONS_MAX} réunions`)
    .transform((reunions) => [...new Set(reunions.map((r) => r.date))].sort()),
  quorumComite: texte(10)
    .regex(/^\d{0,3}$/, "Écrivez un nombre de membres, ou rien")
    .transform((n) => (n === "" ? null : Number(n)))
    .pipe(z.number().min(1, "Au moins un membre").max(200, "Au plus 200 membres").nullable()),
});
export type ReglagesSaisis = z.input<typeof reglages>;
export type Reglages = z.output<typeof reglages>;

/** `version` is that of the settings the form was opened with: an older one is refused, nothing is overwritten. */
export const reglagesEdition = z.object({ id: z.uuid(), version: z.int32(), donnees: reglages });
