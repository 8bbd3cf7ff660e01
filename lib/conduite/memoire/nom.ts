import { join } from "node:path";

/** `trame-2026-11-26-0317.tar.gz.age`: the instant in UTC, then what opens it; `trame-edition-2023-…` for one edition. */
export const nomDeSauvegarde = (at: Date, chiffree: boolean, edition?: number): string =>
  `trame-${edition === undefined ? "" : `edition-${edition}-`}${at.toISOString().slice(0, 16).replace("T", "-").replace(":", "")}.tar.gz${chiffree ? ".age" : ""}`;

/** Whether a name is one of those above, of a whole base. */
export const isNomDeSauvegarde = (nom: string): boolean => /^trame-\d{4}-\d{2}-\d{2}-\d{4}\.tar\.gz(\.age)?$/.test(nom);

/** The same, of one edition. */
export const isNomDEdition = (nom: string): boolean =>
  /^trame-edition-\d{4}-\d{4}-\d{2}-\d{2}-\d{4}\.tar\.gz(\.age)?$/.test(nom);

/** Where backups are kept: TRAME_SAUVEGARDES, else beside the data. */
export const dossierDesSauvegardes = (env: Record<string, string | undefined>): string =>
  env.TRAME_SAUVEGARDES || join(env.TRAME_DATA || ".data", "sauvegardes");
