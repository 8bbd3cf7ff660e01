import { nombre } from "../typographie/nombre.ts";
import { CRITERES, type Critere } from "./criteres.ts";

/** The day the criteria were last gone through. */
export const EVALUEE_LE = "2026-11-26";

/** The pages and documents gone through. */
export const ECHANTILLON: readonly string[] = [
  "l’accueil, le contact, les mentions légales, l’aide, le plan du site et cette page",
  "la connexion, et la page d’une adresse qui n’existe pas",
  "l’appel, le programme (liste, calendrier, carte), un atelier, les chiffres clés, la synthèse, les données",
  "l’espace des organisateurs : à faire, structures, candidature, fiche, document à dépouiller, photos, présence",
  "l’espace de la CRESS : à faire, liste et page de candidature, annonces, couverture, fiches, synthèse, publication",
  "l’espace du comité, et la page où l’on signale sa présence",
];

export type Conformite = "totalement" | "partiellement" | "non";

/** What part of the criteria that apply is respected, and the words the law gives it (decree n° 2019-768). */
export function conformite(criteres: readonly Critere[]): { respectes: number; applicables: number; mot: Conformite } {
  const applicables = criteres.filter((c) => c.etat !== "non_applicable").length;
  const respectes = criteres.filter((c) => c.etat === "conforme").length;
  if (respectes === applicables) return { respectes, applicables, mot: "totalement" };
  return { respectes, applicables, mot: respectes * 2 >= applicables ? "partiellement" : "non" };
}

const MOTS: Record<Conformite, string> = {
  totalement: "totalement conforme",
  partiellement: "partiellement conforme",
  non: "non conforme",
};

const mesuree = conformite(CRITERES);

/** "partiellement conforme": the state of this site. */
export const etatConformite = MOTS[mesuree.mot];

/** What the law asks at the foot of each page. */
export const mentionAccessibilite = `Accessibilité : ${etatConformite}`;

/** "94,3 %", never rounded up to what is not reached. */
export const tauxConformite = `${nombre(Math.floor((mesuree.respectes / mesuree.applicables) * 1000) / 10)} %`;

/** "66 critères sur 70" */
export const criteresRespectes = `${mesuree.respectes} critères sur ${mesuree.applicables}`;

export const manquements = CRITERES.flatMap((c) => (c.etat === "non_conforme" ? [c] : []));
