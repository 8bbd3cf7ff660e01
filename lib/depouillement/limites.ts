export const COLLE_MAX = 100_000;
