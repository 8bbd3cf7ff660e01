import { access, constants, mkdir } from "node:fs/promises";
import postgres from "postgres";
import { CONNEXION_S } from "../../../db/delais.ts";
import { migrationDe, migrationsConnues } from "../../../db/migrations-connues.ts";
import { direFichier, ecrireFichier } from "./fichier.ts";
import { type Lieu, noterFichier, situer } from "./lieu.ts";
import { nomDeSauvegarde } from "./nom.ts";
import { empecher } from "./phrases.ts";
import { sauvegarder } from "./sauvegarder.ts";

type Ou = { url: string; cle: string | undefined; lieu: Lieu; at: Date; print(line: string): void };

/**
 * One backup of a database that is about to be brought to a newer schema, and where it is; said not to be made without a
 * key. Nothing for a database that is new, or as new as the code. Throws when it cannot be written: the base is left as it is.
 */
export async function sauvegarderAvantMigration({ url, cle, lieu, at, print }: Ou): Promise<void> {
  if (!(await migrationsAttendent(url))) return;
  if (!cle) {
    print(
      "La base va être mise à jour. Aucune sauvegarde n’en est faite avant : il manque une clé (TRAME_CLE_SAUVEGARDE).",
    );
    return;
  }
  const fichier = situer(lieu, noterFichier(lieu, nomDeSauvegarde(at, true)));
  try {
    // Before the base is read: a folder that cannot be written is said at once.
    if (!lieu.place) {
      await mkdir(lieu.dossier, { recursive: true });
      await access(lieu.dossier, constants.W_OK);
    }
    await sauvegarder({ url, at, cle, compte: lieu.compte }, (flux) => ecrireFichier(fichier, flux));
  } catch (error) {
    const pourquoi = error instanceof Error ? error.message : "";
    throw empecher(
      `La sauvegarde d’avant la mise à jour n’a pas pu être faite, rien n’a été touché. ${pourquoi}`,
      error,
    );
  }
  print(`La base va être mise à jour. Sauvegarde faite avant : ${direFichier(fichier)}`);
}

async function migrationsAttendent(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: CONNEXION_S, onnotice: () => {} });
  try {
    const connues = migrationsConnues();
    const place = connues.indexOf(await migrationDe(sql));
    return place !== -1 && place < connues.length - 1;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
