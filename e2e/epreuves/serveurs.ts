import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildMarked, needsBuild } from "../../lib/conduite/run/build.ts";
import { tenir } from "./fins.ts";
import { attendre } from "./rapport.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a process of Trame is told. */
export type Reglages = { DATABASE_URL: string; SMTP_URL: string; NEXTAUTH_URL: string } & Record<string, string>;

const COMMUNS = { NEXTAUTH_SECRET: "secret-de-l-epreuve-seulement", TRAME_JOURNAL: "aucun" };

/** One build for all processes, made when sources changed. */
export async function construire(): Promise<void> {
  if (!needsBuild(root)) return;
  console.log("Construction…");
  await buildMarked(root, async () => {
    const { status, stderr } = spawnSync("npx", ["next", "build"], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`La construction a échoué :\n${stderr}`);
  });
}

/** Fills a migrated database with the demonstration. */
export function charger(reglages: Reglages): void {
  const args = ["--conditions=react-server", "--import", "tsx", "db/demo/load.ts"];
  const env = { ...process.env, ...COMMUNS, ...reglages, TRAME_DEMO: "1" };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`La démonstration n’est pas chargée :\n${stderr}`);
}

/** A process of Trame as it runs in production, ready; its address. */
export async function lancer(port: number, reglages: Reglages): Promise<string> {
  const args = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  const env = { ...process.env, ...COMMUNS, ...reglages, NODE_ENV: "production" as const };
  tenir(spawn(process.execPath, args, { cwd: root, env, stdio: "ignore" }));
  const url = `http://127.0.0.1:${port}`;
  await attendre(`le serveur ${url}`, async () => (await etatDe(url)) === "ok");
  return url;
}

/** What a process says of its health, and `absent` when it says nothing. */
export async function etatDe(url: string): Promise<string> {
  const lu = await lireSante(url);
  return lu?.etat ?? "absent";
}
export async function lireSante(url: string): Promise<{ etat?: string; vif?: string } | null> {
  return fetch(`${url}/api/sante`, { signal: AbortSignal.timeout(4000) }).then(
    (r) => r.json(),
    () => null,
  );
}
