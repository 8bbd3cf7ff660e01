import { jourLocal } from "../../../socle/typographie/dates.ts";
import { TYPES_DESTINATAIRE } from "../../consolidation/destinataires.ts";
import type { ReponseLue } from "../../reponse/queries.ts";
import { ETATS_REPONSE } from "../../reponse/states.ts";
import type { ChampDe } from "./champ.ts";

/** One answer of a body to a proposition; the former ones are lines too. */
export const ligneReponse = (r: ReponseLue) => ({
  point: r.code,
  destinataire: r.nom,
  type_destinataire: r.type,
  numero: r.numero,
  etat: r.etat,
  texte: r.texte,
  signataire: r.signataire,
  date: jourLocal(r.at),
  version: r.version,
});

export const CHAMPS_REPONSE: readonly ChampDe<ReturnType<typeof ligneReponse>>[] = [
  {
    name: "point",
    title: "Proposition",
    description: "Code du point auquel l’organisme répond ; il est dans propositions.csv.",
    type: "string",
    constraints: { required: true, pattern: "^P[1-9][0-9]*$" },
  },
  {
    name: "destinataire",
    title: "Destinataire",
    description: "Organisme qui répond.",
    type: "string",
    constraints: { required: true },
  },
  {
    name: "type_destinataire",
    title: "Type de destinataire",
    description: "Nature de cet organisme.",
    type: "string",
    constraints: { required: true, enum: TYPES_DESTINATAIRE },
  },
  {
    name: "numero",
    title: "Numéro",
    description:
      "Rang de la réponse parmi celles de cet organisme à cette proposition ; la plus grande est la dernière.",
    type: "integer",
    constraints: { required: true, minimum: 1 },
  },
  {
    name: "etat",
    title: "Réponse",
    description: "Engagée, à l’étude, ou refusée avec sa raison.",
    type: "string",
    constraints: { required: true, enum: ETATS_REPONSE },
  },
  {
    name: "texte",
    title: "Texte",
    description: "Ce que dit l’organisme ; la raison, quand il refuse.",
    type: "string",
  },
  {
    name: "signataire",
    title: "Signataire",
    description: "Fonction qui signe pour l’organisme.",
    type: "string",
    constraints: { required: true },
  },
  {
    name: "date",
    title: "Date",
    description: "Jour de la réponse (AAAA-MM-JJ).",
    type: "date",
    constraints: { required: true },
  },
  {
    name: "version",
    title: "Version",
    description: "Version publiée de la synthèse à laquelle l’organisme a répondu.",
    type: "integer",
    constraints: { required: true, minimum: 1 },
  },
];
