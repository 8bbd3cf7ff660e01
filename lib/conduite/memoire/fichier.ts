import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { effacerObjet, lireObjet, type Seau, verser } from "../../socle/s3/objets.ts";
import { ecrireAdresse } from "../../socle/s3/place.ts";
import { fluxDe, type Octets } from "./contenant.ts";
import { empecher, FICHIER_ABSENT } from "./phrases.ts";

/** The file of a backup: on a disk, or an object of a bucket. */
export type Fichier = { chemin: string } | (Seau & { objet: string });

/** Writes it whole, or not at all; answers its size. */
export async function ecrireFichier(fichier: Fichier, flux: Octets): Promise<number> {
  if (!("chemin" in fichier)) return verser(fichier, fichier.objet, flux as unknown as AsyncIterable<Uint8Array>);
  await versFichier(fichier.chemin, flux);
  return (await stat(fichier.chemin)).size;
}

/** Its size and its bytes; undefined when it is no longer there. */
export async function ouvrirFichier(fichier: Fichier): Promise<{ taille: number; flux: Octets } | undefined> {
  if (!("chemin" in fichier)) {
    const lu = await lireObjet(fichier, fichier.objet);
    return lu && { taille: lu.taille, flux: fluxDe(lu.octets) };
  }
  const lu = await stat(fichier.chemin).catch(() => undefined);
  return lu && { taille: lu.size, flux: fluxDe(createReadStream(fichier.chemin)) };
}

/** The same, for who cannot do without. */
export async function exigerFichier(fichier: Fichier): Promise<{ taille: number; flux: Octets }> {
  const ouvert = await ouvrirFichier(fichier);
  if (!ouvert) throw empecher(FICHIER_ABSENT);
  return ouvert;
}

/** Takes it away; gone already is no failure. */
export async function effacerFichier(fichier: Fichier): Promise<void> {
  if ("chemin" in fichier) await rm(fichier.chemin, { force: true });
  else await effacerObjet(fichier, fichier.objet);
}

export const direFichier = (fichier: Fichier): string =>
  "chemin" in fichier ? fichier.chemin : ecrireAdresse(fichier.seau, fichier.objet);

/** Writes an archive to a file that appears whole, on the disk, or not at all. */
export async function versFichier(chemin: string, flux: Octets): Promise<void> {
  const brouillon = `${chemin}.partiel`;
  await mkdir(dirname(chemin), { recursive: true, mode: 0o700 });
  try {
    await pipeline(flux as unknown as AsyncIterable<Uint8Array>, createWriteStream(brouillon, { mode: 0o600 }));
    const fichier = await open(brouillon, "r+");
    await fichier.sync().finally(() => fichier.close());
    await rename(brouillon, chemin);
  } catch (error) {
    await rm(brouillon, { force: true });
    throw error;
  }
}
