import { setTimeout } from "node:timers/promises";
import type postgres from "postgres";
import { nommer } from "./inventaire.ts";
import { empecher, TROP_OCCUPEE } from "./phrases.ts";
import type { Lien } from "./recevoir.ts";

/** Below the second after which PostgreSQL looks for who waits for whom, and falls those it finds: nobody else is ever one of them. */
const ESSAI_MS = 800;
const PAUSE_MS = 1000;
const ESSAIS = 90;

/**
 * Takes every table for this transaction alone, once nobody reads or writes. Each try takes all of them at once or lets all go:
 * who works meanwhile waits for less than a second, and a backup that reads is left to its end.
 */
export async function prendreSeul(tx: Lien): Promise<void> {
  const tables = await tx<{ nom: string }[]>`
    select relname as nom from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`;
  for (let essai = 1; !(await prendre(tx, tables.map((t) => nommer(t.nom)).join(", "))); essai++) {
    if (essai === ESSAIS) throw empecher(TROP_OCCUPEE);
    await setTimeout(PAUSE_MS);
  }
}

async function prendre(tx: Lien, tables: string): Promise<boolean> {
  try {
    await tx.savepoint(async (essai) => {
      await essai.unsafe(`set local statement_timeout = ${ESSAI_MS}`);
      await essai.unsafe(`lock table ${tables}`);
      await essai.unsafe("set local statement_timeout = 0");
    });
    return true;
  } catch (error) {
    if (["57014", "40P01", "55P03"].includes((error as postgres.PostgresError).code)) return false;
    throw error;
  }
}
