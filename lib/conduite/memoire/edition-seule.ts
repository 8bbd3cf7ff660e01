import type postgres from "postgres";
import { type Colonne, DEJA_LA, lireTables, nommer, type Table } from "./inventaire.ts";
import { editionInconnue, empecher } from "./phrases.ts";

/** What an edition speaks of and does not own: taken when a row of it leads there, matched where it is brought in. */
export const PARTAGEES = ["destinataires", "fichiers", "structures", "personnes"] as const;

/** What follows a row of those: who speaks for a structure comes with it. */
export const SUITES: ReadonlyMap<string, { vers: string; par: string }> = new Map([
  ["membres", { vers: "structures", par: "structure_id" }],
]);

/** Of the instance, not of an edition: left where it is. */
export const HORS_EDITION: ReadonlySet<string> = new Set([
  ...DEJA_LA,
  "adresses_refusees",
  "boite_rejets",
  "destinataire_membres",
  "diffusion",
  "envois",
  // Who signs in as whom is decided where they sign in.
  "identites",
  "mentions_legales",
  "purges",
  // Leads to a point of another edition, which does not come.
  "redites",
  "reglages_instance",
  "structure_fusions",
  "structures_a_comparer",
  "structures_distinctes",
  "structures_proches",
]);

/** Which rows of an edition stay: a mail that has not left leaves from where it waits, not a second time. */
const SAUF: Record<string, string> = { courriels: `t."etat" not in ('a_envoyer', 'retenu', 'en_cours')` };

type Lien = { table: string; colonnes: string[]; vers: string; cles: string[] };
export type Choisie = Table & { condition: string };

/** The foreign keys of the application. */
const lireLiens = (sql: postgres.ISql): Promise<Lien[]> => sql<Lien[]>`
  select t.relname as "table", v.relname as vers,
    (select json_agg(a.attname order by k.rang) from unnest(c.conkey) with ordinality k(n, rang)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n) as colonnes,
    (select json_agg(a.attname order by k.rang) from unnest(c.confkey) with ordinality k(n, rang)
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n) as cles
  from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class v on v.oid = c.confrelid
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace order by c.conname`;

/** Links to a row of the same table that may be another edition's: kept inside, else cut. */
export const COUPES: ReadonlySet<string> = new Set([
  "blocs.origine_id",
  "candidatures.reconduite_de_id",
  "groupes.origine_id",
]);

/** How a column is read when not as it stands. */
function lue(table: string, { nom, numerotee }: Colonne, editionId: string): string | undefined {
  const colonne = `t.${nommer(nom)}`;
  if (numerotee) return `row_number() over (order by ${colonne})`;
  if (table === "personnes" && nom === "administrateur") return "false";
  if (COUPES.has(`${table}.${nom}`))
    return `(select c.id from ${nommer(table)} c where c.id = ${colonne} and c.edition_id = '${editionId}')`;
}

/** The structures read, and those they became or belong to. */
const avecSuivantes = (prises: string) => `with recursive prises(id) as (
  select id from (${prises}) p(id) union
  select v.id from prises p join structures s on s.id = p.id cross join lateral (values (s.reseau_id), (s.fusionnee_dans_id)) v(id)
  where v.id is not null) select id from prises`;

const egale = (liste: readonly string[]) => liste.map((c) => `t.${nommer(c)}`).join(", ");

/** Those of the tables whose rows are an edition's: they bear its id, or lead to one that is. */
function placer(tables: readonly Table[], liens: readonly Lien[]): Set<string> {
  const partagees: readonly string[] = PARTAGEES;
  const aPlacer = tables.filter(({ nom }) => !HORS_EDITION.has(nom) && !partagees.includes(nom) && !SUITES.has(nom));
  const siennes = new Set(["editions"]);
  for (let avant = 0; avant !== siennes.size; ) {
    avant = siennes.size;
    for (const t of aPlacer)
      if (porte(t) || liens.some((l) => l.table === t.nom && siennes.has(l.vers))) siennes.add(t.nom);
  }
  const perdue = aPlacer.find(({ nom }) => !siennes.has(nom));
  if (perdue) throw new Error(`${perdue.nom} is neither of an edition, nor shared, nor of the instance`);
  return siennes;
}

const porte = (table: Table | undefined) => table?.colonnes.some((c) => c.nom === "edition_id") ?? false;

/** The condition of the rows of each table for one edition, `t` being the row. */
function conditions(
  tables: ReadonlyMap<string, Table>,
  liens: readonly Lien[],
  siennes: Set<string>,
  editionId: string,
) {
  const sienne = (nom: string): string => {
    if (nom === "editions") return `t."id" = '${editionId}'`;
    if (porte(tables.get(nom))) return [`t."edition_id" = '${editionId}'`, SAUF[nom] ?? []].flat().join(" and ");
    const parents = liens.filter((l) => l.table === nom && siennes.has(l.vers));
    return `(${parents
      .map(
        (l) => `(${egale(l.colonnes)}) in (select ${egale(l.cles)} from ${nommer(l.vers)} t where ${sienne(l.vers)})`,
      )
      .join(" or ")})`;
  };
  const condition = (nom: string): string => {
    if (siennes.has(nom)) return sienne(nom);
    const suivie = SUITES.get(nom);
    if (suivie)
      return `t.${nommer(suivie.par)} in (select t."id" from ${suivie.vers} t where ${condition(suivie.vers)})`;
    const prises = liens
      .filter((l) => l.vers === nom && !HORS_EDITION.has(l.table) && SUITES.get(l.table)?.vers !== nom)
      .map((l) => `select ${egale(l.colonnes)} from ${nommer(l.table)} t where ${condition(l.table)}`)
      .join(" union ");
    return `t."id" in (${nom === "structures" ? avecSuivantes(prises) : prises})`;
  };
  return condition;
}

/**
 * The tables of one edition with the condition of its rows: those that bear its id, those that lead to them, then what they
 * lead to, which comes first. Persons give no right over the instance; a link to another edition is cut; what a sequence
 * numbers is counted from 1, so that an edition has the same sums whatever the instance it stands in. Throws on a table it
 * cannot place.
 */
export async function choisir(sql: postgres.ISql, annee: number): Promise<Choisie[]> {
  const [edition] = await sql<{ id: string }[]>`select id from editions where annee = ${annee}`;
  if (!edition) throw empecher(editionInconnue(annee));
  const tables = new Map((await lireTables(sql)).map((t) => [t.nom, t]));
  const liens = (await lireLiens(sql)).filter((l) => l.table !== l.vers && tables.has(l.table) && tables.has(l.vers));
  const siennes = placer([...tables.values()], liens);
  const condition = conditions(tables, liens, siennes, edition.id);
  return [...PARTAGEES, ...[...siennes].sort(), ...SUITES.keys()].flatMap((nom) => {
    const table = tables.get(nom);
    if (!table) return [];
    const colonnes = table.colonnes.map((c) => ({ ...c, lue: lue(nom, c, edition.id) }));
    return [{ ...table, colonnes, condition: condition(nom) }];
  });
}
