import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./port.ts";

const PGBOUNCER = "/usr/sbin/pgbouncer";
export const isPgbouncerLa = () => existsSync(PGBOUNCER);

export type Pgbouncer = { url: string; arreter(): void };

/**
 * Debian's PgBouncer in transaction mode, on a port and in a folder of the caller's, which anybody may enter: it refuses to
 * be root, and becomes `postgres` then.
 */
export async function demarrerPgbouncer(dossier: string, vers: URL, sessions = 8): Promise<Pgbouncer> {
  const [port, base, ini, comptes] = [
    await freePort(),
    vers.pathname.slice(1),
    join(dossier, "pgbouncer.ini"),
    join(dossier, "comptes.txt"),
  ];
  const motDePasse = decodeURIComponent(vers.password);
  writeFileSync(comptes, `"${vers.username}" "${motDePasse}"\n`);
  writeFileSync(
    ini,
    `[databases]
${base} = host=${vers.hostname} port=${vers.port} dbname=${base} user=${vers.username}${motDePasse ? ` password=${motDePasse}` : ""}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
auth_file = ${comptes}
pool_mode = transaction
default_pool_size = ${sessions}
max_client_conn = 400
server_login_retry = 1
`,
  );
  const root = process.getuid?.() === 0;
  if (root) {
    chmodSync(dossier, 0o755);
    execFileSync("chown", ["postgres", ini, comptes]);
  }
  const enfant = spawn(PGBOUNCER, root ? ["-u", "postgres", ini] : [ini], { stdio: "ignore" });
  await ouvert(port, enfant);
  return { url: `postgres://${vers.username}@127.0.0.1:${port}/${base}`, arreter: () => void enfant.kill("SIGKILL") };
}

async function ouvert(port: number, enfant: ChildProcess): Promise<void> {
  while (enfant.exitCode === null) {
    const oui = await new Promise<boolean>((resolve) => {
      const essai = connect(port, "127.0.0.1", () => resolve(true)).once("error", () => resolve(false));
      essai.once("connect", () => essai.destroy());
    });
    if (oui) return;
    await wait(50);
  }
  throw new Error("PgBouncer n’a pas démarré.");
}
