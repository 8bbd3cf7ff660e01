import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sql } from "postgres";
import { memoire } from "../bench/processeur.ts";
import type { Bureau } from "./bureau.ts";
import type { Releve } from "./plat.ts";

type Lieux = { bureau: Bureau; temporaires: string; cle: string; sql: Sql; nom: string };

/** What the processes of an office hold at this moment. */
export async function relever({ bureau, temporaires, cle, sql, nom }: Lieux, at: number): Promise<Releve> {
  const run = bureau.run();
  const serveur = run?.children.find((c) => c.name === "application")?.pid ?? 0;
  const ouvriers = descendants(serveur);
  const [base] = await sql<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and application_name <> ${nom}`;
  return {
    at,
    serveur: memoire(serveur),
    ouvriers: ouvriers.reduce((n, pid) => n + (memoire(pid) || 0), 0),
    tas: await tasDe(bureau.url, cle),
    descripteurs: readdirSync(`/proc/${serveur}/fd`).length,
    connexions: base?.n ?? 0,
    temporaires: fichiers(temporaires),
    donnees: fichiers(bureau.dossier, ["pg", "tmp"]),
  };
}

/** All that a process started, and what those started. */
function descendants(pid: number): number[] {
  const parents = readdirSync("/proc")
    .filter((nom) => /^\d+$/.test(nom))
    .map((nom) => [Number(nom), parentDe(nom)] as const);
  const enfants = (p: number): number[] =>
    parents.filter(([, pere]) => pere === p).flatMap(([n]) => [n, ...enfants(n)]);
  return enfants(pid);
}

/** 0 for one that has just ended. */
function parentDe(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}

/** What the server says its JavaScript uses, in megabytes. */
async function tasDe(url: string, cle: string): Promise<number> {
  const dit = await fetch(`${url}/api/metriques`, { headers: { authorization: `Bearer ${cle}` } }).then((r) =>
    r.text(),
  );
  return Number(/^nodejs_heap_size_used_bytes ([\d.e+]+)$/m.exec(dit)?.[1]) / 1024 / 1024;
}

/** How many files a folder holds, at any depth, those of some folders of it left out. */
function fichiers(dossier: string, sauf: readonly string[] = []): number {
  return readdirSync(dossier, { withFileTypes: true }).reduce(
    (n, e) => n + (e.isDirectory() ? (sauf.includes(e.name) ? 0 : fichiers(join(dossier, e.name))) : 1),
    0,
  );
}
