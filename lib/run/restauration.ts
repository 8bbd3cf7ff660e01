import { fileURLToPath } from "node:url";
import { cleSecrete } from "../memoire/cle.ts";
import { direImportee } from "../memoire/dire-importee.ts";
import { exigerFichier } from "../memoire/fichier.ts";
import { listerGardees } from "../memoire/gardees.ts";
import { editionDuFichier, importer } from "../memoire/importer.ts";
import { designer, lieuDe } from "../memoire/lieu.ts";
import { empecher } from "../memoire/phrases.ts";
import { restaurer } from "../memoire/restaurer.ts";
import { avecLaBase } from "./base.ts";
import { commander } from "./commande.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `npm run restauration -- fichier`: a whole base into an empty database, an edition alone into one that serves. Without a
 * file, tells those that are where backups go: after a dead disk nobody knows their names.
 */
await commander(async () => {
  const lieu = lieuDe(process.env, root);
  const nom = process.argv[2];
  if (!nom) {
    const gardees = await listerGardees(lieu);
    throw empecher(["Donnez le fichier à restaurer : npm run restauration -- FICHIER", ...gardees].join("\n"));
  }
  const fichier = designer(lieu, nom);
  const secrete = cleSecrete(process.env.TRAME_CLE_RESTAURATION);
  await avecLaBase(
    root,
    process.env,
    console.log,
    async ({ DATABASE_URL: url }) => {
      const lire = async () => (await exigerFichier(fichier)).flux;
      if ((await editionDuFichier(await lire(), secrete)) !== null)
        return direImportee(await importer(await lire(), { url, secrete }), console.log);
      const { entete, manifeste } = await restaurer(await lire(), { url, secrete });
      const lignes = Object.values(manifeste.tables).reduce((n, t) => n + t.lignes, 0);
      console.log(
        `Restaurée : sauvegarde du ${entete.creeAt}, ${Object.keys(manifeste.tables).length} tables, ${lignes} lignes, mêmes empreintes.`,
      );
    },
    { migrer: false, seul: true },
  );
});
