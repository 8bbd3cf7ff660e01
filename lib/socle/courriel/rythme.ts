import "server-only";
import { and, inArray, isNotNull, max, sql } from "drizzle-orm";
import type { Lecteur, Tx } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { personnes } from "@/db/schema/personne";
import { lockKey } from "@/db/transaction";
import { joursApres } from "../horloge/jours.ts";
import { jourLocal } from "../typographie/dates.ts";
import { fuseau } from "../typographie/fuseau.ts";
import type { TypeCourriel } from "./types.ts";

/** What the application writes of its own accord, because days pass. */
export const RAPPELS = [
  "rappel_brouillon",
  "retour_rappel",
  "atelier_bientot",
  "avis_relance",
  "propositions_rappel",
] as const satisfies TypeCourriel[];
export type TypeRappel = (typeof RAPPELS)[number];
export const isRappel = (type: TypeCourriel): boolean => (RAPPELS as readonly TypeCourriel[]).includes(type);
const SEMAINE = 7;

/** The day each person was last reminded of anything; the lock lets one job at a time ask and write. */
export async function derniersRappels(tx: Tx): Promise<Map<string, string>> {
  await lockKey(tx, "rappels");
  const lus = await tx
    .select({ id: courriels.destinataireId, at: max(courriels.createdAt) })
    .from(courriels)
    .where(inArray(courriels.type, [...RAPPELS]))
    .groupBy(courriels.destinataireId);
  return new Map(lus.flatMap(({ id, at }) => (id && at ? [[id, jourLocal(at)] as const] : [])));
}

/** Those who asked for no reminder. */
export async function sansRappels(tx: Tx): Promise<Set<string>> {
  const lus = await tx.select({ id: personnes.id }).from(personnes).where(isNotNull(personnes.rappelsRefusesAt));
  return new Set(lus.map((l) => l.id));
}

/** Nobody is reminded twice in a week: this person may be, on this day. */
export const isLibre = (dernier: string | undefined, jour: string) =>
  dernier === undefined || dernier <= joursApres(jour, -SEMAINE);

/** The addresses reminded of anything on this day. */
export async function rappeleesLe(from: Lecteur, jour: string): Promise<Set<string>> {
  const lues = await from
    .select({ adresse: courriels.adresse })
    .from(courriels)
    .where(
      and(
        inArray(courriels.type, [...RAPPELS]),
        sql`(${courriels.createdAt} at time zone ${fuseau()})::date = ${jour}::date`,
      ),
    );
  return new Set(lues.flatMap((l) => l.adresse ?? []));
}
