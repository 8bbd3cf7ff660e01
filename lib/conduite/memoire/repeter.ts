import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { CONNEXION_S } from "../../../db/delais.ts";
import { baseDe } from "../../socle/panne.ts";
import type { Octets } from "./contenant.ts";
import { nommer } from "./inventaire.ts";
import { empecher, REPETITION_INTERDITE } from "./phrases.ts";
import { type Restauree, restaurer } from "./restaurer.ts";

/**
 * Gives a backup back to a database made for that on the same server, which ends with it: the sums are those of the
 * archive, and the schema comes forward to today's, or a sentence says what stopped it.
 */
export async function repeter(url: string, flux: Octets, secrete: string): Promise<Restauree> {
  const nom = `${baseDe(url).nom.slice(0, 32)}_repetition_${randomBytes(6).toString("hex")}`;
  const serveur = postgres(url, { max: 1, connect_timeout: CONNEXION_S, onnotice: () => {} });
  try {
    await serveur.unsafe(`create database ${nommer(nom)} template template0`).catch((error: unknown) => {
      throw (error as { code?: string }).code === "42501" ? empecher(REPETITION_INTERDITE, error) : error;
    });
    const essai = new URL(url);
    essai.pathname = `/${nom}`;
    return await restaurer(flux, { url: essai.href, secrete });
  } finally {
    await serveur.unsafe(`drop database if exists ${nommer(nom)} with (force)`);
    await serveur.end({ timeout: 5 });
  }
}
