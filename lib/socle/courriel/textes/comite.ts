import { nomTransition } from "../../transitions/transitions.ts";
import { dateLongue } from "../../typographie/dates.ts";
import { enumerer } from "../../typographie/enumerer.ts";
import { accorder, pluriel } from "../../typographie/nombre.ts";
import type { DonneesCourriel } from "../donnees.ts";
import { mot } from "../marques.ts";
import { lien, type Texte } from "../texte.ts";

const jour = (avantLe: string) => mot("avant_le", dateLongue(avantLe));
const minuscule = (mots: string) => mots.charAt(0).toLowerCase() + mots.slice(1);

export const TEXTES_COMITE = {
  chapitre_transmis: ({ annee, conference, transition, points, minutes, avantLe, membre }) => ({
    sujet: `[Action attendue] ${mot("points", pluriel(points, "point"))} de votre transition, ${mot("minutes", pluriel(minutes, "minute"))}, avant le ${jour(avantLe)}`,
    corps: [
      `Le chapitre « ${mot("transition", nomTransition(transition))} » de la conférence « ${mot("conference", conference)} » est prêt à être lu par le comité : ${mot("points", pluriel(points, "point"))}, ${mot("minutes", pluriel(minutes, "minute"))} environ.`,
      mot("suppleance", membre && `Vous répondez comme suppléant de ${membre}.`),
      `Pour chaque point, dites s’il n’y a rien à redire, ou votre réserve ou votre objection, et si vous le voulez une autre formulation. Répondez au plus tard le ${jour(avantLe)}. Si vous avez répondu à un point au moins, votre silence sur les autres vaudra ce jour-là « rien à redire ».`,
      lien("Lire et répondre", `/comite/${annee}/synthese/${transition}`),
    ],
  }),
  travail_a_lire: ({ annee, conference, transition, points, membre }) => ({
    sujet: `Document de travail : ${mot("transition", nomTransition(transition))}, ${mot("points", pluriel(points, "point"))}`,
    corps: [
      `La CRESS vous montre la synthèse de la conférence « ${mot("conference", conference)} » telle qu’elle l’écrit : chapitre « ${mot("transition", nomTransition(transition))} », ${mot("points", pluriel(points, "point"))} aujourd’hui.`,
      mot("suppleance", membre && `Vous la lisez comme suppléant de ${membre}.`),
      "La page montre toujours l’état du moment, et se lit aussi en PDF. C’est un document de travail, pour vous : ne le diffusez pas. Vous n’avez rien à répondre.",
      lien("Lire le document de travail", `/comite/${annee}/synthese/travail#${transition}`),
    ],
  }),
  mots_a_relire: ({ annee, conference, transition, phrases, fiches, avantLe }) => ({
    sujet: `[Action attendue] Relisez ce que vos mots sont devenus, avant le ${jour(avantLe)}`,
    corps: [
      `Dans la synthèse ${mot("annee", String(annee))} de la conférence « ${mot("conference", conference)} », chapitre « ${mot("transition", nomTransition(transition))} », ${mot("phrases", `${pluriel(phrases, "phrase")} de ${accorder(fiches.length, "votre fiche", "vos fiches")} ${enumerer(fiches)} ${accorder(phrases, "est réunie à d’autres ou reformulée", "sont réunies à d’autres ou reformulées")}`)}.`,
      `Vos mots et la phrase imprimée sont côte à côte : dites si elle est fidèle, ou ce qu’il faut corriger. Vous avez jusqu’au ${jour(avantLe)}.`,
      lien("Relire", "/espace/relecture"),
    ],
  }),
  suppleance: ({ annee, conference, membre, transitions }) => ({
    sujet: `Vous êtes suppléant au comité de la conférence ${mot("annee", String(annee))}`,
    corps: [
      `${mot("membre", membre)} vous demande de répondre à sa place, au comité de la conférence « ${mot("conference", conference)} », sur ${mot("transitions", enumerer(transitions.map((t) => `la ${minuscule(nomTransition(t))}`)))}.`,
      "Connectez-vous avec cette adresse : vous lirez les fiches et les chapitres, et chaque réponse dira que vous l’avez donnée.",
      lien("Ouvrir le comité", `/comite/${annee}/synthese`),
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T]) => Texte }>;
