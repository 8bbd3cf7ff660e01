import postgres, { type Sql } from "postgres";
import { COMPTES } from "../adresses.ts";
import type { ServeurSmtp } from "../smtp.ts";
import { installer } from "./bureau.ts";
import { deposer, finir } from "./courriels.ts";
import { creerHorloge } from "./decaler.ts";
import { bilan, ecrire } from "./ecrivains.ts";
import { demanderLien, suivreLien } from "./entrer.ts";
import { ouvrirSession } from "./personnes.ts";
import { attendre, noter } from "./rapport.ts";
import { charger } from "./serveurs.ts";
import { garderOuverts } from "./vif.ts";

const HEURE_S = 3600;
const COURRIELS = 60;
const FLUX = 5;

/**
 * An office whose clock is put back by an hour, then two hours forward, beside a base that keeps the right one, while people
 * save, mails leave, links wait to be opened and pages follow what changes.
 */
export async function epreuveDeLHorloge(smtp: ServeurSmtp): Promise<void> {
  const horloge = creerHorloge();
  if (!horloge)
    return console.log("Horloge déplacée : laissée de côté, il manque un paquet (apt-get install faketime).");
  const bureau = await installer(smtp.url, () => horloge.env);
  await bureau.demarrer();
  charger({ DATABASE_URL: bureau.databaseUrl, SMTP_URL: smtp.url, NEXTAUTH_URL: bureau.url });
  const sql = postgres(bureau.databaseUrl, { max: 4, onnotice: () => {}, connect_timeout: 2 });
  const [edition] = await sql<{ id: string }[]>`select id from editions where etat = 'ouverte'`;
  const cress = await ouvrirSession(sql, COMPTES.instructeur);
  const [presence] = await sql<{ jeton: string }[]>`
    update emargements set arrivees_ouvertes = true, arrivees_reglees_at = now(), jeton = coalesce(jeton, md5(atelier_id::text))
    where etat <> 'valide' and atelier_id = (
      select a.id from ateliers a join candidatures c on c.id = a.candidature_id join emargements m on m.atelier_id = a.id
      where a.edition_id = ${edition?.id ?? ""} and c.etat = 'labellisee' and a.etat in ('programme', 'tenu') and m.etat <> 'valide' limit 1)
    returning jeton`;
  await suivreReveils(sql);
  const ou = { site: bureau.url, un: bureau.url, deux: bureau.url };
  const comptes = [COMPTES.organisateur, COMPTES.organisatrice, COMPTES.comite, COMPTES.partenaire];
  const ecrivains = await ecrire(sql, bureau.url, 20);
  await ecrivains.reprendre();
  for (const [quoi, secondes] of [
    ["an hour back", -HEURE_S],
    ["two hours forward", HEURE_S],
  ] as const) {
    const flux = garderOuverts(sql, FLUX, bureau.url, cress, edition?.id ?? "");
    const lien = await demanderLien(ou, smtp, comptes.pop() ?? "");
    smtp.recus.length = 0;
    await sql`delete from courriels where adresse like 'courriel-%'`;
    await deposer(sql, smtp, COURRIELS);
    horloge.decaler(secondes);
    await attendre("que l’horloge ait bougé", async () => Math.abs((await ecartDe(bureau.url)) - secondes) < 60, 20);
    const reveils = await compterReveils(sql);
    const debut = Date.now();

    const { derniere } = await ecrivains.reprendre();
    const { dit, isTenu } = await bilan(sql, ecrivains);
    noter(
      `the clock of the server put ${quoi} while 20 people save`,
      `${dit}; all save again after ${derniere.toFixed(0)} s`,
      isTenu,
    );

    const sessions = [
      await suivreLien(ou, lien),
      await suivreLien(ou, await demanderLien(ou, smtp, comptes.pop() ?? "")),
    ];
    const ouvertes = (await Promise.all(sessions.map((cookie) => lire(`${bureau.url}/espace`, cookie)))).filter(
      (r) => r.status === 200,
    );
    const arrivees = await lire(`${bureau.url}/presence/${presence?.jeton}`);
    const isOuverte = arrivees.texte.includes('name="visite"');
    const entendus = await flux();
    noter(
      "then: links asked before and after it that sign in, streams open since before that hear a change, a check-in opened by hand",
      `${ouvertes.length} of 2, ${entendus} of ${FLUX}, ${isOuverte ? "open" : "closed"}`,
      ouvertes.length === 2 && entendus === FLUX && isOuverte,
    );

    const courriels = await finir(sql, smtp);
    noter(
      "and mails under way: received, doubled, in doubt, lost",
      `${courriels.recus} of ${COURRIELS}, ${courriels.doubles}, ${courriels.doute}, ${courriels.perdus}`,
      courriels.recus === COURRIELS && courriels.doubles + courriels.doute + courriels.perdus === 0,
    );

    await attendre("deux réveils de plus", async () => (await compterReveils(sql)) >= reveils + 2, 150).catch(() => {});
    const minutes = (Date.now() - debut) / 60_000;
    const eus = (await compterReveils(sql)) - reveils;
    const [restent] = await sql<{ n: number }[]>`
      select count(*)::int as n from graphile_worker.jobs where run_at > now() + interval '10 minutes'`;
    noter(
      "and jobs of every minute: woken, put off",
      `${eus} in ${minutes.toFixed(1)} minutes, ${restent?.n ?? 0}`,
      eus >= 2 && eus <= minutes + 1.5 && restent?.n === 0,
    );
  }
  horloge.decaler(0);
  await attendre("que l’horloge soit remise", async () => Math.abs(await ecartDe(bureau.url)) < 60, 20);
  await ecrivains.reprendre();
  await ecrivains.arreter();
  const { dit, isTenu } = await bilan(sql, ecrivains);
  noter("the clock put right again", dit, isTenu);
  await sql.end({ timeout: 2 });
  await bureau.arreter();
}

/** How far the server's clock is from ours, in seconds, as it dates its answers. */
async function ecartDe(url: string): Promise<number> {
  const { headers } = await fetch(`${url}/api/sante`);
  return (Date.parse(headers.get("date") ?? "") - Date.now()) / 1000;
}

async function lire(url: string, cookie = ""): Promise<{ status: number; texte: string }> {
  const reponse = await fetch(url, { headers: { cookie }, redirect: cookie ? "manual" : "follow" });
  return { status: reponse.status, texte: await reponse.text() };
}

const TACHE = "marquer_ateliers_tenus";

/** Counts from now on how many times a job of every minute is woken. */
const suivreReveils = (sql: Sql) =>
  sql.begin(async (tx) => {
    await tx`create table reveils (at timestamptz not null default clock_timestamp())`;
    await tx.unsafe(`
      create function noter_reveil() returns trigger language plpgsql as $$
      begin
        insert into reveils select from graphile_worker._private_tasks t where t.id = new.task_id and t.identifier = '${TACHE}';
        return null;
      end $$`);
    await tx`create trigger reveil after insert on graphile_worker._private_jobs for each row execute function noter_reveil()`;
  });

async function compterReveils(sql: Sql): Promise<number> {
  const [lu] = await sql<{ n: number }[]>`select count(*)::int as n from reveils`;
  return lu?.n ?? 0;
}
