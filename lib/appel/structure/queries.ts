import "server-only";
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import type { Actor } from "../../socle/acteur/actor.ts";
import { encoreElle, visibleTo } from "./acces.ts";
import { compacter } from "./identifiants.ts";
import { manquesDeStructure } from "./rules.ts";

/** What a structure is found by, folded, as its index has it. */
export const motsDeStructure = sql`mots_de('', replier(${structures.nom} || ' ' || coalesce(${structures.sigle}, '') || ' ' || ${structures.nomPublie} || ' ' || ${structures.anciensNoms}))`;

/** Name and commune only: what anybody signed in may see of a structure, to find their own or a co-organiser. */
export function listStructuresPourChoix() {
  return db
    .select({ id: structures.id, nom: structures.nomPublie, commune: communes.nom })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .where(encoreElle)
    .orderBy(asc(sql`${structures.nomPublie} collate "fr"`))
    .limit(1000);
}

/** Up to eight structures whose published name holds these letters: name and commune only, as for any choice. */
export function chercherReseaux(q: string) {
  const cherche = sql<string>`replier(${q})`;
  const nom = sql`replier(${structures.nomPublie})`;
  return db
    .select({ id: structures.id, nom: structures.nomPublie, commune: communes.nom })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .where(
      sql`${encoreElle} and length(${cherche}) >= 2
        and (${nom} like '%' || ${cherche} || '%' or replier(${structures.anciensNoms}) like '%' || ${cherche} || '%')`,
    )
    .orderBy(sql`${nom} like ${cherche} || '%' desc`, asc(sql`${structures.nomPublie} collate "fr"`))
    .limit(8);
}

/** The published name of a structure, which anybody may know; "" when it does not exist. */
export async function nomPublieDe(id: string | null): Promise<string> {
  if (!id) return "";
  const [row] = await db.select({ nom: structures.nomPublie }).from(structures).where(eq(structures.id, id));
  return row?.nom ?? "";
}

/** One structure with all it says of itself, or undefined when it does not exist or may not be seen. */
export async function findStructure(actor: Actor, id: string) {
  const [row] = await db
    .select()
    .from(structures)
    .where(and(eq(structures.id, id), visibleTo(actor)));
  return row;
}

/** What a merged structure became, wherever that led, for who may read it; null otherwise. */
export async function devenueDe(actor: Actor, id: string): Promise<string | null> {
  const [row] = await db.execute<{ id: string }>(sql`
    with recursive suite(id, dans) as (
      select id, fusionnee_dans_id from structures where id = ${id}
      union select s.id, s.fusionnee_dans_id from suite join structures s on s.id = suite.dans)
    select id from suite where dans is null and id <> ${id}`);
  return row && (await findStructure(actor, row.id)) ? row.id : null;
}

const identite = {
  categorie: structures.categorie,
  siret: structures.siret,
  rna: structures.rna,
  sansSiretMotif: structures.sansSiretMotif,
};

/** What this structure has yet to say before a candidature is handed in; a structure that does not exist lacks all. */
export async function listManquesDeStructure(tx: Lecteur, id: string): Promise<string[]> {
  const [row] = await tx.select(identite).from(structures).where(eq(structures.id, id));
  return manquesDeStructure(row ?? { categorie: null, siret: null, rna: null, sansSiretMotif: null });
}

/** The same for each structure this person is a member of, by id. */
export async function listManquesParStructure(actor: Actor): Promise<Record<string, string[]>> {
  if (actor.structures.length === 0) return {};
  const rows = await db
    .select({ id: structures.id, ...identite })
    .from(structures)
    .where(inArray(structures.id, actor.structures));
  return Object.fromEntries(rows.map((s) => [s.id, manquesDeStructure(s)]));
}

/** Structures that could be the one described: the same number, or a near name. Name and commune only. */
export function chercherDoublons(saisie: { nom: string; siret: string; rna: string }) {
  const siret = compacter(saisie.siret);
  const rna = compacter(saisie.rna).toUpperCase();
  const nom = sql<string>`replier(${saisie.nom.trim()})`;
  const memeNumero = or(
    siret.length === 14 ? eq(structures.siret, siret) : undefined,
    rna.length === 10 ? eq(structures.rna, rna) : undefined,
  );
  const nomProche =
    saisie.nom.trim().length >= 4
      ? sql`(replier(${structures.nom}) % ${nom} and similarity(replier(${structures.nom}), ${nom}) > 0.5
          or replier(${structures.nomPublie}) % ${nom} and similarity(replier(${structures.nomPublie}), ${nom}) > 0.5)`
      : undefined;
  const lesquelles = or(memeNumero, nomProche);
  if (!lesquelles) return Promise.resolve([]);
  const where = and(encoreElle, lesquelles);
  return db
    .select({ id: structures.id, nom: structures.nomPublie, commune: communes.nom })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .where(where)
    .orderBy(
      sql`coalesce(${memeNumero ?? sql`false`}, false) desc`,
      sql`similarity(replier(${structures.nom}), ${nom}) desc`,
    )
    .limit(5);
}
export type Doublon = Awaited<ReturnType<typeof chercherDoublons>>[number];
