/** Ready reasons to ask for a correction of a fiche; the reviewer edits them before sending. */
export const MOTIFS_FICHE = [
  {
    code: "essentiel",
    nom: "L’essentiel trop long ou trop vague",
    texte:
      "Ces quelques mots paraîtront en gras. Dites l’idée elle-même, de façon qu’on la comprenne sans lire la suite.",
  },
  {
    code: "deux_idees",
    nom: "Deux idées dans un énoncé",
    texte: "Cet énoncé porte deux idées : gardez la première ici, et ajoutez un autre énoncé pour la seconde.",
  },
  {
    code: "personne",
    nom: "Une personne est reconnaissable",
    texte: "Une personne est reconnaissable : dites sa fonction plutôt que son nom, ou parlez de la structure.",
  },
  {
    code: "destinataire",
    nom: "Proposition sans destinataire",
    texte: "À qui s’adresse cette proposition, et à quel horizon ? Elle pèsera davantage dans la synthèse.",
  },
] as const;
