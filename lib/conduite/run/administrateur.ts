import { fileURLToPath } from "node:url";
import { courriel } from "../../socle/formulaire/saisie.ts";
import { REFUS } from "../../socle/refus.ts";
import { avecLaBase } from "./base.ts";

/**
 * `npm run administrateur -- adresse [--sans-second-facteur]`: whoever runs the servers names who administers the instance,
 * or takes away the second factor somebody has lost.
 */
const sansSecondFacteur = process.argv.includes("--sans-second-facteur");
const lue = courriel().safeParse(process.argv.slice(2).find((mot) => !mot.startsWith("--")) ?? "");
if (!lue.success) {
  console.error(
    "Donnez une adresse de courriel : npm run administrateur -- prenom@cress.fr, suivie de --sans-second-facteur si la personne a perdu le sien.",
  );
  process.exit(1);
}
const adresse = lue.data.toLowerCase();
const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
try {
  await avecLaBase(root, process.env, console.log, async (lieu) => {
    Object.assign(process.env, lieu);
    const { sql } = await import("../../../db/client.ts");
    console.log(await (sansSecondFacteur ? oter() : nommer()));
    await sql.end();
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function nommer(): Promise<string> {
  const { nommerParCommande } = await import("../../socle/auth/premier.ts");
  const result = await nommerParCommande(adresse, new Date());
  if (!result.ok) throw new Error(REFUS[result.refus]);
  return result.value.deja
    ? `${adresse} administre déjà cette instance.`
    : `${adresse} administre cette instance. La personne se connecte avec cette adresse, et trouve sa salle à /administration.`;
}

async function oter(): Promise<string> {
  const { oterParCommande } = await import("../../socle/auth/second-facteur/administrer.ts");
  const result = await oterParCommande(adresse, new Date());
  if (!result.ok) throw new Error(`Personne n’a l’adresse ${adresse}.`);
  return result.value.avait
    ? `${adresse} n’a plus de second facteur : le lien reçu par courriel suffit. Ses sessions sont closes, le journal le garde.`
    : `${adresse} n’a pas de second facteur.`;
}
