import "server-only";
import { sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { structuresAComparer, structuresDistinctes, structuresProches } from "@/db/schema/structure";

/** From there, names are near. */
const RESSEMBLANCE = 0.45;
/** How many are kept of each structure, those said to be two not counted. */
export const PROCHES_MAX = 5;
const PAR_LOT = 50;
const LOTS_PAR_TOUR = 20;
const VERROU = "comparer_structures";

/**
 * Finds again the few structures each that has changed looks most like, a batch at a time, each in a transaction of its own.
 * What one turn leaves is taken by the next, asked for at once.
 */
export async function comparerStructures(base: Db = db): Promise<void> {
  for (let lot = 0; lot < LOTS_PAR_TOUR; lot++) if ((await base.transaction(comparerLot)) === 0) return;
  await base.execute(sql`select graphile_worker.add_job('comparer_structures', job_key => 'comparer_structures')`);
}

/** How many were compared; none while another process is at it. */
async function comparerLot(tx: Tx): Promise<number> {
  // In this transaction only, through a pool too.
  const [seul] = await tx.execute<{ libre: boolean }>(sql`
    select set_config('pg_trgm.similarity_threshold', ${String(RESSEMBLANCE)}, true),
      pg_try_advisory_xact_lock(hashtextextended(${VERROU}, 0)) as libre`);
  if (!seul?.libre) return 0;
  const prises = await tx.execute<{ id: string; changee: boolean }>(sql`
    with prises as (
      delete from ${structuresAComparer} where structure_id in (
        select structure_id from ${structuresAComparer} order by id limit ${PAR_LOT})
      returning structure_id, changee)
    select structure_id as id, bool_or(changee) as changee from prises group by structure_id`);
  const ids = prises.map((p) => p.id);
  await relire(tx, { ids, changees: prises.filter((p) => p.changee).map((p) => p.id) });
  await trouver(tx, ids);
  return prises.length;
}

const MEME_NUMERO = sql.raw("(coalesce(s.siret = a.siret, false) or coalesce(s.rna = a.rna, false))");
const NOMS_PROCHES = sql.raw(`replier(s.nom_publie) % replier(a.nom_publie)
  and (s.commune_code = a.commune_code or s.commune_code is null or a.commune_code is null)
  and (s.siret = a.siret or s.siret is null or a.siret is null)`);
const COMBIEN_PROCHES = sql.raw("round(1000 * similarity(replier(s.nom_publie), replier(a.nom_publie)))");

/** Of those that had found one that has changed: how near it is now; when it is no more, they may look like one more. */
const relire = (tx: Tx, { ids, changees }: { ids: string[]; changees: string[] }) =>
  tx.execute(sql`
    with relues as materialized (
      select a.id, s.id as proche_id, ${MEME_NUMERO} as meme_numero, ${COMBIEN_PROCHES} as ressemblance,
        s.fusionnee_dans_id is null and (${MEME_NUMERO} or (${NOMS_PROCHES})) as encore
      from ${structuresProches} p join structures a on a.id = p.structure_id join structures s on s.id = p.proche_id
      where p.proche_id = any(${sql.param(changees)}::uuid[]) and p.structure_id <> all(${sql.param(ids)}::uuid[])),
    gardees as (
      update ${structuresProches} p set meme_numero = r.meme_numero, ressemblance = r.ressemblance
      from relues r where r.encore and (p.structure_id, p.proche_id) = (r.id, r.proche_id)),
    perdues as (
      delete from ${structuresProches} p using relues r
      where not r.encore and (p.structure_id, p.proche_id) = (r.id, r.proche_id) returning p.structure_id)
    insert into ${structuresAComparer} (structure_id, changee)
    select distinct structure_id, false from perdues
    where structure_id not in (select structure_id from ${structuresAComparer})`);

async function trouver(tx: Tx, ids: string[]): Promise<void> {
  await tx.execute(sql`delete from ${structuresProches} where structure_id = any(${sql.param(ids)}::uuid[])`);
  const memes = (numero: "siret" | "rna") =>
    sql.raw(`select s.id from structures s
      where s.${numero} = a.${numero} and s.id <> a.id and s.fusionnee_dans_id is null limit a.combien`);
  await tx.execute(sql`
    insert into ${structuresProches} (structure_id, proche_id, meme_numero, ressemblance)
    select a.id, p.id, p.meme_numero, p.ressemblance
    from (
      select s.*, ${PROCHES_MAX} + (select count(*) from ${structuresDistinctes} d where s.id in (d.a_id, d.b_id)) as combien
      from structures s where id = any(${sql.param(ids)}::uuid[]) and fusionnee_dans_id is null) a,
    lateral (
      select s.id, ${MEME_NUMERO} as meme_numero, ${COMBIEN_PROCHES} as ressemblance
      from structures s where s.id in (
        (${memes("siret")}) union (${memes("rna")}) union (
          select s.id from structures s where ${NOMS_PROCHES} and s.id <> a.id and s.fusionnee_dans_id is null
          order by replier(s.nom_publie) <-> replier(a.nom_publie) limit a.combien))
      order by meme_numero desc, ressemblance desc, s.id limit a.combien) p`);
}
