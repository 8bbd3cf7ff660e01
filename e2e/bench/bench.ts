import { fileURLToPath } from "node:url";
import { startEmbedded } from "../../db/embedded/embedded.ts";
import { ANNEE_36, ANNEE_300, type Base, ouvrirBase } from "./base.ts";
import { frappe } from "./frappe.ts";
import { actionId, reussir } from "./http.ts";
import { COMPTES, cookie } from "./jetons.ts";
import { comparer } from "./mesure.ts";
import { operations } from "./operations.ts";
import { colonnes } from "./pages.ts";
import { paraitre } from "./paraitre.ts";
import { processeurPdf } from "./pdf.ts";
import { rapportFrappe, rapportOperations, rapportPages, rapportScripts, rapportTri } from "./rapport.ts";
import { poidsScripts } from "./scripts.ts";
import { trier } from "./trier.ts";

/**
 * How the pages and the writes fare, as ratios to a floor measured in the same run, and how they grow from a base of 36
 * ateliers to one of 12,000 over many editions. The three servers answer in turns, so that whatever else the machine does
 * falls on all of them alike. Prints; asserts nothing. `npm run bench [tours]`.
 */
const TOURS = Number(process.argv[2] ?? 20);
const CHAUFFE = 3;
const root = fileURLToPath(new URL("../..", import.meta.url));

const dire = (mots: string) => console.log(`${mots} (${Math.round(performance.now() / 1000)} s)`);

/** Freezes a first version, through the action that does it, and makes it public. */
async function publier(base: Base, annee: number) {
  const [e] = await base.sql<{ id: string }[]>`select id from editions where annee = ${annee}`;
  const action = actionId("app/cress/[annee]/publication/actions.ts#confirmerAction");
  const version = { note: "", errata: "", derogation: "Une mesure, sans comité.", delai: "15", sansAdresse: true };
  await reussir(base.url, action, [{ id: e?.id, vue: 0, ...version }], cookie(COMPTES.cress));
  await paraitre(base.databaseUrl);
}

const pg = await startEmbedded({ root, dataDir: ".data/bench", port: 54620, durable: true });
const bases: Base[] = [];
try {
  const ouvrir = async (nom: string, editions: (readonly [number, number])[]) => {
    dire(`Base de ${nom} ateliers…`);
    const base = await ouvrirBase(pg.url, { nom, editions, soumises: TOURS + CHAUFFE + 1 });
    bases.push(base);
    for (const [annee] of editions.slice(0, 2)) await publier(base, annee);
    return base;
  };
  const petite = await ouvrir("36", [[ANNEE_36, 36]]);
  const moyenne = await ouvrir("300", [[ANNEE_300, 300]]);
  const grande = await ouvrir("12 000", [
    [ANNEE_36, 36],
    ...Array.from({ length: 40 }, (_, i) => [ANNEE_300 + i, 300] as const),
  ]);

  dire("Pages…");
  console.log(`\n${rapportPages(await comparer(await colonnes(petite, moyenne, grande), TOURS, CHAUFFE))}\n`);
  dire("Écritures…");
  const ecritures = await comparer(
    { petite: await operations(petite), grande: await operations(grande) },
    TOURS,
    CHAUFFE,
  );
  console.log(`\n${rapportOperations(ecritures.petite, ecritures.grande)}\n`);
  console.log(`${rapportScripts(await poidsScripts(petite))}\n`);
  const [a, b] = [await processeurPdf(petite, ANNEE_36), await processeurPdf(moyenne, ANNEE_300)];
  console.log(
    `PDF de la synthèse, temps de processeur : ${a.toFixed(0)} ms pour 36 ateliers, ${b.toFixed(0)} ms pour 300`,
  );
  dire("Frappe…");
  console.log(`\n${rapportFrappe(await frappe(petite, root))}\n`);
  dire("Table de tri…");
  console.log(`\n${rapportTri(await trier(moyenne, root))}\n`);
  dire("Fini.");
} finally {
  for (const base of bases) await base.fermer();
  await pg.stop();
}
