import type { AtelierPublic } from "../atelier/public.ts";
import type { ArbreEnonce } from "../document/tree.ts";

/** One line of `ateliers.json` and `ateliers.csv`; the first eleven columns are promised for ever. */
export function ligneAtelier(a: AtelierPublic) {
  return {
    code: a.code,
    intitule: a.intitule,
    organisateurs: a.organisateurs,
    transitions: a.transitions,
    date: a.date,
    mois: a.mois,
    modalite: a.modalite,
    commune: a.commune,
    code_insee: a.codeInsee,
    departement: a.codeDepartement,
    participants: a.participants,
    etat: a.etat,
    heure_debut: a.heureDebut?.slice(0, 5) ?? null,
    heure_fin: a.heureFin?.slice(0, 5) ?? null,
    lieu: a.lieu,
    format: a.format,
  };
}

/** An énoncé as the last published version that cites it froze it, with the points that cite it there. */
export type EnoncePublie = ArbreEnonce & { version: number; points: string[] };

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

type Champ = {
  name: string;
  title: string;
  description: string;
  type: "string" | "integer" | "date" | "time" | "yearmonth" | "array";
  constraints?: Record<string, unknown>;
};
export type ChampDe<L> = Champ & { name: keyof L & string };

const TRANSITIONS = "ecologique, sociale, economique, organisationnelle";

export const CHAMPS_ATELIER: readonly ChampDe<ReturnType<typeof ligneAtelier>>[] = [
  {
    name: "code",
    title: "Code",
    description: "Code de l’atelier, unique dans l’édition et jamais réattribué.",
    type: "string",
    constraints: { required: true, unique: true, pattern: "^A[1-9][0-9]*$" },
  },
  {
    name: "intitule",
    title: "Intitulé",
    description: "Intitulé de l’atelier, tel que l’ont écrit ses organisateurs.",
    type: "string",
    constraints: { required: true },
  },
  {
    name: "organisateurs",
    title: "Organisateurs",
    description: "Structures organisatrices, la structure porteuse en premier, séparées par « | ».",
    type: "string",
    constraints: { required: true },
  },
  {
    name: "transitions",
    title: "Transitions",
    description: `Une ou plusieurs transitions (${TRANSITIONS}), séparées par « | ».`,
    type: "string",
    constraints: { required: true },
  },
  {
    name: "date",
    title: "Date",
    description: "Jour de l’atelier (AAAA-MM-JJ) ; vide quand seul le mois est connu.",
    type: "date",
  },
  {
    name: "mois",
    title: "Mois",
    description: "Mois de l’atelier (AAAA-MM).",
    type: "yearmonth",
    constraints: { required: true },
  },
  {
    name: "modalite",
    title: "Modalité",
    description: "En présence, en visio, ou les deux ; vide quand elle n’est pas connue.",
    type: "string",
    constraints: { enum: ["presentiel", "visio", "hybride"] },
  },
  { name: "commune", title: "Commune", description: "Nom de la commune ; vide en visio.", type: "string" },
  {
    name: "code_insee",
    title: "Code INSEE de la commune",
    description: "Code officiel géographique de la commune. C’est un texte : « 02691 » garde son zéro.",
    type: "string",
    constraints: { pattern: "^([013-9][0-9]|2[AB0-9])[0-9]{3}$" },
  },
  {
    name: "departement",
    title: "Département",
    description: "Code du département, connu parfois sans la commune. C’est un texte : « 02 » garde son zéro.",
    type: "string",
    constraints: { pattern: "^([013-9][0-9]|2[AB0-9]|97[0-9])$" },
  },
  {
    name: "participants",
    title: "Participations",
    description: "Nombre de participations ; vide quand il n’est pas connu, ce qui n’est pas zéro.",
    type: "integer",
    constraints: { minimum: 0 },
  },
  {
    name: "etat",
    title: "État",
    description: "« reporte » et « annule » ne comptent dans aucun chiffre.",
    type: "string",
    constraints: { required: true, enum: ["programme", "tenu", "reporte", "annule"] },
  },
  { name: "heure_debut", title: "Heure de début", description: "Heure de Paris (HH:MM).", type: "time" },
  { name: "heure_fin", title: "Heure de fin", description: "Heure de Paris (HH:MM).", type: "time" },
  { name: "lieu", title: "Lieu", description: "Nom du lieu, tel que l’ont écrit les organisateurs.", type: "string" },
  {
    name: "format",
    title: "Format",
    description: "Manière de travailler pendant l’atelier.",
    type: "string",
    constraints: { enum: ["co_construction", "conference", "visite", "formation_action", "rencontre", "autre"] },
  },
];

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
  {
    name: "transition",
    title: "Transition",
    description: `Transition de l’énoncé (${TRANSITIONS}).`,
    type: "string",
    constraints: { required: true, enum: ["ecologique", "sociale", "economique", "organisationnelle"] },
  },
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
    constraints: { required: true },
  },
  { name: "theme", title: "Thème", description: "Thème, en deux ou trois mots.", type: "string" },
  { name: "exemple", title: "Exemple", description: "Exemple donné à l’appui.", type: "string" },
  { name: "destinataire", title: "Destinataire", description: "À qui une proposition s’adresse.", type: "string" },
  { name: "horizon", title: "Horizon", description: "À quelle échéance une proposition se place.", type: "string" },
  {
    name: "liens",
    title: "Liens",
    description: "Liens cités ; dans le CSV, « texte <adresse> » séparés par « | ».",
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

/** The Table Schema of both tables. */
export function renderSchema(annee: number) {
  const table = (name: string, title: string, fields: readonly Champ[]) => ({
    name,
    title,
    path: `/${annee}/donnees/${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", listSeparator: " | " },
    schema: { $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json", fields, primaryKey: "code" },
  });
  return {
    name: `conference-ess-${annee}`,
    title: `Conférence régionale de l’ESS ${annee} : ateliers et énoncés`,
    licenses: [
      {
        name: "etalab-2.0",
        title: "Licence Ouverte 2.0",
        path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
      },
    ],
    resources: [
      table("ateliers", "Ateliers du programme", CHAMPS_ATELIER),
      table("enonces", "Énoncés cités par la synthèse", CHAMPS_ENONCE),
    ],
  };
}
