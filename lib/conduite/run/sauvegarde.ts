import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { clePublique, direCles, faireCles } from "../memoire/cle.ts";
import { direFichier, ecrireFichier } from "../memoire/fichier.ts";
import { designer, lieuDe, noterFichier, situer } from "../memoire/lieu.ts";
import { nomDeSauvegarde } from "../memoire/nom.ts";
import { empecher, SANS_CLE } from "../memoire/phrases.ts";
import { sauvegarder } from "../memoire/sauvegarder.ts";
import { avecLaBase } from "./base.ts";
import { commander } from "./commande.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const USAGE = "Donnez : npm run sauvegarde -- [FICHIER] [--edition ANNEE] [--en-clair], ou -- --cle";

function lireArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { cle: { type: "boolean" }, "en-clair": { type: "boolean" }, edition: { type: "string" } },
    });
  } catch (error) {
    throw empecher(USAGE, error);
  }
}

function lireAnnee(donnee: string): number {
  if (!/^\d{4}$/.test(donnee)) throw empecher(USAGE);
  return Number(donnee);
}

/** `npm run sauvegarde [-- fichier] [--edition 2023] [--en-clair]`; `-- --cle` makes a pair of keys. */
await commander(async () => {
  const { values: options, positionals } = lireArguments();
  if (options.cle) {
    process.stdout.write(direCles(await faireCles()));
    console.error(
      "Gardez la ligne AGE-SECRET-KEY hors de cette machine : sans elle, aucune sauvegarde ne s’ouvre. Donnez l’autre (age1…) par TRAME_CLE_SAUVEGARDE.",
    );
    return;
  }
  const cle = options["en-clair"] ? undefined : clePublique(process.env.TRAME_CLE_SAUVEGARDE);
  if (!cle && !options["en-clair"]) throw empecher(SANS_CLE);
  const at = new Date();
  const edition = options.edition === undefined ? undefined : lireAnnee(options.edition);
  const nom = nomDeSauvegarde(at, cle !== undefined, edition);
  const lieu = lieuDe(process.env, root);
  const fichier = positionals[0] ? designer(lieu, positionals[0]) : situer(lieu, noterFichier(lieu, nom));
  await avecLaBase(
    root,
    process.env,
    console.log,
    async ({ DATABASE_URL: url }) => {
      let taille = 0;
      const { tables } = await sauvegarder({ url, at, cle, edition, compte: lieu.compte }, async (flux) => {
        taille = await ecrireFichier(fichier, flux);
      });
      const lignes = Object.values(tables).reduce((n, t) => n + t.lignes, 0);
      console.log(
        `${direFichier(fichier)} : ${Object.keys(tables).length} tables, ${lignes} lignes, ${Math.ceil(taille / 1024)} Ko.`,
      );
    },
    { migrer: false },
  );
});
