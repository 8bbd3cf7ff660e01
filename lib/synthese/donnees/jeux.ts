import { CHAMPS_ATELIER } from "./colonnes/ateliers.ts";
import type { Champ } from "./colonnes/champ.ts";
import { CHAMPS_ENONCE } from "./colonnes/enonces.ts";
import { CHAMPS_POINT } from "./colonnes/points.ts";
import { CHAMPS_PROPOSITION } from "./colonnes/propositions.ts";
import { CHAMPS_REPONSE } from "./colonnes/reponses.ts";

export type Jeu = {
  titre: string;
  /** What it holds, as the page, the schema and the catalogue say it. */
  description: string;
  /** What the page says while nothing is published. */
  vide: string | null;
  champs: readonly Champ[];
  /** The columns that tell one line from another. */
  cle: readonly string[];
};

/** The data sets, in the order of the page: addresses, files, schema, catalogue, page and tests are all made from here. */
export const JEUX = {
  ateliers: {
    titre: "Les ateliers",
    description: "Tout le programme.",
    vide: null,
    champs: CHAMPS_ATELIER,
    cle: ["code"],
  },
  enonces: {
    titre: "Les énoncés",
    description:
      "Les énoncés cités par au moins une version publiée de la synthèse, dans les mots de la dernière version qui les cite.",
    vide: "Aucun pour l’instant : les énoncés paraissent avec la première version publiée de la synthèse.",
    champs: CHAMPS_ENONCE,
    cle: ["code"],
  },
  points: {
    titre: "Les points de la synthèse",
    description:
      "Les points d’au moins une version publiée, dans les mots de la dernière version qui les contient, avec les énoncés dont ils viennent.",
    vide: "Aucun pour l’instant : les points paraissent avec la première version publiée de la synthèse.",
    champs: CHAMPS_POINT,
    cle: ["code"],
  },
  propositions: {
    titre: "Les propositions",
    description:
      "Les points de la dernière version publiée qui demandent quelque chose, avec leurs destinataires et leur échéance.",
    vide: "Aucune pour l’instant : les propositions paraissent avec la première version publiée de la synthèse.",
    champs: CHAMPS_PROPOSITION,
    cle: ["code"],
  },
  reponses: {
    titre: "Les réponses aux propositions",
    description:
      "Ce que les destinataires ont répondu aux propositions qui leur sont faites, datées et signées par une fonction ; les réponses précédentes y restent.",
    vide: "Aucune pour l’instant : les destinataires peuvent répondre dès la première version publiée de la synthèse.",
    champs: CHAMPS_REPONSE,
    cle: ["point", "destinataire", "numero"],
  },
} satisfies Record<string, Jeu>;

export type NomJeu = keyof typeof JEUX;
export const NOMS_JEU = Object.keys(JEUX) as NomJeu[];

/** How each is written, in the order offered. */
export const FORMATS_JEU = {
  csv: { nom: "CSV", type: "text/csv" },
  xlsx: { nom: "Tableur (XLSX)", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  json: { nom: "JSON", type: "application/json" },
} as const;
export type FormatJeu = keyof typeof FORMATS_JEU;

/** « points.csv » → its data set and format; null for any other name. */
export function lireNomFichier(fichier: string): { jeu: NomJeu; format: FormatJeu } | null {
  const [jeu = "", format = "", ...reste] = fichier.split(".");
  const connu = Object.hasOwn(JEUX, jeu) && Object.hasOwn(FORMATS_JEU, format) && reste.length === 0;
  return connu ? { jeu: jeu as NomJeu, format: format as FormatJeu } : null;
}
