import { createRequire } from "node:module";
import { and, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { REGION_PAR_DEFAUT } from "../lib/socle/territoire/regions.ts";
import { communes, departements, epcis } from "./schema/territoire.ts";

/** Names people still use of communes merged without keeping them, which the reference tables no longer hold. */
const NOMS_PERDUS: Record<string, readonly string[]> = {
  "60088": ["Anserville", "Fosseuse"],
  "60196": ["Le Déluge", "La Neuville-d’Aumont", "Ressons-l’Abbaye"],
  "62691": ["Clarques", "Rebecques"],
  "80442": ["Grécourt"],
  "80625": ["Contoire", "Hargicourt", "Pierrepont-sur-Avre"],
};

type Commune = {
  code: string;
  nom: string;
  type: string;
  departement: string;
  region: string;
  codesPostaux?: string[];
  population?: number;
  chefLieu?: string;
};
type Epci = { code: string; nom: string; membres: { code: string }[] };
type Departement = { code: string; nom: string; region: string };
type Tx = Parameters<Parameters<PostgresJsDatabase["transaction"]>[0]>[0];

const require = createRequire(import.meta.url);

/**
 * Départements, EPCI and communes of the region, from @etalab/decoupage-administratif: loaded once, and again when the
 * package or the region is another. What is used and no longer there stays, with the names it had.
 */
export async function chargerTerritoire(db: PostgresJsDatabase, region = REGION_PAR_DEFAUT): Promise<void> {
  const { version }: { version: string } = require("@etalab/decoupage-administratif/package.json");
  const voulu = `${region} ${version}`;
  const [lu] = await db.execute<{ charge: string | null }>(
    sql`select obj_description('communes'::regclass, 'pg_class') as charge`,
  );
  if (lu?.charge === voulu) return;
  await db.transaction(async (tx) => {
    await chargerTables(tx, region);
    // The mark of what is loaded goes with the tables themselves, in no backup: a restored base is loaded again.
    await tx.execute(sql.raw(`comment on table communes is '${voulu.replaceAll("'", "")}'`));
  });
}

async function chargerTables(tx: Tx, region: string): Promise<void> {
  const communesDuPaquet: Commune[] = require("@etalab/decoupage-administratif/data/communes.json");
  const toutes = communesDuPaquet.filter((c) => c.region === region);
  const actuelles = toutes.filter((c) => c.type === "commune-actuelle");
  const anciensNoms = new Map<string, string[]>();
  for (const c of toutes)
    if (c.chefLieu && c.type !== "commune-actuelle")
      anciensNoms.set(c.chefLieu, [...(anciensNoms.get(c.chefLieu) ?? []), c.nom]);
  const codes = new Set(actuelles.map((c) => c.code));
  const tousEpcis: Epci[] = require("@etalab/decoupage-administratif/data/epci.json");
  const epciDe = new Map(tousEpcis.flatMap((e) => e.membres.map((m) => [m.code, e.code] as const)));
  const epcisUtiles = tousEpcis.filter((e) => e.membres.some((m) => codes.has(m.code)));
  const tousDepartements: Departement[] = require("@etalab/decoupage-administratif/data/departements.json");
  const siens = tousDepartements.filter((d) => d.region === region);

  await tx
    .insert(departements)
    .values(siens.map((d) => ({ code: d.code, nom: d.nom, regionCode: d.region })))
    .onConflictDoUpdate({ target: departements.code, set: { nom: exclu("nom"), regionCode: exclu("region_code") } });
  if (epcisUtiles.length > 0)
    await tx
      .insert(epcis)
      .values(epcisUtiles.map(({ code, nom }) => ({ code, nom })))
      .onConflictDoUpdate({ target: epcis.code, set: { nom: exclu("nom") } });
  for (let i = 0; i < actuelles.length; i += 1000)
    await tx
      .insert(communes)
      .values(
        actuelles.slice(i, i + 1000).map((c) => ({
          code: c.code,
          nom: c.nom,
          departementCode: c.departement,
          epciCode: epciDe.get(c.code) ?? null,
          codesPostaux: c.codesPostaux ?? [],
          population: c.population ?? 0,
          recherche: [
            c.nom,
            ...(anciensNoms.get(c.code) ?? []),
            ...(NOMS_PERDUS[c.code] ?? []),
            ...(c.codesPostaux ?? []),
          ].join(" | "),
        })),
      )
      .onConflictDoUpdate({
        target: communes.code,
        set: Object.fromEntries(
          Object.entries({
            nom: "nom",
            departementCode: "departement_code",
            epciCode: "epci_code",
            codesPostaux: "codes_postaux",
            population: "population",
            recherche: "recherche",
          }).map(([cle, colonne]) => [cle, exclu(colonne)]),
        ),
      });
  await tx
    .update(communes)
    .set({ recherche: sql`replier(${communes.recherche})` })
    .where(inArray(communes.code, [...codes]));
  await oublier(tx, communes, "communes", notInArray(communes.code, [...codes]));
  await oublier(
    tx,
    epcis,
    "epcis",
    notInArray(
      epcis.code,
      epcisUtiles.map((e) => e.code),
    ),
  );
  await oublier(
    tx,
    departements,
    "departements",
    notInArray(
      departements.code,
      siens.map((d) => d.code),
    ),
  );
}

const exclu = (colonne: string) => sql.raw(`excluded.${colonne}`);

/** Deletes those that nothing refers to any more. */
async function oublier(tx: Tx, table: PgTable, nom: string, absentes: SQL): Promise<void> {
  const references = await tx.execute<{ table: string; colonne: string }>(sql`
    select c.conrelid::regclass::text as table, a.attname as colonne
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = ${nom}::regclass`);
  const libre = references.map((r) =>
    sql.raw(`not exists (select 1 from ${r.table} r where r."${r.colonne}" = "${nom}".code)`),
  );
  await tx.delete(table).where(and(absentes, ...libre));
}
