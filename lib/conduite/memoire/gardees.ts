import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { listerObjets } from "../../socle/s3/objets.ts";
import { ecrireAdresse } from "../../socle/s3/place.ts";
import { type Lieu, nomDuFichier } from "./lieu.ts";
import { isNomDeSauvegarde } from "./nom.ts";

const DITES = 20;

/** The last backups that are where they go today, as they are named to a command, the newest last. */
export async function listerGardees({ dossier, compte, place }: Lieu): Promise<string[]> {
  const fichiers =
    compte && place
      ? (await listerObjets({ compte, seau: place.seau }, `${place.dossier}trame-`)).map((objet) =>
          ecrireAdresse(place.seau, objet),
        )
      : (await readdir(dossier).catch(() => [])).sort().map((nom) => join(dossier, nom));
  return fichiers.filter((fichier) => isNomDeSauvegarde(nomDuFichier(fichier))).slice(-DITES);
}
