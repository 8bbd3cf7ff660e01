import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { type Embedded, startEmbedded } from "../db/embedded/embedded.ts";
import { migrateDatabase } from "../db/migrate.ts";
import { buildMarked, needsBuild } from "../lib/conduite/run/build.ts";
import { findChromium } from "./chromium.ts";
import type { Bilan } from "./compte-rendu.ts";
import { installPaquets } from "./debian.ts";
import { DEMO, oublierDemo, preparerDemo } from "./demo.ts";
import { finirAuSignal, lancer } from "./enfants.ts";
import { recreate } from "./postgres.ts";

/**
 * Every check, in named steps, those that leave a core idle beside another; the same command for a person and for the
 * robot. With a word it runs that part only: `regles`, `base`, `demarrage`, `navigateur`. The whole gives a test that
 * fails a second go, and names it. Ends with why each failed, where a cut log still has it, and `N passed, N failed, N
 * skipped`; a step that is not a test run (types, lint…) counts as one test.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const only = process.argv[2];
const counts: Bilan = { passed: 0, failed: 0, skipped: 0, failures: [], repasses: [] };
const countsFolder = mkdtempSync(join(tmpdir(), "trame-"));
const countsFile = join(countsFolder, "counts");
process.on("exit", () => rmSync(countsFolder, { recursive: true, force: true }));

let base: Embedded | undefined;
finirAuSignal(async () => base?.stop());

const wants = (part: string) => only === undefined || only === part;
const local = (bin: string) => join(root, "node_modules", ".bin", bin);

/** What it printed comes at its end, whole: others may be under way. */
async function step(name: string, command: string, args: string[]): Promise<void> {
  const started = Date.now();
  const child = lancer(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const flow of [child.stdout, child.stderr]) flow?.setEncoding("utf8").on("data", (text) => (said += text));
  const status = await new Promise((resolve) => child.once("error", resolve).once("close", resolve));
  counts[status === 0 ? "passed" : "failed"]++;
  if (status !== 0) counts.failures.push(`échec : ${name}\n${said.slice(-2_000)}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n── ${name}\n${said}── ${name} : ${status === 0 ? "ok" : "échec"} (${seconds} s)`);
}

async function checkSources(): Promise<void> {
  await step("lint", "npm", ["run", "--silent", "lint"]);
  await step("code mort", "npm", ["run", "--silent", "deadcode"]);
}

async function build(): Promise<void> {
  if (needsBuild(root)) await buildMarked(root, () => step("construction", local("next"), ["build"]));
}

function playwright(projects: string[], env: Record<string, string>): Promise<void> {
  console.log(`\n── ${projects.join(", ")}`);
  const args = [
    "test",
    "--config",
    "e2e/playwright.config.ts",
    ...(only === undefined ? ["--retries=1"] : []),
    ...process.argv.slice(3),
    ...projects.map((p) => `--project=${p}`),
  ];
  return new Promise((resolve) => {
    const child = lancer(local("playwright"), args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env, TRAME_TEST_COUNTS: countsFile },
    });
    child.on("exit", (code) => {
      if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });
}

const testEnv = {
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "secret-des-tests-uniquement",
  SMTP_URL: "smtp://127.0.0.1:9",
  TRAME_DEMO: "1",
};

async function withDatabase(work: (pg: string) => Promise<void>): Promise<void> {
  const pg = await startEmbedded({ root, dataDir: ".data/test", port: 54420, durable: false });
  base = pg;
  try {
    const cluster = pg.url("").replace(/\/$/, "");
    process.env.TRAME_TEST_PG = cluster;
    await recreate("trame_modele", "template0");
    await oublierDemo();
    await migrateDatabase(pg.url("trame_modele"));
    await work(cluster);
  } finally {
    await pg.stop();
  }
}

const paquets = only === "demarrage" ? undefined : installPaquets();
// The types of routes are written where the build writes.
if (only === undefined) await Promise.all([step("types", "npm", ["run", "--silent", "typecheck"]), checkSources()]);
if (wants("navigateur")) await build();
const starting = wants("demarrage") ? playwright(["demarrage"], {}) : undefined;
if (only !== "demarrage") {
  await paquets;
  await withDatabase(async (cluster) => {
    Object.assign(process.env, testEnv, { TRAME_TEST_PG: cluster });
    if (wants("regles") || wants("base")) await sansNavigateur(cluster);
    await starting;
    if (wants("navigateur")) await avecNavigateur(cluster);
  });
}
await starting;

function sansNavigateur(cluster: string): Promise<void> {
  return playwright(only === undefined ? ["regles", "base"] : [only], {
    DATABASE_URL: `${cluster}/trame_modele`,
    NODE_OPTIONS: "--conditions=react-server",
  });
}

async function avecNavigateur(cluster: string): Promise<void> {
  const browser = await findChromium(root);
  try {
    await preparerDemo();
  } catch (error) {
    counts.failed++;
    counts.failures.push(`échec : données de démonstration\n${inspect(error)}`);
    return;
  }
  await playwright(["navigateur"], {
    DATABASE_URL: `${cluster}/${DEMO}`,
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
  });
}

if (existsSync(countsFile)) {
  for (const line of readFileSync(countsFile, "utf8").trim().split("\n")) {
    const run = JSON.parse(line) as Bilan;
    counts.passed += run.passed;
    counts.failed += run.failed;
    counts.skipped += run.skipped;
    counts.failures.push(...run.failures);
    counts.repasses.push(...run.repasses);
  }
}
for (const dit of [...counts.repasses, ...counts.failures]) console.log(dit);
if (process.exitCode && counts.failed === 0) counts.failed++;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
