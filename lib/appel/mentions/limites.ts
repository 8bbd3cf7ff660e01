export const AJOUT_MAX = 4000;
