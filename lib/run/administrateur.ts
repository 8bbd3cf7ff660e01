import { fileURLToPath } from "node:url";
import { courriel } from "../formulaire/saisie.ts";
import { REFUS } from "../refus.ts";
import { avecLaBase } from "./base.ts";

/** `npm run administrateur -- adresse`: whoever runs the servers names who administers the instance. */
const lue = courriel().safeParse(process.argv[2] ?? "");
if (!lue.success) {
  console.error("Donnez une adresse de courriel : npm run administrateur -- prenom@cress.fr");
  process.exit(1);
}
const adresse = lue.data.toLowerCase();
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
try {
  await avecLaBase(root, process.env, console.log, async (url) => {
    process.env.DATABASE_URL = url;
    const [{ nommerParCommande }, { sql }] = await Promise.all([
      import("../administration/premier.ts"),
      import("../../db/client.ts"),
    ]);
    const result = await nommerParCommande(adresse, new Date());
    await sql.end();
    if (!result.ok) throw new Error(REFUS[result.refus]);
    console.log(
      result.value.deja
        ? `${adresse} administre déjà cette instance.`
        : `${adresse} administre cette instance. La personne se connecte avec cette adresse, et trouve sa salle à /administration.`,
    );
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
