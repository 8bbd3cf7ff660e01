import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startEmbedded } from "../../../db/embedded/embedded.ts";
import { type Location, locateData } from "../../../db/embedded/location.ts";
import { isAlive } from "../../socle/machine/processes.ts";
import { keepSecret } from "../../socle/machine/secret.ts";
import { Empechement } from "../../socle/panne.ts";
import { directUrl, readMode, readPorts } from "../../socle/reglages.ts";
import { claimRun, readRun } from "./run-file.ts";

type Variables = Record<string, string | undefined>;

/** The database, and what the application that runs on it is known by: its address and its secret, as the start makes them. */
export type Lieu = { DATABASE_URL: string; NEXTAUTH_URL: string; NEXTAUTH_SECRET: string };

type Voulu = {
  /** False: as it stands, were it without a table. */
  migrer?: boolean;
  /** No server of this folder may run meanwhile. */
  seul?: boolean;
};

/**
 * Gives a command the database of this instance, migrated, whatever the mode: that of the production, that of a server
 * that runs now, or the embedded one, started for the time of the command. Throws a sentence when the configuration lacks
 * something.
 */
export async function avecLaBase<T>(
  root: string,
  env: Variables,
  print: (line: string) => void,
  work: (lieu: Lieu) => Promise<T>,
  { migrer = true, seul = false }: Voulu = {},
): Promise<T> {
  const preparer = migrer ? migree : telle;
  const read = readMode(env);
  if ("missing" in read) throw new Empechement(`Configuration incomplète. Il manque : ${read.missing.join(", ")}.`);
  const { NEXTAUTH_URL = "", NEXTAUTH_SECRET = "" } = env;
  if (read.mode === "production")
    return preparer({ DATABASE_URL: directUrl(env), NEXTAUTH_URL, NEXTAUTH_SECRET }, work);
  const wanted = resolve(root, env.TRAME_DATA || ".data");
  const location = locateData(wanted, print);
  const runFile = join(location.dataDir, "run.json");
  const run = readRun(runFile);
  // What runs has migrated its own base.
  if (run && isAlive(run.supervisor) && seul)
    throw new Empechement("La plateforme tourne : arrêtez-la d’abord, puis recommencez.");
  const lieu = (DATABASE_URL: string, adresse: string | undefined): Lieu => ({
    DATABASE_URL,
    NEXTAUTH_URL: NEXTAUTH_URL || adresse || `http://localhost:${readPorts(env).PORT}`,
    NEXTAUTH_SECRET: NEXTAUTH_SECRET || keepSecret(join(location.dataDir, "nextauth-secret")),
  });
  if (run && isAlive(run.supervisor)) return work(lieu(urlEnMarche(location), run.address));
  const taken = await claimRun(runFile);
  try {
    const embedded = await startEmbedded({ root, dataDir: wanted, port: readPorts(env).TRAME_PG_PORT, print });
    try {
      return await preparer(lieu(embedded.url("trame"), undefined), work);
    } finally {
      await embedded.stop();
    }
  } finally {
    taken.release();
  }
}

const telle = <T>(lieu: Lieu, work: (lieu: Lieu) => Promise<T>): Promise<T> => work(lieu);

async function migree<T>(lieu: Lieu, work: (lieu: Lieu) => Promise<T>): Promise<T> {
  const { migrateDatabase } = await import("../../../db/migrate.ts");
  await migrateDatabase(lieu.DATABASE_URL);
  return work(lieu);
}

/** The port a running PostgreSQL wrote in its own file, on the fourth line. */
function urlEnMarche({ clusterDir, dataDir }: Location): string {
  const port = Number(readFileSync(join(clusterDir, "postmaster.pid"), "utf8").split("\n")[3]);
  if (!port) throw new Empechement("La base de données démarre, ou s’arrête : recommencez dans un instant.");
  return `postgres://trame:${keepSecret(join(dataDir, "pg-password"))}@127.0.0.1:${port}/trame`;
}
