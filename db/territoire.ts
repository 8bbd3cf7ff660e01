import { createRequire } from "node:module";
import { and, eq, sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { communes, departements, epcis } from "./schema/territoire.ts";

/** The region this instance serves (INSEE code). */
export const REGION = { code: "32", nom: "Hauts-de-France" } as const;

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

/** Départements, EPCI and communes of the region; what is there already stays as it is. */
export async function chargerTerritoire(db: PostgresJsDatabase): Promise<void> {
  const deja = await db.select({ code: communes.code }).from(communes).limit(1);
  if (deja.length === 0) await chargerTables(db);
  for (const [code, noms] of Object.entries(NOMS_PERDUS)) {
    const mots = sql`replier(${noms.join(" | ")})`;
    await db
      .update(communes)
      .set({ recherche: sql`${communes.recherche} || ' ' || ${mots}` })
      .where(and(eq(communes.code, code), sql`strpos(${communes.recherche}, ${mots}) = 0`));
  }
}

/** From @etalab/decoupage-administratif. */
async function chargerTables(db: PostgresJsDatabase): Promise<void> {
  const require = createRequire(import.meta.url);
  const toutes: Commune[] = require("@etalab/decoupage-administratif/data/communes.json");
  const tousEpcis: Epci[] = require("@etalab/decoupage-administratif/data/epci.json");
  const tousDepartements: Departement[] = require("@etalab/decoupage-administratif/data/departements.json");

  const actuelles = toutes.filter((c) => c.region === REGION.code && c.type === "commune-actuelle");
  const anciensNoms = new Map<string, string[]>();
  for (const c of toutes) {
    if (c.region !== REGION.code || !c.chefLieu || c.type === "commune-actuelle") continue;
    anciensNoms.set(c.chefLieu, [...(anciensNoms.get(c.chefLieu) ?? []), c.nom]);
  }
  const codes = new Set(actuelles.map((c) => c.code));
  const epciDe = new Map(tousEpcis.flatMap((e) => e.membres.map((m) => [m.code, e.code] as const)));
  const epcisUtiles = tousEpcis.filter((e) => e.membres.some((m) => codes.has(m.code)));

  await db.transaction(async (tx) => {
    await tx
      .insert(departements)
      .values(
        tousDepartements
          .filter((d) => d.region === REGION.code)
          .map((d) => ({ code: d.code, nom: d.nom, regionCode: d.region })),
      );
    await tx.insert(epcis).values(epcisUtiles.map(({ code, nom }) => ({ code, nom })));
    for (let i = 0; i < actuelles.length; i += 1000) {
      await tx.insert(communes).values(
        actuelles.slice(i, i + 1000).map((c) => ({
          code: c.code,
          nom: c.nom,
          departementCode: c.departement,
          epciCode: epciDe.get(c.code) ?? null,
          codesPostaux: c.codesPostaux ?? [],
          population: c.population ?? 0,
          recherche: [c.nom, ...(anciensNoms.get(c.code) ?? []), ...(c.codesPostaux ?? [])].join(" | "),
        })),
      );
    }
    await tx.update(communes).set({ recherche: sql`replier(${communes.recherche})` });
  });
}
