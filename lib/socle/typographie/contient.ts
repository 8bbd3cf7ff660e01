import { type SQL, sql } from "drizzle-orm";

/**
 * Every word typed begins a word of a folded text, as a condition: neither accents nor hyphens nor « St » count, and
 * nothing is a wildcard, since `replier` leaves letters and digits only.
 */
export const contientChaqueMot = (replie: SQL, q: string): SQL => sql`not exists (
    select 1 from unnest(string_to_array(replier(${q}), ' ')) mot
    where ' ' || ${replie} || ' ' not like '% ' || mot || case mot when 'st' then ' %' else '%' end)`;
