/** Held, shared, by a backup while it reads; taken alone by who erases objects from the bucket. */
export const LECTURE = "octets des fichiers";
