import postgres from "postgres";
import { CONNEXION_S } from "./delais.ts";

/**
 * Whether the address is that of PostgreSQL itself: the process that greeted us is the one that answers. A pool greets on
 * behalf of sessions it has yet to choose, so it cannot give their number: it makes one up.
 */
export async function isDirecte(url: string): Promise<boolean> {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: CONNEXION_S,
    prepare: false,
    fetch_types: false,
    onnotice: () => {},
  });
  try {
    const lu = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    return lu[0]?.pid === lu.state.pid;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
