import type { EnoncePublie } from "../../version/publies.ts";
import { type ChampDe, champTransition } from "./champ.ts";

export function ligneEnonce(e: EnoncePublie) {
  return {
    code: e.code,
    fiche: e.fiche,
    type: e.type,
    action: e.action,
    transition: e.transition,
    accroche: e.accroche,
    texte: e.texte,
    theme: e.theme,
    exemple: e.exemple,
    destinataire: e.destinataire,
    horizon: e.horizon,
    liens: e.liens,
    ateliers: e.ateliers,
    structures: e.structures,
    points: e.points,
    version: e.version,
  };
}

export const CHAMPS_ENONCE: readonly ChampDe<ReturnType<typeof ligneEnonce>>[] = [
  {
    name: "code",
    title: "Code",
    description: "Code de l’énoncé, unique dans l’édition et jamais réattribué.",
    type: "string",
    constraints: { required: true, unique: true, pattern: "^F[1-9][0-9]*-[0-9]{2,}$" },
  },
  {
    name: "fiche",
    title: "Fiche",
    description: "Code de la fiche de synthèse d’où vient l’énoncé.",
    type: "string",
    constraints: { required: true, pattern: "^F[1-9][0-9]*$" },
  },
  {
    name: "type",
    title: "Type",
    description: "Nature de l’énoncé.",
    type: "string",
    constraints: {
      required: true,
      enum: ["levier", "frein", "projet_inspirant", "outil", "ressource", "bonne_pratique", "proposition"],
    },
  },
  {
    name: "action",
    title: "Action",
    description: "Pour un levier : à conserver, à amplifier ou à créer.",
    type: "string",
    constraints: { enum: ["conserver", "amplifier", "creer"] },
  },
  champTransition("Transition de l’énoncé"),
  {
    name: "accroche",
    title: "Accroche",
    description: "Début de la phrase, mis en valeur.",
    type: "string",
    constraints: { required: true },
  },
  {
    name: "texte",
    title: "Texte",
    description: "Suite de la phrase ; vide quand l’essentiel dit tout.",
    type: "string",
  },
  { name: "theme", title: "Thème", description: "Thème, en deux ou trois mots.", type: "string" },
  { name: "exemple", title: "Exemple", description: "Exemple donné à l’appui.", type: "string" },
  { name: "destinataire", title: "Destinataire", description: "À qui une proposition s’adresse.", type: "string" },
  { name: "horizon", title: "Horizon", description: "À quelle échéance une proposition se place.", type: "string" },
  {
    name: "liens",
    title: "Liens",
    description: "Liens cités ; dans un tableur, « texte <adresse> » séparés par « | ».",
    type: "string",
  },
  {
    name: "ateliers",
    title: "Ateliers",
    description: "Codes des ateliers d’où vient l’énoncé, séparés par « | ».",
    type: "string",
    constraints: { required: true },
  },
  {
    name: "structures",
    title: "Structures",
    description: "Structures organisatrices, séparées par « | ».",
    type: "string",
  },
  {
    name: "points",
    title: "Points",
    description: "Codes des points de la synthèse qui citent l’énoncé, dans cette version, séparés par « | ».",
    type: "string",
    constraints: { required: true },
  },
  {
    name: "version",
    title: "Version",
    description: "Dernière version publiée qui cite l’énoncé ; ses mots sont ceux de cette version.",
    type: "integer",
    constraints: { required: true, minimum: 1 },
  },
];
