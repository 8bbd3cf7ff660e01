import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { startEmbedded } from "../../db/embedded/embedded.ts";
import { migrateDatabase } from "../../db/migrate.ts";
import { signalGroup } from "../../lib/socle/machine/processes.ts";
import { freePort } from "../port.ts";
import { monterDisque } from "./disque.ts";
import { bilan, ecrire } from "./ecrivains.ts";
import { aLaFin } from "./fins.ts";
import { attendre, noter } from "./rapport.ts";
import { allerRetour } from "./sauvegarde.ts";
import { charger, etatDe, lancer } from "./serveurs.ts";

/** One process on a base of its own: a crowd, a base that stops, a disk that fills, a backup of what is left. */
export async function epreuveDeLaBase(smtpUrl: string): Promise<void> {
  const disque = monterDisque(900);
  const pgPort = await freePort();
  const ouvrir = () => startEmbedded({ root: process.cwd(), dataDir: disque.dossier, port: pgPort, print: () => {} });
  let pg = await ouvrir();
  aLaFin(() => signalGroup(pg.pid, "SIGKILL"));
  const reglages = { DATABASE_URL: pg.url("trame"), SMTP_URL: smtpUrl, NEXTAUTH_URL: "" };
  await migrateDatabase(reglages.DATABASE_URL);
  const port = await freePort();
  reglages.NEXTAUTH_URL = `http://127.0.0.1:${port}`;
  charger(reglages);
  const url = await lancer(port, { ...reglages, TRAME_WORKER: "0" });
  const sql = postgres(reglages.DATABASE_URL, { max: 4, onnotice: () => {}, connect_timeout: 2 });

  const foule = await ecrire(sql, url, 200);
  const { derniere } = await foule.reprendre();
  await foule.arreter();
  const deLaFoule = await bilan(sql, foule);
  noter(
    "200 people save at once on a pool of 10",
    `${deLaFoule.dit}; the last one was answered after ${derniere.toFixed(1)} s; then ${await etatDe(url)}`,
    deLaFoule.isTenu,
  );

  const ecrivains = await ecrire(sql, url, 20, 1);
  await ecrivains.reprendre();
  await pg.stop(true);
  await attendre("que la panne soit dite", async () => (await etatDe(url)) === "panne");
  pg = await ouvrir();
  const apres = await ecrivains.reprendre();
  const deLArret = await bilan(sql, ecrivains);
  noter(
    "the base stopped while 20 people save, then started",
    `${deLArret.dit}; all save again after ${apres.derniere.toFixed(0)} s, the process never restarted`,
    deLArret.isTenu,
  );

  if (disque.remplir) {
    disque.remplir();
    await attendre("que le disque plein soit dit", async () => (await etatDe(url)) === "panne");
    await wait(2_000);
    disque.vider();
    // PostgreSQL stops when it cannot write its log: whoever runs it starts it again.
    if (await Promise.race([pg.exited.then(() => true), wait(3_000, false)])) pg = await ouvrir();
    const libre = await ecrivains.reprendre();
    const duDisque = await bilan(sql, ecrivains);
    noter(
      "the disk full while 20 people save, then freed",
      `${duDisque.dit}; all save again after ${libre.derniere.toFixed(0)} s`,
      duDisque.isTenu,
    );
  } else console.log("Disque plein : laissé de côté, il faut root pour monter un disque.");
  await ecrivains.arreter();

  const { tables, lignes, ecarts } = await allerRetour(reglages.DATABASE_URL);
  noter(
    "all of it saved, given back to an empty base, saved again",
    `${tables} tables, ${lignes} rows, ${ecarts.length} differ`,
    ecarts.length === 0,
  );
  await sql.end({ timeout: 2 });
}
