import { type EtatAtelier, isCompte, type Modalite } from "../../appel/atelier/states.ts";
import type { Format } from "../../appel/candidature/questions/choix.ts";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import type { Categorie } from "../../appel/structure/categories.ts";
import { moisEntre } from "../../socle/horloge/jours.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Chiffres } from "./types.ts";

/** What the figures look at, and what is needed to name the atelier behind each. */
export type AtelierCompte = {
  code: string;
  candidatureId: string;
  etatCandidature: EtatCandidature;
  etat: EtatAtelier;
  intitule: string;
  organisateurs: string[];
  transitions: CodeTransition[];
  format: Format | null;
  /** Of the porteuse, as it declared it. */
  categorie: Categorie | null;
  /** ISO civil day, or null when only the month is known. */
  date: string | null;
  /** "2023-12" */
  mois: string;
  modalite: Modalite | null;
  commune: string | null;
  codeInsee: string | null;
  departement: string | null;
  /** Null: not known, which is not zero. */
  participants: number | null;
  /** Told by the organisers, and not validated yet. */
  declarees?: boolean;
};

export type CadreChiffres = {
  /** Codes of the region's départements. */
  departements: readonly string[];
  /** Of the edition, in its order. */
  transitions: readonly CodeTransition[];
  dateDebut: string;
  dateFin: string;
};

export type RaisonExclusion = "label_retire" | "reporte" | "annule";
export type Exclu = { atelier: AtelierCompte; raison: RaisonExclusion };

/** Why an atelier of the programme is in no figure, or null when it counts. */
export function raisonExclusion(atelier: Pick<AtelierCompte, "etat" | "etatCandidature">): RaisonExclusion | null {
  if (atelier.etatCandidature !== "labellisee") return "label_retire";
  if (isCompte(atelier.etat)) return null;
  return atelier.etat === "annule" ? "annule" : "reporte";
}

/** The ateliers every figure counts. */
export const comptes = (ateliers: readonly AtelierCompte[]) => ateliers.filter((a) => raisonExclusion(a) === null);

/** The ateliers no figure counts, each with its reason. */
export const exclus = (ateliers: readonly AtelierCompte[]): Exclu[] =>
  ateliers.flatMap((atelier) => {
    const raison = raisonExclusion(atelier);
    return raison ? [{ atelier, raison }] : [];
  });

/** Where an atelier is counted: online, in its département even when the commune is unknown, or nowhere known. */
export function lieuCompte(atelier: Pick<AtelierCompte, "modalite" | "departement">): string {
  if (atelier.modalite === "visio") return "distanciel";
  return atelier.departement ?? "non_disponible";
}

/**
 * The key figures. An atelier outside the region or the period is counted under its own key, so that each
 * distribution still adds up to the number of ateliers.
 */
export function calculerChiffres(ateliers: readonly AtelierCompte[], cadre: CadreChiffres): Chiffres {
  const comptees = comptes(ateliers);
  const presences = comptees.flatMap((a) => (a.participants === null ? [] : [a.participants]));
  const participations = presences.reduce((total, n) => total + n, 0);
  return {
    ateliers: comptees.length,
    candidatures: new Set(comptees.map((a) => a.candidatureId)).size,
    participations,
    base: presences.length,
    moyenne: presences.length > 0 ? Math.round((participations / presences.length) * 100) / 100 : null,
    mediane: mediane(presences),
    parDepartement: repartir(cadre.departements, comptees.map(lieuCompte), ["distanciel", "non_disponible"]),
    parTransition: parTransition(comptees, cadre.transitions),
    parMois: repartir(
      moisEntre(cadre.dateDebut, cadre.dateFin),
      comptees.map((a) => a.mois),
    ),
  };
}

export function mediane(valeurs: number[]): number | null {
  const triees = [...valeurs].sort((a, b) => a - b);
  const milieu = triees.length / 2;
  const haute = triees[Math.floor(milieu)];
  const basse = triees[Math.ceil(milieu) - 1];
  return haute === undefined || basse === undefined ? null : (haute + basse) / 2;
}

function repartir(
  attendus: readonly string[],
  trouves: readonly string[],
  derniers: readonly string[] = [],
): Record<string, number> {
  const cles = [...new Set([...attendus, ...trouves])].filter((cle) => !derniers.includes(cle)).sort();
  const nombres = Object.fromEntries([...cles, ...derniers].map((cle) => [cle, 0]));
  for (const cle of trouves) nombres[cle] = (nombres[cle] ?? 0) + 1;
  return nombres;
}

function parTransition(ateliers: readonly AtelierCompte[], codes: readonly CodeTransition[]) {
  const nombre = (code: CodeTransition) => ateliers.filter((a) => a.transitions.includes(code)).length;
  return Object.fromEntries(codes.map((code) => [code, nombre(code)]));
}
