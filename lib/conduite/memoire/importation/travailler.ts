import { fluxDe } from "../contenant.ts";
import { apercevoir, importer } from "../importer.ts";
import type { Lien } from "../recevoir.ts";
import { type Apercu, resumer } from "./apercu.ts";
import { lireParts } from "./parts.ts";

export type TravailImportation = {
  faire: "apercevoir" | "importer";
  url: string;
  id: string;
  /** Of this file alone, in hexadecimal. */
  cle: string;
  at: string;
};

/** Reads the file of an importation, and writes its edition when that is asked; `dire` hears how many bytes are read. */
export async function travailler(
  { faire, url, id, cle, at }: TravailImportation,
  dire: (lus: number) => void,
): Promise<Apercu> {
  const flux = fluxDe(lireParts(url, id, dire));
  const secrete = { deCeFichier: new Uint8Array(Buffer.from(cle, "hex")) };
  if (faire === "apercevoir") return resumer(await apercevoir(flux, { url, secrete }));
  return resumer(
    await importer(flux, { url, secrete, aussi: (tx, accueillie) => finir(tx, id, at, resumer(accueillie)) }),
  );
}

/** With the edition or not at all: said to be there, and its file erased. */
async function finir(tx: Lien, id: string, at: string, apercu: Apercu): Promise<void> {
  await tx`update importations set etat = 'faite', apercu = ${tx.json({ ...apercu, nommees: [] })}, cle_scellee = null,
    finie_at = ${at}, motif = null where id = ${id}`;
  await tx`delete from importation_parts where importation_id = ${id}`;
}
