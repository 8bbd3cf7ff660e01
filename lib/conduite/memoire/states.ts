/** `faite`: its file is whole on the disk. `manquee`: none was kept, its motif says why. */
export const ETATS_SAUVEGARDE = ["demandee", "en_cours", "faite", "manquee"] as const;
export type EtatSauvegarde = (typeof ETATS_SAUVEGARDE)[number];
