import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { clePublique, direCles, faireCles } from "../memoire/cle.ts";
import { dossierDesSauvegardes, nomDeSauvegarde } from "../memoire/nom.ts";
import { empecher, SANS_CLE } from "../memoire/phrases.ts";
import { sauvegarder, versFichier } from "../memoire/sauvegarder.ts";
import { avecLaBase } from "./base.ts";
import { commander } from "./commande.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const args = process.argv.slice(2);

/** `npm run sauvegarde [-- fichier] [--en-clair]`; `-- --cle` makes a pair of keys. */
await commander(async () => {
  if (args.includes("--cle")) {
    process.stdout.write(direCles(await faireCles()));
    console.error(
      "Gardez la ligne AGE-SECRET-KEY hors de cette machine : sans elle, aucune sauvegarde ne s’ouvre. Donnez l’autre (age1…) par TRAME_CLE_SAUVEGARDE.",
    );
    return;
  }
  const cle = args.includes("--en-clair") ? undefined : clePublique(process.env.TRAME_CLE_SAUVEGARDE);
  if (!cle && !args.includes("--en-clair")) throw empecher(SANS_CLE);
  const at = new Date();
  const donne = args.find((a) => !a.startsWith("--"));
  const chemin =
    donne ?? join(resolve(root, dossierDesSauvegardes(process.env)), nomDeSauvegarde(at, cle !== undefined));
  await avecLaBase(
    root,
    process.env,
    console.log,
    async ({ DATABASE_URL: url }) => {
      const { tables } = await sauvegarder({ url, at, cle }, (flux) => versFichier(chemin, flux));
      const lignes = Object.values(tables).reduce((n, t) => n + t.lignes, 0);
      const { size } = await stat(chemin);
      console.log(`${chemin} : ${Object.keys(tables).length} tables, ${lignes} lignes, ${Math.ceil(size / 1024)} Ko.`);
    },
    { migrer: false },
  );
});
