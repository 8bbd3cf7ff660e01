/** What a partner answers when asked for an opinion. */
export const AVIS = ["favorable", "reserve", "defavorable"] as const;
export type ValeurAvis = (typeof AVIS)[number];
