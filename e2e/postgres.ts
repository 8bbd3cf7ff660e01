import postgres from "postgres";

/** `postgres://…:port` of the test cluster, without a database; set by `e2e/test.ts`. */
export function testCluster(): string {
  const url = process.env.TRAME_TEST_PG;
  if (!url) throw new Error("Lancez les tests par « npm test » ou « npm run test:base » : ils préparent la base.");
  return url;
}

export const urlOf = (database: string) => `${testCluster()}/${database}`;

/** Replaces a database by a fresh copy of a template. */
export async function recreate(database: string, template: string): Promise<void> {
  await avec("postgres", async (sql) => {
    await sql.unsafe(`drop database if exists ${database} with (force)`);
    await sql.unsafe(`create database ${database} template ${template}`);
  });
}

/** One worker of the tests at a time. */
export function seul(faire: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  return avec("postgres", async (sql) => {
    await sql`select pg_advisory_lock(1)`;
    await faire(sql);
  });
}

/** Every table of the application, and the work that waits; what the queue knows of its tasks stays with who runs them. */
const TABLES = `select n.nspname as schema, c.relname as nom, (
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as colonnes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and (n.nspname = 'public' or (n.nspname, c.relname) = ('graphile_worker', '_private_jobs'))`;

/** Keeps the rows a database has now, in the database itself, for `remettre`. */
export async function garderDepart(database: string): Promise<void> {
  await avec(database, (sql) =>
    sql.unsafe(`do $$ declare t record; begin
      create schema depart;
      for t in ${TABLES} loop
        execute format('create table depart.%I as select %s from %I.%I', t.nom, t.colonnes, t.schema, t.nom);
      end loop;
      create table depart.suites as select schemaname, sequencename, last_value from pg_sequences where schemaname = 'public';
    end $$`),
  );
}

/** Gives a database back the rows it had when they were kept, under the feet of whoever is connected. */
export async function remettre(database: string): Promise<void> {
  await avec(database, async (sql) => {
    for (let essai = 1; ; essai++) {
      try {
        await sql.begin(remettreDans);
        return;
      } catch (error) {
        // A page still being read holds one table and wants another: of the two the base ended this one.
        if (!(error instanceof postgres.PostgresError) || error.code !== "40P01" || essai === 5) throw error;
      }
    }
  });
}

async function remettreDans(tx: postgres.TransactionSql): Promise<void> {
  // A transaction left open somewhere is said so here, not by the time limit of the first test of the file.
  await tx`set local lock_timeout = '30s'`;
  // Neither keys nor triggers: these rows have been through them.
  await tx`set local session_replication_role = replica`;
  await tx.unsafe(`do $$ declare t record; begin
    execute (select 'truncate ' || string_agg(format('%I.%I', schema, nom), ', ') from (${TABLES}) t);
    for t in ${TABLES} loop
      execute format('insert into %I.%I (%s) overriding system value select * from depart.%I', t.schema, t.nom, t.colonnes, t.nom);
    end loop;
    perform setval(format('%I.%I', schemaname, sequencename)::regclass, coalesce(last_value, 1), last_value is not null) from depart.suites;
  end $$`);
}

async function avec<T>(database: string, faire: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(urlOf(database), { max: 1, onnotice: () => {} });
  try {
    return await faire(sql);
  } finally {
    await sql.end();
  }
}
