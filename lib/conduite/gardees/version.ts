import "server-only";
import { sql } from "@/db/client";
import { isDemo } from "../../socle/env.ts";
import { instantDecale } from "../../socle/horloge/now.ts";
import { transitionsConnues } from "../../socle/transitions/transitions.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";

/** Longer, and Next is left to say what it can: that the base is down, or the page. */
const DELAI_MS = 1500;

/**
 * What pages of the public are drawn from, as a word: another one once a transaction that changed something they read is
 * committed (triggers leave a row of `changements_publics` each; what is committed late counts, whatever its number), and
 * once the day is another, since calls open and close with days, or the names this server knows transitions by. Null when the base does not answer in time.
 */
export function versionPublique(): Promise<string | null> {
  return new Promise((resolve) => {
    const delai = setTimeout(resolve, DELAI_MS, null);
    lire()
      .catch(() => null)
      .then((version) => {
        clearTimeout(delai);
        resolve(version);
      });
  });
}

async function lire(): Promise<string | null> {
  const [ligne] = await sql<{ changements: string; decalage: number | null }[]>`
    select concat_ws('.', count(*), sum(id), max(at)) as changements,
      (select decalage_ms::float8 from horloge) as decalage
    from changements_publics`;
  if (!ligne) return null;
  const jour = jourLocal(instantDecale(isDemo() ? (ligne.decalage ?? 0) : 0));
  return `${ligne.changements} ${jour} ${JSON.stringify(transitionsConnues())}`;
}
