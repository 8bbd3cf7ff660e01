import { calendrierEnMots, etapesAppel, PRECISION_ELIGIBLES } from "../../appel/edition/appel.ts";
import { NOM_CATEGORIE } from "../../appel/structure/categories.ts";
import { type DocumentKit, type EditionDuKit, liste, paragraphe, titre } from "./arbre.ts";

/** The call on paper: what its page says. */
export function documentAppel(e: EditionDuKit, adresse: string): DocumentKit {
  return {
    titre: "Appel à proposer des ateliers",
    blocs: [
      paragraphe(e.intitule),
      ...e.presentation.split(/\n+/).filter(Boolean).map(paragraphe),
      paragraphe(`À l’initiative de : ${e.coOrganisateurs.join(", ")}.`),
      titre("Les transitions et leur question"),
      ...e.transitions.flatMap((t) => [titre(t.libelle, 2), paragraphe(t.question)]),
      titre("Qui peut proposer un atelier"),
      liste(e.categories.map((c) => NOM_CATEGORIE[c])),
      paragraphe(PRECISION_ELIGIBLES),
      titre("Le calendrier"),
      { genre: "tableau", entetes: ["Étape", "Quand"], lignes: calendrierEnMots(e).map((l) => [l.nom, l.quand]) },
      titre("Comment cela se passe"),
      liste(etapesAppel(e), true),
      titre("Candidater"),
      paragraphe(
        `La candidature se dépose en ligne, sur ${adresse}. Votre brouillon s’enregistre tout seul : vous pouvez le reprendre plus tard, ou à plusieurs. La fiche de candidature du kit permet de préparer les réponses sur papier.`,
      ),
    ],
  };
}
