import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { desc } from "drizzle-orm";
import { db } from "@/db/client";
import { purges } from "@/db/schema/registre";
import type { Actor } from "../../socle/acteur/actor.ts";
import { joursApres } from "../../socle/horloge/jours.ts";
import { repeterPurge } from "./purger.ts";
import { HEURE_PURGE } from "./regles.ts";

const MONTREES = 30;

/** The last purges with what each erased, the next one, and what it would erase on a day, when one is asked for. */
export async function findRegistre(actor: Actor, now: Date, jour: string | null) {
  if (!isAdministrateur(actor)) return null;
  const faites = await db
    .select({ id: purges.id, at: purges.at, comptes: purges.comptes, echecs: purges.echecs })
    .from(purges)
    .orderBy(desc(purges.at))
    .limit(MONTREES);
  return {
    derniere: faites[0] ?? null,
    faites,
    prochaine: prochainePurge(now),
    repetition: jour ? { jour, comptes: await repeterPurge(purgeDu(jour)) } : null,
  };
}

/** The purge of a day, in UTC as it is woken up. */
function purgeDu(jour: string): Date {
  const at = new Date(`${jour}T00:00:00Z`);
  at.setUTCHours(HEURE_PURGE.heure, HEURE_PURGE.minute);
  return at;
}

/** The next time the hour of the purge comes. */
function prochainePurge(now: Date): Date {
  const jour = now.toISOString().slice(0, 10);
  return purgeDu(jour) > now ? purgeDu(jour) : purgeDu(joursApres(jour, 1));
}
