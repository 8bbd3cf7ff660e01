/** Ready reasons to ask for a correction; the reviewer edits them before sending. */
export const MOTIFS = [
  {
    code: "titre_question",
    nom: "Intitulé à tourner en question",
    texte: "Tournez l’intitulé en question : on comprend mieux ce que les participants viendront chercher ensemble.",
  },
  {
    code: "titre_long",
    nom: "Intitulé trop long",
    texte: "L’intitulé est long pour le programme. Gardez la question, et déplacez les précisions dans le résumé.",
  },
  {
    code: "resume_public",
    nom: "Résumé peu clair pour le public",
    texte: "Le résumé paraîtra tel quel dans le programme. Dites en deux phrases simples ce qui se passera sur place.",
  },
  {
    code: "objectifs_concrets",
    nom: "Objectifs à préciser",
    texte: "Dites ce que l’atelier doit produire : quelles questions, quelles propositions, pour qui.",
  },
  {
    code: "co_construction",
    nom: "Contribution des participants",
    texte: "Expliquez comment les participants contribuent : une conférence seule ne permet pas d’écrire la synthèse.",
  },
  {
    code: "transition",
    nom: "Lien avec la transition",
    texte: "Le lien avec la transition choisie n’apparaît pas. Précisez-le, ou choisissez une autre transition.",
  },
  {
    code: "date",
    nom: "Date à revoir",
    texte: "Cette date pose difficulté (jour férié, vacances ou atelier voisin le même jour). Pouvez-vous la changer ?",
  },
  {
    code: "lieu",
    nom: "Lieu à préciser",
    texte: "Précisez le lieu : le nom de la salle et l’adresse, pour que chacun puisse s’y rendre.",
  },
  {
    code: "donnees_personnelles",
    nom: "Données personnelles à retirer",
    texte: "Retirez les noms et les coordonnées de personnes : ce texte sera public.",
  },
  {
    code: "commercial",
    nom: "Ton promotionnel",
    texte: "Ce passage présente une offre ou une marque. Recentrez-le sur la question que l’atelier met en commun.",
  },
] as const satisfies readonly { code: string; nom: string; texte: string }[];
