import { ligne, phrase, portionDite } from "../../../socle/dessin/mots.ts";
import { dateLongue, jourLocal } from "../../../socle/typographie/dates.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import type { Noeud, NoeudPartie } from "../noeuds.ts";
import { textePartie } from "./editorial.ts";

const LICENCE_OUVERTE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

/** Under what licence it may be used again, and how to cite it; a document de travail has none. */
export function partieCredits(arbre: SyntheseArbre): NoeudPartie {
  const { coOrganisateurs, intitule, version, publieeAt } = arbre;
  const source = `Source : ${[...coOrganisateurs, `Synthèse des ateliers « ${intitule} », version ${version}`].join(", ")}, ${dateLongue(jourLocal(new Date(publieeAt)))}.`;
  return {
    type: "partie",
    cle: "credits",
    titre: "Réutiliser ce document",
    transition: null,
    fichier: "livre",
    enfants: [
      ...textePartie(arbre, "credits"),
      {
        type: "paragraphe",
        role: "texte",
        portions: [
          portionDite("Les textes et les chiffres de ce document sont publiés sous "),
          portionDite("Licence Ouverte 2.0", { url: LICENCE_OUVERTE }),
          portionDite(
            ligne(
              ". Ils peuvent être repris librement, à condition de citer leur source et la date de cette version :",
            ),
          ),
        ],
      },
      ...phrase(source, "citation"),
      ...phrase(
        "Contours des départements : MapSVG, CC BY 4.0. Communes et départements : INSEE et Etalab, Licence Ouverte 2.0. Caractères : Source Serif et Atkinson Hyperlegible Next, SIL Open Font License.",
        "note",
      ),
      ...empreinte(arbre),
    ],
  };
}

/** The root of the hashes of this version: who keeps a printed copy can prove it. */
function empreinte({ preuve, adresse, annee, version }: SyntheseArbre): Noeud[] {
  if (!preuve) return [];
  const chemin = `/${annee}/synthese/v${version}/preuve`;
  return [
    {
      type: "paragraphe",
      role: "note",
      portions: [
        portionDite(
          `Empreinte de cette version, celle de ${pluriel(preuve.feuilles, "point et énoncé", "points et énoncés")} : `,
        ),
        portionDite(preuve.racine),
        portionDite(ligne(". Chacun peut la vérifier :")),
        portionDite(" "),
        portionDite(adresse ? `${adresse}${chemin}` : chemin, adresse ? { url: `${adresse}${chemin}` } : {}),
      ],
    },
  ];
}
