import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const INSTALLED = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** LibreOffice for the tests: SOFFICE_PATH, else one installed, else Debian's package, installed now; or an error that says so. */
function findLibreOffice(): string {
  const trouve = () => [process.env.SOFFICE_PATH, ...INSTALLED].find((path) => path && existsSync(path));
  const deja = trouve();
  if (deja) return deja;
  spawnSync("apt-get", ["update"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "libreoffice-writer-nogui"], { stdio: "inherit" });
  const installe = trouve();
  if (!installe)
    throw new Error("LibreOffice n’a pas pu être installé : indiquez le chemin de son programme dans SOFFICE_PATH.");
  return installe;
}

/** A document as LibreOffice opens it and saves it again, in this format. */
export function parLibreOffice(octets: Uint8Array, de: "docx" | "odt", vers: "docx" | "odt" | "pdf"): Buffer {
  const dossier = mkdtempSync(join(tmpdir(), "trame-lo-"));
  try {
    const source = join(dossier, `source.${de}`);
    const sortie = join(dossier, "sortie");
    writeFileSync(source, octets);
    // A profile of its own: two conversions at once do not wait for each other.
    const profil = `-env:UserInstallation=file://${join(dossier, "profil")}`;
    execFileSync(findLibreOffice(), [profil, "--headless", "--convert-to", vers, "--outdir", sortie, source], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return readFileSync(join(sortie, `source.${vers}`));
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
