import type { AtelierPublic } from "../../../appel/atelier/public.ts";
import { nomDuFuseau } from "../../../socle/typographie/fuseau.ts";
import { type ChampDe, direTransitions } from "./champ.ts";

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
    get description() {
      return `Une ou plusieurs transitions (${direTransitions()}), séparées par « | ».`;
    },
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
    description:
      "Nombre de participations validé par la CRESS, ou déclaré en attendant ; vide quand il n’est pas connu, ce qui n’est pas zéro.",
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
  {
    name: "heure_debut",
    title: "Heure de début",
    description: `Heure de ${nomDuFuseau()} (HH:MM).`,
    type: "time",
    format: "%H:%M",
  },
  {
    name: "heure_fin",
    title: "Heure de fin",
    description: `Heure de ${nomDuFuseau()} (HH:MM).`,
    type: "time",
    format: "%H:%M",
  },
  { name: "lieu", title: "Lieu", description: "Nom du lieu, tel que l’ont écrit les organisateurs.", type: "string" },
  {
    name: "format",
    title: "Format",
    description: "Manière de travailler pendant l’atelier.",
    type: "string",
    constraints: { enum: ["co_construction", "conference", "visite", "formation_action", "rencontre", "autre"] },
  },
];
