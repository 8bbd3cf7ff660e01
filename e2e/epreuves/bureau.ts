import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Run, readRun } from "../../lib/conduite/run/run-file.ts";
import { isAlive, signalGroup } from "../../lib/socle/machine/processes.ts";
import { freePort } from "../port.ts";
import { aLaFin } from "./fins.ts";
import { attendre } from "./rapport.ts";
import { etatDe } from "./serveurs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type Bureau = {
  url: string;
  databaseUrl: string;
  dossier: string;
  /** What `npm start` wrote of its processes. */
  run(): Run | undefined;
  /** As a person does, by `npm start`: on what an earlier one has left. */
  demarrer(): Promise<void>;
  /** `kill -9` of one of its processes; waits until the others have stopped too, or been left. */
  tuer(qui: "supervisor" | "application" | "postgres"): Promise<void>;
  /** By SIGTERM, to its end. */
  arreter(): Promise<void>;
};

/**
 * An office: `npm start` with a PostgreSQL of its own, in a folder gone at the end of the trial; `autres` is added to its
 * environment, from that folder.
 */
export async function installer(
  smtpUrl: string,
  autres: (dossier: string) => Record<string, string> = () => ({}),
): Promise<Bureau> {
  const dossier = mkdtempSync(join(tmpdir(), "trame-bureau-"));
  aLaFin(() => rmSync(dossier, { recursive: true, force: true }));
  chmodSync(dossier, 0o755);
  const [port, pgPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const lireRun = (): Run | undefined => readRun(join(dossier, "run.json"));
  aLaFin(() => {
    const run = lireRun();
    for (const { pid } of run ? [run.supervisor, ...run.children] : []) signalGroup(pid, "SIGKILL");
  });
  return {
    url,
    dossier,
    run: lireRun,
    get databaseUrl() {
      return `postgres://trame:${readFileSync(join(dossier, "pg-password"), "utf8").trim()}@127.0.0.1:${pgPort}/trame`;
    },
    async demarrer() {
      const { DATABASE_URL, ...reste } = process.env;
      const { pid } = spawn(process.execPath, ["--import", "tsx", "lib/conduite/run/start.ts"], {
        cwd: root,
        stdio: "ignore",
        detached: true,
        env: {
          ...reste,
          SMTP_URL: smtpUrl,
          NEXTAUTH_URL: url,
          PORT: String(port),
          TRAME_PG_PORT: String(pgPort),
          TRAME_DATA: dossier,
          TRAME_JOURNAL: "aucun",
          ...autres(dossier),
        },
      });
      // What a killed one left behind answers too: it is the new one that says it is ready.
      await attendre("npm start", async () => {
        const run = lireRun();
        return run?.supervisor.pid === pid && run?.address === url && (await etatDe(url)) === "ok";
      });
    },
    async tuer(qui) {
      const run = lireRun();
      const cible = qui === "supervisor" ? run?.supervisor : run?.children.find((c) => c.name === qui);
      if (!run || !cible) throw new Error(`rien à tuer : ${qui}`);
      process.kill(cible.pid, "SIGKILL");
      // Without their supervisor the others live on, and the next start stops them.
      if (qui !== "supervisor") await attendre("l’arrêt du reste", async () => !isAlive(run.supervisor));
    },
    async arreter() {
      const run = lireRun();
      if (!run) return;
      process.kill(run.supervisor.pid, "SIGTERM");
      await attendre("l’arrêt", async () => [run.supervisor, ...run.children].every((p) => !isAlive(p)));
    },
  };
}
