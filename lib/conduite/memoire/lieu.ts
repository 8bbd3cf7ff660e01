import { resolve } from "node:path";
import { type Compte, compteDe } from "../../socle/s3/compte.ts";
import { ecrireAdresse, isAdresseS3, lireAdresse, lirePlace, type Place } from "../../socle/s3/place.ts";
import type { Fichier } from "./fichier.ts";
import { dossierDesSauvegardes } from "./nom.ts";
import { empecher, ILLISIBLE_ICI } from "./phrases.ts";

/** Where backups go: a folder of this machine, or a place of a bucket. */
export type Lieu = { dossier: string; compte: Compte | undefined; place: Place | undefined };

type Variables = Record<string, string | undefined>;

/** From the environment; the folder is where those of before may still be when backups go to a bucket. */
export function lieuDe(env: Variables, root = ""): Lieu {
  const { TRAME_SAUVEGARDES: voulu } = env;
  const dossier = isAdresseS3(voulu) ? { ...env, TRAME_SAUVEGARDES: undefined } : env;
  return {
    dossier: resolve(/* turbopackIgnore: true */ root, dossierDesSauvegardes(dossier)),
    compte: compteDe(env),
    place: isAdresseS3(voulu) ? lirePlace(voulu ?? "") : undefined,
  };
}

/** How the file of a new backup is written down: its name in the folder, its whole address in a bucket. */
export const noterFichier = ({ place }: Lieu, nom: string): string =>
  place ? ecrireAdresse(place.seau, `${place.dossier}${nom}`) : nom;

/** The file that was written down so, wherever backups go today. Throws a sentence for a bucket nobody gives the key of. */
export function situer({ dossier, compte }: Pick<Lieu, "dossier" | "compte">, note: string): Fichier {
  if (!isAdresseS3(note)) return { chemin: resolve(/* turbopackIgnore: true */ dossier, note) };
  const lue = lireAdresse(note);
  if (!compte || !lue) throw empecher(ILLISIBLE_ICI);
  return { compte, ...lue };
}

/** The file a person names to a command: a path from where they are, or an address in a bucket. */
export const designer = (lieu: Lieu, nom: string): Fichier =>
  isAdresseS3(nom) ? situer(lieu, nom) : { chemin: resolve(nom) };

/** The name of the file alone. */
export const nomDuFichier = (note: string): string => note.slice(note.lastIndexOf("/") + 1);
