import { ANNEE_36, ANNEE_300, type Base } from "./base.ts";
import { get } from "./http.ts";
import { COMPTES, cookie } from "./jetons.ts";
import { PLANCHER } from "./rapport.ts";

type Requete = () => Promise<unknown>;

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

/** The pages and files measured, each as one request. The first two are the floor. */
export async function pages(base: Base, annee: number): Promise<Record<string, Requete>> {
  const { candidature, fiche, soumise } = await idsDe(base, annee);
  const lire =
    (chemin: string, jeton = "") =>
    () =>
      get(base.url + chemin, jeton && cookie(jeton));
  const [cress, orga] = [COMPTES.cress, COMPTES.organisatrice];
  return {
    [PLANCHER.page]: lire("/connexion", "inconnu"),
    [PLANCHER.select]: () => base.sql`select 1`,
    "accueil de l’édition": lire(`/${annee}`),
    programme: lire(`/${annee}/programme`),
    "programme, recherche": lire(`/${annee}/programme?q=numero+12`),
    "un atelier": lire(`/${annee}/programme/A1`),
    "son affiche (PDF)": lire(`/${annee}/programme/A1.pdf`),
    "chiffres clés": lire(`/${annee}/chiffres-cles`),
    synthèse: lire(`/${annee}/synthese/v1`),
    "synthèse (PDF)": lire(`/${annee}/synthese/v1.pdf`),
    "ateliers.csv": lire(`/${annee}/donnees/ateliers.csv`),
    "espace d’un organisateur": lire("/espace", orga),
    "espace : une candidature": lire(`/espace/candidatures/${candidature}`, orga),
    "espace : une fiche": lire(`/espace/fiches/${fiche}`, orga),
    "CRESS : candidatures": lire(`/cress/${annee}/candidatures`, cress),
    "CRESS : candidatures, recherche": lire(`/cress/${annee}/candidatures?q=numero+12&departement=59`, cress),
    "CRESS : examen": lire(`/cress/candidatures/${soumise}?etat=soumise`, cress),
    "CRESS : retours attendus": lire(`/cress/${annee}/attendues`, cress),
    "CRESS : fiches": lire(`/cress/${annee}/fiches`, cress),
    "CRESS : une fiche": lire(`/cress/fiches/${fiche}`, cress),
    "CRESS : un chapitre": lire(`/cress/${annee}/synthese/ecologique`, cress),
  };
}

/** The columns of the report: the edition of 36 alone and among 12,000 ateliers, and the same for that of 300. */
export async function colonnes(petite: Base, moyenne: Base, grande: Base) {
  return {
    "36": await pages(petite, ANNEE_36),
    "36 dans 12 000": await pages(grande, ANNEE_36),
    "300": await pages(moyenne, ANNEE_300),
    "300 dans 12 000": await pages(grande, ANNEE_300),
  };
}
