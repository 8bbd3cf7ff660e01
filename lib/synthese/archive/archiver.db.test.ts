import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fichiers } from "@/db/schema/fichier";
import { archives } from "@/db/schema/publication";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { ouvrirArchiveEdition } from "@/e2e/lire-archive";
import { reussi } from "@/e2e/monde";
import { garderFichiers } from "../publication/fichiers.ts";
import { masquerNom } from "../publication/retrait.ts";
import { archiver } from "./archiver.ts";
import { publicArchive, publicFichierArchive } from "./queries.ts";

const NOM = "Camille Fictive";
const PLUS_TARD = new Date(NOW.getTime() + 86_400_000);

test("an archive opens alone, is checked by its own files, and is made again without what was masked", async () => {
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = enonces;
  reussi(await ecrirePoint(edition, [a], { accroche: "", texte: `Un frein, selon **${NOM}**.` }));
  reussi(
    await ecrirePoint(edition, [b], {
      accroche: "Former",
      texte: "des référents.",
      destinataires: [{ type: "region", nom: "Région d’essai", codes: [] }],
    }),
  );
  await archiver(NOW);
  expect(await publicArchive(edition.id)).toBe(undefined);
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  await archiver(NOW);
  const faite = await publicFichierArchive(edition.id);
  const { fichiers: dedans, textes } = await ouvrirArchiveEdition(edition.id);
  const nom = (suffixe: string) => `versions/v1/synthese-conference-ess-${edition.annee}-v1${suffixe}`;
  expect([...dedans.keys()].toSorted()).toEqual(
    [
      ...["LISEZ-MOI.txt", "SHA256SUMS", "index.html"],
      ...["ateliers", "enonces", "points", "propositions", "reponses"].flatMap((jeu) =>
        [".csv", "-excel.csv", ".xlsx", ".json"].map((fin) => `donnees/${jeu}${fin}`),
      ),
      ...["donnees/chiffres.json", "donnees/schema.json", "versions/v1/preuve.json", "versions/v1/verifier.mjs"],
      ...[".pdf", "-sources.pdf", ".docx", ".md", ".json"].map(nom),
    ].toSorted(),
  );

  // Each file is the one whose hash is listed, and the page names only what is there.
  for (const ligne of textes.get("SHA256SUMS")?.trim().split("\n") ?? []) {
    const [somme, chemin = ""] = ligne.split("  ");
    expect(
      createHash("sha256")
        .update(dedans.get(chemin) ?? "")
        .digest("hex"),
      chemin,
    ).toBe(somme);
  }
  const html = textes.get("index.html") ?? "";
  expect(html).toContain(NOM);
  expect(html).toContain("1\u00A0proposition a un destinataire");
  expect(html).not.toMatch(/<script|<link|@import|url\((?!["']?data:)| src="(?!data:)/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const liens = [...html.matchAll(/ href="([^"]+)"/g)].map((m) => m[1] ?? "");
  expect(liens.filter((l) => l.startsWith("#") && !ids.includes(l.slice(1)))).toEqual([]);
  expect(liens.filter((l) => !/^(#|https?:)/.test(l) && !dedans.has(l))).toEqual([]);
  expect(liens.filter((l) => l.startsWith("#")).length).toBeGreaterThan(10);

  // The script that is in it says that its words are those that were published.
  const dossier = mkdtempSync(join(tmpdir(), "archive-"));
  for (const chemin of ["versions/v1/preuve.json", "versions/v1/verifier.mjs", nom(".json"), nom(".pdf")])
    writeFileSync(join(dossier, chemin.split("/").at(-1) ?? ""), dedans.get(chemin) ?? "");
  const base = `synthese-conference-ess-${edition.annee}-v1`;
  const dit = execFileSync(process.execPath, ["verifier.mjs", `${base}.json`, "preuve.json", `${base}.pdf`], {
    cwd: dossier,
  });
  expect(dit.toString()).not.toContain("NON");

  // Nothing changed: nothing is made again. A name masked: the bytes go at once, then come without it.
  await archiver(PLUS_TARD);
  expect((await publicArchive(edition.id))?.faiteAt).toEqual(NOW);
  const [avant] = await db.select().from(archives).where(eq(archives.editionId, edition.id));
  reussi(await masquerNom(edition.actor, { id: edition.id, nom: NOM }, PLUS_TARD));
  expect(await publicFichierArchive(edition.id)).toBe(undefined);
  expect(await db.$count(fichiers, eq(fichiers.id, avant?.fichierId ?? ""))).toBe(0);
  await archiver(PLUS_TARD);
  expect(await publicFichierArchive(edition.id), "its files are still to be drawn").toBe(undefined);
  await garderFichiers(PLUS_TARD);
  const demandees = await db.execute(sql`select 1 from graphile_worker.jobs where key = 'archiver'`);
  expect(demandees).toHaveLength(1);
  await archiver(PLUS_TARD);
  const apres = await ouvrirArchiveEdition(edition.id);
  for (const [chemin, texte] of apres.textes) expect(texte, chemin).not.toContain(NOM);
  expect(apres.textes.get("index.html")).toContain("le nom d’une personne y a été masqué");
  expect(faite?.byteLength).toBeGreaterThan(10_000);
});
