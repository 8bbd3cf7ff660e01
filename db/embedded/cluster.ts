import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Location } from "./location.ts";

/**
 * Tried in order. The character class must know UTF-8, whatever sorts the words: under plain `C` the full-text search
 * takes « » and ’ for letters. French ICU sorts; PostgreSQL's own collation stands in where ICU is absent.
 */
const LOCALES = ["C.UTF-8", "C.utf8", "fr_FR.UTF-8", "en_US.UTF-8"].flatMap((locale) => [
  [`--locale=${locale}`, "--locale-provider=icu", "--icu-locale=fr-FR"],
  [`--locale=${locale}`, "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
]);

/** The environment of PostgreSQL's programs: none of ours, whose PGPORT or LC_ALL would change what they do. */
export function cleanEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? "", LANG: "C", TZ: "UTC", NODE_ENV: "production" };
}

/** Creates the cluster when there is none. It appears whole or not at all, so a killed start leaves no half of one. */
export function ensureCluster(location: Location, binaries: Binaries, password: string, durable: boolean): void {
  const { dataDir, clusterDir, account } = location;
  if (existsSync(join(clusterDir, "PG_VERSION"))) {
    checkCluster(location, binaries);
    return;
  }
  const draft = join(dataDir, "pg.new");
  const passwordFile = join(dataDir, "pg.new.password");
  const give = (path: string) => account && chownSync(path, account.uid, account.gid);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  give(passwordFile);
  const errors: string[] = [];
  try {
    for (const locale of LOCALES) {
      rmSync(draft, { recursive: true, force: true });
      mkdirSync(draft, { mode: 0o700 });
      give(draft);
      const flags = ["-D", draft, "-U", "trame", "-E", "UTF8", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
      const args = [...flags, ...locale, "--lc-messages=C", ...(durable ? [] : ["--no-sync"])];
      const { status, stderr, error } = spawnSync(binaries.initdb, args, {
        ...account,
        cwd: "/",
        env: cleanEnv(),
        encoding: "utf8",
      });
      if (status === 0) {
        renameSync(draft, clusterDir);
        return;
      }
      errors.push(error?.message ?? stderr.trim());
      if (!/locale|icu/i.test(stderr)) break;
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(draft, { recursive: true, force: true });
  throw new Error(`La base de données n’a pas pu être créée dans ${dataDir} :\n${errors.join("\n")}`);
}

function checkCluster({ clusterDir, account }: Location, binaries: Binaries): void {
  const version = readFileSync(join(clusterDir, "PG_VERSION"), "utf8").trim();
  const { stdout } = spawnSync(binaries.postgres, ["--version"], { ...account, cwd: "/", encoding: "utf8" });
  const provided = /(\d+)/.exec(stdout)?.[1];
  if (version !== provided) {
    throw new Error(
      `Les données de ${clusterDir} sont d’un PostgreSQL ${version} ; celui fourni est un ${provided}. Reprenez-les avec la version précédente.`,
    );
  }
  if (account && statSync(clusterDir).uid === 0) {
    // A copy made by root: PostgreSQL wants to own all of it.
    spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, clusterDir]);
    chmodSync(clusterDir, 0o700);
  }
}
