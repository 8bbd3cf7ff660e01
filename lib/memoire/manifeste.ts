import { z } from "zod";

/** Counted up when what is written could no longer be read by the code before. */
export const FORMAT = 1;

const somme = z.object({ sha256: z.string().length(64), lignes: z.number(), octets: z.number() });
export type Somme = z.output<typeof somme>;

/** First entry of an archive: what one must know before reading the rest. */
const entete = z.object({
  format: z.number(),
  application: z.object({ nom: z.literal("trame"), version: z.string() }),
  /** The last migration of the database it was read in. */
  migration: z.string(),
  creeAt: z.string(),
  /** The year of the edition it holds; null: the whole database. */
  edition: z.number().nullable(),
  tables: z.array(z.object({ nom: z.string(), colonnes: z.array(z.string()) })),
});
export type Entete = z.output<typeof entete>;

/** Last entry: without it the archive was cut. */
const manifeste = z.object({
  tables: z.record(z.string(), somme),
  sequences: z.record(z.string(), z.number()),
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
