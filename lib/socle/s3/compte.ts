import { z } from "zod";
import { isAdresseS3, lirePlace } from "./place.ts";

type Variables = Record<string, string | undefined>;

/** Who one is for an S3-compatible storage, and where it answers. */
export type Compte = { adresse: string; region: string; cle: string; secret: string };

/** These three or none; the region of the family means nothing without them. */
const COMPTE = ["TRAME_S3_ADRESSE", "TRAME_S3_CLE", "TRAME_S3_SECRET"] as const;
/** What may be kept there. */
const PLACES = ["TRAME_SAUVEGARDES", "TRAME_FICHIERS"] as const;

/** Files are in the database, which is where they are without a word; said so, an account may be given to read those that are not yet. */
export const DANS_LA_BASE = "base";

/** Asked by many storages only to be the one they expect. */
const REGION = "us-east-1";

/** What is sent is signed, not hidden: never over a network in clear, but on this machine. */
const adresse = z.url().refine((valeur) => {
  if (!URL.canParse(valeur)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(valeur);
  const seule = pathname === "/" && `${search}${hash}${username}` === "";
  return seule && (protocol === "https:" || ["localhost", "127.0.0.1"].includes(hostname));
});

const place = z.string().refine((valeur) => !isAdresseS3(valeur) || lirePlace(valeur) !== undefined);

const placeDesFichiers = z
  .string()
  .trim()
  .refine((valeur) => valeur === DANS_LA_BASE || lirePlace(valeur) !== undefined);

export const REGLAGES_S3: Record<string, { schema: z.ZodType; hint: string }> = {
  TRAME_S3_ADRESSE: {
    schema: adresse,
    hint: "adresse https://… du stockage attendue, sans le nom du seau, comme https://s3.fr-par.scw.cloud",
  },
  TRAME_S3_REGION: { schema: z.string().regex(/^[a-z0-9-]{1,40}$/i), hint: "nom de région attendu, comme fr-par" },
  TRAME_FICHIERS: { schema: placeDesFichiers, hint: `s3://seau/dossier, ou ${DANS_LA_BASE}, attendu` },
  TRAME_SAUVEGARDES: { schema: place, hint: "dossier, ou s3://seau/dossier, attendu" },
};

/** What is missing of a storage that is named by half: an account without a place, a place without its account. */
export function manqueS3(env: Variables): string[] {
  const isSet = (nom: string) => (env[nom] ?? "").trim() !== "";
  const voulu = PLACES.some((nom) => isAdresseS3(env[nom]));
  const [donne] = [...COMPTE, "TRAME_S3_REGION"].filter(isSet);
  if (voulu || (donne && isSet("TRAME_FICHIERS"))) return COMPTE.filter((nom) => !isSet(nom));
  return donne
    ? [
        `TRAME_SAUVEGARDES ou TRAME_FICHIERS (s3://seau/dossier attendu : ${donne} est donné, et rien ne va vers un seau)`,
      ]
    : [];
}

/** The account of the environment; undefined when there is none. */
export function compteDe(env: Variables): Compte | undefined {
  const [adresseLue, cle, secret] = COMPTE.map((nom) => env[nom]?.trim() ?? "");
  if (!adresseLue || !cle || !secret) return undefined;
  return { adresse: adresseLue, region: env.TRAME_S3_REGION?.trim() || REGION, cle, secret };
}
