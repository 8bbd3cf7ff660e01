import { parseCrontab } from "graphile-worker";
import { sql } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { dues, reveiller } from "./reveil.ts";

const attendent = async () =>
  (
    await sql<{ tache: string }[]>`
      select task_identifier as tache from graphile_worker.jobs where run_at <= clock_timestamp() order by 1`
  ).map((j) => j.tache);
const vider = () => sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`;
/** 12:00 on a day. */
const MIDI = Date.parse("2030-04-02T12:00:00Z") / 60_000;

test.beforeEach(async () => {
  await vider();
  await sql`delete from graphile_worker._private_known_crontabs`;
});

test("of several processes one wakes each job of a minute, which is due at once; one that is late wakes nothing more", async () => {
  await Promise.all([1, 2, 3].map(() => reveiller(["compter", "envoyer"], MIDI)));
  expect(await attendent()).toEqual(["compter", "envoyer"]);
  await vider();
  await reveiller(["compter", "envoyer"], MIDI);
  await reveiller(["compter", "envoyer"], MIDI - 1);
  expect(await attendent()).toEqual([]);
});

test("a job that still waits is not doubled by the next minute", async () => {
  await reveiller(["envoyer"], MIDI);
  await reveiller(["envoyer"], MIDI + 1);
  expect(await attendent()).toEqual(["envoyer"]);
});

test("once the clock of the base is put back by an hour, or one ahead has gone, jobs are woken at once", async () => {
  await reveiller(["envoyer"], MIDI);
  await vider();
  await reveiller(["envoyer"], MIDI - 60);
  expect(await attendent()).toEqual(["envoyer"]);
});

test("jobs are due at their minutes in UTC, those missed too, a quarter of an hour back at most; of a clock put back, where it is", () => {
  const taches = parseCrontab("* * * * * chaque\n50 11 * * * dix_avant\n0 11 * * * onze\n0 12 2 4 * midi");
  expect(dues(taches, MIDI - 1, MIDI)).toEqual(["chaque", "midi"]);
  expect(dues(taches, MIDI - 12, MIDI)).toEqual(["chaque", "dix_avant", "midi"]);
  expect(dues(taches, MIDI - 600, MIDI)).toEqual(["chaque", "dix_avant", "midi"]);
  expect(dues(taches, MIDI + 60, MIDI)).toEqual(["chaque", "midi"]);
  expect(dues(taches, MIDI, MIDI + 1)).toEqual(["chaque"]);
});
