import type postgres from "postgres";

/**
 * Not in a backup: what opens something for somebody, and would still open it once restored elsewhere; what is told of the
 * files of this machine or of its bucket, or of what its pages were drawn from. Each table is either saved or named here.
 */
export const HORS_SAUVEGARDE: ReadonlySet<string> = new Set([
  "sessions",
  "jetons_connexion",
  "seconds_facteurs",
  "codes_secours",
  "essais_second_facteur",
  "sauvegardes",
  "importations",
  "importation_parts",
  "changements_publics",
  "objets_a_effacer",
]);

/** Where bytes are is the business of an instance: an archive holds the bytes (octets.ts). */
const COLONNES_HORS_SAUVEGARDE: ReadonlySet<string> = new Set(["fichiers.objet"]);

/** In a database that has just been migrated already: loaded from packages, given back as they were. */
export const DEJA_LA: ReadonlySet<string> = new Set(["communes", "epcis", "departements", "horloge"]);

/** Those, and what loading them leaves behind: with no other row, a database is a new one. */
export const D_UNE_BASE_NEUVE: ReadonlySet<string> = new Set([...DEJA_LA, "changements_publics"]);

export type Colonne = {
  nom: string;
  type: string;
  texte: boolean;
  enumere: boolean;
  /** By a sequence of its own. */
  numerotee: boolean;
  /** What is read in its place, when not the column as it stands. */
  lue?: string;
};
export type Table = {
  nom: string;
  /** As they are copied: those the database computes by itself are left out. */
  colonnes: Colonne[];
  /** Empty: the table has none, its rows are put in the order of all they hold. */
  cle: string[];
};

type Ligne = { table: string; nom: string; type: string; genre: string; numerotee: boolean; rang: number | null };

/** The tables of the application that are saved, by name, with their columns and their key. */
export async function lireTables(sql: postgres.ISql): Promise<Table[]> {
  const lignes = await sql<Ligne[]>`
    select c.relname as "table", a.attname as nom, format_type(a.atttypid, a.atttypmod) as type,
      case when t.typtype = 'e' then 'enum' when t.typcategory = 'S' then 'texte' else '' end as genre,
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null as numerotee,
      array_position(i.indkey::int2[], a.attnum) as rang
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_type t on t.oid = a.atttypid
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname collate "C", a.attnum`;
  const tables = new Map<string, Ligne[]>();
  for (const ligne of lignes) {
    if (HORS_SAUVEGARDE.has(ligne.table) || COLONNES_HORS_SAUVEGARDE.has(`${ligne.table}.${ligne.nom}`)) continue;
    tables.set(ligne.table, [...(tables.get(ligne.table) ?? []), ligne]);
  }
  return [...tables].map(([nom, colonnes]) => {
    const cle = colonnes.filter((c) => c.rang !== null).sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0));
    return {
      nom,
      colonnes: colonnes.map((c) => ({
        nom: c.nom,
        type: c.type,
        texte: c.genre === "texte",
        enumere: c.genre === "enum",
        numerotee: c.numerotee,
      })),
      cle: cle.map((c) => c.nom),
    };
  });
}

export const nommer = (nom: string) => `"${nom.replaceAll('"', '""')}"`;

/** The rows of a table in the order of its key, the same whatever the collation of the database. */
export function requete(table: Table, condition = "true"): string {
  const ordre = table.cle.map((nom) => {
    const colonne = table.colonnes.find((c) => c.nom === nom);
    if (colonne?.enumere) return `t.${nommer(nom)}::text collate "C"`;
    return colonne?.texte ? `t.${nommer(nom)} collate "C"` : `t.${nommer(nom)}`;
  });
  if (ordre.length === 0) ordre.push('t::text collate "C"');
  const colonnes = table.colonnes.map((c) => c.lue ?? `t.${nommer(c.nom)}`).join(", ");
  return `select ${colonnes} from ${nommer(table.nom)} t where ${condition} order by ${ordre.join(", ")}`;
}

/** How many values each sequence of a saved table has given. */
export async function lireSequences(sql: postgres.ISql): Promise<Record<string, number>> {
  const lignes = await sql<{ nom: string; valeur: string | null }[]>`
    select s.sequencename as nom, s.last_value::text as valeur from pg_sequences s
    where s.schemaname = 'public' and not exists (
      select 1 from pg_depend d join pg_class c on c.oid = d.refobjid
      where d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass and d.deptype = 'a' and c.relname in ${sql([...HORS_SAUVEGARDE])})
    order by 1`;
  return Object.fromEntries(lignes.map((l) => [l.nom, Number(l.valeur ?? 0)]));
}
