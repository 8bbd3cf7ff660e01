import { NOM_MODALITE } from "../../atelier/wording.ts";
import type { Demande, Genre, Options } from "./question.ts";

/** What is asked of each person and of each date: the lines of a candidature. */
export const QUESTIONS_CONTACT = {
  prenom: { label: "Prénom" },
  nom: { label: "Nom" },
  fonction: { label: "Fonction", facultatif: true },
  courriel: { label: "Courriel" },
  telephone: { label: "Téléphone", aide: "Exemple : 06 12 34 56 78" },
  publie: { label: "Cette personne accepte que son nom et son courriel paraissent dans le programme." },
} as const satisfies Record<string, Demande>;

export const QUESTIONS_INTERVENANT = {
  nom: { label: "Nom" },
  structure: { label: "Sa structure", facultatif: true },
  publie: { label: "Cette personne accepte que son nom paraisse dans le programme." },
} as const satisfies Record<string, Demande>;

/** `nom`: after « Atelier 2 : », in a correction and a difference. */
export const QUESTIONS_ATELIER = {
  modalite: { label: "Où", nom: "sur place ou en visio", genre: "choix", options: NOM_MODALITE },
  date: { label: "Date", nom: "date", genre: "date" },
  mois: { label: "Mois", nom: "mois", genre: "mois" },
  heureDebut: { label: "Début", nom: "heure de début", genre: "heure", facultatif: true },
  heureFin: { label: "Fin", nom: "heure de fin", genre: "heure", facultatif: true },
  communeCode: { label: "Commune", nom: "commune", genre: "commune", aide: "Les premières lettres suffisent." },
  lieu: {
    label: "Lieu",
    nom: "lieu",
    genre: "ligne",
    aide: "Salle et adresse, tels qu’ils paraîtront dans le programme.",
    facultatif: true,
  },
  lienVisio: {
    label: "Lien de la visio",
    nom: "lien de la visio",
    genre: "adresse",
    aide: "Jamais public : vous le donnez vous-même aux personnes inscrites.",
    facultatif: true,
  },
  jauge: { label: "Places de cet atelier", nom: "nombre de places", genre: "nombre", facultatif: true },
} as const satisfies Record<string, Demande & { nom: string; genre: Genre; options?: Options }>;

export const NOM_CONTACT = ["Contact référent", "Contact suppléant (facultatif)"] as const;
