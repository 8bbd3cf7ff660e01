import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";

export const DOSSIER = fileURLToPath(new URL("./migrations", import.meta.url));

type Journal = { entries: { tag: string; when: number }[] };

const lireJournal = (): Journal => JSON.parse(readFileSync(join(DOSSIER, "meta/_journal.json"), "utf8"));

/** The migrations this code knows, the first one first. */
export const migrationsConnues = (): string[] => lireJournal().entries.map((e) => e.tag);

/** The last migration of a database: its name, its date when the code does not know it, `""` when it never had one. */
export async function migrationDe(sql: postgres.ISql): Promise<string> {
  const [la] = await sql<{ la: boolean }[]>`select to_regclass('drizzle.__drizzle_migrations') is not null as la`;
  if (!la?.la) return "";
  const [derniere] = await sql<{ at: string | null }[]>`
    select max(created_at)::text as at from drizzle.__drizzle_migrations`;
  if (!derniere?.at) return "";
  return lireJournal().entries.find((e) => String(e.when) === derniere.at)?.tag ?? derniere.at;
}

/** The folder of the migrations up to one of them; to be thrown away after use. */
export async function avecMigrationsJusqua<T>(tag: string, travail: (dossier: string) => Promise<T>): Promise<T> {
  const dossier = mkdtempSync(join(tmpdir(), "trame-migrations-"));
  try {
    const { entries, ...reste } = lireJournal();
    const gardees = entries.slice(0, entries.findIndex((e) => e.tag === tag) + 1);
    mkdirSync(join(dossier, "meta"));
    writeFileSync(join(dossier, "meta/_journal.json"), JSON.stringify({ ...reste, entries: gardees }));
    for (const { tag: nom } of gardees) cpSync(join(DOSSIER, `${nom}.sql`), join(dossier, `${nom}.sql`));
    return await travail(dossier);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
