import { createHash, randomUUID } from "node:crypto";
import { Empechement } from "../panne.ts";
import { type Compte, compteDe } from "../s3/compte.ts";
import { effacerObjet, lireObjet, type Seau, verser } from "../s3/objets.ts";
import { ecrireAdresse, isAdresseS3, lireAdresse, lirePlace, type Place } from "../s3/place.ts";

/** Where new bytes go, the database without a `place`; and who we are for the bucket, which may still hold those of before. */
export type Depot = { compte: Compte | undefined; place: Place | undefined };

export function depotDe(env: Record<string, string | undefined>): Depot {
  const { TRAME_FICHIERS: voulu } = env;
  return { compte: compteDe(env), place: isAdresseS3(voulu) ? lirePlace(voulu ?? "") : undefined };
}

/** The whole address of an object nobody had before: what is given back to the storage is never given again. */
export const nommerObjet = ({ seau, dossier }: Place) => ecrireAdresse(seau, `${dossier}trame-fichier-${randomUUID()}`);

/** The same place, as addresses in it begin. */
export const debutDe = ({ seau, dossier }: Place) => ecrireAdresse(seau, `${dossier}trame-fichier-`);

export const empreinteDe = (octets: Uint8Array) => createHash("sha256").update(octets).digest("hex");

export async function ecrireAuSeau(compte: Compte | undefined, adresse: string, octets: Uint8Array): Promise<void> {
  const { objet, ...seau } = situer(compte, adresse);
  await verser(seau, objet, un(octets));
}

/** The bytes of an object, those of this hash or a sentence; undefined when there is no such object. */
export async function lireAuSeau(
  compte: Compte | undefined,
  adresse: string,
  sha256: string,
): Promise<Buffer | undefined> {
  const { objet, ...seau } = situer(compte, adresse);
  const lu = await lireObjet(seau, objet);
  if (!lu) return undefined;
  const morceaux: Uint8Array[] = [];
  for await (const morceau of lu.octets) morceaux.push(morceau);
  const octets = Buffer.concat(morceaux);
  if (empreinteDe(octets) !== sha256) throw new Empechement(`L’objet ${adresse} n’est plus ce qui y a été déposé.`);
  return octets;
}

/** The same, for who cannot do without. */
export async function exigerAuSeau(compte: Compte | undefined, adresse: string, sha256: string): Promise<Buffer> {
  const octets = await lireAuSeau(compte, adresse, sha256);
  if (!octets) throw new Empechement(objetAbsent(adresse));
  return octets;
}

export async function effacerDuSeau(compte: Compte | undefined, adresse: string): Promise<void> {
  const { objet, ...seau } = situer(compte, adresse);
  await effacerObjet(seau, objet);
}

export const objetAbsent = (adresse: string) => `L’objet ${adresse} n’est plus dans le stockage S3.`;

const SANS_COMPTE =
  "Des fichiers sont dans un stockage S3 : donnez TRAME_S3_ADRESSE, TRAME_S3_CLE et TRAME_S3_SECRET pour les lire.";

function situer(compte: Compte | undefined, adresse: string): Seau & { objet: string } {
  const lue = lireAdresse(adresse);
  if (!compte || !lue) throw new Empechement(SANS_COMPTE);
  return { compte, ...lue, presse: true };
}

async function* un(octets: Uint8Array) {
  yield octets;
}
