import "server-only";
import { type ParsedCronItem, parseCrontab } from "graphile-worker";
import { sql } from "@/db/client";
import { instantDecale } from "../../socle/horloge/now.ts";
import { logError, logPlainte } from "../../socle/log.ts";

const MINUTE_MS = 60_000;
/** What a process that was held up has missed is still woken. */
const RATTRAPAGE_MIN = 15;
/** However far the next minute is said to be: the clock of the base may be put right meanwhile. */
const ATTENTE_MAX_MS = 20_000;

/**
 * Wakes each job at its minutes by the clock of the base, until it is told to stop: a process whose own clock is wrong wakes
 * nothing early, late or twice, and once that of the base is put back jobs go on at once. The minute it begins in is left to
 * others. `crontab` is as cron has it, in UTC. Says once when the clock of this process is far from that of the base.
 */
export function reveillerSansFin(crontab: string): () => void {
  const taches = parseCrontab(crontab);
  let derniere: number | undefined;
  let estFini = false;
  let estDit = false;
  let minuterie: NodeJS.Timeout | undefined;

  const tour = async (): Promise<number> => {
    const [lu] = await sql<{ ms: number }[]>`select extract(epoch from clock_timestamp())::float8 * 1000 as ms`;
    const instant = lu?.ms ?? 0;
    const ecart = instantDecale(-instant).getTime();
    if (Math.abs(ecart) < MINUTE_MS) estDit = false;
    else if (!estDit) {
      estDit = true;
      logPlainte("horloge", direEcart(ecart));
    }
    const minute = Math.floor(instant / MINUTE_MS);
    if (derniere !== undefined && minute !== derniere) await reveiller(dues(taches, derniere, minute), minute);
    derniere = minute;
    return (minute + 1) * MINUTE_MS - instant;
  };
  const aller = async () => {
    const dans = await tour().catch((error: unknown) => {
      logError("réveil des tâches", error);
      return ATTENTE_MAX_MS;
    });
    if (!estFini) minuterie = setTimeout(() => void aller(), Math.min(dans, ATTENTE_MAX_MS));
  };
  void aller();
  return () => {
    estFini = true;
    clearTimeout(minuterie);
  };
}

/** The jobs due at a minute, or at one since the last that was looked at; of a clock put back, those of where it is. */
export function dues(
  taches: readonly Pick<ParsedCronItem, "task" | "match">[],
  derniere: number,
  minute: number,
): string[] {
  const debut = derniere < minute ? Math.max(derniere + 1, minute - RATTRAPAGE_MIN) : minute;
  const minutes = Array.from({ length: minute - debut + 1 }, (_, n) => lireMinute(debut + n));
  return taches.filter((t) => minutes.some(t.match)).map((t) => t.task);
}

/**
 * Wakes jobs for a minute of the base, in the table graphile-worker keeps for its own crontab: those another process has woken
 * for it are left, a job that waits already is not doubled. A minute long past is that of a clock put back.
 */
export async function reveiller(noms: readonly string[], minute: number): Promise<void> {
  await sql`
    with prises as (
      insert into graphile_worker._private_known_crontabs as c (identifier, known_since, last_execution)
      select nom, m.at, m.at from unnest(${[...noms]}::text[]) nom, (select to_timestamp(${minute * 60}::float8) as at) m
      on conflict (identifier) do update set last_execution = excluded.last_execution
      where c.last_execution is null or c.last_execution < excluded.last_execution
        or c.last_execution > excluded.last_execution + interval '2 minutes'
      returning identifier)
    select graphile_worker.add_job(identifier, job_key => identifier) from prises`;
}

function lireMinute(minute: number): Parameters<ParsedCronItem["match"]>[0] {
  const at = new Date(minute * MINUTE_MS);
  return {
    min: at.getUTCMinutes(),
    hour: at.getUTCHours(),
    date: at.getUTCDate(),
    month: at.getUTCMonth() + 1,
    dow: at.getUTCDay(),
  };
}

const direEcart = (ms: number) =>
  `L’horloge de ce serveur ${ms > 0 ? "avance" : "retarde"} de ${Math.round(Math.abs(ms) / MINUTE_MS)} min sur celle de la base : les dates qu’il écrit sont fausses d’autant, et les codes du second facteur sont refusés. Réglez-la (timedatectl set-ntp true).`;
