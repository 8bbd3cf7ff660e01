import { setTimeout as wait } from "node:timers/promises";
import type { Sql } from "postgres";
import type { ServeurSmtp } from "../smtp.ts";
import { attendre } from "./rapport.ts";

export const adresse = (n: number) => `courriel-${n}@essai.test`;

/** A mail server that takes its time, so that a batch lasts. */
const LENTEUR_MS = 100;

/** Mails that wait for whoever works, all at once. */
export async function deposer(sql: Sql, smtp: ServeurSmtp, combien: number): Promise<void> {
  smtp.repondre({ rcpt: () => wait(LENTEUR_MS, "250 Ok") });
  const adresses = Array.from({ length: combien }, (_, n) => adresse(n));
  await sql`
    insert into courriels (type, etat, objet, objet_id, adresse, sujet, corps, created_at, prochain_essai_at)
    select 'synthese_diffusee', 'a_envoyer', 'edition', e.id, a, 'Essai', 'Bonjour,' || chr(10) || chr(10) || 'Un essai.', now(), now()
    from unnest(${adresses}::text[]) a, (select id from editions order by annee desc limit 1) e`;
  await reveiller(sql);
}

/** What an operation says in its transaction, and what the schedule says every minute. */
const reveiller = (sql: Sql) =>
  sql`select graphile_worker.add_job('envoyer_courriels', job_key => 'envoyer_courriels')`;

type Bilan = { recus: number; doubles: number; doute: number; perdus: number; attendent: number };

/**
 * Of the mails deposited: taken by the mail server, taken again, in doubt, gone without it having them, still waiting or in
 * the hand of a worker.
 */
export async function compter(sql: Sql, smtp: ServeurSmtp): Promise<Bilan> {
  const deposes = await sql<{ adresse: string; etat: string }[]>`
    select adresse, etat::text from courriels where adresse like 'courriel-%'`;
  const pris = smtp.recus.filter((a) => a.startsWith("courriel-"));
  const recus = new Set(pris);
  const dans = (...etats: string[]) => deposes.filter((c) => etats.includes(c.etat));
  const attendent = dans("a_envoyer", "en_cours").length;
  const doute = dans("doute").length;
  const perdus = deposes.filter(
    (c) => !recus.has(c.adresse) && !["a_envoyer", "en_cours", "doute"].includes(c.etat),
  ).length;
  return { recus: recus.size, doubles: pris.length - recus.size, doute, perdus, attendent };
}

/**
 * Waits for the end of a batch. Mails held by who died are given back after a quarter of an hour: for those held longer
 * than any mail takes here, that time is made to have passed.
 */
export async function finir(sql: Sql, smtp: ServeurSmtp): Promise<Bilan> {
  await attendre(
    "la fin de l’envoi",
    async () => {
      await sql`update courriels set prise_at = prise_at - interval '1 hour'
        where etat = 'en_cours' and prise_at < clock_timestamp() - interval '15 seconds' and prise_at > clock_timestamp() - interval '30 minutes'`;
      await reveiller(sql);
      return (await compter(sql, smtp)).attendent === 0;
    },
    180,
  );
  return compter(sql, smtp);
}
