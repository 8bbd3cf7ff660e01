import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** All that is known of two structures: their rows, where they organise, who is in them, what belongs to them. */
export type Etat = { structures: object[]; organise: object[]; membres: object[]; reseaux: { id: string }[] };

/** As JSON in one time zone, without versions, which only count: two readings of the same thing are equal. */
export async function lireEtat(tx: Tx, ids: readonly [string, string]): Promise<Etat> {
  await tx.execute(sql`set local timezone to 'UTC'`);
  const deux = sql`(${ids[0]}::uuid, ${ids[1]}::uuid)`;
  const liste = (requete: ReturnType<typeof sql>) => sql`coalesce((${requete}), '[]'::jsonb)`;
  const [lu] = await tx.execute<{ etat: Etat }>(sql`select jsonb_build_object(
    'structures', ${liste(sql`select jsonb_agg(to_jsonb(s) - 'version' order by s.id) from structures s where s.id in ${deux}`)},
    'organise', ${liste(sql`select jsonb_agg(to_jsonb(c) order by c.candidature_id, c.rang) from candidature_structures c where c.structure_id in ${deux}`)},
    'membres', ${liste(sql`select jsonb_agg(to_jsonb(m) order by m.id) from membres m where m.structure_id in ${deux}`)},
    'reseaux', ${liste(sql`select jsonb_agg(jsonb_build_object('id', r.id, 'reseau_id', r.reseau_id) order by r.id) from structures r where r.reseau_id in ${deux}`)}
  ) as etat`);
  if (!lu) throw new Error("état illisible");
  return lu.etat;
}
