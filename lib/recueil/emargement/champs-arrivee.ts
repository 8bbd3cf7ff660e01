/** What somebody who arrives may tell, in the order of the form. */
export const CHAMPS_ARRIVEE = ["prenom", "nom", "structure", "fonction", "departement", "courriel"] as const;
export type ChampArrivee = (typeof CHAMPS_ARRIVEE)[number];
