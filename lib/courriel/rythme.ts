import "server-only";
import { and, inArray, max, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { courriels } from "@/db/schema/journal";
import { joursApres } from "../horloge/jours.ts";
import { jourDeParis } from "../typographie/dates.ts";
import type { TypeCourriel } from "./types.ts";

/** What the application writes of its own accord, because days pass. */
const RAPPELS = [
  "rappel_brouillon",
  "retour_rappel",
  "atelier_bientot",
  "avis_relance",
] as const satisfies TypeCourriel[];
const SEMAINE = 7;

/** The day each of these persons was last reminded of anything; the lock lets one job at a time ask and write. */
export async function derniersRappels(tx: Tx, personneIds: readonly (string | null)[]): Promise<Map<string, string>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('rappels', 0))`);
  const ids = [...new Set(personneIds.flatMap((id) => id ?? []))];
  if (ids.length === 0) return new Map();
  const lus = await tx
    .select({ id: courriels.destinataireId, at: max(courriels.createdAt) })
    .from(courriels)
    .where(and(inArray(courriels.destinataireId, ids), inArray(courriels.type, [...RAPPELS])))
    .groupBy(courriels.destinataireId);
  return new Map(lus.flatMap(({ id, at }) => (id && at ? [[id, jourDeParis(at)] as const] : [])));
}

/** Nobody is reminded twice in a week: this person may be, on this day. */
export const isLibre = (dernier: string | undefined, jour: string) =>
  dernier === undefined || dernier <= joursApres(jour, -SEMAINE);
