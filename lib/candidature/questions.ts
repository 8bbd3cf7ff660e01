import { LIMITES } from "./limites.ts";

/** What the form asks, in words: the pages and the sheet to print say the same. */
export type Question = { label: string; aide?: string; max?: number; lignes?: number; facultatif?: boolean };

export const QUESTIONS = {
  structureId: { label: "Structure porteuse" },
  intitule: {
    label: "Intitulé",
    aide: "De préférence une question. Exemple : Comment repenser les instances de gouvernance de mon association ?",
  },
  transitions: {
    label: "Transitions abordées",
    aide: "Plusieurs choix possibles : l’atelier apparaîtra dans chaque partie de la synthèse.",
  },
  transitionPrincipale: { label: "Transition principale", facultatif: true },
  resume: {
    label: "Résumé pour le programme",
    aide: `Deux ou trois phrases, ${LIMITES.resume.min} à ${LIMITES.resume.max} caractères.`,
    lignes: 4,
    max: LIMITES.resume.max,
  },
  objectifs: {
    label: "Objectifs",
    aide: `Qu’est-ce que l’atelier doit produire ? Au moins ${LIMITES.objectifs.min} caractères.`,
    lignes: 5,
    max: LIMITES.objectifs.max,
  },
  questionsTravaillees: {
    label: "Questions travaillées",
    aide: "Une par ligne, cinq au plus.",
    lignes: 3,
    max: LIMITES.questionsTravaillees.max,
    facultatif: true,
  },
  publicsCibles: { label: "Publics visés" },
  publicAutre: { label: "Autre public", aide: "S’il n’est pas dans la liste, dites lequel.", facultatif: true },
  territoire: { label: "Territoire visé", aide: "D’où viendront les personnes participantes." },
  format: { label: "Format" },
  methode: {
    label: "Méthode",
    aide: `Comment les participantes et participants contribuent-ils ? (world café, forum ouvert, fresque…) Au moins ${LIMITES.methode.min} caractères.`,
    lignes: 4,
    max: LIMITES.methode.max,
  },
  jauge: {
    label: "Nombre de places",
    aide: "Pour chaque atelier. Un atelier peut avoir le sien, plus bas.",
    facultatif: true,
  },
  intervenants: {
    label: "Personnes qui interviennent",
    aide: "Celles que vous annoncez. Leur nom ne paraît dans le programme qu’avec leur accord.",
    facultatif: true,
  },
  ecoGestes: {
    label: "Éco-responsabilité",
    aide: "L’appel encourage des ateliers à faible impact. Un geste au moins, ou quelques mots dessous.",
  },
  ecoCommentaire: {
    label: "Ce que vous ferez d’autre, ou autrement",
    lignes: 3,
    max: LIMITES.ecoCommentaire.max,
    facultatif: true,
  },
  accessibilites: {
    label: "Accessibilité (facultatif)",
    aide: "Ces informations aident les personnes à venir. Ne saisissez aucune donnée de santé.",
  },
  inscriptionUrl: {
    label: "Page d’inscription",
    aide: "Elle paraîtra dans le programme et dans les agendas. Écrivez-y le lien de la visio si elle est ouverte à tous ; sans rien ici, le programme dit que vous l’envoyez aux personnes inscrites.",
    facultatif: true,
  },
  besoins: {
    label: "Vos besoins",
    aide: "Une salle, de l’aide à l’animation, un relais de communication…",
    lignes: 3,
    max: LIMITES.besoins.max,
    facultatif: true,
  },
  engagements: { label: "En déposant cette candidature" },
} as const satisfies Record<string, Question>;

export const QUESTIONS_CONTACT = {
  prenom: { label: "Prénom" },
  nom: { label: "Nom" },
  fonction: { label: "Fonction", facultatif: true },
  courriel: { label: "Courriel" },
  telephone: { label: "Téléphone", aide: "Exemple : 06 12 34 56 78" },
  publie: { label: "Cette personne accepte que son nom et son courriel paraissent dans le programme." },
} as const satisfies Record<string, Question>;

export const QUESTIONS_INTERVENANT = {
  nom: { label: "Nom" },
  structure: { label: "Sa structure", facultatif: true },
  publie: { label: "Cette personne accepte que son nom paraisse dans le programme." },
} as const satisfies Record<string, Question>;

export const QUESTIONS_ATELIER = {
  modalite: { label: "Où" },
  date: { label: "Date" },
  mois: { label: "Mois" },
  heureDebut: { label: "Début", facultatif: true },
  heureFin: { label: "Fin", facultatif: true },
  communeCode: { label: "Commune", aide: "Les premières lettres suffisent." },
  lieu: { label: "Lieu", aide: "Salle et adresse, tels qu’ils paraîtront dans le programme.", facultatif: true },
  lienVisio: {
    label: "Lien de la visio",
    aide: "Jamais public : vous le donnez vous-même aux personnes inscrites.",
    facultatif: true,
  },
  jauge: { label: "Places de cet atelier", facultatif: true },
} as const satisfies Record<string, Question>;

export const INTRO_CONTACTS =
  "La personne que la CRESS appelle, et une autre si elle est absente. Rien n’en est publié sans votre accord.";
export const NOM_CONTACT = ["Contact référent", "Contact suppléant (facultatif)"] as const;
export const CO_ORGANISATEURS = {
  label: "Co-organisateurs",
  ajouter: "Ajouter un co-organisateur",
  aide: "Chacune dit oui ou non de son côté : son nom ne paraît qu’une fois accepté, et votre dépôt n’attend pas.",
} as const;
