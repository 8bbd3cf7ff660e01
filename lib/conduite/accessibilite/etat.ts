import { nombre } from "../../socle/typographie/nombre.ts";
import { CRITERES, type Critere } from "./criteres.ts";

/** The day the criteria were last gone through. */
export const EVALUEE_LE = "2026-11-27";

/** The pages and documents gone through. */
export const ECHANTILLON: readonly string[] = [
  "l’accueil, le contact, les mentions légales, l’aide, le plan du site et cette page",
  "la connexion, et la page d’une adresse qui n’existe pas",
  "l’appel, la fiche ressources, le programme (liste, calendrier, carte, à intégrer), un atelier, les chiffres clés",
  "la synthèse, ses changements et sa preuve, le chemin des mots, les propositions, les données",
  "l’espace des organisateurs : à faire, structures, candidature, présentation, fiche, document à dépouiller, photos, présence",
  "l’espace de la CRESS : préparer (édition, rubriques, textes, personnes, kit), labelliser (candidatures, annonces, couverture), recueillir, consolider (table de tri, enjeux, plan, séances), publier, courriels, journal, recherche",
  "l’espace du comité et ses séances, celui de qui répond aux propositions, la page où l’on signale sa présence",
  "l’administration : éditions, personnes, pages légales, sauvegardes, registre, journal, version",
  "les PDF de la synthèse, du kit, de la présence et de l’affiche, les documents Word de la synthèse et du kit",
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
