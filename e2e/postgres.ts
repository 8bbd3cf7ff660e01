import postgres from "postgres";

/** `postgres://…:port` of the test cluster, without a database; set by `e2e/test.ts`. */
export function testCluster(): string {
  const url = process.env.TRAME_TEST_PG;
  if (!url) throw new Error("Lancez les tests par « npm test » ou « npm run test:base » : ils préparent la base.");
  return url;
}

export const urlOf = (database: string) => `${testCluster()}/${database}`;

/** Replaces a database by a fresh copy of a template. */
export async function recreate(database: string, template: string): Promise<void> {
  const sql = postgres(urlOf("postgres"), { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(`drop database if exists ${database} with (force)`);
    await sql.unsafe(`create database ${database} template ${template}`);
  } finally {
    await sql.end();
  }
}
