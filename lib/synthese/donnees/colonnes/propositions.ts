import type { PropositionRepondue } from "../../reponse/propositions.ts";
import type { ChampDe } from "./champ.ts";
import { CHAMPS_POINT, lignePoint } from "./points.ts";

/** A point that asks something, and what was answered to it so far, in the order of its addressees. */
export const ligneProposition = (p: PropositionRepondue) => ({
  ...lignePoint(p),
  reponses: p.reponses.map((r) => `${r.nom} : ${r.etat}`),
  deja_dit: p.dejaDit.map((d) => `${d.annee} ${d.code}`),
});

export const CHAMPS_PROPOSITION: readonly ChampDe<ReturnType<typeof ligneProposition>>[] = [
  ...CHAMPS_POINT,
  {
    name: "reponses",
    title: "Réponses",
    description:
      "Dernière réponse de chaque destinataire (engagee, a_l_etude, refusee), séparées par « | » ; toutes sont dans reponses.csv.",
    type: "string",
  },
  {
    name: "deja_dit",
    title: "Déjà dit",
    description:
      "Propositions de l’édition précédente que celle-ci redit, année et code, séparées par « | » ; vide quand la CRESS n’en a rapproché aucune.",
    type: "string",
  },
];
