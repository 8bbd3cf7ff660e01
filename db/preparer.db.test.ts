import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql as requete } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { expect, test } from "@/e2e/base";
import { demarrerPgbouncer, isPgbouncerLa } from "@/e2e/pgbouncer";
import { relayer } from "@/e2e/relais";
import { type Bassin, ouvrirBassin } from "./ouvrir.ts";

const directe = () => new URL(process.env.DATABASE_URL ?? "");

/** A pool on an address, what it said, and what its one session keeps once a query has been asked again and again. */
async function avecBassin<T>(
  reglages: { url: string; choix?: string; max?: number },
  faire: (bassin: Bassin & { db: ReturnType<typeof drizzle>; dites: string[] }) => Promise<T>,
): Promise<T> {
  const dites: string[] = [];
  const bassin = ouvrirBassin({ max: 1, ...reglages, dire: (phrase) => dites.push(phrase) });
  try {
    return await faire({ ...bassin, db: drizzle(bassin.pourDrizzle, { casing: "snake_case" }), dites });
  } finally {
    await bassin.sql.end({ timeout: 1 });
  }
}

const QUESTION = (n: number) => requete`select ${n}::int as nombre`;
const gardees = async ({ db, sql }: Bassin & { db: ReturnType<typeof drizzle> }): Promise<string[]> => {
  for (let n = 0; n < 3; n++) await db.execute(QUESTION(n));
  await db.transaction((tx) => tx.transaction((plusBas) => plusBas.execute(QUESTION(4))));
  const lues = await sql.unsafe<{ statement: string }[]>(
    "select statement from pg_prepared_statements where statement like 'select%nombre'",
  );
  return lues.map((l) => l.statement);
};

test("a query asked again leaves its plan in the session, within a transaction too", async () => {
  await avecBassin({ url: directe().href }, async (bassin) => {
    await expect.poll(() => gardees(bassin)).toEqual(["select $1::int as nombre"]);
    expect(await bassin.db.execute(QUESTION(7))).toEqual([{ nombre: 7 }]);
    await expect(bassin.db.execute(requete`select 1 as un; select 2 as deux`)).resolves.toHaveLength(2);
    expect(bassin.dites).toEqual([]);
  });
});

test("what changes the answer of a prepared query does not fail it", async () => {
  await avecBassin({ url: directe().href, choix: "oui" }, async ({ db }) => {
    await db.execute(requete`create table essai_plan (a int)`);
    await db.execute(requete`insert into essai_plan values (1)`);
    for (let n = 0; n < 8; n++) await db.execute(requete`select * from essai_plan where a = ${1}`);
    await db.execute(requete`alter table essai_plan add column b text default 'b'`);
    expect(await db.execute(requete`select * from essai_plan where a = ${1}`)).toEqual([{ a: 1, b: "b" }]);
  });
});

test("behind what greets for sessions it has yet to choose, nothing is prepared, and it is said once", async () => {
  const relais = await relayer(directe());
  try {
    await avecBassin({ url: relais.url, max: 3 }, async (bassin) => {
      await gardees(bassin);
      await expect.poll(() => bassin.dites).toEqual([expect.stringContaining("TRAME_PREPARER=oui")]);
      await Promise.all(Array.from({ length: 6 }, () => gardees(bassin)));
      expect(await gardees(bassin)).toEqual([]);
      expect(bassin.dites).toHaveLength(1);
    });
  } finally {
    relais.arreter();
  }
});

test("the operator has the last word", async () => {
  const relais = await relayer(directe());
  try {
    expect(await avecBassin({ url: relais.url, choix: "oui" }, gardees)).toEqual(["select $1::int as nombre"]);
    expect(await avecBassin({ url: directe().href, choix: "non" }, gardees)).toEqual([]);
  } finally {
    relais.arreter();
  }
});

test("a base that does not answer is taken for neither", async () => {
  const relais = await relayer(new URL("postgres://127.0.0.1:9"));
  relais.arreter();
  await avecBassin({ url: relais.url }, async ({ db, sql, dites }) => {
    await expect(db.execute(QUESTION(1))).rejects.toThrow();
    await expect(db.execute(QUESTION(1))).rejects.toThrow();
    expect(sql.options.prepare).toBe(false);
    expect(dites).toEqual([]);
  });
});

test("PgBouncer in transaction mode keeps every write it acknowledges", async () => {
  test.skip(!isPgbouncerLa(), "PgBouncer est absent : apt-get install pgbouncer");
  const dossier = mkdtempSync(join(tmpdir(), "trame-pgbouncer-"));
  const pgbouncer = await demarrerPgbouncer(dossier, directe(), 4);
  try {
    await avecBassin({ url: pgbouncer.url, max: 10 }, async ({ db, dites }) => {
      await db.execute(requete`create table essai_ecritures (n int primary key)`);
      await expect.poll(() => dites).toHaveLength(1);
      const ecrire = (n: number) =>
        db.transaction((tx) => tx.execute(requete`insert into essai_ecritures values (${n})`));
      const ecrites = await Promise.allSettled(Array.from({ length: 200 }, (_, n) => ecrire(n)));
      expect(ecrites.filter((e) => e.status === "rejected")).toEqual([]);
      expect(await db.execute(requete`select count(*)::int as n from essai_ecritures`)).toEqual([{ n: 200 }]);
    });
  } finally {
    pgbouncer.arreter();
    rmSync(dossier, { recursive: true, force: true });
  }
});

test("behind PgBouncer in transaction mode each query has its own answer, however many are asked at once", async () => {
  test.skip(!isPgbouncerLa(), "PgBouncer est absent : apt-get install pgbouncer");
  const dossier = mkdtempSync(join(tmpdir(), "trame-pgbouncer-"));
  const pgbouncer = await demarrerPgbouncer(dossier, directe(), 2);
  try {
    await avecBassin({ url: pgbouncer.url, max: 4 }, async ({ db }) => {
      // Those without parameters leave the driver free to send one more behind them.
      const lues = await Promise.all(
        Array.from({ length: 200 }, (_, n) => db.execute(n % 2 ? requete`select 'sans' as nombre` : QUESTION(n))),
      );
      expect(lues.map(([lue]) => lue?.nombre)).toEqual(Array.from({ length: 200 }, (_, n) => (n % 2 ? "sans" : n)));
    });
  } finally {
    pgbouncer.arreter();
    rmSync(dossier, { recursive: true, force: true });
  }
});
