import { NOM_ACCESSIBILITE, NOM_ECO_GESTE, NOM_ENGAGEMENT, NOM_FORMAT, NOM_PUBLIC, NOM_TERRITOIRE } from "./choix.ts";
import type { Question, Simple } from "./question.ts";

/** Shortest and longest of what must say something. */
const RESUME = { min: 150, max: 800 };
const OBJECTIFS = { min: 100, max: 2000 };
const METHODE = { min: 50, max: 1500 };

/**
 * All the form asks, in its order: its schema, its empty answers, its columns read and written, its parts on the screen, the
 * page where it is read, its receipt, the sheet to fill by hand and its corrections are made of this. A question of a kind
 * known here needs nothing else than its column.
 */
export const QUESTIONS = {
  structureId: { section: "organisateurs", genre: "propre", corrigee: "structures", label: "Structure porteuse" },
  coOrganisateurs: {
    section: "organisateurs",
    genre: "propre",
    corrigee: "structures",
    label: "Co-organisateurs",
    aide: "Chacune dit oui ou non de son côté : son nom ne paraît qu’une fois accepté, et votre dépôt n’attend pas.",
  },
  contacts: {
    section: "contacts",
    genre: "propre",
    corrigee: "formulaire",
    label: "Contacts",
    aide: "La personne que la CRESS appelle, et une autre si elle est absente. Rien n’en est publié sans votre accord.",
  },
  intitule: {
    section: "atelier",
    genre: "ligne",
    label: "Intitulé",
    aide: "De préférence une question. Exemple : Comment repenser les instances de gouvernance de mon association ?",
    min: 5,
    max: 220,
    lignesAEcrire: 2,
    manque: "Il manque l’intitulé",
    lue: null,
    publique: true,
  },
  transitions: {
    section: "atelier",
    genre: "propre",
    corrigee: "choix_multiple",
    label: "Transitions abordées",
    aide: "Plusieurs choix possibles : l’atelier apparaîtra dans chaque partie de la synthèse.",
  },
  transitionPrincipale: {
    section: "atelier",
    genre: "propre",
    corrigee: "choix",
    label: "Transition principale",
    facultatif: true,
  },
  resume: {
    section: "atelier",
    genre: "texte",
    label: "Résumé pour le programme",
    nom: "Résumé",
    recepisse: "Résumé pour le programme",
    aide: `Deux ou trois phrases, ${RESUME.min} à ${RESUME.max} caractères.`,
    lignes: 4,
    ...RESUME,
    manque: "Il manque le résumé",
    publique: true,
  },
  objectifs: {
    section: "atelier",
    genre: "texte",
    label: "Objectifs",
    aide: `Qu’est-ce que l’atelier doit produire ? Au moins ${OBJECTIFS.min} caractères.`,
    lignes: 5,
    ...OBJECTIFS,
    manque: "Il manque les objectifs",
  },
  questionsTravaillees: {
    section: "atelier",
    genre: "texte",
    label: "Questions travaillées",
    aide: "Une par ligne, cinq au plus.",
    lignes: 3,
    max: 1000,
    parLigne: { max: 5, trop: "Cinq questions au plus, une par ligne" },
    facultatif: true,
    volet: true,
  },
  publicsCibles: {
    section: "atelier",
    genre: "choix_multiple",
    label: "Publics visés",
    options: NOM_PUBLIC,
    manque: "Choisissez au moins un public, ou écrivez lequel",
    separateur: ", ",
    publique: true,
  },
  publicAutre: {
    section: "atelier",
    genre: "ligne",
    label: "Autre public",
    aide: "S’il n’est pas dans la liste, dites lequel.",
    max: 200,
    complete: "publicsCibles",
    facultatif: true,
    publique: true,
  },
  territoire: {
    section: "atelier",
    genre: "choix",
    label: "Territoire visé",
    aide: "D’où viendront les personnes participantes.",
    options: NOM_TERRITOIRE,
    manque: "Choisissez le territoire visé",
    presente: "cases",
  },
  format: {
    section: "atelier",
    genre: "choix",
    label: "Format",
    options: NOM_FORMAT,
    manque: "Choisissez un format",
    presente: "liste",
    publique: true,
  },
  methode: {
    section: "atelier",
    genre: "texte",
    label: "Méthode",
    aide: `Comment les participantes et participants contribuent-ils ? (world café, forum ouvert, fresque…) Au moins ${METHODE.min} caractères.`,
    lignes: 4,
    ...METHODE,
    manque: "Il manque la méthode",
  },
  jauge: {
    section: "atelier",
    genre: "nombre",
    label: "Nombre de places",
    aide: "Pour chaque atelier. Un atelier peut avoir le sien, plus bas.",
    facultatif: true,
    volet: true,
  },
  intervenants: {
    section: "atelier",
    genre: "propre",
    corrigee: "formulaire",
    label: "Personnes qui interviennent",
    aide: "Celles que vous annoncez. Leur nom ne paraît dans le programme qu’avec leur accord.",
    facultatif: true,
    volet: true,
  },
  ecoGestes: {
    section: "accueil",
    genre: "choix_multiple",
    label: "Éco-responsabilité",
    recepisse: "Environnement",
    aide: "L’appel encourage des ateliers à faible impact. Un geste au moins, ou quelques mots dessous.",
    options: NOM_ECO_GESTE,
    manque: "Cochez au moins un geste, ou dites en quelques mots ce que vous ferez",
  },
  ecoCommentaire: {
    section: "accueil",
    genre: "texte",
    label: "Ce que vous ferez d’autre, ou autrement",
    nom: "Éco-responsabilité, précisions",
    lignes: 3,
    max: 800,
    complete: "ecoGestes",
    facultatif: true,
  },
  accessibilites: {
    section: "accueil",
    genre: "choix_multiple",
    label: "Accessibilité (facultatif)",
    nom: "Accessibilité",
    aide: "Ces informations aident les personnes à venir. Ne saisissez aucune donnée de santé.",
    options: NOM_ACCESSIBILITE,
    publique: true,
  },
  inscriptionUrl: {
    section: "accueil",
    genre: "adresse",
    label: "Page d’inscription",
    nom: "Adresse d’inscription",
    lue: "Inscription",
    aide: "Elle paraîtra dans le programme et dans les agendas. Écrivez-y le lien de la visio si elle est ouverte à tous ; sans rien ici, le programme dit que vous l’envoyez aux personnes inscrites.",
    max: 2000,
    facultatif: true,
    volet: true,
    publique: true,
  },
  besoins: {
    section: "accueil",
    genre: "texte",
    label: "Vos besoins",
    nom: "Besoins",
    aide: "Une salle, de l’aide à l’animation, un relais de communication…",
    lignes: 3,
    max: 1000,
    facultatif: true,
    volet: true,
  },
  engagements: {
    section: "engagements",
    genre: "choix_multiple",
    corrigee: "formulaire",
    label: "En déposant cette candidature",
    nom: "Engagements",
    lue: null,
    recepisse: "En déposant",
    options: NOM_ENGAGEMENT,
    toutes: "Les cinq engagements sont nécessaires",
  },
} as const satisfies Record<string, Question>;

type Questions = typeof QUESTIONS;
export type CleQuestion = keyof Questions;
export type CleSimple = { [C in CleQuestion]: Questions[C] extends { genre: "propre" } ? never : C }[CleQuestion];
export type ClePropre = Exclude<CleQuestion, CleSimple>;

/** The answer to a question of a known kind, as the form holds it. */
export type Reponse<C extends CleSimple> = Questions[C] extends { genre: "choix"; options: Record<infer O, string> }
  ? O | ""
  : Questions[C] extends { genre: "choix_multiple"; options: Record<infer O, string> }
    ? O[]
    : string;
export type Reponses = { [C in CleSimple]: Reponse<C> };

export const questionDe = (cle: CleQuestion): Question => QUESTIONS[cle];
export const simpleDe = (cle: CleSimple): Simple => QUESTIONS[cle];
export const CLES = Object.keys(QUESTIONS) as CleQuestion[];
export const isSimple = (cle: string): cle is CleSimple =>
  (CLES as string[]).includes(cle) && questionDe(cle as CleQuestion).genre !== "propre";
export const CLES_SIMPLES = CLES.filter(isSimple);

/** One value for each question of a known kind. */
export const parSimple = <T extends { [C in CleSimple]: unknown }>(valeur: (cle: CleSimple, q: Simple) => unknown): T =>
  Object.fromEntries(CLES_SIMPLES.map((cle) => [cle, valeur(cle, QUESTIONS[cle])])) as T;

/** The text that completes these choices, if there is one. */
export const complementDe = (cle: CleQuestion): CleSimple | undefined =>
  CLES_SIMPLES.find((c) => {
    const q = simpleDe(c);
    return "complete" in q && q.complete === cle;
  });
export const isComplement = (q: Question): boolean => "complete" in q && q.complete !== undefined;

export const nomDe = (q: Question): string => q.nom ?? q.label;
/** Null where it is not told. */
export const nomLu = (q: Question): string | null => (q.lue === undefined ? nomDe(q) : q.lue);
export const nomAuRecepisse = (q: Question): string => q.recepisse ?? nomLu(q) ?? nomDe(q);
