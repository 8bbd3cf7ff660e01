import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { migrateDatabase } from "../../db/migrate.ts";
import { CANAL, ecrire } from "../../lib/vif/message.ts";
import { cookie } from "../bench/jetons.ts";
import { installPaquets, PAQUETS_GRAPPE } from "../debian.ts";
import { demarrerSmtp } from "../smtp.ts";
import { dresser, type Machines } from "./machines.ts";
import { reunir, sauver } from "./personnes.ts";

const COMBIEN = 50;
const COURRIELS = 120;
/** Whatever happens, it ends. */
setTimeout(() => {
  console.error("L’épreuve n’a pas fini en dix minutes.");
  process.exit(1);
}, 600_000).unref();

await installPaquets(PAQUETS_GRAPPE);
const machines = await dresser();
const smtp = await demarrerSmtp();
const processus: ChildProcess[] = [];
const resultats: [string, string][] = [];
try {
  await attendre(() => migrateDatabase(machines.directe).then(() => true));
  execFileSync(process.execPath, ["--conditions=react-server", "--import", "tsx", "db/demo/load.ts"], {
    env: { ...process.env, ...environnement(machines), TRAME_DEMO: "1" },
    stdio: "ignore",
  });
  for (const port of Object.values(machines.ports)) processus.push(lancer(port));
  await attendre(async () => (await etats()).every((e) => e === "ok"));

  const sql = postgres(machines.directe, { max: 4, onnotice: () => {}, connect_timeout: 2 });
  const personnes = await reunir(sql, machines.site, COMBIEN);
  resultats.push(["comptes, sessions et brouillons par les deux processus", `${personnes.length} sur ${COMBIEN}`]);
  resultats.push(["sessions lues par l’autre processus", await lireParChacun(personnes[0]?.cookie ?? "")]);
  resultats.push(["annonces reçues par chaque processus", await suivre(sql)]);

  let fini = false;
  const travaux = personnes.map((p) =>
    sauver(
      machines.site,
      p,
      () => sql,
      () => fini,
    ),
  );
  await wait(8_000);
  const envoi = await preparerCourriels(sql);
  await wait(4_000);
  const avant = personnes.reduce((n, p) => n + p.confirmee, 0);
  const debut = Date.now();
  machines.basculer();
  await attendre(async () => personnes.reduce((n, p) => n + p.confirmee, 0) > avant + COMBIEN);
  const coupure = Date.now() - debut;
  await wait(6_000);
  fini = true;
  await Promise.all(travaux);

  const lus = new Map(
    (
      await sql<{ id: string; n: number }[]>`
        select id, substring(intitule from '\\d+')::int as n from candidatures where intitule like 'Sauvegarde %'`
    ).map((l) => [l.id, l.n]),
  );
  const perdues = personnes.filter((p) => (lus.get(p.id) ?? -1) < p.confirmee).length;
  const confirmees = personnes.reduce((n, p) => n + p.confirmee, 0);
  resultats.push(["sauvegardes confirmées, dont avant la bascule", `${confirmees}, ${avant}`]);
  resultats.push(["personnes dont une sauvegarde confirmée est perdue", `${perdues} sur ${COMBIEN}`]);
  resultats.push(["brouillons en double", String(lus.size - COMBIEN)]);
  resultats.push(["temps sans écriture, à la bascule", `${(coupure / 1000).toFixed(1)} s`]);
  await attendre(async () => (await enAttente(sql)) === 0);
  const recus = smtp.messages.filter((m) => envoi.has(m.adresse)).map((m) => m.adresse);
  const [doute] = await sql<{ n: number }[]>`select count(*)::int as n from courriels where etat = 'doute'`;
  resultats.push([
    "courriels recus, en double, en doute",
    `${new Set(recus).size} sur ${COURRIELS}, ${recus.length - new Set(recus).size}, ${doute?.n ?? 0}`,
  ]);
  resultats.push(["processus en état après la bascule", (await etats()).join(", ")]);
  await sql.end({ timeout: 2 });
  process.exitCode = perdues > 0 || lus.size !== COMBIEN || new Set(recus).size + (doute?.n ?? 0) < COURRIELS ? 1 : 0;
} finally {
  for (const p of processus) p.kill("SIGTERM");
  await Promise.all(processus.map((p) => new Promise((r) => (p.exitCode === null ? p.once("exit", r) : r(null)))));
  await smtp.fermer();
  machines.fermer();
}
for (const [quoi, combien] of resultats) console.log(`| ${quoi} | ${combien} |`);
process.exit();

function environnement(m: Machines) {
  return {
    DATABASE_URL: m.bassin,
    DATABASE_DIRECT_URL: m.directe,
    SMTP_URL: smtp.url,
    NEXTAUTH_URL: m.site,
    NEXTAUTH_SECRET: "secret-de-l-epreuve-seulement",
  };
}

function lancer(port: number): ChildProcess {
  return spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)], {
    env: { ...process.env, ...environnement(machines), NODE_ENV: "production", TRAME_JOURNAL: "aucun" },
    stdio: "ignore",
  });
}

function adresses() {
  return Object.values(machines.ports).map((port) => `http://127.0.0.1:${port}`);
}
function etats() {
  return Promise.all(
    adresses().map((a) =>
      fetch(`${a}/api/sante`, { signal: AbortSignal.timeout(4000) }).then(
        async (r) => ((await r.json()) as { etat: string }).etat,
        () => "absent",
      ),
    ),
  );
}

async function attendre(vrai: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await vrai().catch(() => false)) return;
    await wait(200);
  }
  throw new Error("rien n’est venu en deux minutes");
}

/** The same session, asked of each process. */
async function lireParChacun(qui: string): Promise<string> {
  const lues = await Promise.all(
    adresses().map((a) => fetch(`${a}/espace`, { headers: { cookie: qui }, redirect: "manual" }).then((r) => r.status)),
  );
  return `${lues.filter((s) => s === 200).length} sur 2`;
}

/** A change told by the base reaches a stream of each process. */
async function suivre(sql: postgres.Sql): Promise<string> {
  const [edition] = await sql<{ id: string }[]>`select id from editions where etat = 'ouverte'`;
  const [agent] = await sql<{ id: string }[]>`select id from personnes where courriel = 'administrateur@demo.test'`;
  const hash = createHash("sha256").update("grappe-vif").digest("hex");
  await sql`insert into sessions (jeton_hash, personne_id, expires_at) values (${hash}, ${agent?.id ?? ""}, now() + interval '1 day')`;
  const sujet = `edition:${edition?.id}`;
  const entendus = adresses().map(async (a) => {
    const reponse = await fetch(`${a}/api/vif?sujets=${sujet}`, {
      headers: { cookie: cookie("grappe-vif"), accept: "text/event-stream" },
      signal: AbortSignal.timeout(15_000),
    });
    const lecteur = reponse.body?.getReader();
    for (let texte = ""; lecteur; ) {
      const { value, done } = await lecteur.read();
      if (done) return false;
      texte += new TextDecoder().decode(value);
      if (texte.includes("grappe-annonce")) return lecteur.cancel().then(() => true);
    }
    return false;
  });
  await wait(1500);
  await sql`select pg_notify(${CANAL}, ${ecrire({ sujet: `edition:${edition?.id}`, id: "grappe-annonce" })})`;
  const recus = await Promise.all(entendus.map((e) => e.catch(() => false)));
  return `${recus.filter(Boolean).length} sur 2`;
}

/** Mails that wait, for the workers of both processes; the addresses they go to. */
async function preparerCourriels(sql: postgres.Sql): Promise<Set<string>> {
  const envoyees = Array.from({ length: COURRIELS }, (_, n) => `courriel-${n}@essai.test`);
  await sql`
    insert into courriels (type, etat, objet, objet_id, adresse, sujet, corps, created_at, prochain_essai_at)
    select 'candidature_recue', 'a_envoyer', 'candidature', gen_random_uuid(), a, 'Essai', 'Essai', now(), now() from unnest(${envoyees}::text[]) a`;
  await sql`select graphile_worker.add_job('envoyer_courriels', job_key => 'envoyer_courriels')`;
  return new Set(envoyees);
}
async function enAttente(sql: postgres.Sql): Promise<number> {
  const [lu] = await sql<{ n: number }[]>`
    select count(*)::int as n from courriels where adresse like 'courriel-%' and etat in ('a_envoyer', 'en_cours')`;
  return lu?.n ?? -1;
}
