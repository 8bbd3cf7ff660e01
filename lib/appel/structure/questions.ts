/** What a structure is asked, in words: the page and the sheet to print say the same. */
export const QUESTIONS_STRUCTURE = {
  nom: { label: "Nom de la structure", aide: "Tel qu’il doit figurer dans la synthèse." },
  sigle: { label: "Sigle", aide: "S’il est plus connu que le nom.", facultatif: true },
  categorie: { label: "Catégorie, au titre de l’appel" },
  famille: { label: "Famille de l’ESS", aide: "Au sens de l’article 1er de la loi du 31 juillet 2014." },
  agrementEsus: { label: "Agrément ESUS", aide: "Entreprise solidaire d’utilité sociale.", facultatif: true },
  siret: {
    label: "SIRET",
    aide: "14 chiffres, sans importance pour les espaces. Vous le trouverez sur annuaire-entreprises.data.gouv.fr.",
    facultatif: true,
  },
  rna: {
    label: "Numéro RNA",
    aide: "W suivi de 9 chiffres, sur le récépissé de la préfecture.",
    facultatif: true,
  },
  sansSiretMotif: {
    label: "Pas de SIRET : pourquoi",
    aide: "Exemples : association sans salarié, immatriculation en cours.",
    facultatif: true,
  },
  adresse: { label: "Adresse", facultatif: true },
  codePostal: { label: "Code postal", facultatif: true },
  communeCode: { label: "Commune du siège (facultatif)", aide: "Les premières lettres, ou le code postal." },
  siteWeb: { label: "Site web", facultatif: true },
  reseau: {
    label: "Réseau auquel vous adhérez",
    aide: "Choisissez-le s’il est proposé, sinon écrivez son nom.",
    facultatif: true,
  },
} as const;
