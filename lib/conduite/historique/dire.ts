import { ROLES_EDITION } from "../../socle/acteur/roles.ts";
import type { Objet, TypeEvenement } from "../../socle/journal/types.ts";
import { NOM_EVENEMENT, nomEvenement } from "../../socle/journal/wording.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import type { DonneesGeste, TypeGeste } from "../../synthese/consolidation/gestes/types.ts";
import { NOM_GESTE, phraseGeste } from "../../synthese/consolidation/gestes/wording.ts";
import { NOM_ROLE } from "../administration/wording.ts";
import type { Genre, Sujet } from "./filtre.ts";

type Donnees = Record<string, string | number | boolean | null>;

/** « Rôle donné : comité » : what was done, and the little its line keeps that a reader wants. */
export function direEvenement(e: { objet: string; type: TypeEvenement; donnees: Donnees }): string {
  const precision = precisionDe(e.donnees);
  return precision ? `${nomEvenement(e)} : ${precision}` : nomEvenement(e);
}

function precisionDe(d: Donnees): string | null {
  const role = ROLES_EDITION.find((r) => r === d.role);
  if (role) return NOM_ROLE[role].toLowerCase();
  if (typeof d.revision === "number") return `révision ${d.revision}`;
  if (typeof d.code === "string" && /^[AFP]\d/.test(d.code)) return d.code;
  if (typeof d.nombre === "number") return pluriel(d.nombre, "participation");
  if (typeof d.lignes === "number") return pluriel(d.lignes, "ligne");
  if (d.reussie === false) return "sans succès";
  return null;
}

export const direGesteDuJournal = ({ type, donnees }: { type: TypeGeste; donnees: DonneesGeste }) =>
  phraseGeste({ type, donnees });

export const NOM_SUJET: Record<Sujet, string> = {
  edition: "Édition",
  structure: "Structures",
  candidature: "Candidatures",
  atelier: "Ateliers et présences",
  fiche: "Fiches",
  enonce: "Énoncés",
  chapitre: "Chapitres",
  point: "Points",
  publication: "Publications",
  horloge: "Date de démonstration",
  seance: "Séances du comité",
  destinataire: "Destinataires",
  diffusion: "Liste de diffusion",
  personne: "Personnes et rôles",
  sauvegarde: "Sauvegardes",
  purge: "Effacements",
  mentions: "Pages légales",
  synthese: "Consolidation",
};

const isGeste = (genre: Genre): genre is `geste:${TypeGeste}` => genre.startsWith("geste:");
export const nomGenre = (genre: Genre): string =>
  isGeste(genre) ? NOM_GESTE[genre.slice("geste:".length) as TypeGeste] : NOM_EVENEMENT[genre as TypeEvenement];

/** Where a thing of the journal is seen; null when it has no page of its own, or not for this reader. */
export function lienObjet(
  objet: Objet | Sujet,
  id: string,
  annee: number | null,
  administrateur: boolean,
): string | null {
  switch (objet) {
    case "candidature":
      return `/cress/candidatures/${id}`;
    case "atelier":
      return `/cress/ateliers/${id}/presence`;
    case "fiche":
      return `/cress/fiches/${id}`;
    case "publication":
      return annee ? `/cress/${annee}/publication` : null;
    case "seance":
      return annee ? `/cress/${annee}/seances` : null;
    case "edition":
      return annee ? `/cress/${annee}` : null;
    case "personne":
      return administrateur ? `/administration/personnes/${id}` : null;
    case "sauvegarde":
      return administrateur ? "/administration/sauvegardes" : null;
    case "mentions":
      return administrateur ? "/administration/pages-legales" : null;
    default:
      return null;
  }
}
