import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { jourLocal } from "../../../socle/typographie/dates.ts";
import type { Cellule } from "../../../synthese/donnees/csv.ts";
import { NOM_MODALITE } from "../../atelier/wording.ts";
import { NOM_CATEGORIE, NOM_FAMILLE } from "../../structure/categories.ts";
import { lignesDe } from "../dire.ts";
import { NOM_FORMAT, nommerPublics } from "../questions/choix.ts";
import { direIntervenantEtAccord, NOM_ETAT_CANDIDATURE } from "../wording.ts";
import type { LigneExport } from "./export.ts";
import type { Parametres } from "./filtre.ts";
import { NOM_HORS_DEPARTEMENT, NOM_PREPARATION } from "./mots-filtre.ts";

type Colonne = {
  cle: string;
  nom: string;
  /** Offered, not chosen: long, or about a person. */
  aPart?: "longue" | "personnelle";
  valeur: (c: LigneExport) => Cellule;
};

const liste = (valeurs: readonly (string | null | undefined)[]) => [...new Set(valeurs.filter((v) => !!v))] as string[];
/** A list of the ateliers' values, in their order, once each. */
const ateliers = (lire: (a: LigneExport["ateliers"][number]) => string | null | undefined) => (c: LigneExport) =>
  liste(c.ateliers.map(lire));

/** What may be exported, in the order of the file; codes are texts, so that « 02 » keeps its zero. */
export const COLONNES: readonly Colonne[] = [
  { cle: "label", nom: "Numéro du label", valeur: (c) => c.numeroLabel },
  { cle: "codes", nom: "Codes des ateliers", valeur: ateliers((a) => a.code) },
  { cle: "intitule", nom: "Intitulé", valeur: (c) => c.intitule },
  { cle: "etat", nom: "État", valeur: (c) => NOM_ETAT_CANDIDATURE[c.etat] },
  { cle: "deposee", nom: "Déposée le", valeur: (c) => c.soumiseAt && jourLocal(c.soumiseAt) },
  { cle: "porteuse", nom: "Structure porteuse", valeur: (c) => c.structures[0]?.nom ?? null },
  { cle: "co", nom: "Co-organisateurs", valeur: (c) => c.structures.slice(1).map((s) => s.nom) },
  { cle: "categorie", nom: "Catégorie", valeur: (c) => nomDe(NOM_CATEGORIE, c.structures[0]?.categorie) },
  { cle: "famille", nom: "Famille de l’ESS", valeur: (c) => nomDe(NOM_FAMILLE, c.structures[0]?.famille) },
  { cle: "reseau", nom: "Réseau", valeur: (c) => c.structures[0]?.reseau ?? null },
  { cle: "siret", nom: "SIRET", valeur: (c) => c.structures[0]?.siret ?? null },
  { cle: "transitions", nom: "Transitions", valeur: (c) => c.transitions.map((t) => nomTransition(t)) },
  { cle: "format", nom: "Format", valeur: (c) => nomDe(NOM_FORMAT, c.format) },
  { cle: "publics", nom: "Publics", valeur: nommerPublics },
  { cle: "nombre", nom: "Nombre d’ateliers", valeur: (c) => c.ateliers.length },
  { cle: "dates", nom: "Dates", valeur: ateliers((a) => a.date ?? a.mois) },
  { cle: "mois", nom: "Mois", valeur: ateliers((a) => a.mois) },
  { cle: "modalites", nom: "Modalités", valeur: ateliers((a) => nomDe(NOM_MODALITE, a.modalite)) },
  { cle: "communes", nom: "Communes", valeur: ateliers((a) => a.commune) },
  { cle: "insee", nom: "Codes INSEE", valeur: ateliers((a) => a.communeCode) },
  {
    cle: "departements",
    nom: "Départements",
    valeur: ateliers((a) => (a.modalite === "visio" ? NOM_HORS_DEPARTEMENT.distanciel : a.departement)),
  },
  { cle: "codes_departements", nom: "Codes des départements", valeur: ateliers((a) => a.departementCode) },
  { cle: "instructeur", nom: "Confiée à", valeur: (c) => c.instructeur },
  { cle: "avis", nom: "Avis rendus", valeur: (c) => c.avisRendus },
  { cle: "avis_attendus", nom: "Avis attendus", valeur: (c) => c.avisAttendus },
  { cle: "preparee", nom: "Décision préparée", valeur: (c) => nomDe(NOM_PREPARATION, c.decisionPreparee) },
  { cle: "resume", nom: "Résumé", aPart: "longue", valeur: (c) => c.resume },
  { cle: "objectifs", nom: "Objectifs", aPart: "longue", valeur: (c) => c.objectifs },
  {
    cle: "questions",
    nom: "Questions travaillées",
    aPart: "longue",
    valeur: (c) => lignesDe(c.questionsTravaillees ?? ""),
  },
  { cle: "methode", nom: "Méthode", aPart: "longue", valeur: (c) => c.methode },
  {
    cle: "intervenants",
    nom: "Personnes qui interviennent",
    aPart: "personnelle",
    valeur: (c) => c.intervenants.map(direIntervenantEtAccord),
  },
  {
    cle: "contact",
    nom: "Référent",
    aPart: "personnelle",
    valeur: (c) => (c.contact ? `${c.contact.prenom} ${c.contact.nom}` : null),
  },
  {
    cle: "contact_courriel",
    nom: "Courriel du référent",
    aPart: "personnelle",
    valeur: (c) => c.contact?.courriel ?? null,
  },
  {
    cle: "contact_telephone",
    nom: "Téléphone du référent",
    aPart: "personnelle",
    valeur: (c) => c.contact?.telephone ?? null,
  },
];

const nomDe = <T extends string>(noms: Record<T, string>, valeur: T | null | undefined) =>
  valeur ? noms[valeur] : null;

/** The columns an address asks for (`?col=intitule&col=etat`), in the file's order; none: those that stand by default. */
export function colonnesDe(param: Parametres[string]): readonly Colonne[] {
  const voulues = Array.isArray(param) ? param : [param];
  const choisies = COLONNES.filter((c) => voulues.includes(c.cle));
  return choisies.length > 0 ? choisies : COLONNES.filter((c) => !c.aPart);
}

/** The table of a file: headers, then one row per candidature. */
export function tableau(colonnes: readonly Colonne[], lignes: readonly LigneExport[]) {
  return {
    entetes: colonnes.map((c) => c.nom),
    lignes: lignes.map((ligne) => colonnes.map((c) => c.valeur(ligne))),
  };
}

/** "candidatures-2027-2026-11-22.csv" */
export const nomFichier = (annee: number, now: Date, suffixe: "csv" | "xlsx") =>
  `candidatures-${annee}-${jourLocal(now)}.${suffixe}`;
