import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";

/** Longer than a mail server may take to answer: who holds a mail for so long is dead, or will find its hold taken away. */
const PRISE_MINUTES = 15;

/**
 * Takes one mail that is due, the oldest first, and commits: nobody else takes it, and no connection is held while it leaves.
 * One never tried is due whatever its instant: the clock of who wrote it may have been ahead. Nothing leaves of an edition
 * whose mails are held.
 */
export async function prendre(now: Date) {
  const due = sql`(select c.id from ${courriels} c
    where c.etat = 'a_envoyer' and (c.essais = 0 or c.prochain_essai_at <= ${now.toISOString()}::timestamptz)
      and not exists (select from ${editions} e where e.id = c.edition_id and e.courriels_retenus_at is not null)
    order by c.prochain_essai_at, c.id limit 1 for update skip locked)`;
  const [mail] = await db
    .update(courriels)
    .set({
      etat: "en_cours",
      prise: sql`gen_random_uuid()`,
      priseAt: sql`clock_timestamp()`,
      finAt: null,
      essais: sql`${courriels.essais} + 1`,
    })
    .where(eq(courriels.id, due))
    .returning();
  return mail ?? null;
}
export type CourrielPris = NonNullable<Awaited<ReturnType<typeof prendre>>>;

/** Its hold was taken away: somebody else may have sent it. */
class PrisePerdue extends Error {}

/**
 * Writes, before the last words of a mail go, that they go: one whose worker dies before this was not sent, and leaves again by
 * itself; one whose worker dies after may have been. Throws when the mail is no longer held, and the words do not go.
 */
export async function finir({ id, prise }: CourrielPris): Promise<void> {
  const tenus = await db
    .update(courriels)
    .set({ finAt: sql`clock_timestamp()` })
    .where(and(eq(courriels.id, id), eq(courriels.prise, prise ?? id), isNotNull(courriels.priseAt)))
    .returning({ id: courriels.id });
  if (tenus.length === 0) throw new PrisePerdue();
}

/** Takes mails back from workers that died: those that cannot have left will, the others are in doubt. */
export async function reprendreLesPrises(): Promise<void> {
  await db
    .update(courriels)
    .set({
      etat: sql`(case when ${courriels.finAt} is null then 'a_envoyer' else 'doute' end)::etat_courriel`,
      erreur: sql`case when ${courriels.finAt} is null then ${courriels.erreur} else 'sans_reponse' end`,
      // A late answer still finds one in doubt by its hold, never one that leaves again.
      prise: sql`case when ${courriels.finAt} is null then null else ${courriels.prise} end`,
      priseAt: null,
    })
    .where(sql`${courriels.priseAt} < clock_timestamp() - make_interval(mins => ${PRISE_MINUTES})`);
}
