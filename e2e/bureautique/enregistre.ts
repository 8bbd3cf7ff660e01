import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A document of ours as LibreOffice saved it, kept in this folder. `npm run epreuve:bureautique` makes each again from the
 * code of today, and plays the tests that read them on what it has just made, in the folder of TRAME_BUREAUTIQUE.
 */
export const enregistre = (nom: string) =>
  readFileSync(join(process.env.TRAME_BUREAUTIQUE ?? import.meta.dirname, nom));

/** One made by the code of before, which is made no more: what people downloaded is still on their disks. */
export const enregistreAvant = (nom: string) => readFileSync(join(import.meta.dirname, nom));
