import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { fluxDe } from "../../lib/conduite/memoire/contenant.ts";
import { versFichier } from "../../lib/conduite/memoire/fichier.ts";
import { ecarts } from "../../lib/conduite/memoire/manifeste.ts";
import { restaurer } from "../../lib/conduite/memoire/restaurer.ts";
import { sauvegarder } from "../../lib/conduite/memoire/sauvegarder.ts";
import { aLaFin } from "./fins.ts";

type Bilan = { tables: number; lignes: number; ecarts: string[] };

/** A base saved, given back to an empty database beside it, and saved again from there: what differs, table by table. */
export async function allerRetour(url: string): Promise<Bilan> {
  const dossier = mkdtempSync(join(tmpdir(), "trame-sauvegarde-"));
  aLaFin(() => rmSync(dossier, { recursive: true, force: true }));
  const autre = new URL(url);
  autre.pathname = "/trame_restauree";
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe("create database trame_restauree template template0");
  await admin.end();
  const [un, deux] = [join(dossier, "un"), join(dossier, "deux")];
  const enClair = { at: new Date(), cle: undefined, compte: undefined };
  const avant = await sauvegarder({ url, ...enClair }, (flux) => versFichier(un, flux));
  await restaurer(fluxDe(createReadStream(un)), { url: autre.href, secrete: undefined });
  const apres = await sauvegarder({ url: autre.href, ...enClair }, (flux) => versFichier(deux, flux));
  return {
    tables: Object.keys(avant.tables).length,
    lignes: Object.values(avant.tables).reduce((n, t) => n + t.lignes, 0),
    ecarts: ecarts(avant.tables, apres.tables),
  };
}
