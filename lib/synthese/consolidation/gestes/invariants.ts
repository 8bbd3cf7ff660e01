import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Objets } from "./faits.ts";

export type Manquement = Objets & { regle: string };

/**
 * What must hold after each gesture and does not, among the objects of these rows; in the whole edition without them.
 * Ranks are kept distinct by the database.
 */
export async function manquements(
  lecteur: Pick<Tx, "execute">,
  editionId: string,
  touches?: readonly Objets[],
): Promise<Manquement[]> {
  const parmi = (colonne: SQL, cle: keyof Objets) => {
    if (!touches) return sql`true`;
    const ids = [...new Set(touches.flatMap((o) => o[cle] ?? []))];
    return ids.length > 0 ? sql`${colonne} in ${ids}` : sql`false`;
  };
  const de = (alias: string) =>
    sql`${sql.identifier(alias)}.edition_id = ${editionId} and ${sql.identifier(alias)}.ferme_par is null`;
  const vit = (table: string, colonne: string, valeur: SQL) =>
    sql`exists (select 1 from ${sql.identifier(table)} x where x.${sql.identifier(colonne)} = ${valeur} and x.ferme_par is null)`;
  const rows = await lecteur.execute<Manquement>(sql`
    select 'point sans source' as regle, p.point_id as "pointId", null::uuid as "enonceId", null::uuid as "groupeId", null::uuid as "enjeuId"
      from point_versions p where ${de("p")} and ${parmi(sql`p.point_id`, "pointId")} and not ${vit("citations", "point_id", sql`p.point_id`)}
    union all select 'citation d’un point retiré', c.point_id, c.enonce_id, null, null
      from citations c where ${de("c")} and ${parmi(sql`c.point_id`, "pointId")} and not ${vit("point_versions", "point_id", sql`c.point_id`)}
    union all select 'énoncé repris et écarté', null, m.enonce_id, null, null
      from mises_de_cote m where ${de("m")} and ${parmi(sql`m.enonce_id`, "enonceId")} and ${vit("citations", "enonce_id", sql`m.enonce_id`)}
    union all select 'point dans un groupe retiré', p.point_id, null, p.groupe_id, null
      from point_versions p where ${de("p")} and (${parmi(sql`p.point_id`, "pointId")} or ${parmi(sql`p.groupe_id`, "groupeId")}) and not ${vit("groupe_versions", "groupe_id", sql`p.groupe_id`)}
    union all select 'groupe dans un bloc retiré', null, null, g.groupe_id, null
      from groupe_versions g where ${de("g")} and not ${vit("bloc_versions", "bloc_id", sql`g.bloc_id`)}
    union all select 'signal faible d’un point retiré', s.point_id, null, null, null
      from signaux_faibles s where ${de("s")} and ${parmi(sql`s.point_id`, "pointId")} and not ${vit("point_versions", "point_id", sql`s.point_id`)}
    union all select 'redite d’un point retiré', r.point_id, null, null, null
      from redites r where ${de("r")} and ${parmi(sql`r.point_id`, "pointId")} and not ${vit("point_versions", "point_id", sql`r.point_id`)}
    union all select 'enjeu nourri d’un point retiré', e.point_id, null, null, e.enjeu_id
      from enjeu_points e where ${de("e")} and ${parmi(sql`e.point_id`, "pointId")} and not ${vit("point_versions", "point_id", sql`e.point_id`)}
    union all select 'point d’un enjeu retiré', e.point_id, null, null, e.enjeu_id
      from enjeu_points e where ${de("e")} and ${parmi(sql`e.enjeu_id`, "enjeuId")} and not ${vit("enjeu_versions", "enjeu_id", sql`e.enjeu_id`)}`);
  return [...rows];
}
