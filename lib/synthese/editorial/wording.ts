import type { CleEditoriale, GenreProgramme } from "./parties.ts";

/** What each part is called, in the document and where it is written. */
export const TITRE_EDITORIAL: Record<CleEditoriale, string> = {
  remerciements: "Merci",
  loi: "L’inscription dans la loi",
  thematique: "La thématique",
  organisation: "L’organisation des ateliers",
  eco_responsabilite: "Des ateliers éco-responsables",
  lancement: "L’événement de lancement",
  structures: "Les structures organisatrices",
  methode: "Comment les fiches ont été recueillies",
  comite: "Le comité partenarial",
  prealable: "Au préalable",
  credits: "Crédits et licences",
  quatrieme: "Pour finir",
};

/** What one writes there, said beside the field. */
export const AIDE_EDITORIALE: Record<CleEditoriale, string> = {
  remerciements: "À qui vous dites merci, et ce que vous voulez que l’on fasse de cette synthèse. Puis qui signe.",
  loi: "Le cadre légal de la conférence.",
  thematique: "Ce que l’édition a mis au travail. Les questions des transitions s’impriment à la suite.",
  organisation: "À qui l’appel s’adressait, et ce qui était attendu des ateliers.",
  eco_responsabilite: "Ce qui a été demandé aux organisateurs pour limiter l’empreinte de leurs ateliers.",
  lancement: "Où et quand. Puis le programme, ligne à ligne.",
  structures: "Un mot avant leur liste, qui est calculée.",
  methode: "Le chemin d’une fiche, de l’atelier à la CRESS.",
  comite: "Qui le composait, par structure, et ce qu’il a décidé.",
  prealable: "Ce que cette synthèse dit, et ce qu’elle ne prétend pas dire.",
  credits: "Qui a écrit, composé, photographié, et ce qui peut être repris.",
  quatrieme: "Les derniers mots, au dos du document, avec les logos.",
};

export const NOM_GENRE_PROGRAMME: Record<GenreProgramme, string> = {
  accueil: "Accueil",
  introduction: "Introduction",
  table_ronde: "Table ronde",
  regards: "Regards croisés",
  echanges: "Échanges avec la salle",
  conclusion: "Conclusion",
};
