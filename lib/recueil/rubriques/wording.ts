import type { Demande, formeDe, Partie } from "./rubriques.ts";

export const NOM_PARTIE: Record<Partie, string> = {
  recit: "Ce que l’atelier raconte",
  enonces: "Ce qu’il a fait ressortir",
  suite: "Ce qui s’ajoute",
  avis: "L’avis des organisateurs",
};

export const AIDE_PARTIE: Record<Partie, string> = {
  recit: "Au début de la fiche.",
  enonces:
    "Pour chaque transition de l’atelier. La synthèse range chaque énoncé par sa nature, qui ne change pas d’une édition à l’autre.",
  suite: "Après les énoncés.",
  avis: "À la fin de la fiche ; lu par la CRESS seulement, jamais publié.",
};

export const NOM_DEMANDE: Record<Demande, string> = {
  facultative: "Facultative",
  obligatoire: "Obligatoire",
  une_parmi: "Obligatoire, au choix",
};

/** What its bounds count: « caractères ». */
export const UNITES: Record<ReturnType<typeof formeDe>, string> = {
  texte: "caractères",
  ligne: "caractères",
  enonces: "énoncés",
  paroles: "paroles",
  choix: "",
};
