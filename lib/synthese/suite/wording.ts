import { enumerer } from "../../socle/typographie/enumerer.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { ETATS_REPONSE, type EtatReponse } from "../reponse/states.ts";
import type { Compte } from "./types.ts";

/** « En 2023 : 12 points, 3 propositions, 2 réponses »: what there is none of is not said. */
export function phraseAvant(annee: number, { points, propositions, reponses }: Compte): string {
  const recues = ETATS_REPONSE.reduce((n, etat) => n + reponses[etat], 0);
  const dits = [
    ...(points > 0 ? [pluriel(points, "point")] : ["aucun point"]),
    ...(propositions > 0 ? [pluriel(propositions, "proposition")] : []),
    ...(recues > 0 ? [pluriel(recues, "réponse")] : []),
  ];
  return `En ${annee} : ${dits.join(", ")}`;
}

const DITE: Record<EtatReponse, (n: number) => string> = {
  engagee: (n) => pluriel(n, "engagée"),
  a_l_etude: (n) => pluriel(n, "à l’étude", "à l’étude"),
  refusee: (n) => pluriel(n, "refusée"),
};

/** « 12 points, dont 3 propositions ; 2 ont une réponse : 1 engagée et 1 à l’étude » */
export function phraseCompte({ points, propositions, repondues, reponses }: Compte): string {
  if (points === 0) return "Aucun point";
  const demandees = propositions > 0 ? `, dont ${pluriel(propositions, "proposition")}` : "";
  const dites = ETATS_REPONSE.filter((e) => reponses[e] > 0).map((e) => DITE[e](reponses[e]));
  const recues =
    propositions === 0
      ? ""
      : repondues === 0
        ? ", sans réponse à ce jour"
        : ` ; ${pluriel(repondues, "a", "ont")} une réponse : ${enumerer(dites)}`;
  return `${pluriel(points, "point")}${demandees}${recues}`;
}
