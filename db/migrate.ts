import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { baseDe, direPanneDeLaBase } from "../lib/socle/panne.ts";
import { CONNEXION_S } from "./delais.ts";
import { avecMigrationsJusqua, DOSSIER } from "./migrations-connues.ts";
import { refuserPlusRecente } from "./plus-recente.ts";
import { chargerTerritoire } from "./territoire.ts";
import { verifierBase } from "./verifier.ts";

/** Anything, so long as every process of Trame asks for the same. */
const VERROU = 872_613;

/**
 * Brings a database to the current schema, and loads the communes of its region. Of several started
 * at once one works and the others wait for it. Throws the sentence that says what stops it, when somebody can mend that.
 */
export const migrateDatabase = (url: string, region = process.env.TRAME_REGION?.trim()): Promise<void> =>
  seul(url, async (sql) => {
    const db = drizzle(sql, { casing: "snake_case" });
    await refuserPlusRecente(sql, baseDe(url).nom);
    await migrate(db, { migrationsFolder: DOSSIER });
    await chargerTerritoire(db, region || undefined);
    await runMigrations({ connectionString: url });
    await bornerLesSessions(sql);
  });

/** Longer than any page or document takes; what is longer by nature (a backup, a migration) says so in its own session. */
const BORNES = { statement_timeout: "2min", idle_in_transaction_session_timeout: "2min" };

/**
 * Bounds what a session of this base may hold, unless its owner has: a query without end, a transaction whose process has
 * stopped asking. On the base, since a pool of connections refuses such settings at the start of a session.
 */
async function bornerLesSessions(sql: postgres.Sql): Promise<void> {
  const siens = await sql<{ reglage: string }[]>`
    select split_part(unnest(setconfig), '=', 1) as reglage from pg_db_role_setting
    where setdatabase = (select oid from pg_database where datname = current_database())`;
  for (const [reglage, borne] of Object.entries(BORNES))
    if (siens.every((s) => s.reglage !== reglage))
      await sql.unsafe(
        `do $$ begin execute format('alter database %I set ${reglage} = %L', current_database(), '${borne}'); end $$`,
      );
}

/** Brings an empty database to the schema as it stood after one migration, and loads nothing. */
export const migrerJusqua = (url: string, tag: string): Promise<void> =>
  seul(url, (sql) => avecMigrationsJusqua(tag, (dossier) => migrate(drizzle(sql), { migrationsFolder: dossier })));

async function seul(url: string, travail: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  // One connection: the lock is its own, and goes with it.
  const sql = postgres(url, { max: 1, max_lifetime: null, connect_timeout: CONNEXION_S, onnotice: () => {} });
  try {
    await verifierBase(sql, baseDe(url));
    // A migration of a large base is long, and so is the wait for the process that makes it.
    await sql`set statement_timeout = 0`;
    await sql`select pg_advisory_lock(${VERROU})`;
    await travail(sql);
  } catch (error) {
    throw direPanneDeLaBase(error, url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
