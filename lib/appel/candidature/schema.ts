import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import {
  auMoins,
  codeCommune,
  courriel,
  courrielEnCours,
  entre,
  heure,
  jour,
  lienVisio,
  mot,
  texte,
  vide,
} from "../../socle/formulaire/saisie.ts";
import { lireTelephone } from "../../socle/formulaire/telephone.ts";
import { adresseWeb } from "../../socle/typographie/adresse-web.ts";
import { MODALITES } from "../atelier/states.ts";
import { codeTransition } from "../edition/code-transition.ts";
import { lignesDe } from "./dire.ts";
import { ATELIERS_MAX, CO_ORGANISATEURS_MAX, INTERVENANTS_MAX } from "./questions/limites.ts";
import type { DeTexte, Simple } from "./questions/question.ts";
import {
  CLES,
  CLES_SIMPLES,
  type ClePropre,
  type CleSimple,
  complementDe,
  isSimple,
  parSimple,
  type Reponse,
  simpleDe,
} from "./questions/questions.ts";

const mois = z.union([vide, mot(7).regex(/^2\d{3}-(0[1-9]|1[0-2])$/, "Choisissez un mois")]);
/** As digits: an empty answer is not zero. */
const jauge = texte(40).refine(
  (n) => n === "" || (/^\d{1,4}$/.test(n) && Number(n) >= 1 && Number(n) <= 2000),
  "Un nombre de 1 à 2000",
);

/** Kept as it is typed in a draft; a French number is stored as "+33612345678". */
const telephone = texte(40).transform((t) => lireTelephone(t) ?? t);

export const contactBrouillon = z.object({
  prenom: texte(80),
  nom: texte(80),
  fonction: texte(120),
  courriel: courrielEnCours,
  telephone,
  publie: z.boolean(),
});
export type ContactBrouillon = z.output<typeof contactBrouillon>;

const intervenantBrouillon = z.object({ nom: texte(120), structure: texte(160), publie: z.boolean() });
export type IntervenantBrouillon = z.output<typeof intervenantBrouillon>;
/** A line left empty is no one; « accepte d’être publié » alone says nothing. */
export const isIntervenantRempli = (i: IntervenantBrouillon) => i.nom.trim() !== "" || i.structure.trim() !== "";
const intervenantsDe = (un: typeof intervenantBrouillon) =>
  z
    .array(un)
    .max(INTERVENANTS_MAX, "Au plus douze personnes")
    .transform((liste) => liste.filter(isIntervenantRempli));
/** Whoever is announced has a name. */
const intervenantNomme = intervenantBrouillon.refine((i) => i.nom !== "" || i.structure === "", {
  path: ["nom"],
  error: "Il manque le nom de cette personne",
  ...quand("nom", "structure"),
});

export const atelierBrouillon = z
  .object({
    id: z.uuid().nullable(),
    modalite: z.union([vide, z.enum(MODALITES)]),
    date: jour,
    /** "2026-05", when the day is not known yet; a day wins over it. */
    mois,
    heureDebut: heure,
    heureFin: heure,
    communeCode: codeCommune,
    lieu: texte(200),
    lienVisio,
    jauge,
  })
  .refine((a) => !a.heureDebut || !a.heureFin || a.heureDebut < a.heureFin, {
    path: ["heureFin"],
    error: "L’heure de fin doit suivre l’heure de début",
    ...quand("heureDebut", "heureFin"),
  });
export type AtelierBrouillon = z.output<typeof atelierBrouillon>;

type Formes = { [C in CleSimple]: z.ZodType<Reponse<C>, Reponse<C>> };
const clesDe = (options: object) => z.enum(Object.keys(options));

/** What a column takes. */
function formeBrouillon(q: Simple): z.ZodType {
  switch (q.genre) {
    case "nombre":
      return jauge;
    case "choix":
      return z.union([vide, clesDe(q.options)]);
    case "choix_multiple":
      return z.array(clesDe(q.options));
    default:
      return texte(q.max);
  }
}

/** What a candidature is handed in with. */
function formeComplete(q: Simple): z.ZodType {
  switch (q.genre) {
    case "nombre":
      return jauge;
    case "choix":
      return z.enum(Object.keys(q.options), q.manque);
    case "choix_multiple":
      return q.toutes ? z.array(clesDe(q.options)).length(Object.keys(q.options).length, q.toutes) : formeBrouillon(q);
    case "adresse":
      return z.union([vide, adresseWeb]);
    default:
      return texteComplet(q);
  }
}

function texteComplet({ min = 1, max, manque, parLigne }: DeTexte): z.ZodType {
  const dit = manque === undefined ? texte(max) : entre({ min, max }, manque);
  return parLigne ? dit.refine((t) => lignesDe(t).length <= parLigne.max, parLigne.trop) : dit;
}

/** The same answers in the order of the form, where wrong ones are told in theirs; each date comes last. */
const enOrdre = <F extends { [C in ClePropre]: z.ZodType } & { ateliers: z.ZodType }>(propres: F, simples: Formes) =>
  z.object(
    Object.fromEntries(
      [...CLES, "ateliers" as const].map((cle) => [cle, isSimple(cle) ? simples[cle] : propres[cle]]),
    ) as F & Formes,
  );

const propresBrouillon = {
  structureId: z.uuid("Choisissez une structure"),
  coOrganisateurs: z.array(z.uuid()).max(CO_ORGANISATEURS_MAX, "Au plus six co-organisateurs"),
  /** The référent, then the suppléant. */
  contacts: z.array(contactBrouillon).max(2, "Au plus deux contacts"),
  transitions: z.array(codeTransition),
  transitionPrincipale: z.union([vide, codeTransition]),
  intervenants: intervenantsDe(intervenantBrouillon),
  ateliers: z.array(atelierBrouillon).max(ATELIERS_MAX, "Au plus douze ateliers"),
};

/**
 * What a draft may hold: everything may be missing. What a column cannot hold is refused; a telephone, an e-mail or an
 * address half typed is kept, and looked at when handing in.
 */
export const candidatureBrouillon = enOrdre(
  propresBrouillon,
  parSimple<Formes>((_, q) => formeBrouillon(q)),
);
export type CandidatureBrouillon = z.output<typeof candidatureBrouillon>;

const nomDePersonne = (manque: string) =>
  texte(80)
    .min(1, manque)
    .regex(/^[^\d<>@]*$/, "Un nom s’écrit sans chiffre ni signe");
const courrielDe = (manque: string) => courrielEnCours.min(1, manque).pipe(courriel());
const telephoneDe = (manque: string) =>
  texte(40)
    .min(1, manque)
    .transform((t) => lireTelephone(t) ?? t)
    .refine(
      (t) => lireTelephone(t) !== null,
      "Écrivez un numéro complet, par exemple 06 12 34 56 78 ou +32 56 12 34 56",
    );

const referent = contactBrouillon.extend({
  prenom: nomDePersonne("Il manque le prénom du contact référent"),
  nom: nomDePersonne("Il manque le nom du contact référent"),
  courriel: courrielDe("Il manque le courriel du contact référent"),
  telephone: telephoneDe("Il manque le téléphone du contact référent"),
});
/** Whether anything at all is said of this contact. */
export const isContactRempli = (c: ContactBrouillon) =>
  [c.prenom, c.nom, c.fonction, c.courriel, c.telephone].some((t) => t !== "");

/** Nobody has to stand in; who does has a name. */
const SUPPLEANT = {
  prenom: nomDePersonne("Il manque le prénom du contact suppléant"),
  nom: nomDePersonne("Il manque le nom du contact suppléant"),
  courriel: z.union([vide, courriel()]),
  telephone: z.union([vide, telephoneDe("")]),
};
const CHAMPS_SUPPLEANT = ["prenom", "nom", "courriel", "telephone"] as const;
const suppleant = contactBrouillon.superRefine((c, ctx) => {
  if (!isContactRempli(c)) return;
  for (const champ of CHAMPS_SUPPLEANT) {
    const message = SUPPLEANT[champ].safeParse(c[champ]).error?.issues[0]?.message;
    if (message) ctx.addIssue({ code: "custom", path: [champ], message });
  }
}, quand());

const atelierComplet = atelierBrouillon
  .refine((a) => a.modalite !== "", {
    path: ["modalite"],
    error: "Dites si l’atelier est sur place ou en visio",
    ...quand("modalite"),
  })
  .refine((a) => a.date !== "" || a.mois !== "", {
    path: ["date"],
    error: "Il manque la date, ou au moins le mois",
    ...quand("date", "mois"),
  })
  .refine((a) => a.modalite === "visio" || a.communeCode !== "", {
    path: ["communeCode"],
    error: "Il manque la commune",
    ...quand("modalite", "communeCode"),
  });

/** Choices that a text may complete, or replace. */
const COMPLETES = CLES_SIMPLES.flatMap((cle) => {
  const q = simpleDe(cle);
  const complement = complementDe(cle);
  return q.genre === "choix_multiple" && q.manque && complement ? [{ cle, complement, manque: q.manque }] : [];
});

/** What must be there to hand in (form F1 of the kit, column L). */
export const candidatureComplete = COMPLETES.reduce(
  (schema, { cle, complement, manque }) =>
    schema.refine((c) => c[cle].length > 0 || c[complement] !== "", {
      path: [cle],
      error: manque,
      ...quand(cle, complement),
    }),
  enOrdre(
    {
      ...propresBrouillon,
      contacts: z.tuple([referent, suppleant]),
      transitions: z.array(codeTransition).min(1, "Choisissez au moins une transition"),
      intervenants: intervenantsDe(intervenantNomme),
      ateliers: z
        .array(atelierComplet)
        .min(1, "Ajoutez au moins un atelier")
        .max(ATELIERS_MAX, "Au plus douze ateliers"),
    },
    parSimple<Formes>((_, q) => formeComplete(q)),
  ),
);

export const idCandidature = z.object({ id: z.uuid() });
export const motif = auMoins(10, 2000);
export const candidatureMotif = z.object({ id: z.uuid(), motif });
export const enregistrement = z.object({ id: z.uuid(), version: z.int32(), donnees: candidatureBrouillon });
export const rechercheIntitule = z.object({
  annee: z.int32(),
  intitule: mot(500),
  sauf: z.uuid().nullable(),
});
export const creation = z.object({ annee: z.int32(), cle: z.uuid(), donnees: candidatureBrouillon });
