import { z } from "zod";
import { MODALITES } from "../atelier/states.ts";
import { CODES_TRANSITION } from "../edition/transitions.ts";
import { adresseWeb } from "../typographie/adresse-web.ts";
import { ACCESSIBILITES, ECO_GESTES, ENGAGEMENTS, FORMATS, PUBLICS_CIBLES, TERRITOIRES } from "./choix.ts";
import { ATELIERS_MAX, CO_ORGANISATEURS_MAX, INTERVENANTS_MAX, LIMITES } from "./limites.ts";
import { lireTelephone } from "./telephone.ts";

const texte = (max: number) => z.string().trim().max(max, `Au plus ${max} caractères`);
/** Empty in a draft, within bounds once handed in. */
const texteEntre = ({ min, max }: { min: number; max: number }, manque: string) =>
  texte(max).refine((t) => t.length >= min, {
    error: (issue) => (String(issue.input ?? "").trim() === "" ? manque : `Au moins ${min} caractères`),
  });

const vide = z.literal("");
const jour = z.union([vide, z.iso.date("Écrivez une date complète")]);
const mois = z.union([vide, z.string().regex(/^2\d{3}-(0[1-9]|1[0-2])$/, "Choisissez un mois")]);
const heure = z.union([vide, z.iso.time({ precision: -1, error: "Écrivez une heure, par exemple 14:00" })]);
/** As digits: an empty answer is not zero. */
const jauge = z
  .string()
  .trim()
  .refine((n) => n === "" || (/^\d{1,4}$/.test(n) && Number(n) >= 1 && Number(n) <= 2000), "Un nombre de 1 à 2000");

/** Kept as it is typed in a draft; a French number is stored as "+33612345678". */
const telephone = texte(40).transform((t) => lireTelephone(t) ?? t);

export const contactBrouillon = z.object({
  prenom: texte(80),
  nom: texte(80),
  fonction: texte(120),
  courriel: texte(254).toLowerCase(),
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
    communeCode: z.union([vide, z.string().regex(/^[0-9AB]{5}$/i, "Choisissez une commune de la liste")]),
    lieu: texte(200),
    lienVisio: z.union([vide, z.url({ protocol: /^https$/, error: "Une adresse qui commence par https://" })]),
    jauge,
  })
  .refine((a) => !a.heureDebut || !a.heureFin || a.heureDebut < a.heureFin, {
    path: ["heureFin"],
    error: "L’heure de fin doit suivre l’heure de début",
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
  transitions: z.array(z.enum(CODES_TRANSITION)),
  transitionPrincipale: z.union([vide, z.enum(CODES_TRANSITION)]),
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
const courriel = (manque: string) =>
  texte(254)
    .toLowerCase()
    .min(1, manque)
    .pipe(z.email("Cette adresse n’est pas complète. Exemple : prenom@association.fr"));
const telephoneFrancais = (manque: string) =>
  texte(40)
    .min(1, manque)
    .transform((t) => lireTelephone(t) ?? t)
    .refine((t) => lireTelephone(t) !== null, "Écrivez un numéro français, par exemple 06 12 34 56 78");

const referent = contactBrouillon.extend({
  prenom: nomDePersonne("Il manque le prénom du contact référent"),
  nom: nomDePersonne("Il manque le nom du contact référent"),
  courriel: courriel("Il manque le courriel du contact référent"),
  telephone: telephoneFrancais("Il manque le téléphone du contact référent"),
});
/** Whether anything at all is said of this contact. */
export const isContactRempli = (c: ContactBrouillon) =>
  [c.prenom, c.nom, c.fonction, c.courriel, c.telephone].some((t) => t !== "");

/** Nobody has to stand in; who does has a name. */
const SUPPLEANT = {
  prenom: nomDePersonne("Il manque le prénom du contact suppléant"),
  nom: nomDePersonne("Il manque le nom du contact suppléant"),
  courriel: z.union([vide, courriel("")]),
  telephone: z.union([vide, telephoneFrancais("")]),
};
const suppleant = contactBrouillon.superRefine((c, ctx) => {
  if (!isContactRempli(c)) return;
  for (const champ of ["prenom", "nom", "courriel", "telephone"] as const) {
    const lu = SUPPLEANT[champ].safeParse(c[champ]);
    if (!lu.success) ctx.addIssue({ code: "custom", path: [champ], message: premierMessage(lu.error) });
  }
});
const premierMessage = (error: z.ZodError) => {
  const [issue] = error.issues;
  return (issue?.code === "invalid_union" ? issue.errors.flat().at(-1)?.message : issue?.message) ?? "À revoir";
};

const atelierComplet = atelierBrouillon
  .refine((a) => a.modalite !== "", { path: ["modalite"], error: "Dites si l’atelier est sur place ou en visio" })
  .refine((a) => a.date !== "" || a.mois !== "", { path: ["date"], error: "Il manque la date, ou au moins le mois" })
  .refine((a) => a.modalite === "visio" || a.communeCode !== "", {
    path: ["communeCode"],
    error: "Il manque la commune",
  });

/** What must be there to hand in (form F1 of the kit, column L). */
export const candidatureComplete = candidatureBrouillon
  .extend({
    contacts: z.tuple([referent, suppleant]),
    intitule: texteEntre(LIMITES.intitule, "Il manque l’intitulé"),
    transitions: z.array(z.enum(CODES_TRANSITION)).min(1, "Choisissez au moins une transition"),
    resume: texteEntre(LIMITES.resume, "Il manque le résumé"),
    objectifs: texteEntre(LIMITES.objectifs, "Il manque les objectifs"),
    questionsTravaillees: texte(LIMITES.questionsTravaillees.max).refine(
      (t) => lignesDe(t).length <= QUESTIONS_MAX,
      "Cinq questions au plus, une par ligne",
    ),
    intervenants: intervenantsDe(intervenantNomme),
    territoire: z.enum(TERRITOIRES, "Choisissez le territoire visé"),
    format: z.enum(FORMATS, "Choisissez un format"),
    methode: texteEntre(LIMITES.methode, "Il manque la méthode"),
    inscriptionUrl: z.union([vide, adresseWeb]),
    engagements: z.array(z.enum(ENGAGEMENTS)).length(ENGAGEMENTS.length, "Les cinq engagements sont nécessaires"),
    ateliers: z.array(atelierComplet).min(1, "Ajoutez au moins un atelier").max(ATELIERS_MAX, "Au plus douze ateliers"),
  })
  .refine((c) => c.publicsCibles?.length !== 0 || !!c.publicAutre?.trim(), {
    path: ["publicsCibles"],
    error: "Choisissez au moins un public, ou écrivez lequel",
    when: () => true,
  })
  .refine((c) => c.ecoGestes?.length !== 0 || !!c.ecoCommentaire?.trim(), {
    path: ["ecoGestes"],
    error: "Cochez au moins un geste, ou dites en quelques mots ce que vous ferez",
    when: () => true,
  });

export const idCandidature = z.object({ id: z.uuid() });
export const motif = z.string().trim().min(10, "Au moins 10 caractères").max(2000, "Au plus 2000 caractères");
export const candidatureMotif = z.object({ id: z.uuid(), motif });
export const enregistrement = z.object({ id: z.uuid(), version: z.number().int(), donnees: candidatureBrouillon });
export const rechercheIntitule = z.object({
  annee: z.number().int(),
  intitule: z.string().max(500),
  sauf: z.uuid().nullable(),
});
export const creation = z.object({ annee: z.number().int(), cle: z.uuid(), donnees: candidatureBrouillon });
