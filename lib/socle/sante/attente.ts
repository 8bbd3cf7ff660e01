import "server-only";
import { sql } from "@/db/client";

/** What waits in the base for somebody who watches the servers: mails and jobs, counted; null when it does not answer. */
export async function listAttenteServeurs(): Promise<Record<string, number> | null> {
  return sql<Record<string, number>[]>`
    select
      (select count(*)::int from courriels where etat in ('a_envoyer', 'en_cours')) as courriels,
      (select count(*)::int from courriels where etat in ('echec', 'doute')) as courriels_en_peine,
      (select count(*)::int from graphile_worker.jobs where run_at <= now() and attempts < max_attempts) as taches,
      (select count(*)::int from graphile_worker.jobs where attempts >= max_attempts) as taches_abandonnees`.then(
    ([faits]) => ({ ...faits }),
    () => null,
  );
}
