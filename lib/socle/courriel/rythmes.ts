/** How often who works for the CRESS is told by mail what waits; null: never, which is how one begins. */
export const RYTHMES = ["jour", "semaine"] as const;
export type Rythme = (typeof RYTHMES)[number];

export const DIRE_RYTHME: Record<Rythme, string> = {
  jour: "chaque jour ouvré",
  semaine: "le premier jour ouvré de chaque semaine",
};
