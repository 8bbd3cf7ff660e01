import { z } from "zod";
import { mot } from "../../socle/formulaire/saisie.ts";

/** Counted up when what is written could no longer be read by the code before. */
export const FORMAT = 1;

const somme = z.object({ sha256: mot(64), lignes: z.number(), octets: z.number() });
export type Somme = z.output<typeof somme>;

/** First entry of an archive: what one must know before reading the rest. */
const entete = z.object({
  format: z.number(),
  application: z.object({ nom: z.literal("trame"), version: mot(200) }),
  /** The last migration of the database it was read in. */
  migration: mot(200),
  creeAt: mot(200),
  /** The year of the edition it holds; null: the whole database. */
  edition: z.number().nullable(),
  tables: z.array(z.object({ nom: mot(200), colonnes: z.array(mot(200)) })),
});
export type Entete = z.output<typeof entete>;

/** Last entry: without it the archive was cut. */
const manifeste = z.object({
  tables: z.record(mot(100), somme),
  sequences: z.record(mot(100), z.number()),
});
export type Manifeste = z.output<typeof manifeste>;

/** What a file of an archive holds, when it holds that. */
export const lireEntete = (lu: unknown) => entete.safeParse(lu);
export const lireManifeste = (lu: unknown) => manifeste.safeParse(lu);

export const ENTETE = "entete.json";
export const MANIFESTE = "manifeste.json";

/** What is wrong with tables compared to what a manifest says of them, by name. */
export function ecarts(voulues: Manifeste["tables"], lues: Manifeste["tables"]): string[] {
  const noms = new Set([...Object.keys(voulues), ...Object.keys(lues)]);
  return [...noms].filter((nom) => voulues[nom]?.sha256 !== lues[nom]?.sha256).sort();
}
