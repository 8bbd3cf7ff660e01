import { NOM_MODALITE } from "../atelier/wording.ts";
import { transitionsConnues } from "../edition/transitions.ts";
import type { Valeur } from "../formulaire/valeur.ts";
import { NOM_ACCESSIBILITE, NOM_ECO_GESTE, NOM_ENGAGEMENT, NOM_FORMAT, NOM_PUBLIC, NOM_TERRITOIRE } from "./choix.ts";
import type { CandidatureBrouillon } from "./schema.ts";

/** How a field is answered on its own; `formulaire` fields are answered in the whole form only. */
export type Genre =
  | "ligne"
  | "texte"
  | "adresse"
  | "nombre"
  | "date"
  | "mois"
  | "heure"
  | "commune"
  | "structures"
  | "choix"
  | "choix_multiple"
  | "formulaire";
export type Champ = { nom: string; genre: Genre; options?: Readonly<Record<string, string>> };

/** Read as they are asked: the dictionary is filled once the server is there. */
const transitions = (nom: string, genre: Genre): Champ => ({
  nom,
  genre,
  get options() {
    return Object.fromEntries(transitionsConnues().map((t) => [t.code, t.nom]));
  },
});

/** Every field of the form by its name in `schema.ts`, in the order of the form: the one place that words them. */
export const CHAMPS: Readonly<Record<string, Champ>> = {
  structureId: { nom: "Structure porteuse", genre: "structures" },
  coOrganisateurs: { nom: "Co-organisateurs", genre: "structures" },
  contacts: { nom: "Contacts", genre: "formulaire" },
  intitule: { nom: "Intitulé", genre: "ligne" },
  transitions: transitions("Transitions abordées", "choix_multiple"),
  transitionPrincipale: transitions("Transition principale", "choix"),
  resume: { nom: "Résumé", genre: "texte" },
  objectifs: { nom: "Objectifs", genre: "texte" },
  questionsTravaillees: { nom: "Questions travaillées", genre: "texte" },
  publicsCibles: { nom: "Publics visés", genre: "choix_multiple", options: NOM_PUBLIC },
  publicAutre: { nom: "Autre public", genre: "ligne" },
  territoire: { nom: "Territoire visé", genre: "choix", options: NOM_TERRITOIRE },
  format: { nom: "Format", genre: "choix", options: NOM_FORMAT },
  methode: { nom: "Méthode", genre: "texte" },
  jauge: { nom: "Nombre de places", genre: "nombre" },
  intervenants: { nom: "Personnes qui interviennent", genre: "formulaire" },
  ecoGestes: { nom: "Éco-responsabilité", genre: "choix_multiple", options: NOM_ECO_GESTE },
  ecoCommentaire: { nom: "Éco-responsabilité, précisions", genre: "texte" },
  accessibilites: { nom: "Accessibilité", genre: "choix_multiple", options: NOM_ACCESSIBILITE },
  inscriptionUrl: { nom: "Adresse d’inscription", genre: "adresse" },
  besoins: { nom: "Besoins", genre: "texte" },
  engagements: { nom: "Engagements", genre: "formulaire", options: NOM_ENGAGEMENT },
};

/** The fields of one atelier; `ateliers.0.date` is « Atelier 1 : date ». */
export const CHAMPS_ATELIER: Readonly<Record<string, Champ>> = {
  modalite: { nom: "sur place ou en visio", genre: "choix", options: NOM_MODALITE },
  date: { nom: "date", genre: "date" },
  mois: { nom: "mois", genre: "mois" },
  heureDebut: { nom: "heure de début", genre: "heure" },
  heureFin: { nom: "heure de fin", genre: "heure" },
  communeCode: { nom: "commune", genre: "commune" },
  lieu: { nom: "lieu", genre: "ligne" },
  lienVisio: { nom: "lien de la visio", genre: "adresse" },
  jauge: { nom: "nombre de places", genre: "nombre" },
};

const A_SUGGERER: readonly Genre[] = ["ligne", "texte", "adresse"];
/** A text the CRESS may offer words for. */
export const isSuggerable = (champ: string) => A_SUGGERER.includes(champDe(champ)?.genre ?? "formulaire");

/** « Résumé », « Atelier 2 : commune ». */
export function nomChamp(champ: string): string {
  const atelier = lireChemin(champ);
  const nom = champDe(champ)?.nom ?? "Autre champ";
  return atelier ? `Atelier ${atelier.rang + 1} : ${nom}` : nom;
}

export function champDe(champ: string): Champ | undefined {
  const atelier = lireChemin(champ);
  return atelier ? propre(CHAMPS_ATELIER, atelier.cle) : propre(CHAMPS, champ);
}

/** The names of all the fields this form holds, in its order. */
export function champsDe(f: CandidatureBrouillon): string[] {
  return [
    ...Object.keys(CHAMPS).filter((champ) => champ in f),
    ...f.ateliers.flatMap((a, rang) =>
      Object.keys(CHAMPS_ATELIER)
        .filter((cle) => cle in a)
        .map((cle) => `ateliers.${rang}.${cle}`),
    ),
  ];
}

/** The answer given to one field; undefined when the form has no such field (an atelier taken out). */
export function lireChamp(f: CandidatureBrouillon, champ: string): Valeur {
  const atelier = lireChemin(champ);
  const parent: object | undefined = atelier ? f.ateliers[atelier.rang] : f;
  return (parent as Record<string, Valeur> | undefined)?.[atelier ? atelier.cle : champ];
}

/** The form with this one answer changed. */
export function ecrireChamp(f: CandidatureBrouillon, champ: string, valeur: Valeur): CandidatureBrouillon {
  const atelier = lireChemin(champ);
  if (!atelier) return { ...f, [champ]: valeur };
  return {
    ...f,
    ateliers: f.ateliers.map((a, rang) => (rang === atelier.rang ? { ...a, [atelier.cle]: valeur } : a)),
  };
}

/** « ateliers.0.date »: of which atelier, and which answer; null for an answer of the form itself. */
export function lireChemin(champ: string): { rang: number; cle: string } | null {
  const lu = /^ateliers\.(\d{1,2})\.(\w+)$/.exec(champ);
  return lu?.[1] && lu[2] ? { rang: Number(lu[1]), cle: lu[2] } : null;
}

/** What the record itself holds: a field called "constructor" comes from nowhere. */
export const propre = <T>(record: Readonly<Record<string, T>>, cle: string): T | undefined =>
  Object.hasOwn(record, cle) ? record[cle] : undefined;
