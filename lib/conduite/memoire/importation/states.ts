/**
 * `envoi`: its file is on its way. `deposee`: all of it is there, its key is awaited. `lecture`: being read. `lue`: what it would
 * bring is known, nothing is written. `ecriture`: confirmed. `refusee`: it cannot come, its motif says why.
 */
export const ETATS_IMPORTATION = [
  "envoi",
  "deposee",
  "lecture",
  "lue",
  "ecriture",
  "faite",
  "refusee",
  "abandonnee",
] as const;
export type EtatImportation = (typeof ETATS_IMPORTATION)[number];

/** Its file is kept, and no other may come. */
export const EN_COURS = ["envoi", "deposee", "lecture", "lue", "ecriture"] as const satisfies EtatImportation[];
/** It waits for somebody; else for the worker. */
export const EN_ATTENTE = ["envoi", "deposee", "lue"] as const satisfies EtatImportation[];
