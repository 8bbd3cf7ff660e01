import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fabriquer } from "../bureautique/fabriquer.ts";
import { substance } from "../bureautique/substance.ts";
import { paquetsAbsents } from "../libreoffice.ts";
import { aLaFin, borner } from "./fins.ts";
import { conclure, noter } from "./rapport.ts";
import { rejouer } from "./suites.ts";

/**
 * `npm run epreuve:bureautique [-- --garder]`: LibreOffice opens, edits and saves the documents the code draws today; the
 * tests that read such files are played on those, which are then compared with the files kept. `--garder` keeps the new ones
 * in place of those that differ.
 */
const { garder } = parseArgs({ options: { garder: { type: "boolean", default: false } } }).values;
const GARDES = join(import.meta.dirname, "../bureautique");

const absents = paquetsAbsents();
if (absents.length > 0) {
  console.error(`Il manque des paquets : apt-get install --no-install-recommends ${absents.join(" ")}`);
  process.exit(2);
}
borner(8);
const dossier = mkdtempSync(join(tmpdir(), "trame-bureautique-"));
aLaFin(() => rmSync(dossier, { recursive: true, force: true }));

const noms = await fabriquer(dossier);
process.env.TRAME_BUREAUTIQUE = dossier;
await rejouer(
  `${noms.length} documents of today, opened, edited and saved by LibreOffice, read by the tests of the files kept`,
  1,
  [
    "lib/recueil/depouillement/lire.test.ts",
    "lib/synthese/document/rendus/docx.test.ts",
    "lib/synthese/copie/rapprocher.test.ts",
  ],
  "regles",
);

const differents: string[] = [];
for (const nom of noms) {
  const garde = join(GARDES, nom);
  const nouveau = join(dossier, nom);
  if (existsSync(garde) && (await substance(garde)) === (await substance(nouveau))) continue;
  differents.push(nom);
  if (garder) copyFileSync(nouveau, garde);
}
const suite = garder ? " (gardés)" : "";
noter(
  "the same words and bookmarks in the files kept",
  differents.length === 0 ? `${noms.length} of ${noms.length}` : `not in ${differents.join(", ")}${suite}`,
  differents.length === 0 || garder,
);
process.exit(conclure());
