/** Characters: forty pages; a longer one comes as a file. */
export const COLLE_MAX = 100_000;
