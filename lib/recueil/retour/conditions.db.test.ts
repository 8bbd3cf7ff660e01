import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { duParOrganisateursSql, incompletSql, MANQUE_SQL } from "./conditions.ts";
import { duParOrganisateurs, type FaitsRetour, type Piece, piecesManquantes, tourDuRetour } from "./rules.ts";

test("what a return lacks, and whose turn it is, is the same said of a row or asked of the base, in each état", async () => {
  const pieces = Object.entries(MANQUE_SQL).map(([piece, dit]) => sql`case when ${dit} then ${piece}::text end`);
  const rows = await db.execute<FaitsRetour & { manque: Piece[]; du: boolean; incomplet: boolean }>(sql`
    select emargements.etat as presence, fiches.etat as fiche, ${duParOrganisateursSql} as du, ${incompletSql} as incomplet,
      array_remove(array[${sql.join(pieces, sql`, `)}], null) as manque
    from unnest(enum_range(null::etat_emargement)) as emargements(etat)
    cross join (select unnest(enum_range(null::etat_fiche)) as etat union all select null) as fiches`);
  expect(rows).toHaveLength(15);
  for (const { presence, fiche, manque, du, incomplet } of rows) {
    const f = { presence, fiche };
    const dates = { fin: "2030-05-10", declareLe: null, remiseLe: null, correctionLe: null };
    expect([...manque].sort(), JSON.stringify(f)).toEqual(piecesManquantes(f).sort());
    expect(du, JSON.stringify(f)).toBe(duParOrganisateurs(f).length > 0);
    expect(incomplet, JSON.stringify(f)).toBe(tourDuRetour({ ...f, ...dates }) !== null);
  }
});
