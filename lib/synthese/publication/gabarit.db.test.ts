import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { publicPublication } from "../version/queries.ts";
import { dessiner, lireFichier } from "./fichiers.ts";
import { CODES_FORMAT } from "./formats.ts";

const PLUS_TARD = new Date(NOW.getTime() + 86_400_000);

/** The application with another template: the same files, but for the accent and the size of the PDF. */
function avecUnAutreGabarit(): string {
  const racine = mkdtempSync(join(tmpdir(), "gabarit-"));
  const relier = (dossier: string, sauf: string) => {
    mkdirSync(join(racine, dossier), { recursive: true });
    for (const nom of readdirSync(dossier === "" ? "." : dossier))
      if (nom !== sauf) symlinkSync(join(process.cwd(), dossier, nom), join(racine, dossier, nom));
  };
  relier("", "lib");
  relier("lib", "socle");
  relier("lib/socle", "dessin");
  relier("lib/socle/dessin", "gabarits");
  cpSync("lib/socle/dessin/gabarits", join(racine, "lib/socle/dessin/gabarits"), { recursive: true });
  const gabarit = join(racine, "lib/socle/dessin/gabarits/composants.typ");
  const avant = readFileSync(gabarit, "utf8");
  writeFileSync(gabarit, avant.replace("#1B4B6B", "#7A1F1F").replace("size: 25pt", "size: 31pt"));
  expect(readFileSync(gabarit, "utf8")).not.toBe(avant);
  return racine;
}

/** A job that keeps files and an edition that publishes, in a process that has this template; answers what v1 would be drawn as. */
function sousCeGabarit(racine: string, editionId: string): { dessin: string } {
  const script = `
    const { garderFichiers, dessiner } = await import("./lib/synthese/publication/fichiers.ts");
    const { publicPublication } = await import("./lib/synthese/version/queries.ts");
    const { sql } = await import("./db/client.ts");
    await garderFichiers(new Date(${PLUS_TARD.getTime()}));
    const v1 = await publicPublication(${JSON.stringify(editionId)}, 1);
    const dessins = await dessiner(v1.arbre, ["pdf"]);
    const { createHash } = await import("node:crypto");
    console.log(JSON.stringify({ dessin: createHash("sha256").update(dessins.get("pdf")).digest("hex") }));
    await sql.end();
    process.exit(0);`;
  const dit = execFileSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", script],
    { cwd: racine, env: { ...process.env, NODE_OPTIONS: "" } },
  );
  return JSON.parse(dit.toString().trim().split("\n").at(-1) ?? "");
}

test("versions already public keep their bytes, in every format, once a template draws otherwise", async () => {
  const edition = await creerEditionClose();
  for (const numero of [1, 2]) {
    const { enonces } = await creerFicheValidee(edition, numero, 1);
    reussi(await ecrirePoint(edition, [enonces[0] ?? ""], { accroche: "", texte: `Un frein, le ${numero}.` }));
    reussi(await publier(edition.actor, edition.id, numero - 1, numero === 1 ? NOW : PLUS_TARD, SANS_ATTENDRE));
  }
  const lire = async () => {
    const lus: [string, string][] = [];
    for (const numero of [1, 2])
      for (const format of CODES_FORMAT) {
        const octets = await lireFichier(edition.id, numero, format);
        if (!octets || octets === "absent") throw new Error(`v${numero} sans ${format}`);
        lus.push([`v${numero} ${format}`, Buffer.from(octets).toString("base64")]);
      }
    return lus;
  };
  const avant = await lire();
  expect(avant).toHaveLength(10);
  const [, pdf = ""] = avant.find(([nom]) => nom === "v1 pdf") ?? [];
  const garde = createHash("sha256").update(Buffer.from(pdf, "base64")).digest("hex");
  const v1 = await publicPublication(edition.id, 1);
  const encore = v1 && (await dessiner(v1.arbre, ["pdf"])).get("pdf");
  expect(
    createHash("sha256")
      .update(encore ?? "")
      .digest("hex"),
    "the same template draws it again",
  ).toBe(garde);
  // Drawn today, it would be another file; what was published is the same, whatever jobs have run since.
  const { dessin } = sousCeGabarit(avecUnAutreGabarit(), edition.id);
  expect(dessin).not.toBe(garde);
  expect(await lire()).toEqual(avant);
});
