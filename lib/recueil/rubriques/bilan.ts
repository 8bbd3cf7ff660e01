/** How long the fiche took, as told by who filled it in: it serves to shorten the form. */
export const TEMPS_PASSES = ["moins_20", "de_20_a_45", "de_45_a_90", "plus_90"] as const;
export type TempsPasse = (typeof TEMPS_PASSES)[number];

export const NOM_TEMPS_PASSE: Record<TempsPasse, string> = {
  moins_20: "Moins de vingt minutes",
  de_20_a_45: "De vingt à quarante-cinq minutes",
  de_45_a_90: "De quarante-cinq minutes à une heure et demie",
  plus_90: "Plus d’une heure et demie",
};

export const SATISFACTIONS = ["1", "2", "3", "4", "5"] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

export const NOM_SATISFACTION: Record<Satisfaction, string> = {
  1: "1, pas du tout satisfaits",
  2: "2, plutôt déçus",
  3: "3, partagés",
  4: "4, satisfaits",
  5: "5, très satisfaits",
};

/** Words heard in the room; `fonction` only when the person agreed to be told apart, never a name. */
export type Verbatim = { texte: string; fonction: string };
