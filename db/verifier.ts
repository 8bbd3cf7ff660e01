import type postgres from "postgres";
import { type Base, Empechement, lectureSeule } from "../lib/socle/panne.ts";

/** What a base must have before its first table: looked at first, so that what is missing is said, not met. */
export type FaitsBase = {
  /** As PostgreSQL counts: 150004 is 15.4. */
  version: number;
  encodage: string;
  lectureSeule: boolean;
  icu: boolean;
  /** Of `pg_trgm` and `unaccent`: those there, and those the server could give. */
  extensions: { nom: string; installee: boolean; disponible: boolean }[];
  /** May create in the base, and in the schema `public`. */
  creer: boolean;
  creerDansPublic: boolean;
  /** The schemas Trame makes are there already. */
  schemas: boolean;
};

const VERSION_MIN = 15;

/** Why Trame cannot live in this base and what to do, or null. */
export function whyNotBase(f: FaitsBase, b: Base): string | null {
  const version = Math.floor(f.version / 10_000);
  if (version < VERSION_MIN)
    return `PostgreSQL ${version} est trop ancien : Trame demande la version ${VERSION_MIN} ou une plus récente. Mettez le serveur ${b.hote} à jour.`;
  if (f.lectureSeule) return lectureSeule(b);
  if (f.encodage !== "UTF8")
    return `La base « ${b.nom} » est en ${f.encodage} : créez-la en UTF-8 (createdb -E UTF8 -T template0 ${b.nom}).`;
  if (!f.icu)
    return `PostgreSQL sur ${b.hote} est construit sans ICU, qui range les noms en français : installez un PostgreSQL avec ICU (les paquets de Debian et de postgresql.org l’ont).`;
  const absentes = f.extensions.filter((e) => !e.installee && !e.disponible).map((e) => e.nom);
  if (absentes.length > 0)
    return `Il manque ${absentes.join(" et ")} sur le serveur ${b.hote} : installez le paquet postgresql-contrib, ou demandez-le à votre hébergeur.`;
  const aCreer = f.extensions.filter((e) => !e.installee).map((e) => e.nom);
  if (!f.creer && aCreer.length > 0)
    return `Le compte « ${b.compte} » ne peut pas créer ${aCreer.join(" et ")} dans la base « ${b.nom} » : rendez-le propriétaire de la base (ALTER DATABASE ${b.nom} OWNER TO ${b.compte}), ou faites-les créer par un administrateur (CREATE EXTENSION).`;
  if (!f.creerDansPublic || (!f.creer && !f.schemas))
    return `Le compte « ${b.compte} » ne peut rien créer dans la base « ${b.nom} » : rendez-le propriétaire de la base (ALTER DATABASE ${b.nom} OWNER TO ${b.compte}).`;
  return null;
}

/** Looks at the base, and throws the sentence that says what it lacks. */
export async function verifierBase(sql: postgres.Sql, base: Base): Promise<void> {
  const refus = whyNotBase(await lireFaits(sql), base);
  if (refus) throw new Empechement(refus);
}

async function lireFaits(sql: postgres.Sql): Promise<FaitsBase> {
  const [faits] = await sql<Omit<FaitsBase, "extensions">[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encodage,
      current_setting('transaction_read_only')::bool or pg_is_in_recovery() as "lectureSeule",
      exists (select 1 from pg_collation where collprovider = 'i') as icu,
      has_database_privilege(current_database(), 'CREATE') as creer,
      coalesce((select has_schema_privilege(oid, 'CREATE') from pg_namespace where nspname = 'public'), false) as "creerDansPublic",
      (select count(*) = 2 from pg_namespace where nspname in ('drizzle', 'graphile_worker')) as schemas`;
  if (!faits) throw new Error("la base n’a rien répondu");
  const extensions = await sql<FaitsBase["extensions"]>`
    select nom, exists (select 1 from pg_extension where extname = nom) as installee,
      exists (select 1 from pg_available_extensions where name = nom) as disponible
    from unnest(array['pg_trgm', 'unaccent']) nom`;
  return { ...faits, extensions: [...extensions] };
}
