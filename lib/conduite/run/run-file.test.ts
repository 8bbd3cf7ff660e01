import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { AlreadyRunning, claimRun, readRun } from "./run-file.ts";

const MORT = { pid: 2_147_483_600, start: "un démarrage tué" };

let dossier: string;
test.beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), "trame-run-"));
});
test.afterEach(() => rmSync(dossier, { recursive: true }));

test("of several starts that find what a killed one has left, one takes its place and the others are told", async () => {
  const file = join(dossier, "run.json");
  const laisse = { supervisor: MORT, launchers: [], stopping: false, address: "", children: [{ name: "x", ...MORT }] };
  writeFileSync(file, JSON.stringify(laisse));
  const pris = await Promise.allSettled([claimRun(file), claimRun(file), claimRun(file)]);
  expect(pris.map((p) => p.status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  for (const p of pris) if (p.status === "rejected") expect(p.reason).toBeInstanceOf(AlreadyRunning);
  expect(readRun(file)?.supervisor.pid).toBe(process.pid);
  expect(readdirSync(dossier)).toEqual(["run.json"]);
});

test("what was cut short by a crash is nobody’s", async () => {
  const file = join(dossier, "run.json");
  writeFileSync(file, '{ "supervisor": { "pi');
  const run = await claimRun(file);
  expect(readRun(file)?.supervisor.pid).toBe(process.pid);
  run.release();
  expect(readdirSync(dossier)).toEqual([]);
});
