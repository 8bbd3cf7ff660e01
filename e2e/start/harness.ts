import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import postgres from "postgres";
import { type Run, readRun } from "../../lib/conduite/run/run-file.ts";
import { isAlive } from "../../lib/socle/machine/processes.ts";

const RUN = fileURLToPath(new URL("run.ts", import.meta.url));
const TSX = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));

export type Ports = { PORT: number; TRAME_PG_PORT: number; TRAME_SMTP_PORT: number; TRAME_MAIL_PORT: number };

export type Started = {
  process: ChildProcess;
  /** What it has printed, its no-break spaces read as plain ones. */
  output(): string;
  /** Resolves to the exit code; null when killed. */
  exited: Promise<number | null>;
  url: string;
};

const launched: Started[] = [];
const folders: string[] = [];

/** After each test, whatever its outcome: a failed one must leave neither servers nor folders behind. */
export async function stopAll(): Promise<void> {
  for (const { process: child, exited } of launched.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await exited;
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder the account of PostgreSQL can enter, unlike what `mkdtemp` gives. */
export function makeOpenFolder(): string {
  const folder = makeClosedFolder();
  chmodSync(folder, 0o755);
  return folder;
}

export function makeClosedFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trame-demarrage-")));
  folders.push(folder);
  return folder;
}

export async function pickPorts(): Promise<Ports> {
  const [PORT = 0, TRAME_PG_PORT = 0, TRAME_SMTP_PORT = 0, TRAME_MAIL_PORT = 0] = await Promise.all(
    [1, 2, 3, 4].map(pickPort),
  );
  return { PORT, TRAME_PG_PORT, TRAME_SMTP_PORT, TRAME_MAIL_PORT };
}

/** Starts the platform with the tiny application or, given `run`, another; alone or under tsx as npm does. Does not wait. */
export function launch(
  dataDir: string,
  ports: Ports,
  { env = {}, underTsx = false, run = RUN }: { env?: Record<string, string>; underTsx?: boolean; run?: string } = {},
): Started {
  const args = underTsx ? [TSX, run] : ["--import", "tsx", run];
  const numbers = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]));
  const { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, NODE_OPTIONS, ...rest } = process.env;
  const child = spawn(process.execPath, args, {
    env: { ...rest, ...numbers, TRAME_DATA: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const keep = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const started = {
    process: child,
    output: () => said.replaceAll(/[\u00A0\u202F]/g, " "),
    exited,
    url: `http://127.0.0.1:${ports.PORT}`,
  };
  launched.push(started);
  return started;
}

export async function waitReady(started: Started): Promise<void> {
  await expect.poll(started.output, { timeout: 30_000 }).toContain("Trame est prête");
}

/** What the running start recorded about itself. */
export function readRecorded(dataDir: string): Run {
  const run = readRun(join(dataDir, "run.json"));
  if (!run) throw new Error(`rien d’enregistré dans ${dataDir}`);
  return run;
}

export async function expectAllGone(run: Run): Promise<void> {
  await expect.poll(() => [run.supervisor, ...run.children].filter(isAlive), { timeout: 20_000 }).toEqual([]);
}

/** The environment the tiny application received. */
export async function readAppEnv(url: string): Promise<Record<string, string>> {
  return (await fetch(url)).json() as Promise<Record<string, string>>;
}

export async function query(databaseUrl: string, text: string): Promise<postgres.Row[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

/** Takes a port for the time of a test. */
export async function occupy(port: number): Promise<{ release(): void }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { release: () => server.close() };
}

function pickPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
