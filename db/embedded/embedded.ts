import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { findFreePort } from "../../lib/socle/machine/ports.ts";
import { keepSecret } from "../../lib/socle/machine/secret.ts";
import { findBinaries } from "./binaries.ts";
import { ensureCluster } from "./cluster.ts";
import { locateData } from "./location.ts";
import { launch, type Postmaster, stopLeftover } from "./postmaster.ts";

export type EmbeddedOptions = {
  root: string;
  /** Default: `<root>/.data`. As root, the data may go elsewhere (see locateData). */
  dataDir?: string;
  /** The first port tried. */
  port: number;
  /** False for the clusters of tests: faster, lost when the machine stops. */
  durable?: boolean;
  print?: (line: string) => void;
};

export type Embedded = {
  url(database: string): string;
  dataDir: string;
  port: number;
  pid: number;
  /** Resolves when the server stops, asked or not. */
  exited: Promise<void>;
  stop(force?: boolean): Promise<void>;
};

/**
 * Starts the PostgreSQL of the data folder on 127.0.0.1 and creates the database `trame` when missing. A server left
 * on the same folder by a killed process is stopped first, so the caller must be its only user (see claimRun).
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { root, port: wantedPort, durable = true, print = console.log } = options;
  const location = locateData(resolve(root, options.dataDir ?? ".data"), print);
  const binaries = await findBinaries(location.account, print);
  const password = keepSecret(join(location.dataDir, "pg-password"));
  ensureCluster(location, binaries, password, durable);
  await stopLeftover(location, binaries);
  const { postmaster, port } = await launchOnFreePort(wantedPort, (port) => launch(location, binaries, port, durable));
  if (port !== wantedPort) print(`Port ${wantedPort} (PostgreSQL) occupé : ${port} est utilisé.`);
  const url = (database: string) => `postgres://trame:${password}@127.0.0.1:${port}/${database}`;
  try {
    await ensureDatabase(url("postgres"), "trame");
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  return { url, port, dataDir: location.dataDir, ...postmaster };
}

/** A port found free may be taken before the server binds it; a crashed server's last sessions take a moment to end. */
async function launchOnFreePort(
  wanted: number,
  start: (port: number) => ReturnType<typeof launch>,
): Promise<{ postmaster: Postmaster; port: number }> {
  let port = await findFreePort(wanted);
  let said = "";
  for (let attempt = 0; attempt < 40; attempt++) {
    const launched = await start(port);
    if ("ready" in launched) return { postmaster: launched.ready, port };
    said = launched.log;
    if (launched.failed === "port") port = await findFreePort(port + 1);
    else await wait(500);
  }
  throw new Error(`PostgreSQL n’a pas démarré :\n${said.trim()}`);
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (found.length === 0) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}
