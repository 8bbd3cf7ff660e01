import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { ARENES, TAS } from "../../lib/conduite/run/tas.ts";
import { freePort } from "../port.ts";

/** The production server on a database, as `npm start` runs it but with the worker asleep; stops when asked. */
export async function lancer(databaseUrl: string): Promise<{ url: string; pid: number; stop: () => Promise<void> }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...ARENES,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: "secret-de-la-mesure-seulement",
    SMTP_URL: "smtp://127.0.0.1:9",
    TRAME_WORKER: "0",
  };
  const child = spawn(
    process.execPath,
    [...TAS, "node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    { env, stdio: ["ignore", "ignore", "inherit"] },
  );
  for (let i = 0; i < 300; i++) {
    const up = await fetch(`${url}/api/sante`).then(
      (r) => r.ok,
      () => false,
    );
    if (up) return { url, pid: child.pid ?? 0, stop: () => stop(child) };
    await wait(100);
  }
  throw new Error("le serveur de mesure n’a pas démarré");
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
