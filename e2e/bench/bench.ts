import { fileURLToPath } from "node:url";
import { startEmbedded } from "../../db/embedded/embedded.ts";
import { ANNEE_36, ANNEE_300, ANNEE_1000, type Base, ouvrirBase } from "./base.ts";
import { ouvrirCompteur } from "./compter.ts";
import { ecrans } from "./ecrans.ts";
import { frappe } from "./frappe.ts";
import { actionId, get, reussir } from "./http.ts";
import { COMPTES, cookie } from "./jetons.ts";
import { mesurer, type Requete } from "./mesure.ts";
import { operations } from "./operations.ts";
import { lireOptions } from "./options.ts";
import { colonnes, pages, plancherPage } from "./pages.ts";
import { paraitre } from "./paraitre.ts";
import { processeurPdf } from "./pdf.ts";
import { memoire } from "./processeur.ts";
import { type Case, rapportEcrans, rapportFrappe, rapportLigne, rapportScripts, rapportTri } from "./rapport.ts";
import { poidsScripts } from "./scripts.ts";
import { trier } from "./trier.ts";

/**
 * How the pages and the writes fare beside a floor asked just before each, and how they grow from a base of 36 ateliers to
 * one of 10,000 over many editions; what each asks of the base, and what is read whole there. Prints; asserts nothing.
 */
const { tours, ligne, reprendre, pair } = lireOptions(process.argv.slice(2));
/** Rounds not counted, in a process that has not served that page yet, as one that has served a morning would; then in the same. */
const CHAUFFE = { froid: 40, chaud: 4 };
/** Candidatures that wait to be labelled, enough for several runs on the same base. */
const SOUMISES = 400;
const root = fileURLToPath(new URL("../..", import.meta.url));

const dire = (mots: string) => console.log(`${mots} (${Math.round(performance.now() / 1000)} s)`);
const isVoulue = (nom: string) => ligne?.(nom) ?? true;

/** Freezes a first version, through the action that does it, and makes it public. */
async function publier(base: Base, annee: number) {
  const [e] = await base.sql<{ id: string }[]>`select id from editions where annee = ${annee}`;
  const action = actionId("app/cress/[annee]/publication/actions.ts#confirmerAction");
  const version = { note: "", errata: "", derogation: "Une mesure, sans comité.", delai: "15", sansAdresse: true };
  await reussir(base.url, action, [{ id: e?.id, lue: 0, ...version }], cookie(COMPTES.cress));
  await paraitre(base.databaseUrl);
}

/** The same row of the peer, asked in turns with ours. */
function duPair(nom: string): Requete | null {
  const trouve = pair.find((p) => p.ligne === nom);
  return trouve ? () => get(trouve.url, trouve.cookie, "follow") : null;
}

async function lesPages(petite: Base, grande: Base) {
  const compteurs = [await ouvrirCompteur(petite), await ouvrirCompteur(grande)] as const;
  try {
    const prets = await Promise.all(
      colonnes(petite, grande).map(async (c) => {
        const compteur = compteurs[c.base === petite ? 0 : 1];
        return {
          ...c,
          requetes: await pages(c.base, c.annee),
          compteur,
          comptees: await pages(compteur.base, c.annee),
        };
      }),
    );
    for (const nom of Object.keys(prets[0]?.requetes ?? {}).filter(isVoulue)) {
      const cases: Case[] = [];
      const chauds = new Set<Base>();
      for (const { nom: colonne, base, requetes, compteur, comptees } of prets) {
        const [requete, comptee] = [requetes[nom], comptees[nom]];
        if (!requete || !comptee) continue;
        const chauffe = chauds.has(base) ? CHAUFFE.chaud : CHAUFFE.froid;
        chauds.add(base);
        const mesure = await mesurer(base, plancherPage(base), requete, { tours, chauffe, pair: duPair(nom) });
        const demandes = await compteur.compter(comptee);
        cases.push({ colonne, mesure, demandes });
      }
      console.log(`\n${rapportLigne(nom, cases)}`);
    }
  } finally {
    for (const compteur of compteurs) await compteur.fermer();
  }
}

async function lesEcritures(petite: Base, grande: Base) {
  const prets = [
    { colonne: "36", base: petite, ...(await operations(petite)) },
    { colonne: "10 000", base: grande, ...(await operations(grande)) },
  ];
  for (const nom of Object.keys(prets[0]?.ecritures ?? {}).filter(isVoulue)) {
    const cases: Case[] = [];
    for (const { colonne, base, plancher, ecritures } of prets) {
      const mesure = await mesurer(base, plancher, ecritures[nom] as Requete, {
        tours,
        chauffe: CHAUFFE.froid,
        pair: duPair(nom),
      });
      cases.push({ colonne, mesure, demandes: null });
    }
    console.log(`\n${rapportLigne(nom, cases)}`);
  }
}

const pg = await startEmbedded({ root, dataDir: ".data/bench", port: 54620, durable: true });
const bases: Base[] = [];
const fermer = async () => {
  for (const base of bases.splice(0)) await base.fermer();
  await pg.stop();
};
// Stopped by hand, nothing is left running.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => fermer().finally(() => process.exit(1)));
try {
  const ouvrir = async (nom: string, editions: (readonly [number, number])[]) => {
    dire(`Base de ${nom} ateliers…`);
    const base = await ouvrirBase(pg.url, { nom, editions, soumises: SOUMISES, reprendre });
    bases.push(base);
    const publiees = editions.filter(([annee]) => annee === ANNEE_36 || annee === ANNEE_300);
    if (base.neuve) for (const [annee] of publiees) await publier(base, annee);
    return base;
  };
  const petite = await ouvrir("36", [[ANNEE_36, 36]]);
  const grande = await ouvrir("10 000", [
    [ANNEE_36, 36],
    [ANNEE_300, 300],
    [ANNEE_1000, 1000],
    ...Array.from({ length: 29 }, (_, i) => [ANNEE_1000 + 1 + i, 300] as const),
  ]);

  dire("Pages…");
  await lesPages(petite, grande);
  dire("Écritures…");
  await lesEcritures(petite, grande);
  console.log(
    `\nMémoire du serveur après tout cela : ${memoire(petite.pid).toFixed(0)} et ${memoire(grande.pid).toFixed(0)} Mo`,
  );
  if (!ligne) {
    console.log(`\n${rapportScripts(await poidsScripts(petite))}\n`);
    const [a, b] = [await processeurPdf(petite, ANNEE_36), await processeurPdf(grande, ANNEE_300)];
    console.log(
      `PDF de la synthèse, temps de processeur : ${a.toFixed(0)} ms pour 36 ateliers, ${b.toFixed(0)} ms pour 300`,
    );
    dire("Écrans…");
    console.log(`\n${rapportEcrans(await ecrans(petite, root))}\n`);
    dire("Frappe…");
    console.log(`\n${rapportFrappe(await frappe(petite, root))}\n`);
    dire("Table de tri…");
    console.log(`\n${rapportTri(await trier(grande, root))}\n`);
  }
  dire("Fini.");
} finally {
  await fermer();
}
