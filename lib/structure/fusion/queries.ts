import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { membres, structureFusions, structures, structuresDistinctes } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import { type Actor, isCress } from "../../auth/actor.ts";
import { visibleTo } from "../queries.ts";

const PAIRES_MAX = 30;
const RESSEMBLANCE = 0.45;

export type Pair = { a: Bref; b: Bref; raison: "numero" | "nom" };
type Bref = { id: string; nom: string; commune: string | null };

/**
 * Pairs that are likely one structure, for who follows both: the same number, else near names and nothing that sets their
 * places apart. Near names are found by their index, one structure after the other, never all against all.
 */
export async function listDoublonsProbables(actor: Actor): Promise<Pair[]> {
  if (!isCress(actor)) return [];
  const siennes = db.select({ id: structures.id }).from(structures).where(visibleTo(actor));
  const memeNumero = (numero: "siret" | "rna") =>
    sql.raw(`select a.id as a, b.id as b, true as numero, 1::real as nom
      from siennes a join siennes b on a.${numero} = b.${numero} and a.id < b.id`);
  const bref = (t: string) =>
    sql.raw(
      `json_build_object('id', ${t}.id, 'nom', ${t}.nom_publie, 'commune', (select k.nom from communes k where k.code = ${t}.commune_code))`,
    );
  return db.transaction(async (tx) => {
    // What `%` takes for near, in this transaction.
    await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(RESSEMBLANCE)}, true)`);
    return [
      ...(await tx.execute<Pair>(sql`
      with siennes as materialized (
        select s.id, s.siret, s.rna, s.commune_code, s.nom_publie, replier(s.nom_publie) as plie from structures s where s.id in (${siennes})),
      proches as (
        ${memeNumero("siret")} union ${memeNumero("rna")} union
        select a.id, s.id, false, similarity(a.plie, replier(s.nom_publie))
        from siennes a join structures s on replier(s.nom_publie) % a.plie and a.id < s.id join siennes b on b.id = s.id
        where (a.commune_code = b.commune_code or a.commune_code is null or b.commune_code is null)
          and (a.siret is null or b.siret is null or a.siret = b.siret)),
      paires as (select distinct on (a, b) * from proches order by a, b, numero desc)
      select ${bref("a")} as a, ${bref("b")} as b, case when p.numero then 'numero' else 'nom' end as raison
      from paires p join siennes a on a.id = p.a join siennes b on b.id = p.b
      where not exists (select 1 from structures_distinctes d where d.a_id = p.a and d.b_id = p.b)
      order by p.numero desc, similarity(a.plie, b.plie) desc, a.id, b.id limit ${PAIRES_MAX}`)),
    ];
  });
}

/** The pairs somebody said to be two, newest first, of structures this person follows. */
export async function listDistinctes(actor: Actor) {
  if (!isCress(actor)) return [];
  const autre = alias(structures, "autre");
  const siennes = db.select({ id: structures.id }).from(structures).where(visibleTo(actor));
  return db
    .select({
      a: structures.id,
      b: autre.id,
      nomA: structures.nomPublie,
      nomB: autre.nomPublie,
      at: structuresDistinctes.at,
      par: sql<string | null>`coalesce(${personnes.nom}, ${personnes.courriel})`,
    })
    .from(structuresDistinctes)
    .innerJoin(structures, eq(structures.id, structuresDistinctes.aId))
    .innerJoin(autre, eq(autre.id, structuresDistinctes.bId))
    .leftJoin(personnes, and(eq(personnes.id, structuresDistinctes.par), isNull(personnes.supprimeeAt)))
    .where(and(visibleTo(actor), inArray(autre.id, siennes)))
    .orderBy(desc(structuresDistinctes.at), structuresDistinctes.aId)
    .limit(PAIRES_MAX);
}

/** Two structures side by side, with who is in them and how many candidatures they have; null unless one may make one of them. */
export async function findPaire(actor: Actor, gardeeId: string, fusionneeId: string) {
  if (!isCress(actor)) return null;
  const reseau = alias(structures, "reseau");
  const rows = await db
    .select({
      structure: structures,
      commune: communes.nom,
      reseau: sql<string | null>`coalesce(${reseau.nomPublie}, ${structures.reseauLibre})`,
      candidatures: sql<number>`(select count(*)::int from candidature_structures cs where cs.structure_id = ${structures.id})`,
      membres: db.$count(membres, and(eq(membres.structureId, structures.id), eq(membres.etat, "membre"))),
    })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .leftJoin(reseau, eq(reseau.id, structures.reseauId))
    .where(and(inArray(structures.id, [gardeeId, fusionneeId]), visibleTo(actor)));
  const gardee = rows.find((r) => r.structure.id === gardeeId);
  const fusionnee = rows.find((r) => r.structure.id === fusionneeId);
  return gardee && fusionnee && gardee !== fusionnee ? { gardee, fusionnee } : null;
}
export type Cote = NonNullable<Awaited<ReturnType<typeof findPaire>>>["gardee"];

/** The last mergings that stand, of structures this person follows. */
export async function listFusions(actor: Actor) {
  if (!isCress(actor)) return [];
  const fusionnee = alias(structures, "fusionnee");
  const rows = await db
    .select({
      id: structureFusions.id,
      gardeeId: structures.id,
      gardee: structures.nomPublie,
      fusionnee: fusionnee.nomPublie,
      at: structureFusions.at,
      par: sql<string | null>`coalesce(${personnes.nom}, ${personnes.courriel})`,
    })
    .from(structureFusions)
    .innerJoin(structures, eq(structures.id, structureFusions.gardeeId))
    .innerJoin(fusionnee, eq(fusionnee.id, structureFusions.fusionneeId))
    .leftJoin(personnes, and(eq(personnes.id, structureFusions.par), isNull(personnes.supprimeeAt)))
    .where(and(isNull(structureFusions.annuleeAt), visibleTo(actor)))
    .orderBy(desc(structureFusions.at))
    .limit(20);
  return rows;
}
