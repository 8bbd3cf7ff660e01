import type postgres from "postgres";
import { exigerAuSeau } from "../../socle/fichiers/place.ts";
import type { Compte } from "../../socle/s3/compte.ts";
import type { Table } from "./inventaire.ts";

const NUL = "\\N";

/**
 * The rows of a table as COPY writes them, those of files with the bytes that are in a bucket in the place of nothing: an
 * archive holds the same whatever the place. One object is in memory at a time.
 */
export async function* avecOctets(
  tx: postgres.TransactionSql,
  { nom, colonnes }: Table,
  compte: Compte | undefined,
  morceaux: () => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const ailleurs = nom === "fichiers" ? await lireAilleurs(tx) : new Map<string, string>();
  if (ailleurs.size === 0) return yield* morceaux();
  const [sha256 = 0, octets = 0] = ["sha256", "octets"].map((c) => colonnes.findIndex((d) => d.nom === c));
  for await (const ligne of lignes(morceaux())) {
    const valeurs = ligne.split("\t");
    const empreinte = valeurs[sha256] ?? "";
    const objet = ailleurs.get(empreinte);
    if (valeurs[octets] === NUL && objet)
      valeurs[octets] = `\\\\x${(await exigerAuSeau(compte, objet, empreinte)).toString("hex")}`;
    yield Buffer.from(`${valeurs.join("\t")}\n`, "latin1");
  }
}

/** Where the bytes of a file are, by their hash; none in a base older than buckets. */
async function lireAilleurs(tx: postgres.TransactionSql): Promise<Map<string, string>> {
  const [connue] = await tx`
    select 1 from pg_attribute where attrelid = 'public.fichiers'::regclass and attname = 'objet' and not attisdropped`;
  const lues = connue
    ? await tx<{ sha256: string; objet: string }[]>`select sha256, objet from fichiers where objet is not null`
    : [];
  return new Map(lues.map((l) => [l.sha256, l.objet]));
}

/** Byte for byte, however the rows were cut on the way. */
async function* lignes(morceaux: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let reste: Buffer[] = [];
  for await (const morceau of morceaux) {
    let debut = 0;
    for (let fin = morceau.indexOf(10); fin >= 0; fin = morceau.indexOf(10, debut)) {
      yield Buffer.concat([...reste, morceau.subarray(debut, fin)]).toString("latin1");
      reste = [];
      debut = fin + 1;
    }
    reste.push(morceau.subarray(debut));
  }
}
