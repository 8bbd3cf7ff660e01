import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const INSTALLED = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** Its program: SOFFICE_PATH, else the usual places. */
const findLibreOffice = () => [process.env.SOFFICE_PATH, ...INSTALLED].find((path) => path && existsSync(path));

/** The packages of Debian its scripting needs and that are missing; a Writer without its screens (-nogui) has none. */
export const paquetsAbsents = (): string[] =>
  [
    ["libreoffice-writer", existsSync("/usr/lib/libreoffice/program/libswuilo.so")] as const,
    ["python3-uno", existsSync("/usr/lib/python3/dist-packages/uno.py")] as const,
  ].flatMap(([paquet, la]) => (la ? [] : [paquet]));

const FILTRES = {
  docx: "docx",
  odt: "odt",
  // Pictures for a screen: they weigh more than all the rest.
  pdf: `pdf:writer_pdf_Export:${JSON.stringify({
    ReduceImageResolution: { type: "boolean", value: "true" },
    MaxImageResolution: { type: "long", value: "75" },
  })}`,
};
export type Format = keyof typeof FILTRES;

function libreOffice(): string {
  const trouve = findLibreOffice();
  if (!trouve) throw new Error("LibreOffice est absent : indiquez le chemin de son programme dans SOFFICE_PATH.");
  return trouve;
}

/** A document as LibreOffice opens it and saves it again, in this format. */
export function parLibreOffice(octets: Uint8Array, de: "docx" | "odt", vers: Format): Buffer {
  const dossier = mkdtempSync(join(tmpdir(), "trame-lo-"));
  try {
    const source = join(dossier, `source.${de}`);
    const sortie = join(dossier, "sortie");
    writeFileSync(source, octets);
    // A profile of its own: two conversions at once do not wait for each other.
    const profil = `-env:UserInstallation=file://${join(dossier, "profil")}`;
    execFileSync(libreOffice(), [profil, "--headless", "--convert-to", FILTRES[vers], "--outdir", sortie, source], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return readFileSync(join(sortie, `source.${vers}`));
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
