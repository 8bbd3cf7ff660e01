import { ECO_GESTES, type EcoGeste, NOM_ECO_GESTE } from "../../appel/candidature/questions/choix.ts";
import { type BlocKit, liste, paragraphe, titre } from "./arbre.ts";

/** What each gesture of the form of candidature asks in practice. */
const COMMENT: Record<EcoGeste, readonly string[]> = {
  transports: [
    "Choisir un lieu à moins de quinze minutes à pied d’une gare ou d’un arrêt.",
    "Caler le début et la fin sur les horaires, et les donner dans l’invitation.",
    "Proposer un tableau de covoiturage dès l’inscription.",
    "Prévoir où attacher les vélos.",
  ],
  vaisselle: [
    "Emprunter la vaisselle du lieu, ou la louer à une association.",
    "Demander à chacun d’apporter sa gourde ou sa tasse.",
    "Servir l’eau en carafe.",
  ],
  alimentation: [
    "Commander auprès d’une structure de l’ESS ou d’un producteur voisin.",
    "Servir le même repas végétarien à tout le monde.",
    "Compter les inscrits la veille, et prévoir à qui donner les restes.",
  ],
  zero_impression: [
    "Afficher le programme et la question en grand plutôt que de les distribuer.",
    "Faire signaler les présences par téléphone, et n’imprimer qu’une feuille pour les autres.",
    "Garder quelques documents en gros caractères pour qui en a besoin.",
    "Employer des badges sans date ni plastique, à rendre en sortant.",
  ],
  visio_sobre: [
    "Couper les caméras pendant les présentations.",
    "Partager un document plutôt qu’une vidéo.",
    "N’enregistrer que si quelqu’un le regardera.",
  ],
};

/** The checklist of an event that weighs little: one heading per gesture of the form. */
export const ECO_RESPONSABLE: BlocKit[] = [
  titre("Organiser un événement éco-responsable"),
  paragraphe(
    "La candidature demande au moins un de ces gestes. Cochez ceux que vous tiendrez : mieux vaut deux gestes faits que cinq promis.",
  ),
  ...ECO_GESTES.flatMap((geste): BlocKit[] => [
    titre(NOM_ECO_GESTE[geste], 2),
    { genre: "choix", options: COMMENT[geste].map((nom) => ({ nom })) },
  ]),
  titre("Les dire simplement", 2),
  liste([
    "Annoncez vos choix dans l’invitation : les personnes s’y préparent.",
    "Après l’atelier, dites dans le déroulé de la fiche ce qui a marché et ce qui a coûté.",
  ]),
];
