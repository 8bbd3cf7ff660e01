import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { inspectProcess, waitUntil } from "../../lib/socle/machine/processes.ts";
import type { Binaries } from "./binaries.ts";
import { cleanEnv } from "./cluster.ts";
import type { Location } from "./location.ts";

export type Postmaster = { pid: number; exited: Promise<void>; stop(force?: boolean): Promise<void> };
export type Launch = { ready: Postmaster } | { failed: "port" | "leftover"; log: string };

const VOLATILE = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];
const LOG_LIMIT = 5_000_000;

/**
 * Stops a server that outlived the process that started it, and forgets one whose pid now belongs to somebody else:
 * PostgreSQL would take that for a running server and refuse to start.
 */
export async function stopLeftover({ clusterDir, account }: Location, binaries: Binaries): Promise<void> {
  const pid = readPostmaster(clusterDir).pid;
  const found = pid ? inspectProcess(pid) : undefined;
  if (!pid || !found || found.dead) return;
  const isOurs = () =>
    inspectProcess(pid)?.dead === false && inspectProcess(pid)?.command.includes(clusterDir) === true;
  if (!isOurs()) return rmSync(join(clusterDir, "postmaster.pid"), { force: true });
  for (const mode of ["fast", "immediate"]) {
    spawnSync(binaries.pgCtl, ["stop", "-D", clusterDir, "-m", mode, "-w", "-t", "30"], {
      ...account,
      cwd: "/",
      env: cleanEnv(),
    });
    if (await waitUntil(() => !isOurs(), 1_000)) return;
  }
  throw new Error(`Un PostgreSQL resté d’un lancement précédent (processus ${pid}) ne s’arrête pas.`);
}

/** Starts the server and waits until it accepts connections, however long a recovery takes. */
export async function launch(location: Location, binaries: Binaries, port: number, durable: boolean): Promise<Launch> {
  const { clusterDir, dataDir, account } = location;
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    // A statement that fails quotes values: the application logs its code, the server nothing below what concerns itself.
    "log_min_messages=log",
    ...(durable ? [] : VOLATILE),
  ];
  const logFile = join(dataDir, "pg.log");
  const logStart = prepareLog(logFile);
  const log = openSync(logFile, "a", 0o600);
  // A file, not a pipe: a server that outlives us would lose its log. A session of its own: Ctrl-C is not for it.
  const child = spawn(
    binaries.postgres,
    ["-D", clusterDir, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...account,
      cwd: "/",
      env: cleanEnv(),
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const isGone = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const isReady = () => readPostmaster(clusterDir).pid === child.pid && readPostmaster(clusterDir).isReady;
  await waitUntil(() => isGone() || isReady(), 600_000);
  if (child.pid !== undefined && isReady())
    return { ready: { pid: child.pid, exited, stop: (force) => stop(child, exited, force) } };
  const said = readFileSync(logFile, "utf8").slice(logStart);
  if (/could not bind|Address already in use/.test(said)) return { failed: "port", log: said };
  if (/shared memory block|lock file/.test(said)) return { failed: "leftover", log: said };
  throw new Error(`PostgreSQL n’a pas démarré :\n${said.trim().split("\n").slice(-8).join("\n")}`);
}

/** Fast shutdown: sessions are cut, work is written. Forced, or too slow: recovery will happen at the next start. */
async function stop(child: ChildProcess, exited: Promise<void>, force = false): Promise<void> {
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const attempts: [NodeJS.Signals, number][] = [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
    ["SIGKILL", 5_000],
  ];
  for (const [signal, delay] of force ? attempts.slice(1) : attempts) {
    if (isGone()) break;
    child.kill(signal);
    await waitUntil(isGone, delay);
  }
  await exited;
}

/** What `postmaster.pid` says: the pid on its first line, the state on its eighth. */
function readPostmaster(clusterDir: string): { pid: number | undefined; isReady: boolean } {
  const file = join(clusterDir, "postmaster.pid");
  if (!existsSync(file)) return { pid: undefined, isReady: false };
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]) || undefined, isReady: lines[7]?.trim() === "ready" };
}

function prepareLog(file: string): number {
  if (!existsSync(file)) return 0;
  if (statSync(file).size < LOG_LIMIT) return readFileSync(file, "utf8").length;
  truncateSync(file);
  return 0;
}
