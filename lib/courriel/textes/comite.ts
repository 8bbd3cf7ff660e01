import { nomTransition } from "../../edition/transitions.ts";
import { dateLongue } from "../../typographie/dates.ts";
import { enumerer } from "../../typographie/enumerer.ts";
import { accorder, pluriel } from "../../typographie/nombre.ts";
import type { DonneesCourriel } from "../donnees.ts";
import { lien, type Texte } from "../texte.ts";

const minuscule = (mots: string) => mots.charAt(0).toLowerCase() + mots.slice(1);

export const TEXTES_COMITE = {
  chapitre_transmis: ({ annee, conference, transition, points, minutes, avantLe, membre }) => ({
    sujet: `[Action attendue] ${pluriel(points, "point")} de votre transition, ${pluriel(minutes, "minute")}, avant le ${dateLongue(avantLe)}`,
    corps: [
      `Le chapitre « ${nomTransition(transition)} » de la conférence « ${conference} » est prêt à être lu par le comité : ${pluriel(points, "point")}, ${pluriel(minutes, "minute")} environ.`,
      ...(membre ? [`Vous répondez comme suppléant de ${membre}.`] : []),
      `Pour chaque point, dites s’il n’y a rien à redire, ou votre réserve ou votre objection, et si vous le voulez une autre formulation. Répondez au plus tard le ${dateLongue(avantLe)}. Si vous avez répondu à un point au moins, votre silence sur les autres vaudra ce jour-là « rien à redire ».`,
      lien("Lire et répondre", `/comite/${annee}/synthese/${transition}`),
    ],
  }),
  travail_a_lire: ({ annee, conference, transition, points, membre }) => ({
    sujet: `Document de travail : ${minuscule(nomTransition(transition))}, ${pluriel(points, "point")}`,
    corps: [
      `La CRESS vous montre la synthèse de la conférence « ${conference} » telle qu’elle l’écrit : chapitre « ${nomTransition(transition)} », ${pluriel(points, "point")} aujourd’hui.`,
      ...(membre ? [`Vous la lisez comme suppléant de ${membre}.`] : []),
      "La page montre toujours l’état du moment, et se lit aussi en PDF. C’est un document de travail, pour vous : ne le diffusez pas. Vous n’avez rien à répondre.",
      lien("Lire le document de travail", `/comite/${annee}/synthese/travail#${transition}`),
    ],
  }),
  mots_a_relire: ({ annee, conference, transition, phrases, fiches, avantLe }) => ({
    sujet: `[Action attendue] Relisez ce que vos mots sont devenus, avant le ${dateLongue(avantLe)}`,
    corps: [
      `Dans la synthèse ${annee} de la conférence « ${conference} », chapitre « ${nomTransition(transition)} », ${pluriel(phrases, "phrase")} de ${accorder(fiches.length, "votre fiche", "vos fiches")} ${enumerer(fiches)} ${accorder(phrases, "est réunie à d’autres ou reformulée", "sont réunies à d’autres ou reformulées")}.`,
      `Vos mots et la phrase imprimée sont côte à côte : dites si elle est fidèle, ou ce qu’il faut corriger. Vous avez jusqu’au ${dateLongue(avantLe)}.`,
      lien("Relire", "/espace/relecture"),
    ],
  }),
  suppleance: ({ annee, conference, membre, transitions }) => ({
    sujet: `Vous êtes suppléant au comité de la conférence ${annee}`,
    corps: [
      `${membre} vous demande de répondre à sa place, au comité de la conférence « ${conference} », sur ${enumerer(transitions.map((t) => `la ${minuscule(nomTransition(t))}`))}.`,
      "Connectez-vous avec cette adresse : vous lirez les fiches et les chapitres, et chaque réponse dira que vous l’avez donnée.",
      lien("Ouvrir le comité", `/comite/${annee}/synthese`),
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T]) => Texte }>;
