import { pluriel } from "../../typographie/nombre.ts";
import type { DonneesCourriel } from "../donnees.ts";
import { lien, type Texte } from "../texte.ts";

/** What follows a published synthèse, for those it speaks to. */
export const TEXTES_DIFFUSION = {
  destinataire_invite: ({ annee, conference, organisme, propositions, aRepondre }) => ({
    sujet: `${pluriel(propositions, "proposition")} à ${organisme} : la conférence ${annee} attend une réponse`,
    corps: [
      `La synthèse des ateliers de la conférence « ${conference} » fait ${pluriel(propositions, "proposition")} à ${organisme}. La CRESS vous invite à y répondre au nom de ${organisme}.`,
      "Chacune peut recevoir une réponse : engagée, à l’étude, ou « non, parce que ». Une réponse est publique, datée et signée par une fonction ; elle se complète plus tard, les précédentes restent lisibles.",
      aRepondre === 0
        ? "Toutes ont déjà une réponse."
        : `${pluriel(aRepondre, "proposition attend", "propositions attendent")} une réponse.`,
      lien("Lire et répondre", "/reponses"),
    ],
  }),
  propositions_rappel: ({ annee, conference, organisme, aRepondre }) => ({
    sujet: `${pluriel(aRepondre, "proposition attend", "propositions attendent")} une réponse de ${organisme}`,
    corps: [
      `Dans la synthèse ${annee} de la conférence « ${conference} », ${pluriel(aRepondre, "proposition faite", "propositions faites")} à ${organisme} n’${aRepondre > 1 ? "ont" : "a"} pas encore de réponse.`,
      "« À l’étude » en est une : elle dit à ceux qui ont proposé que leur idée a été lue. Ce rappel part deux fois par an au plus.",
      lien("Lire et répondre", "/reponses"),
    ],
  }),
  synthese_diffusee: ({ annee, conference, numero, organisme }) => ({
    sujet: `Synthèse ${annee} des ateliers de l’ESS, version ${numero}`,
    corps: [
      `La version ${numero} de la synthèse des ateliers de la conférence « ${conference} » est en ligne. La CRESS l’envoie à ${organisme}.`,
      lien("Lire la synthèse", `/${annee}/synthese`),
      lien("Voir les propositions, à qui elles s’adressent et ce qui a été répondu", `/${annee}/propositions`),
      "Pour ne plus recevoir ces messages, répondez à ce courriel ou appelez la CRESS : votre adresse sera effacée.",
    ],
  }),
  synthese_demandee: ({ annee, conference }) => ({
    sujet: `La synthèse ${annee} des ateliers de l’ESS a paru`,
    corps: [
      `Vous étiez à un atelier de la conférence « ${conference} », et vous aviez demandé un message quand sa synthèse paraîtrait. Elle est en ligne : ce que les ateliers ont dit, d’où vient chaque phrase, et ce qui est proposé à qui.`,
      lien("Lire la synthèse", `/${annee}/synthese`),
      "C’est le seul message : votre adresse est effacée dès qu’il est parti, rien d’autre ne vous sera envoyé.",
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T], le: Date) => Texte }>;
