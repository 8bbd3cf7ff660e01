/** The answers a new one begins with. */
export const STRUCTURE_VIDE = {
  nom: "",
  sigle: "",
  categorie: "" as never,
  famille: "" as const,
  agrementEsus: "" as const,
  siret: "",
  rna: "",
  sansSiretMotif: "",
  adresse: "",
  codePostal: "",
  communeCode: "",
  siteWeb: "",
  reseau: "",
  reseauId: "",
  logoAlt: "",
};
