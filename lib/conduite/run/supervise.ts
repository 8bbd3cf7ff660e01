import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Embedded, startEmbedded } from "../../../db/embedded/embedded.ts";
import { locateData, makeFolder } from "../../../db/embedded/location.ts";
import { findFreePort, isFreePort } from "../../socle/machine/ports.ts";
import { findLaunchers } from "../../socle/machine/processes.ts";
import { keepSecret } from "../../socle/machine/secret.ts";
import { direPanneDuDossier } from "../../socle/panne.ts";
import { directUrl, type Mode, type Ports, readMode, readPorts } from "../../socle/reglages.ts";
import { type Account, composeBanner } from "./banner.ts";
import { demarrerBoite } from "./boite/demarrer.ts";
import { type Command, spawnChild } from "./child.ts";
import { createLifecycle, type Lifecycle } from "./lifecycle.ts";
import { AlreadyRunning, claimRun, type RunFile } from "./run-file.ts";

/** What to run, apart from the database and the mail server; the tests put a tiny server in place of the application. */
export type Plan = {
  root: string;
  env: Record<string, string | undefined>;
  /** False for the clusters of tests. */
  durable?: boolean;
  build?: { isNeeded(): boolean; command: Command; mark(run: () => Promise<void>): Promise<void> };
  migrate(url: string): Promise<void>;
  /** Fills an empty database, in demo. */
  load?: Command;
  app(at: { host: string; port: number }): Command;
  accounts: Account[];
  print(line: string): void;
};

type Services = { DATABASE_URL: string; SMTP_URL: string; TRAME_MAIL_URL?: string };

const HEALTH_DELAY_MS = 180_000;

/** Starts everything the mode needs, watches it, stops it all together. Resolves to the exit code. */
export async function supervise(plan: Plan): Promise<number> {
  const read = readMode(plan.env);
  if ("missing" in read) {
    plan.print(`Configuration incomplète. Il manque : ${read.missing.join(", ")}.`);
    plan.print("Sans aucune de ces variables, la plateforme démarre en démonstration.");
    return 1;
  }
  const life = createLifecycle(plan.print);
  return life.run(() => start(plan, read.mode, life), findLaunchers(process.env));
}

async function start(plan: Plan, mode: Mode, life: Lifecycle): Promise<void> {
  const ports = readPorts(plan.env);
  const [dataDir, run] = await takeFolder(plan, mode, ports.PORT);
  await life.onStop(async () => run.release());
  void life.asked.then(() => run.update({ stopping: true }));
  if (plan.build?.isNeeded()) await build(plan, plan.build, run, life);
  life.check();
  const services = await startServices(plan, mode, dataDir, ports, run, life);
  await plan.migrate(directUrl({ ...plan.env, ...services }));
  life.check();
  await serve(plan, mode, dataDir, ports, services, run, life);
}

/** The folder of the data, made when missing and taken for this start. */
async function takeFolder(plan: Plan, mode: Mode, port: number): Promise<[string, RunFile]> {
  const wanted = resolve(plan.root, plan.env.TRAME_DATA || ".data");
  try {
    const dataDir = mode === "production" ? makeFolder(wanted, 0o711) : locateData(wanted, plan.print).dataDir;
    return [dataDir, await claim(mode, dataDir, port)];
  } catch (error) {
    throw direPanneDuDossier(error, wanted);
  }
}

/** In production several servers may share a machine and a checkout, one per port. */
async function claim(mode: Mode, dataDir: string, port: number): Promise<RunFile> {
  try {
    return await claimRun(join(dataDir, mode === "production" ? `run-${port}.json` : "run.json"));
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    const where = error.address ? `déjà à l’adresse ${error.address}` : "déjà (elle est en train de démarrer)";
    throw new Error(
      `La plateforme tourne ${where}. Arrêtez-la d’abord, ou donnez un autre dossier de données par TRAME_DATA.`,
    );
  }
}

async function build(
  plan: Plan,
  { command, mark }: NonNullable<Plan["build"]>,
  run: RunFile,
  life: Lifecycle,
): Promise<void> {
  plan.print("Construction de l’application (une à deux minutes, au premier démarrage et après un changement)…");
  await mark(() => runToEnd(plan, "construction", command, run, life, true));
}

async function startServices(
  plan: Plan,
  mode: Mode,
  dataDir: string,
  ports: Ports,
  run: RunFile,
  life: Lifecycle,
): Promise<Services> {
  const { DATABASE_URL = "", SMTP_URL = "" } = plan.env;
  if (mode === "production") return { DATABASE_URL, SMTP_URL };
  const database = await startDatabase(plan, dataDir, ports, run, life);
  if (mode === "office") return { DATABASE_URL: database.url("trame"), SMTP_URL };
  const mailbox = await demarrerBoite({
    dataDir,
    smtpPort: ports.TRAME_SMTP_PORT,
    webPort: ports.TRAME_MAIL_PORT,
    print: plan.print,
  });
  await life.onStop(() => Promise.race([mailbox.stop(), wait(3_000)]));
  return { DATABASE_URL: database.url("trame"), SMTP_URL: mailbox.smtpUrl, TRAME_MAIL_URL: mailbox.webUrl };
}

async function startDatabase(
  plan: Plan,
  dataDir: string,
  ports: Ports,
  run: RunFile,
  life: Lifecycle,
): Promise<Embedded> {
  const { root, durable, print } = plan;
  const database = await startEmbedded({ root, dataDir, port: ports.TRAME_PG_PORT, durable, print }).catch(
    (error: unknown) => {
      throw direPanneDuDossier(error, dataDir);
    },
  );
  await life.onStop((force) => database.stop(force));
  run.addChild("postgres", database.pid);
  void database.exited.then(() => life.request(1, "La base de données s’est arrêtée."));
  return database;
}

async function serve(
  plan: Plan,
  mode: Mode,
  dataDir: string,
  ports: Ports,
  services: Services,
  run: RunFile,
  life: Lifecycle,
): Promise<void> {
  const host = mode === "demo" ? "127.0.0.1" : "0.0.0.0";
  const port = await choosePort(plan, mode, ports.PORT, host);
  const address = plan.env.NEXTAUTH_URL ? new URL(plan.env.NEXTAUTH_URL).origin : `http://localhost:${port}`;
  const env = {
    ...services,
    TRAME_MAIL_URL: services.TRAME_MAIL_URL,
    TRAME_DEMO: mode === "demo" ? "1" : undefined,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: plan.env.NEXTAUTH_SECRET || keepSecret(join(dataDir, "nextauth-secret")),
  };
  if (mode === "demo" && plan.load)
    await runToEnd(plan, "données de démonstration", withEnv(plan.load, env), run, life, false);
  life.check();
  const app = spawnChild(withEnv(plan.app({ host, port }), env), plan.root);
  await life.onStop((force) => app.stop(force ? 0 : 10_000));
  run.addChild("application", app.pid);
  void app.exited.then((code) => life.request(code, `L’application s’est arrêtée (code ${code}).`));
  await waitForHealth(port, life);
  run.update({ address });
  plan.print(composeBanner(address, services.TRAME_MAIL_URL, mode === "demo" ? plan.accounts : []));
}

async function choosePort(plan: Plan, mode: Mode, wanted: number, host: string): Promise<number> {
  if (mode === "demo") {
    const port = await findFreePort(wanted, host);
    if (port !== wanted) plan.print(`Port ${wanted} occupé : ${port} est utilisé.`);
    return port;
  }
  // Mails and bookmarks hold the address: moving it silently would break them.
  if (!(await isFreePort(wanted, host)))
    throw new Error(`Le port ${wanted} est occupé : libérez-le, ou choisissez-en un autre par PORT.`);
  return wanted;
}

async function runToEnd(
  plan: Plan,
  name: string,
  command: Command,
  run: RunFile,
  life: Lifecycle,
  quiet: boolean,
): Promise<void> {
  const child = spawnChild(command, plan.root, { quiet });
  await life.onStop((force) => child.stop(force ? 0 : 3_000));
  run.addChild(name, child.pid);
  const code = await child.exited;
  life.check();
  if (code !== 0) throw new Error(`${child.output()}\nÉchec : ${name} (code ${code}).`);
}

async function waitForHealth(port: number, life: Lifecycle): Promise<void> {
  const deadline = Date.now() + HEALTH_DELAY_MS;
  let seen = "aucune réponse";
  while (Date.now() < deadline) {
    life.check();
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/sante`, {
        signal: AbortSignal.timeout(HEALTH_DELAY_MS / 3),
      });
      if (response.status === 200) return;
      seen = `réponse ${response.status}`;
    } catch {
      // Not listening yet.
    }
    await wait(150);
  }
  throw new Error(`L’application ne répond pas sur /api/sante (${seen}).`);
}

function withEnv(command: Command, env: Record<string, string | undefined>): Command {
  return { ...command, env: { ...command.env, ...env } };
}
