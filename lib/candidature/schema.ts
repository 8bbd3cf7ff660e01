import { z } from "zod";
import { MODALITES } from "../atelier/states.ts";
import { codeTransition } from "../edition/code-transition.ts";
import { quand } from "../formulaire/regle.ts";
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
} from "../formulaire/saisie.ts";
import { adresseWeb } from "../typographie/adresse-web.ts";
import { ACCESSIBILITES, ECO_GESTES, ENGAGEMENTS, FORMATS, PUBLICS_CIBLES, TERRITOIRES } from "./choix.ts";
import { ATELIERS_MAX, CO_ORGANISATEURS_MAX, INTERVENANTS_MAX, LIMITES } from "./limites.ts";
import { lireTelephone } from "./telephone.ts";

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

const QUESTIONS_MAX = 5;
/** One question a line, blank lines apart. */
export const lignesDe = (texte: string) =>
  texte
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter(Boolean);

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

/**
 * What a draft may hold: everything may be missing. What a column cannot hold is refused; a telephone, an e-mail or an
 * address half typed is kept, and looked at when handing in.
 */
export const candidatureBrouillon = z.object({
  structureId: z.uuid("Choisissez une structure"),
  coOrganisateurs: z.array(z.uuid()).max(CO_ORGANISATEURS_MAX, "Au plus six co-organisateurs"),
  /** The référent, then the suppléant. */
  contacts: z.array(contactBrouillon).max(2, "Au plus deux contacts"),
  intitule: texte(LIMITES.intitule.max),
  transitions: z.array(codeTransition),
  transitionPrincipale: z.union([vide, codeTransition]),
  resume: texte(LIMITES.resume.max),
  objectifs: texte(LIMITES.objectifs.max),
  questionsTravaillees: texte(LIMITES.questionsTravaillees.max),
  publicsCibles: z.array(z.enum(PUBLICS_CIBLES)),
  publicAutre: texte(LIMITES.publicAutre.max),
  territoire: z.union([vide, z.enum(TERRITOIRES)]),
  format: z.union([vide, z.enum(FORMATS)]),
  methode: texte(LIMITES.methode.max),
  jauge,
  intervenants: intervenantsDe(intervenantBrouillon),
  ecoGestes: z.array(z.enum(ECO_GESTES)),
  ecoCommentaire: texte(LIMITES.ecoCommentaire.max),
  accessibilites: z.array(z.enum(ACCESSIBILITES)),
  inscriptionUrl: texte(2000),
  besoins: texte(LIMITES.besoins.max),
  engagements: z.array(z.enum(ENGAGEMENTS)),
  ateliers: z.array(atelierBrouillon).max(ATELIERS_MAX, "Au plus douze ateliers"),
});
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

/** What must be there to hand in (form F1 of the kit, column L). */
export const candidatureComplete = candidatureBrouillon
  .extend({
    contacts: z.tuple([referent, suppleant]),
    intitule: entre(LIMITES.intitule, "Il manque l’intitulé"),
    transitions: z.array(codeTransition).min(1, "Choisissez au moins une transition"),
    resume: entre(LIMITES.resume, "Il manque le résumé"),
    objectifs: entre(LIMITES.objectifs, "Il manque les objectifs"),
    questionsTravaillees: texte(LIMITES.questionsTravaillees.max).refine(
      (t) => lignesDe(t).length <= QUESTIONS_MAX,
      "Cinq questions au plus, une par ligne",
    ),
    intervenants: intervenantsDe(intervenantNomme),
    territoire: z.enum(TERRITOIRES, "Choisissez le territoire visé"),
    format: z.enum(FORMATS, "Choisissez un format"),
    methode: entre(LIMITES.methode, "Il manque la méthode"),
    inscriptionUrl: z.union([vide, adresseWeb]),
    engagements: z.array(z.enum(ENGAGEMENTS)).length(ENGAGEMENTS.length, "Les cinq engagements sont nécessaires"),
    ateliers: z.array(atelierComplet).min(1, "Ajoutez au moins un atelier").max(ATELIERS_MAX, "Au plus douze ateliers"),
  })
  .refine((c) => c.publicsCibles.length > 0 || c.publicAutre !== "", {
    path: ["publicsCibles"],
    error: "Choisissez au moins un public, ou écrivez lequel",
    ...quand("publicsCibles", "publicAutre"),
  })
  .refine((c) => c.ecoGestes.length > 0 || c.ecoCommentaire !== "", {
    path: ["ecoGestes"],
    error: "Cochez au moins un geste, ou dites en quelques mots ce que vous ferez",
    ...quand("ecoGestes", "ecoCommentaire"),
  });

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
