import { sql } from "@/db/client";

const FAITS = [
  "point_versions",
  "citations",
  "mises_de_cote",
  "classements",
  "filiations",
  "signaux_faibles",
  "groupe_versions",
  "bloc_versions",
  "chapitre_versions",
  "enjeu_versions",
  "enjeu_points",
  "redites",
  "proches_refuses",
];

/** Every row of facts in force in an edition, to the letter: what undoing must give back. */
export async function etatOuvert(editionId: string): Promise<Record<string, object[]>> {
  const tables = await Promise.all(
    FAITS.map(async (table) => [
      table,
      (
        await sql`select to_jsonb(t) as ligne from ${sql(table)} t where edition_id = ${editionId} and ferme_par is null order by id`
      ).map((r) => r.ligne),
    ]),
  );
  return Object.fromEntries(tables);
}
