import type { MotsPoint } from "@/lib/synthese/consolidation/mots";

/** Every shape an item of the document takes, with what is then read of it, spaces aside; numbered as the model of 2023. */
export const FORMES: { nom: string; mots: Partial<MotsPoint>; lu: string[] }[] = [
  {
    nom: "1. accroche en gras, la phrase continue",
    mots: { accroche: "un référent par immeuble", texte: "suffit à tenir un site" },
    lu: ["Un référent par immeuble suffit à tenir un site."],
  },
  {
    nom: "2. gras au milieu",
    mots: { texte: "Il faut **trois ans** de visibilité." },
    lu: ["Il faut trois ans de visibilité."],
  },
  {
    nom: "3. étiquette, texte, adresse",
    mots: {
      accroche: "RÉSEAU :",
      texte: "**Calculateur carbone**, comptabilité carbone",
      liens: [{ url: "https://www.exemple.fr/carbone", texte: "Le calculateur" }],
    },
    lu: ["RÉSEAU : Calculateur carbone, comptabilité carbone.", "Le calculateur"],
  },
  {
    nom: "4. texte seul",
    mots: { texte: "les horaires décalés n’ont pas de garde" },
    lu: ["Les horaires décalés n’ont pas de garde."],
  },
  {
    nom: "5. deux adresses",
    mots: {
      texte: "Deux sites aident :",
      liens: [
        { url: "https://un.exemple.fr/", texte: "Le premier site" },
        { url: "https://deux.exemple.fr/", texte: "Le second site" },
      ],
    },
    lu: ["Deux sites aident :", "Le premier site", "Le second site"],
  },
  {
    nom: "6. sous-liste",
    mots: { texte: "À amplifier sans attendre :\n- les groupes d’employeurs\n- les *prêts* de matériel" },
    lu: ["À amplifier sans attendre :", "les groupes d’employeurs", "les prêts de matériel"],
  },
  {
    nom: "10. projet : structure – lieu : description (partenaires)",
    mots: {
      structure: "La Remise",
      lieu: "Arras",
      texte: "un atelier vélo ouvert à tous.",
      partenaires: "la ville, un lycée",
    },
    lu: ["La Remise – Arras : un atelier vélo ouvert à tous (la ville, un lycée)."],
  },
  {
    nom: "proposition : destinataires et horizon",
    mots: {
      texte: "Ouvrir un fonds d’amorçage.",
      horizon: "2026",
      destinataires: [
        { type: "etat", nom: "État", codes: [] },
        { type: "region", nom: "Région", codes: [] },
      ],
    },
    lu: ["Ouvrir un fonds d’amorçage.", "Adressée à : État et Région", "Horizon : 2026"],
  },
  {
    nom: "levier : action et exemple",
    mots: { texte: "Les marchés réservés.", action: "amplifier", exemple: "La cantine de Lens." },
    lu: ["Les marchés réservés.", "Levier : à amplifier", "Exemple : La cantine de Lens."],
  },
];

/** Under the points of a group (7, 8, 9) and at the end of a chapter (11). */
export const GROUPE = {
  titre: "Mobilité",
  exemple: "le vélo-cargo partagé",
  remarque: "Ces freins se **cumulent**.",
  paragraphes: "on note aussi l’aspect cumulatif.",
};
export const CHAPITRE = {
  remarque: "Ces échanges continuent.",
  encarts: [
    {
      titre: "Les podcasts qui font bouger l’éco",
      texte: "Un épisode sur **l’eau** à écouter",
      liens: [{ url: "https://podcast.exemple.fr/1", texte: "Écouter l’épisode" }],
    },
  ],
};
export const FIN = [
  "Mobilité",
  "Exemple : le vélo-cargo partagé.",
  "Ces freins se cumulent.",
  "On note aussi l’aspect cumulatif.",
  "Ces échanges continuent.",
  "Les podcasts qui font bouger l’éco",
  "Un épisode sur l’eau à écouter.",
  "Écouter l’épisode",
];
