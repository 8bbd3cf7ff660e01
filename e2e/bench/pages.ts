import { ANNEE_36, ANNEE_300, ANNEE_1000, type Base } from "./base.ts";
import { get } from "./http.ts";
import { COMPTES, cookie } from "./jetons.ts";
import type { Requete } from "./mesure.ts";

/** What each page needs to be asked for: the addresses of one edition, in one base. */
async function idsDe({ sql }: Base, annee: number) {
  const [c] = await sql<{ id: string; fiche: string }[]>`
    select c.id, f.id as fiche from candidatures c join editions e on e.id = c.edition_id join fiches f on f.candidature_id = c.id
    where e.annee = ${annee} order by f.numero limit 1`;
  const [soumise] = await sql<{ id: string }[]>`
    select c.id from candidatures c join editions e on e.id = c.edition_id where e.annee = ${annee} and c.etat = 'soumise' order by c.intitule limit 1`;
  if (!c || !soumise) throw new Error(`rien à mesurer dans l’édition ${annee}`);
  return { candidature: c.id, fiche: c.fiche, soumise: soumise.id };
}

/** The floor of a page: one that reads the session. */
export const plancherPage = (base: Base): Requete => demande(base, "/connexion", "inconnu");

const demande =
  (base: Base, chemin: string, jeton = ""): Requete =>
  () =>
    get(base.url + chemin, jeton && cookie(jeton));

/** The pages and files measured, each as one request. */
export async function pages(base: Base, annee: number): Promise<Record<string, Requete>> {
  const { candidature, fiche, soumise } = await idsDe(base, annee);
  const lire = (chemin: string, jeton = "") => demande(base, chemin, jeton);
  const [cress, orga] = [COMPTES.cress, COMPTES.organisatrice];
  return {
    "santé (sans session)": lire("/api/sante"),
    "accueil de l’édition": lire(`/${annee}`),
    programme: lire(`/${annee}/programme`),
    "programme, recherche": lire(`/${annee}/programme?q=numero+12`),
    "un atelier": lire(`/${annee}/programme/A1`),
    "son affiche (PDF)": lire(`/${annee}/programme/A1.pdf`),
    "chiffres clés": lire(`/${annee}/chiffres-cles`),
    ...(annee === ANNEE_1000
      ? {}
      : { synthèse: lire(`/${annee}/synthese/v1`), "synthèse (PDF)": lire(`/${annee}/synthese/v1.pdf`) }),
    "ateliers.csv": lire(`/${annee}/donnees/ateliers.csv`),
    "espace d’un organisateur": lire("/espace", orga),
    "espace : une candidature": lire(`/espace/candidatures/${candidature}`, orga),
    "espace : une fiche": lire(`/espace/fiches/${fiche}`, orga),
    "CRESS : à faire": lire("/cress", cress),
    "CRESS : une édition": lire(`/cress/${annee}`, cress),
    "CRESS : candidatures (liste)": lire(`/cress/${annee}/candidatures`, cress),
    "CRESS : candidatures, recherche d’un mot (liste)": lire(`/cress/${annee}/candidatures?q=numero+12`, cress),
    "CRESS : candidatures.csv": lire(`/cress/${annee}/candidatures/export.csv`, cress),
    "CRESS : candidatures.xlsx": lire(`/cress/${annee}/candidatures/export.xlsx`, cress),
    "CRESS : recherche d’un mot, partout": lire(`/cress/${annee}/recherche?q=compost`, cress),
    "CRESS : examen": lire(`/cress/candidatures/${soumise}?etat=soumise`, cress),
    "CRESS : retours attendus (liste)": lire(`/cress/${annee}/attendues`, cress),
    "CRESS : fiches (liste)": lire(`/cress/${annee}/fiches`, cress),
    "CRESS : structures (liste)": lire(`/cress/${annee}/structures`, cress),
    "CRESS : courriels (liste)": lire(`/cress/${annee}/courriels`, cress),
    "CRESS : une fiche": lire(`/cress/fiches/${fiche}`, cress),
    "CRESS : synthèse": lire(`/cress/${annee}/synthese`, cress),
    "CRESS : un chapitre": lire(`/cress/${annee}/synthese/ecologique`, cress),
    "CRESS : un chapitre, le reste": lire(`/cress/${annee}/synthese/ecologique/table.json`, cress),
  };
}

/** What a row is read in: an edition of 36 alone, and editions of 36, 300 and 1,000 among 10,000 ateliers. */
export const colonnes = (petite: Base, grande: Base) =>
  [
    { nom: "36", base: petite, annee: ANNEE_36 },
    { nom: "36 dans 10 000", base: grande, annee: ANNEE_36 },
    { nom: "300 dans 10 000", base: grande, annee: ANNEE_300 },
    { nom: "1 000 dans 10 000", base: grande, annee: ANNEE_1000 },
  ] as const;
