import { pluriel } from "../../typographie/nombre.ts";
import type { DonneesCourriel } from "../donnees.ts";
import { mot } from "../marques.ts";
import { lien, type Texte } from "../texte.ts";

const an = (annee: number) => mot("annee", String(annee));

/** What follows a published synthèse, for those it speaks to. */
export const TEXTES_DIFFUSION = {
  destinataire_invite: ({ annee, conference, organisme, propositions, aRepondre }) => ({
    sujet: `${mot("propositions", pluriel(propositions, "proposition"))} à ${mot("organisme", organisme)} : la conférence ${an(annee)} attend une réponse`,
    corps: [
      `La synthèse des ateliers de la conférence « ${mot("conference", conference)} » fait ${mot("propositions", pluriel(propositions, "proposition"))} à ${mot("organisme", organisme)}. La CRESS vous invite à y répondre au nom de ${mot("organisme", organisme)}.`,
      "Chacune peut recevoir une réponse : engagée, à l’étude, ou « non, parce que ». Une réponse est publique, datée et signée par une fonction ; elle se complète plus tard, les précédentes restent lisibles.",
      mot(
        "reste",
        aRepondre === 0
          ? "Toutes ont déjà une réponse."
          : `${pluriel(aRepondre, "proposition attend", "propositions attendent")} une réponse.`,
      ),
      lien("Lire et répondre", "/reponses"),
    ],
  }),
  propositions_rappel: ({ annee, conference, organisme, aRepondre }) => ({
    sujet: `${mot("attendent", pluriel(aRepondre, "proposition attend", "propositions attendent"))} une réponse de ${mot("organisme", organisme)}`,
    corps: [
      `Dans la synthèse ${an(annee)} de la conférence « ${mot("conference", conference)} », ${mot("faites", pluriel(aRepondre, "proposition faite", "propositions faites"))} à ${mot("organisme", organisme)} ${mot("nont", aRepondre > 1 ? "n’ont" : "n’a")} pas encore de réponse.`,
      "« À l’étude » en est une : elle dit à ceux qui ont proposé que leur idée a été lue. Ce rappel part deux fois par an au plus.",
      lien("Lire et répondre", "/reponses"),
    ],
  }),
  synthese_diffusee: ({ annee, conference, numero, organisme }) => ({
    sujet: `Synthèse ${an(annee)} des ateliers de l’ESS, version ${mot("version", String(numero))}`,
    corps: [
      `La version ${mot("version", String(numero))} de la synthèse des ateliers de la conférence « ${mot("conference", conference)} » est en ligne. La CRESS l’envoie à ${mot("organisme", organisme)}.`,
      lien("Lire la synthèse", `/${annee}/synthese`),
      lien(
        "Voir les propositions, à qui elles s’adressent et ce qui a été répondu",
        `/${annee}/propositions`,
        "lien_propositions",
      ),
      "Pour ne plus recevoir ces messages, répondez à ce courriel ou appelez la CRESS : votre adresse sera effacée.",
    ],
  }),
  synthese_demandee: ({ annee, conference }) => ({
    sujet: `La synthèse ${an(annee)} des ateliers de l’ESS a paru`,
    corps: [
      `Vous étiez à un atelier de la conférence « ${mot("conference", conference)} », et vous aviez demandé un message quand sa synthèse paraîtrait. Elle est en ligne : ce que les ateliers ont dit, d’où vient chaque phrase, et ce qui est proposé à qui.`,
      lien("Lire la synthèse", `/${annee}/synthese`),
      "C’est le seul message : votre adresse est effacée dès qu’il est parti, rien d’autre ne vous sera envoyé.",
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T], le: Date) => Texte }>;
