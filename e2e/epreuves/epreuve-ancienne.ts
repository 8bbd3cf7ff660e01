import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { startEmbedded } from "../../db/embedded/embedded.ts";
import { faireCles } from "../../lib/conduite/memoire/cle.ts";
import { chargerAncienne, compterRangees, lireMots } from "../donnees/ancienne.ts";
import { freePort } from "../port.ts";
import type { ServeurSmtp } from "../smtp.ts";
import { installer } from "./bureau.ts";
import { ouvrirSession } from "./personnes.ts";
import { attendre, noter } from "./rapport.ts";

/** Pages of what the base held, and who reads them. */
const PAGES: [qui: string | null, ...chemins: string[]][] = [
  [
    null,
    "/2023",
    "/2023/programme",
    "/2023/programme/A12",
    "/2023/chiffres-cles",
    "/2023/synthese/v1",
    "/2023/propositions",
  ],
  [null, "/2023/synthese/v1/tout", "/2023/synthese/v1.pdf", "/2023/donnees/ateliers.csv"],
  ["organisateur@demo.test", "/espace", "/espace/structures"],
  ["comite@demo.test", "/comite", "/comite/2023/fiches"],
  ["instructeur@demo.test", "/cress", "/cress/2023", "/cress/2023/candidatures", "/cress/2023/fiches"],
  ["instructeur@demo.test", "/cress/2023/synthese", "/cress/2023/synthese/ecologique", "/cress/2023/document"],
  ["administrateur@demo.test", "/administration", "/administration/version"],
];

/** An office left as it was at migration 0015, which starts again with the code of today. */
export async function epreuveDeLAncienne(smtp: ServeurSmtp): Promise<void> {
  const { publique } = await faireCles();
  const bureau = await installer(smtp.url, (dossier) => ({
    TRAME_CLE_SAUVEGARDE: publique,
    TRAME_SAUVEGARDES: join(dossier, "sauvegardes"),
  }));
  const pg = await startEmbedded({
    root: process.cwd(),
    dataDir: bureau.dossier,
    port: await freePort(),
    print: () => {},
  });
  await chargerAncienne(pg.url("trame"));
  const avant = await lire(pg.url("trame"));
  await pg.stop();

  const debut = Date.now();
  await bureau.demarrer();
  const secondes = (Date.now() - debut) / 1000;
  const apres = await lire(bureau.databaseUrl);
  const perdus = [...avant.mots.keys()].filter((mot) => !apres.mots.has(mot));
  // Its rows are citations since; what an edition has on top of them is nobody's loss.
  const rangees = Object.entries(avant.rangees).filter(([table]) => table !== "point_sources");
  const moins = rangees.filter(([table, n]) => (apres.rangees[table] ?? 0) < n);
  const sauvegardes = existsSync(join(bureau.dossier, "sauvegardes"))
    ? readdirSync(join(bureau.dossier, "sauvegardes"))
    : [];
  noter(
    "an office left at migration 0015, started with the code of today",
    `${moins.length} of ${rangees.length} tables lost a row of ${rangees.reduce((s, [, n]) => s + n, 0)}, ${perdus.length} texts lost of ${avant.mots.size}, ${sauvegardes.length} backup before; ready after ${secondes.toFixed(0)} s`,
    moins.length + perdus.length === 0 &&
      sauvegardes.length === 1 &&
      apres.rangees.citations === avant.rangees.point_sources,
  );

  const sql = postgres(bureau.databaseUrl, { max: 1, onnotice: () => {} });
  const cookies = new Map<string, string>();
  for (const [qui] of PAGES) if (qui && !cookies.has(qui)) cookies.set(qui, await ouvrirSession(sql, qui));
  // Files of a version published before they were kept are drawn by a job of every five minutes: at once here.
  await sql`select graphile_worker.add_job('garder_fichiers')`;
  await sql.end();
  const repond = async (qui: string | null, chemin: string) =>
    (await fetch(bureau.url + chemin, { headers: { cookie: cookies.get(qui ?? "") ?? "" }, redirect: "manual" }))
      .status;
  await attendre("la version figée en PDF", async () => (await repond(null, "/2023/synthese/v1.pdf")) === 200);
  const manquent: string[] = [];
  for (const [qui, ...chemins] of PAGES)
    for (const chemin of chemins) {
      const status = await repond(qui, chemin);
      if (status !== 200) manquent.push(`${chemin} ${status}`);
    }
  const pages = PAGES.reduce((n, [, ...chemins]) => n + chemins.length, 0);
  noter(
    "its pages and files, asked for by who may read them",
    `${pages - manquent.length} of ${pages} answered${manquent.length > 0 ? `, not ${manquent.join(", ")}` : ""}`,
    manquent.length === 0,
  );
  await bureau.arreter();
}

async function lire(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return { rangees: await compterRangees(sql), mots: await lireMots(sql) };
  } finally {
    await sql.end();
  }
}
