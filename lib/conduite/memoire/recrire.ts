import { nommer, type Table } from "./inventaire.ts";
import type { Lien } from "./recevoir.ts";

export type Numerotee = { table: string; colonne: string; suite: string; dernier: number };

/** The columns a sequence numbers, with the last number it gave or they hold. */
export async function lireNumeros(tx: Lien, tables: readonly Table[]): Promise<Numerotee[]> {
  const numerotees = tables.flatMap((t) => t.colonnes.filter((c) => c.numerotee).map((c) => [t.nom, c.nom] as const));
  const lues: Numerotee[] = [];
  for (const [table, colonne] of numerotees) {
    const [lue] = await tx<{ suite: string; dernier: string }[]>`
      select s.suite, greatest(coalesce(pg_sequence_last_value(s.suite::regclass), 0), (
        select coalesce(max(${tx(colonne)}), 0) from ${tx(table)}))::text as dernier
      from (select pg_get_serial_sequence(${nommer(table)}, ${colonne}) as suite) s`;
    if (lue) lues.push({ table, colonne, suite: lue.suite, dernier: Number(lue.dernier) });
  }
  return lues;
}

/** Moves the sequences on past what was written. */
export async function avancer(tx: Lien, numeros: readonly Numerotee[]): Promise<void> {
  for (const { table, colonne, suite } of numeros)
    await tx`
      select setval(${suite}::regclass, greatest(max(${tx(colonne)}), coalesce(pg_sequence_last_value(${suite}::regclass), 0)))
      from ${tx(table)} having max(${tx(colonne)}) is not null`;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The rows as COPY writes them, each written by `ligne` from its values; undefined: left out. */
export const recrire = (ligne: (valeurs: string[]) => string[] | undefined) =>
  async function* (morceaux: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let reste = "";
    for await (const morceau of morceaux) {
      // Byte for byte: what is not an id or a number is given back as it came.
      const lignes = (reste + Buffer.from(morceau).toString("latin1")).split("\n");
      reste = lignes.pop() ?? "";
      for (const lue of lignes) {
        const dite = ligne(lue.split("\t"));
        if (dite) yield Buffer.from(`${dite.join("\t")}\n`, "latin1");
      }
    }
  };

/** A value with the ids of what was matched in the place of its own, wherever it names them. */
export const remplacer = (valeur: string, vers: ReadonlyMap<string, string>): string =>
  vers.size === 0 ? valeur : valeur.replace(UUID, (id) => vers.get(id) ?? id);
