import { fileURLToPath } from "node:url";
import { depotDe } from "../../socle/fichiers/place.ts";
import { rangerFichiers } from "../../socle/fichiers/ranger.ts";
import { direDepot } from "../../socle/fichiers/wording.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { avecLaBase } from "./base.ts";
import { commander } from "./commande.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** `npm run fichiers`: takes the files that are elsewhere to where TRAME_FICHIERS says; stopped, it goes on the next time. */
await commander(async () => {
  const depot = depotDe(process.env);
  await avecLaBase(root, process.env, console.log, async ({ DATABASE_URL: url }) => {
    const menes = await rangerFichiers(url, depot, (faits) => console.log(`${faits} menés…`));
    console.log(`${pluriel(menes, "fichier mené", "fichiers menés")} ${direDepot(depot)} : tous y sont.`);
  });
});
