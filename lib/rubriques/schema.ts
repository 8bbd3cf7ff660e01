import { z } from "zod";
import { quand } from "../formulaire/regle.ts";
import { entre, texte } from "../formulaire/saisie.ts";
import { CLES_RUBRIQUE, DEMANDES, type FORMES, formeDe, isTypeEnonce, PLAFONDS } from "./rubriques.ts";

const borne = texte(10)
  .regex(/^\d{0,5}$/, "Écrivez un nombre, ou rien")
  .transform((n) => (n === "" ? null : Number(n)))
  .pipe(z.number().min(1, "Au moins 1, ou rien").nullable());

const rubriqueVoulue = z
  .object({
    cle: z.enum(CLES_RUBRIQUE),
    nom: entre({ min: 3, max: 80 }, "Donnez-lui un nom"),
    enPhrase: entre({ min: 3, max: 60 }, "Dites-la dans une phrase, avec son article"),
    aide: texte(500),
    demande: z.enum(DEMANDES),
    minimum: borne,
    maximum: borne,
    retiree: z.boolean(),
  })
  .refine((r) => !isTypeEnonce(r.cle) || /^une? \p{L}/u.test(r.enPhrase), {
    path: ["enPhrase"],
    error: "Commencez par « un » ou « une » : « un levier »",
    ...quand("cle", "enPhrase"),
  })
  .refine((r) => isTypeEnonce(r.cle) || r.demande !== "une_parmi", {
    path: ["demande"],
    error: "Seuls les énoncés se demandent à plusieurs",
    ...quand("cle", "demande"),
  })
  .refine((r) => formeDe(r.cle) !== "choix" || (r.minimum === null && r.maximum === null), {
    path: ["maximum"],
    error: "Une réponse à choisir n’a pas de longueur",
    ...quand("cle", "minimum", "maximum"),
  })
  .refine((r) => (r.maximum ?? 0) <= PLAFONDS[formeDe(r.cle)], {
    path: ["maximum"],
    error: (issue) => `Au plus ${PLAFONDS[formeDe((issue.input as { cle: keyof typeof FORMES }).cle)]}`,
    ...quand("cle", "maximum"),
  })
  .refine((r) => (r.minimum ?? 0) <= (r.maximum ?? PLAFONDS[formeDe(r.cle)]), {
    path: ["minimum"],
    error: "Le minimum ne dépasse pas le maximum",
    ...quand("cle", "minimum", "maximum"),
  });

/** The rubriques of an edition in their order, as their form sends them: all of them, each once. */
export const rubriquesVoulues = z.object({
  rubriques: z
    .array(rubriqueVoulue)
    .refine((l) => l.length === CLES_RUBRIQUE.length && new Set(l.map((r) => r.cle)).size === l.length, {
      error: "Il manque une rubrique",
    })
    .refine((l) => l.some((r) => isTypeEnonce(r.cle) && !r.retiree), {
      error: "Gardez au moins une rubrique d’énoncés : la synthèse s’en fait",
    }),
});
export type RubriquesSaisies = z.input<typeof rubriquesVoulues>;
export type RubriquesVoulues = z.output<typeof rubriquesVoulues>;

/** `version` is that of the settings the form was opened with: an older one is refused, nothing is overwritten. */
export const rubriquesEdition = z.object({ id: z.uuid(), version: z.int32(), donnees: rubriquesVoulues });
