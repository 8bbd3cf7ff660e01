import { fileURLToPath } from "node:url";
import { depotDe } from "../../socle/fichiers/place.ts";
import { rangerFichiers } from "../../socle/fichiers/ranger.ts";
import { direDepot } from "../../socle/fichiers/wording.ts";
import { Empechement } from "../../socle/panne.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
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

const root = fileURLToPath(new URL("../../..", import.meta.url));

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
      if ((await editionDuFichier(await lire(), secrete)) !== null) {
        direImportee(await importer(await lire(), { url, secrete }), console.log);
        return rangerLesFichiers(url);
      }
      const { entete, manifeste } = await restaurer(await lire(), { url, secrete });
      const lignes = Object.values(manifeste.tables).reduce((n, t) => n + t.lignes, 0);
      console.log(
        `Restaurée : sauvegarde du ${entete.creeAt}, ${Object.keys(manifeste.tables).length} tables, ${lignes} lignes, mêmes empreintes.`,
      );
      await rangerLesFichiers(url);
    },
    { migrer: false, seul: true },
  );
});

/** What was given back is in the database, whole: files then go to their bucket, where there is one. */
async function rangerLesFichiers(url: string): Promise<void> {
  const depot = depotDe(process.env);
  if (!depot.place) return;
  try {
    const menes = await rangerFichiers(url, depot, () => {});
    console.log(`${pluriel(menes, "fichier mené", "fichiers menés")} ${direDepot(depot)}.`);
  } catch (error) {
    if (!(error instanceof Empechement)) throw error;
    console.log(
      `${error.message}\nLes fichiers restent dans la base, d’où ils se lisent ; « npm run fichiers » les mènera.`,
    );
  }
}
