import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Account, findAccount } from "./account.ts";

export type Location = { dataDir: string; clusterDir: string; account: Account };

/** Where what must be reachable by the account `postgres` goes when the project's own place is not. */
export const SHELTER = "/var/lib/trame";

/** Says, in the wanted folder, that the data is elsewhere: deleting the checkout or `.data` gives a fresh start. */
const POINTER = "emplacement";

/**
 * The folder that will hold the data: the wanted one, or one under SHELTER when PostgreSQL's account could not reach
 * it. Created when missing. Throws when existing data became unreachable, rather than starting on an empty database.
 */
export function locateData(wanted: string, print: (line: string) => void): Location {
  const clusterDir = join(wanted, "pg");
  const account = findAccount(clusterDir);
  if (!account) return { dataDir: makeFolder(wanted, 0o700), clusterDir, account };
  const pointed = readPointer(wanted);
  if (pointed) return sheltered(pointed);
  const closed = closedParent(wanted, account);
  if (!closed) return { dataDir: makeFolder(wanted, 0o711), clusterDir, account };
  if (existsSync(clusterDir)) {
    throw new Error(
      `Les données sont dans ${wanted}, que PostgreSQL ne peut plus atteindre : rendez ${closed} traversable (chmod o+x ${closed}).`,
    );
  }
  const dataDir = join(SHELTER, `${hash(wanted)}-${randomBytes(3).toString("hex")}`);
  print(`${closed} est fermé aux autres comptes, dont celui de PostgreSQL : les données vont dans ${dataDir}.`);
  const location = sheltered(dataDir);
  makeFolder(wanted, 0o700);
  writeFileSync(join(wanted, POINTER), `${dataDir}\n`);
  return location;
}

/** The first folder from the root to `path` that the account may not enter; undefined when it may enter all. */
export function closedParent(path: string, account: Account): string | undefined {
  if (!account) return undefined;
  const parents: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    parents.unshift(at);
    if (dirname(at) === at) break;
  }
  return parents.filter((parent) => existsSync(parent)).find((parent) => !canEnter(parent, account));
}

/** Creates a folder and its missing parents, whatever the umask: an account other than ours may have to enter. */
export function makeFolder(path: string, mode: number): string {
  if (existsSync(path)) return path;
  if (!existsSync(dirname(path))) makeFolder(dirname(path), mode === 0o700 ? 0o700 : 0o755);
  mkdirSync(path);
  chmodSync(path, mode);
  return path;
}

function sheltered(dataDir: string): Location {
  const clusterDir = join(dataDir, "pg");
  return { dataDir: makeFolder(dataDir, 0o711), clusterDir, account: findAccount(clusterDir) };
}

function readPointer(wanted: string): string | undefined {
  const file = join(wanted, POINTER);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

function canEnter(folder: string, account: { uid: number; gid: number }): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}

function hash(wanted: string): string {
  const name = basename(dirname(wanted))
    .replace(/[^\w-]/g, "")
    .slice(0, 20);
  return `${name}-${createHash("sha256").update(wanted).digest("hex").slice(0, 8)}`;
}
