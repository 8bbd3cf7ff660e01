import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ouvrirArchive } from "../../lib/recueil/depouillement/archive.ts";
import { ARBRE_COPIE } from "../../lib/synthese/copie/fixture.ts";
import { ARBRE } from "../../lib/synthese/document/fixture.ts";
import { renderSyntheseDocx } from "../../lib/synthese/document/rendus/docx.ts";
import { archiver } from "../donnees/archives.ts";
import { docxLibre, modeleAugmente, modeleRempli } from "../donnees/documents.ts";
import { type Format, parLibreOffice } from "../libreoffice.ts";

const synthese = (arbre: typeof ARBRE, exporte: string) =>
  renderSyntheseDocx(arbre, { adresse: "https://conference.exemple.fr", exporte });

/** The pictures of a document weigh more than all its words, and no test reads them. */
async function sansImages(docx: Uint8Array): Promise<Uint8Array> {
  const { xml } = await ouvrirArchive(docx);
  return archiver([...xml].map(([nom, contenu]) => ({ nom, contenu })));
}

/** What is opened by LibreOffice, and the formats it is saved in. */
const OUVERTS: [nom: string, source: () => Promise<Uint8Array>, ...formats: Format[]][] = [
  ["modele", modeleRempli, "docx", "odt", "pdf"],
  ["modele-augmente", modeleAugmente, "pdf"],
  ["libre", docxLibre, "odt", "pdf"],
  ["synthese", () => synthese(ARBRE, "2023-v1"), "docx", "pdf"],
];
/** A copy as Trame gives it out, then as partners send it back, edited by LibreOffice (annoter.py). */
const COPIES = ["copie.docx", "annotee.docx", "annotee-odt.docx", "annotee-rtf.docx"];

/** Makes in this folder each file kept beside this one, from the documents of today; tells their names. */
export async function fabriquer(dossier: string): Promise<string[]> {
  const noms: string[] = [];
  for (const [nom, source, ...formats] of OUVERTS) {
    const octets = await source();
    for (const format of formats) {
      const enregistre = parLibreOffice(octets, "docx", format);
      writeFileSync(join(dossier, `${nom}.${format}`), format === "docx" ? await sansImages(enregistre) : enregistre);
      noms.push(`${nom}.${format}`);
    }
  }
  const copie = join(dossier, "copie.docx");
  writeFileSync(copie, await synthese(ARBRE_COPIE, "2023-v2"));
  execFileSync("/usr/bin/python3", [join(import.meta.dirname, "annoter.py"), copie, dossier], {
    stdio: "inherit",
    timeout: 180_000,
  });
  return [...noms, ...COPIES];
}
