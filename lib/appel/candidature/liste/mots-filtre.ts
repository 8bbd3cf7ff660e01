import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { dateLongue, moisLong } from "../../../socle/typographie/dates.ts";
import { NOM_CATEGORIE } from "../../structure/categories.ts";
import { NOM_FORMAT } from "../questions/choix.ts";
import { NOM_ETAT_CANDIDATURE } from "../wording.ts";
import {
  CRITERES_LISTE,
  type Critere,
  type FiltreCandidatures,
  type Preparation,
  SANS_INSTRUCTEUR,
  SANS_MOIS,
  type SuiviAvis,
  type Tour,
  type Tri,
} from "./filtre.ts";

export const NOM_TOUR: Record<Tour, string> = {
  cress: "À la CRESS d’agir",
  organisateur: "À l’organisateur d’agir",
  partenaires: "Un avis est attendu d’un partenaire",
  personne: "Plus rien à faire",
};
export const NOM_SUIVI_AVIS: Record<SuiviAvis, string> = {
  attendu: "Avis attendu",
  rendu: "Avis rendu",
  non_demande: "Aucun avis demandé",
};
export const NOM_PREPARATION: Record<Preparation, string> = {
  labelliser: "Label préparé",
  refuser: "Refus préparé",
  aucune: "Rien de préparé",
};
export const NOM_TRI: Record<Tri, string> = {
  deposee: "Date de dépôt",
  intitule: "Intitulé",
  organisateur: "Organisateur",
  mois: "Mois",
  etat: "État",
};
export const NOM_HORS_DEPARTEMENT: Record<string, string> = {
  distanciel: "À distance",
  non_disponible: "Lieu à préciser",
};

export type Contexte = {
  departements: readonly { code: string; nom: string }[];
  instructeurs: readonly { id: string; nom: string }[];
};

/** Each filter in place, as the word that takes it away. */
export function motsDuFiltre(f: FiltreCandidatures, contexte: Contexte): { cle: Critere; mot: string }[] {
  const mots: Record<Critere, string | undefined> = {
    q: f.q && `« ${f.q} »`,
    etat: f.etat && NOM_ETAT_CANDIDATURE[f.etat],
    tour: f.tour && NOM_TOUR[f.tour],
    transition: f.transition && nomTransition(f.transition),
    departement: f.departement && nomDepartement(f.departement, contexte),
    mois: f.mois && nomMois(f.mois),
    categorie: f.categorie && NOM_CATEGORIE[f.categorie],
    reseau: f.reseau && `Réseau ${f.reseau}`,
    format: f.format && NOM_FORMAT[f.format],
    instructeur: f.instructeur && nomInstructeur(f.instructeur, contexte),
    avis: f.avis && NOM_SUIVI_AVIS[f.avis],
    decision: f.decision && NOM_PREPARATION[f.decision],
    du: f.du && `Déposée à partir du ${dateLongue(f.du)}`,
    au: f.au && `Déposée jusqu’au ${dateLongue(f.au)}`,
  };
  return CRITERES_LISTE.flatMap((cle) => (mots[cle] ? [{ cle, mot: mots[cle] }] : []));
}

export const nomDepartement = (code: string, { departements }: Pick<Contexte, "departements">) =>
  NOM_HORS_DEPARTEMENT[code] ?? departements.find((d) => d.code === code)?.nom ?? `Département ${code}`;

export function nomMois(mois: string): string {
  const mot = mois === SANS_MOIS ? "date à préciser" : moisLong(mois);
  return mot.charAt(0).toUpperCase() + mot.slice(1);
}

const nomInstructeur = (id: string, { instructeurs }: Contexte) =>
  id === SANS_INSTRUCTEUR
    ? "Confiée à personne"
    : `Confiée à ${instructeurs.find((i) => i.id === id)?.nom ?? "une autre personne"}`;
