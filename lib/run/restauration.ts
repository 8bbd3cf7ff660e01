import { createReadStream, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cleSecrete } from "../memoire/cle.ts";
import { fluxDe } from "../memoire/contenant.ts";
import { direImportee } from "../memoire/dire-importee.ts";
import { editionDuFichier, importer } from "../memoire/importer.ts";
import { empecher } from "../memoire/phrases.ts";
import { restaurer } from "../memoire/restaurer.ts";
import { avecLaBase } from "./base.ts";
import { commander } from "./commande.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run restauration -- fichier`: a whole base into an empty database, an edition alone into one that serves. */
await commander(async () => {
  const chemin = process.argv[2];
  if (!chemin || !existsSync(chemin)) throw empecher("Donnez le fichier à restaurer : npm run restauration -- FICHIER");
  const secrete = cleSecrete(process.env.TRAME_CLE_RESTAURATION);
  await avecLaBase(
    root,
    process.env,
    console.log,
    async ({ DATABASE_URL: url }) => {
      const lire = () => fluxDe(createReadStream(chemin));
      if ((await editionDuFichier(lire(), secrete)) !== null)
        return direImportee(await importer(lire(), { url, secrete }), console.log);
      const { entete, manifeste } = await restaurer(lire(), { url, secrete });
      const lignes = Object.values(manifeste.tables).reduce((n, t) => n + t.lignes, 0);
      console.log(
        `Restaurée : sauvegarde du ${entete.creeAt}, ${Object.keys(manifeste.tables).length} tables, ${lignes} lignes, mêmes empreintes.`,
      );
    },
    { migrer: false, seul: true },
  );
});
