import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import postgres, { type Sql } from "postgres";
import { startEmbedded } from "../../db/embedded/embedded.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { CANDIDATURE_VIDE } from "../../lib/candidature/vide.ts";
import { comparer } from "./mesure.ts";
import { ouvrirSession, peupler } from "./peupler.ts";
import { lancer } from "./serveur.ts";

/**
 * How the pages and the save fare, as ratios to a floor measured in the same run, and how they grow from a base of 36
 * ateliers to one of 10,000 over many editions. Prints; asserts nothing. `npm run bench [tours]`, after a build.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const TOURS = Number(process.argv[2] ?? 30);
const JETON = "mesure";
const BASES = [
  { nom: "36", total: 36, parEdition: 36 },
  { nom: "300", total: 300, parEdition: 300 },
  { nom: "10 000", total: 10_000, parEdition: 300 },
] as const;
const COOKIE = `next-auth.session-token=${JETON}`;

const get = async (url: string, cookie = "") => {
  const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${url} : ${response.status}`);
  return body;
};

function actionId(nom: string): string {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  const found = Object.entries(manifest.node).find(([, a]) => `${a.filename}#${a.exportedName}` === nom);
  if (!found) throw new Error(`action absente : ${nom}`);
  return found[0];
}

async function appeler(url: string, action: string, args: unknown[]): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      cookie: COOKIE,
      "next-action": action,
      origin: url,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
    },
    body: JSON.stringify(args),
  });
  return response.text();
}

async function mesurerPages(url: string, sql: Sql): Promise<Record<string, number>> {
  const [c] = await sql<
    { id: string; fiche: string }[]
  >`select c.id, f.id as fiche from candidatures c join editions e on e.id = c.edition_id join fiches f on f.candidature_id = c.id where e.annee = 2100 order by f.numero limit 1`;
  return comparer(
    {
      "plancher : page qui lit la session": () => get(`${url}/connexion`, "next-auth.session-token=inconnue"),
      "plancher : select": () => sql`select 1`,
      "programme (édition)": () => get(`${url}/2100/programme`),
      "programme, recherche": () => get(`${url}/2100/programme?q=numero+12`),
      "un atelier": () => get(`${url}/2100/programme/A1`),
      "chiffres clés": () => get(`${url}/2100/chiffres-cles`),
      "ateliers.csv": () => get(`${url}/2100/donnees/ateliers.csv`),
      "CRESS : liste des candidatures": () => get(`${url}/cress/2100/candidatures`, COOKIE),
      "CRESS : une candidature": () => get(`${url}/cress/candidatures/${c?.id}`, COOKIE),
      "CRESS : liste des fiches": () => get(`${url}/cress/2100/fiches`, COOKIE),
      "CRESS : une fiche": () => get(`${url}/cress/fiches/${c?.fiche}`, COOKIE),
      "CRESS : un chapitre": () => get(`${url}/cress/2100/synthese/ecologique`, COOKIE),
    },
    TOURS,
  );
}

/** A save of the candidature form against a POST that only reads the session, plus a bare commit. */
async function mesurerSauvegarde(url: string, sql: Sql) {
  const [row] = await sql<{ id: string; structure: string; version: number }[]>`
    update candidatures set etat = 'a_completer', complement_demande = 'Pour la mesure.' where id = (select c.id from candidatures c join editions e on e.id = c.edition_id where e.annee = 2100 limit 1)
    returning id, version, (select structure_id from candidature_structures where candidature_id = candidatures.id and rang = 0) as structure`;
  if (!row) throw new Error("candidature absente");
  await sql`create table if not exists mesure (n int)`;
  const save = actionId("app/espace/candidatures/actions.ts#enregistrerAction");
  const lire = actionId("app/_ui/communes-action.ts#proposerCommunes");
  const donnees = { ...CANDIDATURE_VIDE, structureId: row.structure };
  let { version } = row;
  const essai = await appeler(url, save, [{ id: row.id, version, donnees }]);
  if (!essai.includes('"ok":true')) throw new Error(`sauvegarde refusée : ${essai.slice(0, 300)}`);
  version++;
  return comparer(
    {
      "POST qui lit la session": () => appeler(url, lire, [""]),
      "commit nu": () => sql`insert into mesure values (1)`,
      sauvegarde: () => appeler(url, save, [{ id: row.id, version: version++, donnees }]),
    },
    TOURS,
  );
}

/** Compressed size of the scripts a page asks for beyond those of a page that has no client part. */
async function poidsScripts(url: string, chemin: string, base: Set<string>, cookie = ""): Promise<number> {
  const scripts = scriptsDe(await get(url + chemin, cookie)).filter((src) => !base.has(src));
  let total = 0;
  for (const src of scripts) total += gzipSync(await get(url + src)).length;
  return total / 1024;
}
const scriptsDe = (html: string) => [
  ...new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((m) => m[1] ?? "")),
];

const pg = await startEmbedded({ root, dataDir: ".data/bench", port: 54620, durable: true });
try {
  const resultats = new Map<string, Record<string, number>>();
  for (const [i, base] of BASES.entries()) {
    const database = `trame_mesure_${i}`;
    const admin = postgres(pg.url("postgres"), { max: 1, onnotice: () => {} });
    await admin.unsafe(`drop database if exists ${database} with (force)`);
    await admin.unsafe(`create database ${database}`);
    await admin.end();
    await migrateDatabase(pg.url(database));
    const sql = postgres(pg.url(database), { max: 1, onnotice: () => {} });
    console.log(`Base de ${base.nom} ateliers…`);
    await peupler(sql, base.total, base.parEdition);
    await ouvrirSession(sql, createHash("sha256").update(JETON).digest("hex"));
    const serveur = await lancer(pg.url(database), 54700 + i);
    try {
      resultats.set(base.nom, await mesurerPages(serveur.url, sql));
      if (i === 0) {
        const s = await mesurerSauvegarde(serveur.url, sql);
        const plancher = s["commit nu"] + s["POST qui lit la session"];
        console.log(
          `\nSauvegarde durable : ${s.sauvegarde.toFixed(1)} ms, ${(s.sauvegarde / plancher).toFixed(2)} × (POST + commit nu, ${plancher.toFixed(1)} ms)`,
        );
        const nus = new Set(scriptsDe(await get(`${serveur.url}/connexion/envoye`)));
        for (const chemin of ["/2100/programme", "/2100/chiffres-cles", "/2100/programme/A1"])
          console.log(`Scripts propres de ${chemin} : ${(await poidsScripts(serveur.url, chemin, nus)).toFixed(0)} Ko`);
        for (const chemin of ["/cress/2100/candidatures", "/cress/2100/synthese/ecologique", "/espace/structures"])
          console.log(
            `Scripts propres de ${chemin} : ${(await poidsScripts(serveur.url, chemin, nus, COOKIE)).toFixed(0)} Ko`,
          );
      }
    } finally {
      await serveur.stop();
      await sql.end();
    }
  }
  const [petit, moyen, grand] = BASES.map((b) => resultats.get(b.nom) ?? {});
  const plancher = "plancher : page qui lit la session";
  console.log(
    `\n${"".padEnd(38)}${"36".padStart(9)}${"300".padStart(9)}${"10 000".padStart(9)}   × plancher   × de 300 à 10 000`,
  );
  for (const nom of Object.keys(petit ?? {})) {
    const [a, b, c] = [petit?.[nom] ?? 0, moyen?.[nom] ?? 0, grand?.[nom] ?? 0];
    console.log(
      `${nom.padEnd(38)}${a.toFixed(1).padStart(9)}${b.toFixed(1).padStart(9)}${c.toFixed(1).padStart(9)}${(a / (petit?.[plancher] ?? 1)).toFixed(1).padStart(13)}${(c / b).toFixed(2).padStart(19)}`,
    );
  }
} finally {
  await pg.stop();
}
