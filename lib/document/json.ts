import type { Chiffres } from "../chiffres/types.ts";
import type { CodeTransition } from "../edition/transitions.ts";
import type { Lien } from "../fiche/types-enonce.ts";
import type { ArbreAtelier, ArbreEnonce, ArbrePoint, SyntheseArbre } from "./tree.ts";

export type SyntheseJson = {
  format: 1;
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
  chiffres: Chiffres;
  ateliers: ArbreAtelier[];
  chapitres: {
    transition: CodeTransition;
    libelle: string;
    question: string;
    problematique: string;
    rappel: { organisateurs: string[]; intitule: string; ateliers: string[] }[];
    blocs: { type: string; titre: string; groupes: { titre: string | null; points: PointJson[] }[] }[];
  }[];
  enjeux: { numero: number; titre: string; texte: string }[];
  enonces: ArbreEnonce[];
};

/** `sources` are codes of `enonces`; `reprises` says how each was used. */
export type PointJson = {
  code: string;
  accroche: string;
  texte: string;
  liens: Lien[];
  sources: string[];
  reprises: ArbrePoint["sources"];
  soutien: ArbrePoint["soutien"];
};

export const MENTION_DEMONSTRATION = "Démonstration : textes fictifs, qui n’engagent pas les structures citées";
export const LICENCE_CONTENUS = "Licence Ouverte 2.0 (etalab-2.0)";

/** The file v{n}.json: the words as they were typed, nothing that the tree does not hold. */
export function renderSyntheseJson(arbre: SyntheseArbre): SyntheseJson {
  const { annee, numeroEdition, intitule, region, coOrganisateurs, version, publieeAt, demonstration } = arbre;
  return {
    format: 1,
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
    chiffres: arbre.chiffres,
    ateliers: arbre.ateliers,
    chapitres: arbre.chapitres.map(({ transition, libelle, question, problematique, rappel, blocs }) => ({
      transition,
      libelle,
      question,
      problematique,
      rappel,
      blocs: blocs.map(({ type, titre, groupes }) => ({
        type,
        titre,
        groupes: groupes.map((groupe) => ({ titre: groupe.titre, points: groupe.points.map(renderPoint) })),
      })),
    })),
    enjeux: arbre.enjeux.map((enjeu, rang) => ({ numero: rang + 1, titre: enjeu.titre, texte: enjeu.texte })),
    enonces: arbre.enonces,
  };
}

function renderPoint({ code, accroche, texte, liens, sources, soutien }: ArbrePoint): PointJson {
  return { code, accroche, texte, liens, sources: sources.map(({ enonce }) => enonce), reprises: sources, soutien };
}
