import { z } from "zod";
import "../../socle/formulaire/phrases.ts";
import { quand } from "../../socle/formulaire/regle.ts";
import { entre, jour, texte, vide } from "../../socle/formulaire/saisie.ts";
import { NOMS_COULEUR, NOMS_MARQUE } from "../../socle/transitions/palette.ts";
import { CATEGORIES } from "../structure/categories.ts";
import { isCodePermis } from "./code-transition.ts";
import { REUNIONS_MAX, TRANSITIONS_MAX } from "./limites.ts";

const JOURS_MAX = 180;

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

/** A new edition: `numero` is the rank of the conference, printed on its document. */
export const editionNouvelle = z.object({
  annee: texte(4)
    .regex(/^2\d{3}$/, "Écrivez une année, par exemple 2027")
    .transform(Number),
  numero: texte(3)
    .regex(/^[1-9]\d{0,2}$/, "Écrivez un nombre, par exemple 6")
    .transform(Number),
  intitule: entre({ min: 5, max: 200 }, "Écrivez le thème de la conférence"),
});
export type EditionNouvelleSaisie = z.input<typeof editionNouvelle>;

const obligatoire = z.iso.date("Écrivez une date complète");
const facultatif = jour.transform((j) => j || null);
const question = texte(500);

/** A transition of the edition, in its place in the list; without a `code` it is given one from its name. */
const transitionVoulue = z.object({
  id: z.union([vide, z.uuid()]),
  libelle: entre({ min: 3, max: 80 }, "Donnez-lui un nom"),
  question,
  code: texte(30).refine((c) => c === "" || isCodePermis(c), {
    error:
      "De petites lettres sans accent, des chiffres ou des tirets : « numerique ». Certains mots sont déjà pris par d’autres pages",
  }),
  couleur: z.enum(NOMS_COULEUR),
  marque: z.enum(NOMS_MARQUE),
});
export type TransitionVoulue = z.output<typeof transitionVoulue>;

/** What an edition says of itself, as its form sends it. */
export const ficheEdition = z
  .object({
    intitule: entre({ min: 5, max: 200 }, "Écrivez le thème de la conférence"),
    presentation: texte(6000),
    coOrganisateurs: texte(2000).transform((t) =>
      t
        .split("\n")
        .map((l) => l.trim())
        .filter(Boolean),
    ),
    dateWebinaire: facultatif,
    dateOuvertureAppel: obligatoire,
    dateClotureAppel: obligatoire,
    dateLancement: facultatif,
    dateDebut: obligatoire,
    dateFin: obligatoire,
    dateCloture: obligatoire,
    transitions: z
      .array(transitionVoulue)
      .min(1, "Gardez au moins une transition")
      .max(TRANSITIONS_MAX, `Au plus ${TRANSITIONS_MAX} transitions`),
    categories: z.array(z.enum(CATEGORIES)).min(1, "Choisissez au moins une catégorie"),
  })
  .refine((e) => e.dateOuvertureAppel <= e.dateClotureAppel, {
    path: ["dateClotureAppel"],
    error: "L’appel se termine après son ouverture",
    ...quand("dateOuvertureAppel", "dateClotureAppel"),
  })
  .refine((e) => new Set(e.transitions.map((t) => t.marque)).size === e.transitions.length, {
    path: ["transitions"],
    error: "Donnez à chaque transition un signe à elle : sans les couleurs, c’est lui qui les distingue",
    ...quand("transitions"),
  })
  .refine((e) => e.dateDebut <= e.dateFin, {
    path: ["dateFin"],
    error: "Le dernier jour des ateliers vient après le premier",
    ...quand("dateDebut", "dateFin"),
  });
export type FicheEditionSaisie = z.input<typeof ficheEdition>;
export type FicheEdition = z.output<typeof ficheEdition>;

export const editionModifiee = z.object({ id: z.uuid(), version: z.int32(), donnees: ficheEdition });
export const editionVisee = z.object({ id: z.uuid() });
