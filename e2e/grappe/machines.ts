import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../navigateur.ts";

const PG = "/usr/lib/postgresql/15/bin";

export type Machines = {
  /** Through PgBouncer in transaction mode; to the PostgreSQL that takes writes; the balancer of the two processes. */
  bassin: string;
  directe: string;
  site: string;
  ports: { un: number; deux: number };
  /** The primary dies at once, and the standby takes its place. */
  basculer(): void;
  fermer(): void;
};

/**
 * A primary, its synchronous standby, PgBouncer before whichever takes writes, HAProxy before two processes to come: all
 * Debian's, on 127.0.0.1, in a folder of their own, stopped by their pid.
 */
export async function dresser(): Promise<Machines> {
  const dossier = mkdtempSync(join(tmpdir(), "trame-grappe-"));
  chmodSync(dossier, 0o755);
  const noms = ["primaire", "secours", "base", "bassin", "site", "un", "deux"] as const;
  const port = {} as Record<(typeof noms)[number], number>;
  for (const nom of noms) port[nom] = await freePort();
  const enfants: ChildProcess[] = [];
  const lieu = (nom: string) => join(dossier, nom);
  for (const nom of ["primaire", "secours", "sockets"]) mkdirSync(lieu(nom));
  chmodSync(lieu("secours"), 0o700);
  if (process.getuid?.() === 0) execFileSync("chown", ["-R", "postgres", dossier]);

  postgres(`${PG}/initdb`, ["-D", lieu("primaire"), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8"]);
  const commun = `listen_addresses = '127.0.0.1'\nunix_socket_directories = '${lieu("sockets")}'\nhot_standby = on\n`;
  ecrire(lieu("primaire/postgresql.auto.conf"), `${commun}port = ${port.primaire}\n`);
  demarrer("primaire");
  const secours = ["-h", "127.0.0.1", "-p", String(port.primaire), "-U", "postgres", "-D", lieu("secours")];
  postgres(`${PG}/pg_basebackup`, [...secours, "-R", "-X", "stream", "-c", "fast"]);
  execFileSync("sh", ["-c", `echo "port = ${port.secours}" >> ${lieu("secours/postgresql.auto.conf")}`]);
  demarrer("secours");
  psql(port.primaire, "alter system set synchronous_standby_names = '*'");
  psql(port.primaire, "select pg_reload_conf()");
  psql(port.primaire, "create database trame");

  ecrire(lieu("haproxy.cfg"), haproxy(port));
  lancer("/usr/sbin/haproxy", ["-f", lieu("haproxy.cfg"), "-db"]);
  ecrire(lieu("comptes.txt"), '"postgres" ""\n');
  ecrire(lieu("pgbouncer.ini"), pgbouncer(port, lieu("comptes.txt")));
  lancer(
    "/usr/sbin/pgbouncer",
    process.getuid?.() === 0 ? ["-u", "postgres", lieu("pgbouncer.ini")] : [lieu("pgbouncer.ini")],
  );

  return {
    bassin: `postgres://postgres@127.0.0.1:${port.bassin}/trame`,
    directe: `postgres://postgres@127.0.0.1:${port.base}/trame`,
    site: `http://127.0.0.1:${port.site}`,
    ports: { un: port.un, deux: port.deux },
    basculer() {
      arreter("primaire", "immediate");
      // Nobody stands behind it any more: waiting for a standby would stop every write.
      psql(port.secours, "select pg_promote(true)");
      psql(port.secours, "alter system set synchronous_standby_names = ''");
      psql(port.secours, "select pg_reload_conf()");
    },
    fermer() {
      for (const enfant of enfants) enfant.kill("SIGTERM");
      for (const nom of ["secours", "primaire"] as const) arreter(nom, "immediate");
      rmSync(dossier, { recursive: true, force: true });
    },
  };

  function demarrer(nom: "primaire" | "secours") {
    postgres(`${PG}/pg_ctl`, ["start", "-w", "-D", lieu(nom), "-l", lieu(`${nom}.log`)]);
  }
  function arreter(nom: "primaire" | "secours", comment: string) {
    try {
      postgres(`${PG}/pg_ctl`, ["stop", "-w", "-m", comment, "-D", lieu(nom)]);
    } catch {
      // It is stopped already.
    }
  }
  function lancer(programme: string, args: string[]) {
    enfants.push(spawn(programme, args, { stdio: "ignore" }));
  }
  function ecrire(fichier: string, texte: string) {
    writeFileSync(fichier, texte);
    if (process.getuid?.() === 0) execFileSync("chown", ["postgres", fichier]);
  }
}

/** PostgreSQL refuses to be root. */
function postgres(programme: string, args: string[]): void {
  const [file, tous] =
    process.getuid?.() === 0 ? ["runuser", ["-u", "postgres", "--", programme, ...args]] : [programme, args];
  execFileSync(file as string, tous as string[], { stdio: "ignore", cwd: "/" });
}

const psql = (port: number, requete: string) =>
  postgres("psql", ["-h", "127.0.0.1", "-p", String(port), "-U", "postgres", "-d", "postgres", "-c", requete]);

const haproxy = (p: Record<string, number>) => `global
  maxconn 500
defaults
  timeout connect 2s
  timeout client 120s
  timeout server 120s
listen base
  mode tcp
  bind 127.0.0.1:${p.base}
  default-server inter 300ms fall 2 rise 1 on-marked-down shutdown-sessions
  server primaire 127.0.0.1:${p.primaire} check
  server secours 127.0.0.1:${p.secours} check backup
listen site
  mode http
  option httpchk GET /api/sante
  bind 127.0.0.1:${p.site}
  balance roundrobin
  default-server inter 500ms fall 2 rise 1
  server un 127.0.0.1:${p.un} check
  server deux 127.0.0.1:${p.deux} check
`;

const pgbouncer = (p: Record<string, number>, comptes: string) => `[databases]
trame = host=127.0.0.1 port=${p.base} dbname=trame user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${p.bassin}
unix_socket_dir =
auth_type = any
auth_file = ${comptes}
pool_mode = transaction
default_pool_size = 8
max_client_conn = 200
server_login_retry = 1
`;
