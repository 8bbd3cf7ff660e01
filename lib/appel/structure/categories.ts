/** Categories the call is open to (appel à contributions, 2023). */
export const CATEGORIES = [
  "entreprise_ess",
  "reseau_ess",
  "accompagnement",
  "financement",
  "epci_commune",
  "departement",
  "region",
  "etat",
] as const;
export type Categorie = (typeof CATEGORIES)[number];

/** Law n° 2014-856, art. 1. */
export const FAMILLES_ESS = ["association", "cooperative", "mutuelle", "fondation", "societe_commerciale_ess"] as const;
export type FamilleEss = (typeof FAMILLES_ESS)[number];

export const NOM_CATEGORIE: Record<Categorie, string> = {
  entreprise_ess: "Entreprise de l’ESS",
  reseau_ess: "Tête de réseau ou réseau de l’ESS",
  accompagnement: "Structure d’accompagnement des entreprises de l’ESS",
  financement: "Structure du financement des entreprises de l’ESS",
  epci_commune: "Service d’un EPCI ou d’une commune",
  departement: "Service d’un Département",
  region: "Service de la Région",
  etat: "Service de l’État",
};

export const NOM_FAMILLE: Record<FamilleEss, string> = {
  association: "Association",
  cooperative: "Coopérative",
  mutuelle: "Mutuelle",
  fondation: "Fondation",
  societe_commerciale_ess: "Société commerciale de l’ESS",
};

/** Agrément « entreprise solidaire d’utilité sociale » (L. 3332-17-1 of the code du travail). */
export const AGREMENTS_ESUS = ["oui", "non", "ne_sait_pas"] as const;
export type AgrementEsus = (typeof AGREMENTS_ESUS)[number];

export const NOM_AGREMENT: Record<AgrementEsus, string> = {
  oui: "Oui",
  non: "Non",
  ne_sait_pas: "Je ne sais pas",
};

/** The family is asked of enterprises of the ESS, offered to networks and supports, and has no sense for authorities. */
const AVEC_FAMILLE: readonly Categorie[] = ["entreprise_ess", "reseau_ess", "accompagnement", "financement"];
export const isAvecFamille = (categorie: Categorie | "") => categorie !== "" && AVEC_FAMILLE.includes(categorie);
/** The RNA numbers associations. */
export const isAvecRna = (categorie: Categorie | "", famille: FamilleEss | "") =>
  isAvecFamille(categorie) && famille === "association";
