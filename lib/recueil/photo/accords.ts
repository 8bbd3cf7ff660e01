/** What was declared about the people one would recognise (droit à l’image). */
export const ACCORDS = ["personne", "recueilli"] as const;
export type Accord = (typeof ACCORDS)[number];
export const NOM_ACCORD: Record<Accord, string> = {
  personne: "Personne n’y est reconnaissable",
  recueilli:
    "Les personnes reconnaissables ont donné leur accord pour la page de l’atelier et la synthèse ; pour un mineur, ses deux parents",
};

export const PHOTOS_MAX = 6;
export const PHOTO_OCTETS_MAX = 5 * 1024 * 1024;
export const ALT_MAX = 300;
