import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { demarrerSmtp } from "../smtp.ts";
import { installer } from "./bureau.ts";
import { borner } from "./fins.ts";
import { jugerPlat, MESUREES, type Mesuree, mediane, type Releve } from "./plat.ts";
import { conclure, noter } from "./rapport.ts";
import { relever } from "./relever.ts";
import { charger, construire } from "./serveurs.ts";
import { type Geste, gestes } from "./trafic.ts";

/**
 * `npm run epreuve:heure [-- --minutes N] [--par-seconde N]`: an office as `npm start` runs it, people who read, save, send,
 * follow and export, at a moderate rate, and what its processes hold meanwhile. It holds when nothing rises and nothing fails.
 */
const { values } = parseArgs({
  options: { minutes: { type: "string", default: "60" }, "par-seconde": { type: "string", default: "4" } },
});
const [minutes, parSeconde] = [Number(values.minutes), Number(values["par-seconde"])];
if (!(minutes > 0 && parSeconde > 0)) throw new Error("--minutes et --par-seconde sont des nombres");
const RELEVE_S = 10;
const EN_COURS_MAX = 40;
const NOM = "epreuve";
const CLE = "cle-des-metriques-de-l-epreuve";

await construire();
borner(minutes + 10);
const smtp = await demarrerSmtp();
const bureau = await installer(smtp.url, (dossier) => ({ TRAME_METRIQUES: CLE, TMPDIR: join(dossier, "tmp") }));
const temporaires = join(bureau.dossier, "tmp");
mkdirSync(temporaires);
chmodSync(temporaires, 0o1777);
await bureau.demarrer();
charger({ DATABASE_URL: bureau.databaseUrl, SMTP_URL: smtp.url, NEXTAUTH_URL: bureau.url });
const sql = postgres(bureau.databaseUrl, { max: 2, onnotice: () => {}, connection: { application_name: NOM } });
const suite = gestes(sql, bureau.url, smtp);
const premier = (await suite.next()).value as Geste;

const debut = Date.now();
const ecoule = () => (Date.now() - debut) / 1000;
const releves: Releve[] = [];
const erreurs: string[] = [];
const durees: number[] = [];
const enCours = new Set<Promise<void>>();
let faits = 0;
let retenus = 0;

function lancer(geste: Geste): void {
  if (enCours.size >= EN_COURS_MAX) return void retenus++;
  const depart = performance.now();
  const fait = geste()
    .catch((error) => void erreurs.push(`${Math.round(ecoule())} s, ${error instanceof Error ? error.message : error}`))
    .finally(() => {
      faits++;
      durees.push(performance.now() - depart);
      enCours.delete(fait);
    });
  enCours.add(fait);
}

const COLONNES: Record<Mesuree, string> = {
  serveur: "server, MB",
  ouvriers: "what it forks, MB",
  tas: "its JavaScript, MB",
  descripteurs: "descriptors",
  connexions: "connections",
  temporaires: "temporary files",
  donnees: "data files",
};
console.log(`\n| Minute | Done | Errors | Median | ${MESUREES.map((m) => COLONNES[m]).join(" | ")} |`);
console.log(
  `| ${Array(MESUREES.length + 4)
    .fill("---")
    .join(" | ")} |`,
);

/** A line every five minutes, of what was measured since the last. */
let dite = 0;
function dire(): void {
  const depuis = releves.filter((r) => r.at > dite);
  dite = ecoule();
  const cases = MESUREES.map((m) => mediane(depuis.map((r) => r[m])).toFixed(0));
  const tout = [Math.round(dite / 60), faits, erreurs.length, `${mediane(durees.splice(0)).toFixed(0)} ms`, ...cases];
  console.log(`| ${tout.join(" | ")} |`);
}

lancer(premier);
const pas = Math.min(300, (minutes * 60) / 6);
for (let n = 1; ecoule() < minutes * 60; n++) {
  await wait(Math.max(0, debut + (n * 1000) / parSeconde - Date.now()));
  lancer((await suite.next()).value as Geste);
  if (ecoule() > (releves.length + 1) * RELEVE_S)
    releves.push(await relever({ bureau, temporaires, cle: CLE, sql, nom: NOM }, ecoule()));
  if (ecoule() - dite >= pas) dire();
}
await Promise.all(enCours);
dire();

for (const mesuree of MESUREES) {
  const { second, dernier, isPlat } = jugerPlat(releves, mesuree);
  noter(COLONNES[mesuree], `${second.toFixed(0)} in the second third, ${dernier.toFixed(0)} in the last`, isPlat);
}
noter("what people did", `${faits} done, ${retenus} held back, ${erreurs.length} failed`, erreurs.length === 0);
for (const erreur of erreurs.slice(0, 50)) console.log(erreur);
await sql.end({ timeout: 2 });
await bureau.arreter();
process.exit(conclure());
