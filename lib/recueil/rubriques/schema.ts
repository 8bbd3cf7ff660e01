import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { entre, texte } from "../../socle/formulaire/saisie.ts";
import { replier } from "../../socle/typographie/replier.ts";
import {
  CLES_USUELLES,
  type ClePropre,
  DEMANDES,
  formeDe,
  isPropre,
  isTypeEnonce,
  PLAFONDS,
  PROPRES_MAX,
  type Rubrique,
} from "./rubriques.ts";

const borne = texte(10)
  .regex(/^\d{0,5}$/, "Écrivez un nombre, ou rien")
  .transform((n) => (n === "" ? null : Number(n)))
  .pipe(z.number().min(1, "Au moins 1, ou rien").nullable());

const rubriqueVoulue = z
  .object({
    cle: z.union([z.enum(CLES_USUELLES), z.custom<ClePropre>(isPropre)]),
    nom: entre({ min: 3, max: 80 }, "Donnez-lui un nom"),
    enPhrase: entre({ min: 3, max: 60 }, "Dites-la dans une phrase, avec son article"),
    aide: texte(500),
    demande: z.enum(DEMANDES),
    minimum: borne,
    maximum: borne,
    uneLigne: z.boolean(),
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
  .refine((r) => isPropre(r.cle) || !r.uneLigne, {
    path: ["uneLigne"],
    error: "Seule une rubrique que vous ajoutez tient sur une ligne",
    ...quand("cle", "uneLigne"),
  })
  .refine((r) => formeDe(r) !== "choix" || (r.minimum === null && r.maximum === null), {
    path: ["maximum"],
    error: "Une réponse à choisir n’a pas de longueur",
    ...quand("cle", "minimum", "maximum"),
  })
  .refine((r) => (r.maximum ?? 0) <= PLAFONDS[formeDe(r)], {
    path: ["maximum"],
    error: (issue) => `Au plus ${PLAFONDS[formeDe(issue.input as Rubrique)]}`,
    ...quand("cle", "uneLigne", "maximum"),
  })
  .refine((r) => (r.minimum ?? 0) <= (r.maximum ?? PLAFONDS[formeDe(r)]), {
    path: ["minimum"],
    error: "Le minimum ne dépasse pas le maximum",
    ...quand("cle", "uneLigne", "minimum", "maximum"),
  });

/** The rubriques of an edition in their order, as their form sends them: the usual ones and its own, each once. */
export const rubriquesVoulues = z.object({
  rubriques: z
    .array(rubriqueVoulue)
    .refine(
      (l) =>
        l.filter((r) => !isPropre(r.cle)).length === CLES_USUELLES.length &&
        new Set(l.map((r) => r.cle)).size === l.length,
      { error: "Il manque une rubrique" },
    )
    .refine((l) => l.filter((r) => isPropre(r.cle)).length <= PROPRES_MAX, {
      error: `Au plus ${PROPRES_MAX} rubriques ajoutées`,
    })
    .refine((l) => l.some((r) => isTypeEnonce(r.cle) && !r.retiree), {
      error: "Gardez au moins une rubrique d’énoncés : la synthèse s’en fait",
    })
    .superRefine((l, ctx) => {
      // A document read back is told by its headings: two of the same words would be one.
      const noms = l.map((r) => replier(r.nom));
      for (const [i, r] of l.entries())
        if (isPropre(r.cle) && noms.indexOf(noms[i] ?? "") !== noms.lastIndexOf(noms[i] ?? ""))
          ctx.addIssue({ code: "custom", path: [i, "nom"], message: "Une autre rubrique porte déjà ce nom" });
    }),
});
export type RubriquesSaisies = z.input<typeof rubriquesVoulues>;
export type RubriquesVoulues = z.output<typeof rubriquesVoulues>;

/** `version` is that of the settings the form was opened with: an older one is refused, nothing is overwritten. */
export const rubriquesEdition = z.object({ id: z.uuid(), version: z.int32(), donnees: rubriquesVoulues });
