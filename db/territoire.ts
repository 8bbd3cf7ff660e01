import { createRequire } from "node:module";
import { sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { communes, departements, epcis } from "./schema/territoire.ts";

/** The region this instance serves (INSEE code). */
export const REGION = { code: "32", nom: "Hauts-de-France" } as const;

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

/** Départements, EPCI and communes of the region from @etalab/decoupage-administratif; does nothing when they are there. */
export async function chargerTerritoire(db: PostgresJsDatabase): Promise<void> {
  const deja = await db.select({ code: communes.code }).from(communes).limit(1);
  if (deja.length > 0) return;
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
