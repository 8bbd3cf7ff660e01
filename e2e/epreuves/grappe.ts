import postgres from "postgres";
import { migrateDatabase } from "../../db/migrate.ts";
import { demarrerSmtp } from "../smtp.ts";
import { compter, deposer, finir } from "./courriels.ts";
import { bilan, ecrire } from "./ecrivains.ts";
import { entrerParChacun } from "./entrer.ts";
import { borner } from "./fins.ts";
import { dresser, paquetsAbsents } from "./machines.ts";
import { compterPerdues } from "./personnes.ts";
import { attendre, conclure, noter } from "./rapport.ts";
import { charger, construire, etatDe, lancer, lireSante } from "./serveurs.ts";
import { entendre } from "./vif.ts";

/**
 * Several machines on one: a primary and its synchronous standby, PgBouncer, HAProxy, two processes of Trame. People sign in,
 * save, receive mails and hear what changes through both; the primary dies while they save.
 */
const COMBIEN = 50;
const COURRIELS = 120;

const absents = paquetsAbsents();
if (absents.length > 0) {
  console.error(`Il manque des paquets : apt-get install ${absents.join(" ")}`);
  process.exit(2);
}
await construire();
borner(8);
const machines = await dresser();
const smtp = await demarrerSmtp();
const reglages = {
  DATABASE_URL: machines.bassin,
  DATABASE_DIRECT_URL: machines.directe,
  SMTP_URL: smtp.url,
  NEXTAUTH_URL: machines.site,
};
await attendre("HAProxy devant la base", () => migrateDatabase(machines.directe).then(() => true));
charger(reglages);
const [un, deux] = await Promise.all([lancer(machines.un, reglages), lancer(machines.deux, reglages)]);
await attendre("HAProxy devant le site", async () => (await etatDe(machines.site)) === "ok");
const sql = postgres(machines.directe, { max: 4, onnotice: () => {}, connect_timeout: 2 });
const [edition] = await sql<{ id: string }[]>`select id from editions where etat = 'ouverte'`;

const session = await entrerParChacun(machines.site, un, deux, smtp, "administrateur@demo.test");
const lues = await Promise.all(
  [un, deux].map((a) => fetch(`${a}/administration`, { headers: { cookie: session }, redirect: "manual" })),
);
const reconnue = lues.filter((r) => r.status === 200).length;
noter(
  "sign-in: form opened on one process, sent to the other; link opened on one, pressed on the other",
  `session read by ${reconnue} of 2`,
  reconnue === 2,
);

const avant = await entendre(sql, [un, deux], session, edition?.id ?? "");
noter("a change told by the base, heard through each process", `${avant} of 2`, avant === 2);

const ecrivains = await ecrire(sql, machines.site, COMBIEN);
await ecrivains.reprendre();
await deposer(sql, smtp, COURRIELS);
await attendre("les premiers courriels", async () => (await compter(sql, smtp)).recus > COURRIELS / 4);

const partis = (await compter(sql, smtp)).recus;
machines.basculer();
// All that was acknowledged until now, against what the promoted base holds from now on.
const photo = ecrivains.personnes.map(({ id, confirmee }) => ({ id, confirmee }));
const acquises = ecrivains.confirmees();
const promue = postgres(machines.secours, { max: 1, onnotice: () => {} });
const manquent = await compterPerdues(promue, photo);
await promue.end();
noter(
  "the primary dies while 50 people save through HAProxy, the standby is promoted: saves acknowledged until then and missing",
  `${manquent} of ${COMBIEN} people lost one of ${acquises}`,
  manquent === 0,
);
const { premiere, derniere } = await ecrivains.reprendre();
await ecrivains.arreter();
const fin = await bilan(sql, ecrivains);
noter(
  "they go on saving on the promoted one",
  `${fin.dit}; saved again after ${premiere.toFixed(1)} s, everybody after ${derniere.toFixed(1)} s`,
  fin.isTenu,
);

const courriels = await finir(sql, smtp);
noter(
  `mails sent by two workers, the ${partis + 1}th during the promotion: received, doubled, in doubt, lost`,
  `${courriels.recus} of ${COURRIELS}, ${courriels.doubles}, ${courriels.doute}, ${courriels.perdus}`,
  courriels.perdus + courriels.doubles === 0,
);

await attendre("l’écoute de la base promue", async () =>
  (await Promise.all([un, deux].map(lireSante))).every((s) => s?.etat === "ok" && s.vif === "ok"),
);
const apres = await entendre(sql, [un, deux], session, edition?.id ?? "");
noter("after the promotion, a change told by the base, heard through each process", `${apres} of 2`, apres === 2);
process.exit(conclure());
