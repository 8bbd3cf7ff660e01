export const LISTE_MAX = 60_000;
