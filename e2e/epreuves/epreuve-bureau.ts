import postgres from "postgres";
import type { ServeurSmtp } from "../smtp.ts";
import { installer } from "./bureau.ts";
import { deposer, finir } from "./courriels.ts";
import { bilan, ecrire } from "./ecrivains.ts";
import { noter } from "./rapport.ts";
import { charger } from "./serveurs.ts";

const COURRIELS = 200;

/** An office under traffic, whose processes are killed one after the other; a batch of mails is under way each time. */
export async function epreuveDuBureau(smtp: ServeurSmtp): Promise<void> {
  const bureau = await installer(smtp.url);
  await bureau.demarrer();
  charger({ DATABASE_URL: bureau.databaseUrl, SMTP_URL: smtp.url, NEXTAUTH_URL: bureau.url });
  const sql = postgres(bureau.databaseUrl, { max: 4, onnotice: () => {}, connect_timeout: 2 });
  const ecrivains = await ecrire(sql, bureau.url, 20);
  await ecrivains.reprendre();
  await deposer(sql, smtp, COURRIELS);
  for (const qui of ["application", "supervisor", "postgres"] as const) {
    const debut = Date.now();
    await bureau.tuer(qui);
    await bureau.demarrer();
    await ecrivains.reprendre();
    const { dit, isTenu } = await bilan(sql, ecrivains);
    noter(
      `kill -9 of the ${qui} while 20 people save`,
      `${dit}; all save again after ${((Date.now() - debut) / 1000).toFixed(0)} s`,
      isTenu,
    );
  }
  await ecrivains.arreter();
  const courriels = await finir(sql, smtp);
  noter(
    "a batch of mails across the three: received, doubled, in doubt, lost",
    `${courriels.recus} of ${COURRIELS}, ${courriels.doubles}, ${courriels.doute}, ${courriels.perdus}`,
    courriels.perdus + courriels.doubles === 0,
  );
  await sql.end({ timeout: 2 });
  await bureau.arreter();
}
