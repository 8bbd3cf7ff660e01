import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { identify, isAlive } from "../../lib/socle/machine/processes.ts";
import {
  expectAllGone,
  launch,
  makeOpenFolder,
  pickPorts,
  query,
  readAppEnv,
  readRecorded,
  stopAll,
  waitReady,
} from "./harness.ts";

test.afterEach(stopAll);

test("after a kill -9, the next start recovers: nothing is left behind, no data lost", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const killed = launch(dataDir, ports);
  await waitReady(killed);
  const orphans = readRecorded(dataDir);
  killed.process.kill("SIGKILL");
  await killed.exited;
  expect(orphans.children.filter(isAlive)).toHaveLength(2);

  const next = launch(dataDir, ports);
  await waitReady(next);
  expect(orphans.children.filter(isAlive)).toEqual([]);
  const env = await readAppEnv(next.url);
  expect(env.NEXTAUTH_URL).toBe(`http://localhost:${ports.PORT}`);
  expect(await query(env.DATABASE_URL ?? "", "select count(*)::int as n from demarrages")).toEqual([{ n: 2 }]);
  expect(next.output()).not.toContain("occupé");
  next.process.kill("SIGTERM");
  expect(await next.exited).toBe(0);
});

test("when the launcher is killed, all stops, and the next start waits for nobody", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const killed = launch(dataDir, ports, { underTsx: true });
  await waitReady(killed);
  const orphans = readRecorded(dataDir);
  expect(orphans.supervisor.pid).not.toBe(killed.process.pid);
  killed.process.kill("SIGKILL");
  const next = launch(dataDir, ports);
  await waitReady(next);
  await expectAllGone(orphans);
  next.process.kill("SIGTERM");
  expect(await next.exited).toBe(0);
});

test("a postmaster.pid whose number belongs to another program does not keep from starting", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const killed = launch(dataDir, ports);
  await waitReady(killed);
  const { children } = readRecorded(dataDir);
  killed.process.kill("SIGKILL");
  for (const { pid } of children) process.kill(pid, "SIGKILL");
  await expect.poll(() => children.filter(isAlive), { timeout: 10_000 }).toEqual([]);
  const file = join(dataDir, "pg/postmaster.pid");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(process.pid)));

  const next = launch(dataDir, ports);
  await waitReady(next);
  expect(isAlive(identify(process.pid))).toBe(true);
  next.process.kill("SIGTERM");
  expect(await next.exited).toBe(0);
});

test("a process that has nothing to do with it, and took a number that was recorded, is left alone", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const stranger = { name: "application", pid: process.pid, start: "un autre démarrage" };
  const supervisor = { pid: process.pid, start: "un autre démarrage" };
  writeFileSync(
    join(dataDir, "run.json"),
    JSON.stringify({ supervisor, launchers: [], stopping: false, address: "", children: [stranger] }),
  );
  const started = launch(dataDir, ports);
  await waitReady(started);
  started.process.kill("SIGTERM");
  expect(await started.exited).toBe(0);
});
