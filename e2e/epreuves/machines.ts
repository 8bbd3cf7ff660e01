import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demarrerPgbouncer, isPgbouncerLa } from "../pgbouncer.ts";
import { freePort } from "../port.ts";
import { aLaFin, tenir } from "./fins.ts";

const PG = "/usr/lib/postgresql/15/bin";
const HAPROXY = "/usr/sbin/haproxy";
const ROOT = process.getuid?.() === 0;

/** The packages of Debian that are missing. */
export const paquetsAbsents = (): string[] =>
  [
    ["postgresql-15", existsSync(`${PG}/postgres`)] as const,
    ["pgbouncer", isPgbouncerLa()] as const,
    ["haproxy", existsSync(HAPROXY)] as const,
  ].flatMap(([paquet, la]) => (la ? [] : [paquet]));

const NOMS = ["primaire", "secours", "base", "site", "un", "deux"] as const;
type Ports = Record<(typeof NOMS)[number], number>;

export type Machines = {
  /** Through PgBouncer in transaction mode; to the PostgreSQL that takes writes; to the standby itself. */
  bassin: string;
  directe: string;
  secours: string;
  /** HAProxy before the two processes, and where each of them is to listen. */
  site: string;
  un: number;
  deux: number;
  /** The primary dies at once, and the standby takes its place. */
  basculer(): void;
};

/**
 * A primary, its synchronous standby, PgBouncer before whichever takes writes, HAProxy before two processes to come: all
 * Debian's, on 127.0.0.1, in a folder of their own, gone at the end of the trial.
 */
export async function dresser(): Promise<Machines> {
  const dossier = mkdtempSync(join(tmpdir(), "trame-grappe-"));
  aLaFin(() => rmSync(dossier, { recursive: true, force: true }));
  chmodSync(dossier, 0o755);
  const lieu = (nom: string) => join(dossier, nom);
  const port = Object.fromEntries(await Promise.all(NOMS.map(async (nom) => [nom, await freePort()]))) as Ports;
  for (const nom of ["primaire", "secours", "sockets"]) mkdirSync(lieu(nom), { mode: 0o700 });
  if (ROOT) execFileSync("chown", ["postgres", lieu("primaire"), lieu("secours"), lieu("sockets")]);

  const demarrer = (nom: "primaire" | "secours") => {
    aLaFin(() => arreter(nom));
    commePostgres(`${PG}/pg_ctl`, ["start", "-w", "-D", lieu(nom), "-l", lieu(`sockets/${nom}.log`)]);
  };
  const arreter = (nom: "primaire" | "secours") => {
    try {
      commePostgres(`${PG}/pg_ctl`, ["stop", "-w", "-m", "immediate", "-D", lieu(nom)]);
    } catch {
      // It is stopped already.
    }
  };

  commePostgres(`${PG}/initdb`, [
    "-D",
    lieu("primaire"),
    "-A",
    "trust",
    "-U",
    "postgres",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
  ]);
  ajouter(
    lieu("primaire"),
    `listen_addresses = '127.0.0.1'\nunix_socket_directories = '${lieu("sockets")}'\nhot_standby = on\nport = ${port.primaire}\n`,
  );
  demarrer("primaire");
  const source = ["-h", "127.0.0.1", "-p", String(port.primaire), "-U", "postgres"];
  commePostgres(`${PG}/pg_basebackup`, [...source, "-D", lieu("secours"), "-R", "-X", "stream", "-c", "fast"]);
  ajouter(lieu("secours"), `port = ${port.secours}\n`);
  demarrer("secours");
  demander(
    port.primaire,
    "alter system set synchronous_standby_names = '*'",
    "select pg_reload_conf()",
    "create database trame",
  );

  writeFileSync(lieu("haproxy.cfg"), haproxy(port));
  tenir(spawn(HAPROXY, ["-f", lieu("haproxy.cfg"), "-db"], { stdio: "ignore" }));
  const adresse = (n: number) => `postgres://postgres@127.0.0.1:${n}/trame`;
  const pgbouncer = await demarrerPgbouncer(dossier, new URL(adresse(port.base)));
  aLaFin(pgbouncer.arreter);

  return {
    bassin: pgbouncer.url,
    directe: adresse(port.base),
    secours: adresse(port.secours),
    site: `http://127.0.0.1:${port.site}`,
    un: port.un,
    deux: port.deux,
    basculer() {
      arreter("primaire");
      // Nobody stands behind the promoted one: waiting for a standby would stop every write.
      demander(
        port.secours,
        "select pg_promote(true)",
        "alter system set synchronous_standby_names = ''",
        "select pg_reload_conf()",
      );
    },
  };
}

function ajouter(dossier: string, texte: string): void {
  commePostgres("sh", ["-c", 'printf %s "$1" >> "$2/postgresql.auto.conf"', "sh", texte, dossier]);
}

function demander(port: number, ...requetes: string[]): void {
  const chacune = requetes.flatMap((requete) => ["-c", requete]);
  commePostgres("psql", [
    "-v",
    "ON_ERROR_STOP=1",
    "-h",
    "127.0.0.1",
    "-p",
    String(port),
    "-U",
    "postgres",
    "-d",
    "postgres",
    ...chacune,
  ]);
}

/** PostgreSQL refuses to be root. */
function commePostgres(programme: string, args: string[]): void {
  if (ROOT) execFileSync("runuser", ["-u", "postgres", "--", programme, ...args], { stdio: "ignore", cwd: "/" });
  else execFileSync(programme, args, { stdio: "ignore", cwd: "/" });
}

const haproxy = (p: Ports) => `global
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
