import "server-only";
import type postgres from "postgres";
import { sql } from "@/db/client";
import { creerSonde } from "./sonde.ts";

/** A question asked on a connection cut at that instant may never come back. */
const DELAI_MS = 3000;

/** True when the database answers within three seconds. */
export const isDatabaseUp = (): Promise<boolean> =>
  new Promise((resolve) => {
    const delai = setTimeout(resolve, DELAI_MS, false);
    const dire = (reponse: boolean) => {
      clearTimeout(delai);
      resolve(reponse);
    };
    sql`select 1`.then(
      () => dire(true),
      () => dire(false),
    );
  });

/** Enough that a full disk has no room for it. */
const OCTETS = 131_072;

/** Writes, and leaves nothing of it: the table goes with its transaction. */
export async function sonder(tx: postgres.TransactionSql): Promise<void> {
  await tx`create temp table sonde (texte text) on commit drop`;
  await tx`alter table sonde alter column texte set storage external`;
  await tx`insert into sonde values (repeat('x', ${OCTETS}))`;
}

/** False on a full disk or a copy that only reads: asked every ten seconds at most by each process. */
export const isDatabaseWritable = creerSonde(() => sql.begin(sonder));
