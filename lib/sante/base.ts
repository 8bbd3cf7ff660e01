import "server-only";
import { sql } from "@/db/client";

/** True when the database answers. */
export const isDatabaseUp = (): Promise<boolean> =>
  sql`select 1`.then(
    () => true,
    () => false,
  );
