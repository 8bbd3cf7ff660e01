// Makes again the files of this folder: a copy as Trame gives it out, then as partners send it back, edited by LibreOffice
// (annoter.py). Needs Debian’s libreoffice-writer (not its -nogui) and python3-uno: node --import tsx e2e/copie/fabriquer.ts
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARBRE_COPIE } from "../../lib/synthese/copie/fixture.ts";
import { renderSyntheseDocx } from "../../lib/synthese/document/rendus/docx.ts";

const ici = import.meta.dirname;
const dossier = mkdtempSync(join(tmpdir(), "trame-copie-"));
const source = join(dossier, "copie.docx");
writeFileSync(
  source,
  await renderSyntheseDocx(ARBRE_COPIE, { adresse: "https://conference.exemple.fr", exporte: "2023-v2" }),
);
execFileSync("/usr/bin/python3", [join(ici, "annoter.py"), source, dossier], { stdio: "inherit", timeout: 180_000 });
for (const nom of ["copie.docx", "annotee.docx", "annotee-odt.docx", "annotee-rtf.docx"])
  copyFileSync(join(dossier, nom), join(ici, nom));
rmSync(dossier, { recursive: true, force: true });
