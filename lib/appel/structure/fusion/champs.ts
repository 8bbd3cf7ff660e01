/** What a structure says of itself, as it is kept or taken: answers that go together go together. */
export const CHAMPS_FUSION = [
  "nom",
  "nomPublie",
  "sigle",
  "categorie",
  "siret",
  "rna",
  "adresse",
  "siteWeb",
  "reseau",
  "logo",
] as const;
export type ChampFusion = (typeof CHAMPS_FUSION)[number];

export const NOM_CHAMP_FUSION: Record<ChampFusion, string> = {
  nom: "Nom",
  nomPublie: "Nom d’usage",
  sigle: "Sigle",
  categorie: "Catégorie",
  siret: "SIRET",
  rna: "RNA",
  adresse: "Adresse",
  siteWeb: "Site",
  reseau: "Réseau",
  logo: "Logo",
};

/** The columns of each. */
export const COLONNES_FUSION = {
  nom: ["nom"],
  nomPublie: ["nomPublie"],
  sigle: ["sigle"],
  categorie: ["categorie", "famille", "agrementEsus", "teteDeReseau"],
  siret: ["siret", "sansSiretMotif"],
  rna: ["rna"],
  adresse: ["adresse", "codePostal", "communeCode"],
  siteWeb: ["siteWeb"],
  reseau: ["reseauId", "reseauLibre"],
  logo: ["logoId", "logoAlt"],
} as const satisfies Record<ChampFusion, readonly string[]>;
