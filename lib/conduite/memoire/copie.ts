import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import postgres from "postgres";
import { CONNEXION_S } from "../../../db/delais.ts";
import { requete, type Table } from "./inventaire.ts";
import type { Somme } from "./manifeste.ts";

/** How a value is written must not depend on the settings of a server, of a database or of an account. */
const REGLAGES = [
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'postgres'",
  "set local extra_float_digits = 1",
  "set local bytea_output = 'hex'",
  "set local client_encoding = 'UTF8'",
  "set local statement_timeout = 0",
  "set local idle_in_transaction_session_timeout = 0",
].join(";");

type Lien = postgres.TransactionSql;

/** One connection, one transaction, values written in one way. */
export async function enTransaction<T>(url: string, mode: string, travail: (tx: Lien) => Promise<T>): Promise<T> {
  const sql = postgres(url, {
    max: 1,
    max_lifetime: null,
    prepare: false,
    connect_timeout: CONNEXION_S,
    onnotice: () => {},
  });
  try {
    return (await sql.begin(mode, async (tx) => {
      await tx.unsafe(REGLAGES);
      return travail(tx);
    })) as T;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Everything as it stood at one instant, however long the reading takes. */
export const enLecture = <T>(url: string, travail: (tx: Lien) => Promise<T>): Promise<T> =>
  enTransaction(url, "isolation level repeatable read read only", travail);

/** The rows of a table as COPY writes them, in the order of its key. */
export async function* copier(tx: Lien, table: Table, condition?: string): AsyncGenerator<Buffer> {
  const flux: Readable = await tx.unsafe(`copy (${requete(table, condition)}) to stdout`).readable();
  try {
    yield* flux.iterator({ destroyOnReturn: false });
  } finally {
    // The connection says nothing else before it has said all of the table.
    if (!flux.readableEnded && !flux.destroyed) await finished(flux.resume());
    // postgres.js 3.4.9 pauses the connection when rows come faster than they are taken, and leaves it so after the last one.
    flux._read(0);
  }
}

/** What is kept of a table to know it again: its SHA-256, its rows, its size. */
export function sommer(): { ajouter(octets: Uint8Array): void; somme(): Somme } {
  const empreinte = createHash("sha256");
  let lignes = 0;
  let octets = 0;
  return {
    ajouter(morceau) {
      empreinte.update(morceau);
      octets += morceau.byteLength;
      // COPY writes a line end inside a value as two signs: each one ends a row.
      for (let i = morceau.indexOf(10); i >= 0; i = morceau.indexOf(10, i + 1)) lignes++;
    },
    somme: () => ({ sha256: empreinte.digest("hex"), lignes, octets }),
  };
}

/** The sums of tables as they stand. */
export async function sommerTables(
  tx: Lien,
  tables: readonly (Table & { condition?: string })[],
): Promise<Record<string, Somme>> {
  const sommes: Record<string, Somme> = {};
  for (const table of tables) {
    const { ajouter, somme } = sommer();
    for await (const morceau of copier(tx, table, table.condition)) ajouter(morceau);
    sommes[table.nom] = somme();
  }
  return sommes;
}
