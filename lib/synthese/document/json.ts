import { MENTION_DEMONSTRATION } from "../../socle/dessin/mention.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Chiffres } from "../chiffres/types.ts";
import type { Encart } from "../consolidation/textes.ts";
import type { ArbreEditorial } from "../editorial/arbre.ts";
import type {
  ArbreAccord,
  ArbreAtelier,
  ArbreEnjeu,
  ArbreEnonce,
  ArbreGroupe,
  ArbreMethode,
  ArbrePhoto,
  ArbrePoint,
  ArbrePrecedente,
  SyntheseArbre,
} from "../version/tree.ts";

export type SyntheseJson = {
  format: 3;
  titre: string;
  annee: number;
  numeroEdition: number;
  intitule: string;
  region: string;
  coOrganisateurs: string[];
  version: number;
  publieeAt: string;
  licence: string;
  demonstration: boolean;
  mention: string | null;
  editorial: ArbreEditorial;
  adresse: string | null;
  chiffres: Chiffres;
  ateliers: ArbreAtelier[];
  photos: ArbrePhoto[];
  chapitres: {
    transition: CodeTransition;
    libelle: string;
    question: string;
    problematique: string;
    rappel: { organisateurs: string[]; intitule: string; ateliers: string[] }[];
    blocs: { type: string; titre: string; groupes: GroupeJson[] }[];
    remarque: string;
    encarts: Encart[];
  }[];
  enjeux: ({ numero: number } & ArbreEnjeu)[];
  precedente: ArbrePrecedente | null;
  enonces: ArbreEnonce[];
  doubleTraitement: ArbreAccord[] | null;
  methode: ArbreMethode | null;
  preuve: SyntheseArbre["preuve"];
};

type GroupeJson = Omit<ArbreGroupe, "points"> & { points: PointJson[] };

/** `sources` are codes of `enonces`; `reprises` says how each was used. */
export type PointJson = Omit<ArbrePoint, "sources"> & { sources: string[]; reprises: ArbrePoint["sources"] };

export const LICENCE_CONTENUS = "Licence Ouverte 2.0 (etalab-2.0)";

/** The file v{n}.json: the words as they were typed, in light Markdown, nothing that the tree does not hold. */
export function renderSyntheseJson(arbre: SyntheseArbre): SyntheseJson {
  const { annee, numeroEdition, intitule, region, coOrganisateurs, version, publieeAt, demonstration } = arbre;
  return {
    format: 3,
    titre: "Synthèse des ateliers",
    annee,
    numeroEdition,
    intitule,
    region,
    coOrganisateurs,
    version,
    publieeAt,
    licence: LICENCE_CONTENUS,
    demonstration,
    mention: demonstration ? MENTION_DEMONSTRATION : null,
    editorial: arbre.editorial,
    adresse: arbre.adresse,
    chiffres: arbre.chiffres,
    ateliers: arbre.ateliers,
    photos: arbre.photos,
    chapitres: arbre.chapitres.map((c) => ({
      transition: c.transition,
      libelle: c.libelle,
      question: c.question,
      problematique: c.problematique,
      rappel: c.rappel,
      blocs: c.blocs.map(({ type, titre, groupes }) => ({
        type,
        titre,
        groupes: groupes.map(({ points, exemple, remarque, paragraphes, ...g }) => ({
          titre: g.titre,
          points: points.map(renderPoint),
          exemple,
          remarque,
          paragraphes,
        })),
      })),
      remarque: c.remarque,
      encarts: c.encarts,
    })),
    enjeux: arbre.enjeux.map(({ titre, texte, exemples, liens, points }, rang) => ({
      numero: rang + 1,
      titre,
      texte,
      exemples,
      liens,
      points,
    })),
    precedente: arbre.precedente,
    enonces: arbre.enonces,
    doubleTraitement: arbre.doubleTraitement,
    methode: arbre.methode,
    preuve: arbre.preuve,
  };
}

function renderPoint({ code, sources, soutien, ...point }: ArbrePoint): PointJson {
  return {
    code,
    accroche: point.accroche,
    texte: point.texte,
    liens: point.liens,
    horizon: point.horizon,
    destinataires: point.destinataires,
    action: point.action,
    exemple: point.exemple,
    structure: point.structure,
    lieu: point.lieu,
    partenaires: point.partenaires,
    sources: sources.map(({ enonce }) => enonce),
    reprises: sources,
    soutien,
    divergences: point.divergences,
  };
}
