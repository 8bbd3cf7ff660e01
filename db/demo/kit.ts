/** The five documents of the kit (appel 2023). */
export const KIT = [
  { titre: "Appel à contribution", description: "Le contexte, les transitions, qui peut candidater, le calendrier." },
  { titre: "Fiche de candidature", description: "À remplir pour être labellisé atelier de la conférence régionale." },
  { titre: "Modèle de fiche de synthèse", description: "À transmettre après l’atelier." },
  {
    titre: "Fiche participant (émargement)",
    description: "La feuille de présence, à faire circuler pendant l’atelier.",
  },
  {
    titre: "Fiche ressources (méthodologie)",
    description: "Animer un atelier de co-construction, organiser un événement éco-responsable.",
  },
];
