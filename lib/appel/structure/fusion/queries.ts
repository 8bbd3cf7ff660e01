import "server-only";
import { and, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import {
  membres,
  structureFusions,
  structures,
  structuresAComparer,
  structuresDistinctes,
  structuresProches,
} from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import { type Actor, isCress } from "../../../socle/acteur/actor.ts";
import { pagesDe } from "../../../socle/page.ts";
import { visibleTo } from "../acces.ts";
import { PROCHES_MAX } from "./comparer.ts";

const PAIRES_MAX = 30;
/** Of pairs told to be two, or made one. */
export const PAR_PAGE = 20;
const RIEN = { lignes: [], total: 0, page: 1 };
/** The one asked for, or the last: its rows may just have been undone. */
const laPage = (demandee: number, total: number) => Math.min(demandee, pagesDe(total, PAR_PAGE));

export type Pair = { a: Bref; b: Bref; raison: "numero" | "nom" };
type Bref = { id: string; nom: string; commune: string | null };

/**
 * Pairs that are likely one structure, for who follows both, the likeliest first, as a job found them (`comparer.ts`). Those of
 * a structure that has changed since are not told; `enCours`: there are some, or some that have yet to be found; `dAutres`: there
 * may be more than these, which come once these are settled.
 */
export async function listDoublonsProbables(
  actor: Actor,
): Promise<{ paires: Pair[]; enCours: boolean; dAutres: boolean }> {
  if (!isCress(actor)) return { paires: [], enCours: false, dAutres: false };
  const siennes = db.select({ id: structures.id }).from(structures).where(visibleTo(actor));
  const p = structuresProches;
  const bref = (id: SQL) =>
    sql<Bref>`(select json_build_object('id', s.id, 'nom', s.nom_publie, 'commune', k.nom)
      from structures s left join communes k on k.code = s.commune_code where s.id = ${id})`;
  const [a, b] = [sql`least(${p.structureId}, ${p.procheId})`, sql`greatest(${p.structureId}, ${p.procheId})`];
  const changee = and(structuresAComparer.changee, inArray(structuresAComparer.structureId, siennes));
  // Of what is kept of a structure, as many as a job looks for: there may be one more.
  const comblee = sql<boolean>`exists (select 1 from ${p}
    where ${inArray(p.structureId, siennes)} and ${inArray(p.procheId, siennes)} and not exists (
      select 1 from structures_distinctes d where d.a_id = ${a} and d.b_id = ${b})
    group by ${p.structureId} having count(*) >= ${PROCHES_MAX})`;
  const [trouvees, [etat]] = await Promise.all([
    db
      .select({
        a: bref(a),
        b: bref(b),
        raison: sql<Pair["raison"]>`case when ${p.memeNumero} then 'numero' else 'nom' end`,
      })
      .from(p)
      .where(
        and(
          inArray(p.structureId, siennes),
          inArray(p.procheId, siennes),
          // Found from both sides, it is told once.
          sql`(${p.structureId} < ${p.procheId} or not exists (
            select 1 from ${p} r where r.structure_id = ${p.procheId} and r.proche_id = ${p.structureId}))`,
          sql`not exists (select 1 from structures_distinctes d where d.a_id = ${a} and d.b_id = ${b})`,
          sql`not exists (select 1 from structures_a_comparer c
            where c.changee and c.structure_id in (${p.structureId}, ${p.procheId}))`,
        ),
      )
      .orderBy(desc(p.memeNumero), desc(p.ressemblance), p.structureId, p.procheId)
      .limit(PAIRES_MAX + 1),
    db
      .select({ comblee, enCours: sql<boolean>`exists (select 1 from ${structuresAComparer} where ${changee})` })
      .from(sql`(select 1) un`),
  ]);
  return {
    paires: trouvees.slice(0, PAIRES_MAX),
    enCours: etat?.enCours === true,
    dAutres: trouvees.length > PAIRES_MAX || etat?.comblee === true,
  };
}

/** A page of the pairs somebody said to be two, newest first, of structures this person follows. */
export async function listDistinctes(actor: Actor, demandee = 1) {
  if (!isCress(actor)) return RIEN;
  const autre = alias(structures, "autre");
  const siennes = db.select({ id: structures.id }).from(structures).where(visibleTo(actor));
  const d = structuresDistinctes;
  const total = await db.$count(d, and(inArray(d.aId, siennes), inArray(d.bId, siennes)));
  const page = laPage(demandee, total);
  const lignes = await db
    .select({
      a: structures.id,
      b: autre.id,
      nomA: structures.nomPublie,
      nomB: autre.nomPublie,
      at: d.at,
      par: sql<string | null>`coalesce(${personnes.nom}, ${personnes.courriel})`,
    })
    .from(d)
    .innerJoin(structures, eq(structures.id, d.aId))
    .innerJoin(autre, eq(autre.id, d.bId))
    .leftJoin(personnes, and(eq(personnes.id, d.par), isNull(personnes.supprimeeAt)))
    .where(and(visibleTo(actor), inArray(autre.id, siennes)))
    .orderBy(desc(d.at), d.aId, d.bId)
    .limit(PAR_PAGE)
    .offset((page - 1) * PAR_PAGE);
  return { lignes, total, page };
}

/** Those somebody has chosen to compare, among those they follow, in the order of their names. */
export async function listChoisies(actor: Actor, ids: readonly string[]) {
  if (!isCress(actor) || ids.length === 0) return [];
  return db
    .select({ id: structures.id, nom: structures.nomPublie, commune: communes.nom })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .where(and(inArray(structures.id, [...ids]), visibleTo(actor)))
    .orderBy(sql`${structures.nomPublie} collate "fr"`, structures.id);
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

/** A page of the mergings that stand, newest first, of structures this person follows: each may be undone. */
export async function listFusions(actor: Actor, demandee = 1) {
  if (!isCress(actor)) return RIEN;
  const fusionnee = alias(structures, "fusionnee");
  const siennes = db.select({ id: structures.id }).from(structures).where(visibleTo(actor));
  const f = structureFusions;
  const total = await db.$count(f, and(isNull(f.annuleeAt), inArray(f.gardeeId, siennes)));
  const page = laPage(demandee, total);
  const lignes = await db
    .select({
      id: f.id,
      gardeeId: structures.id,
      gardee: structures.nomPublie,
      fusionnee: fusionnee.nomPublie,
      at: f.at,
      par: sql<string | null>`coalesce(${personnes.nom}, ${personnes.courriel})`,
    })
    .from(f)
    .innerJoin(structures, eq(structures.id, f.gardeeId))
    .innerJoin(fusionnee, eq(fusionnee.id, f.fusionneeId))
    .leftJoin(personnes, and(eq(personnes.id, f.par), isNull(personnes.supprimeeAt)))
    .where(and(isNull(f.annuleeAt), visibleTo(actor)))
    .orderBy(desc(f.at), f.id)
    .limit(PAR_PAGE)
    .offset((page - 1) * PAR_PAGE);
  return { lignes, total, page };
}
