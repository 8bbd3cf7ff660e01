/** What a member says of a version of a point. */
export const AVIS_POSITION = ["rien_a_redire", "reserve", "objection"] as const;
export type AvisPosition = (typeof AVIS_POSITION)[number];

/** What an organiser says of the sentence their words became. */
export const AVIS_AUTEUR = ["fidele", "correction"] as const;
