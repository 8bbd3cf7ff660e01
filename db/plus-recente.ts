import type postgres from "postgres";
import { Empechement } from "../lib/socle/panne.ts";
import { migrationDe, migrationsConnues } from "./migrations-connues.ts";

/**
 * Refuses a base that a newer Trame has brought further than this one knows: its columns may mean something else now, and
 * what this one would write could be lost to the other. Throws the sentence that says what to do; nothing is touched.
 */
export async function refuserPlusRecente(sql: postgres.Sql, nom: string): Promise<void> {
  const derniere = await migrationDe(sql);
  if (derniere === "" || migrationsConnues().includes(derniere)) return;
  throw new Empechement(
    `La base « ${nom} » a été mise à jour par une version plus récente de Trame que celle-ci : installez cette version-là, ou restaurez une sauvegarde faite avant. Rien n’a été touché.`,
  );
}
