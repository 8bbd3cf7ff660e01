import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { changementsPublics } from "@/db/schema/gardees";

/**
 * Forgets the changes of more than an hour ago, once there are a hundred: what is read at each request stays small. One more
 * row is left, so that those that remain are counted as they never were.
 */
export async function oublierChangements(): Promise<void> {
  await db.execute(sql`
    with vieux as (
      delete from ${changementsPublics} where at < now() - interval '1 hour'
        and (select count(*) from ${changementsPublics} v where v.at < now() - interval '1 hour') >= 100
      returning id
    )
    insert into ${changementsPublics} (at) select now() from vieux limit 1`);
}
