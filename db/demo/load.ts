import { comparerStructures } from "../../lib/appel/structure/fusion/comparer.ts";
import { archiver } from "../../lib/synthese/archive/archiver.ts";
import { db, sql } from "../client.ts";
import { editions } from "../schema/edition.ts";
import { charger2023 } from "./2023/charger.ts";
import { chargerReponses } from "./2023/reponses.ts";
import { chargerEditionOuverte } from "./charger-ouverte.ts";
import { ecrireMentionsDemo } from "./mentions.ts";
import { chargerComptes } from "./personnes.ts";

/** The whole demonstration, through the operations; does nothing on a database that already has an edition. */
if (process.env.TRAME_DEMO !== "1") throw new Error("La démonstration ne se charge qu’avec TRAME_DEMO=1");
const [deja] = await db.select({ id: editions.id }).from(editions).limit(1);
if (!deja) {
  const now = new Date();
  console.log("Chargement de la démonstration : comptes, édition 2023, édition ouverte…");
  await chargerComptes(now);
  await ecrireMentionsDemo(now);
  await charger2023();
  await chargerReponses(now);
  await chargerEditionOuverte(now);
  // What jobs would do at the first start.
  await comparerStructures();
  await archiver(now);
  await sql`select graphile_worker.remove_job('archiver')`;
}
await sql.end();
