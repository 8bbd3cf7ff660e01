import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { fichiers } from "@/db/schema/fichier";
import { publicationFichiers, publications } from "@/db/schema/publication";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL } from "@/e2e/monde";
import { ARBRE, ARBRE_VIDE } from "../document/fixture.ts";
import { lireArbre } from "../document/format-1.ts";
import { oublierFichiersOrphelins } from "../fichiers/stockage.ts";
import { fichierDePublication } from "./fichiers.ts";

test("a frozen version is drawn once, away from the server’s thread, and its bytes are kept for everybody", async () => {
  const { editionId } = await creerMonde();
  const [figee] = await db
    .insert(publications)
    .values({ editionId, numero: 1, publieeAt: PENDANT_APPEL, arbre: ARBRE })
    .returning();
  if (!figee) throw new Error("publication absente");
  const version = { ...figee, arbre: lireArbre(figee.arbre) };
  const gardes = () =>
    db
      .select({ format: publicationFichiers.format, type: fichiers.type })
      .from(publicationFichiers)
      .innerJoin(fichiers, eq(fichiers.id, publicationFichiers.fichierId))
      .where(eq(publicationFichiers.publicationId, version.id))
      .orderBy(publicationFichiers.format);
  let tours = 0;
  const battre = setInterval(() => tours++, 5);
  const demandes = Array.from({ length: 20 }, () => fichierDePublication(version, "pdf", PENDANT_APPEL).octets);
  const pdfs = await Promise.all(demandes);
  clearInterval(battre);
  expect(tours).toBeGreaterThan(20);
  expect(new Set(pdfs.map((o) => Buffer.from(o).toString("base64"))).size).toBe(1);
  expect(
    Buffer.from(pdfs[0] ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  const json = await fichierDePublication(version, "json", PENDANT_APPEL).octets;
  expect(JSON.parse(Buffer.from(json).toString())).toMatchObject({ version: 1 });
  const docx = await fichierDePublication(version, "docx", PENDANT_APPEL).octets;
  const md = await fichierDePublication(version, "md", PENDANT_APPEL).octets;
  expect(Buffer.from(md).toString()).toMatch(/^# Synthèse des\u00A0ateliers – Le temps des transitions\n/);
  expect(await gardes()).toEqual([
    { format: "pdf", type: "application/pdf" },
    { format: "json", type: "application/json; charset=utf-8" },
    { format: "docx", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
    { format: "md", type: "text/markdown; charset=utf-8" },
  ]);

  // Whatever would be drawn now, what was kept is given, and no sweeping takes it away.
  await oublierFichiersOrphelins();
  const encore = await fichierDePublication({ id: version.id, arbre: ARBRE_VIDE }, "pdf", PENDANT_APPEL).octets;
  expect(Buffer.compare(encore, pdfs[0] ?? Buffer.alloc(0))).toBe(0);
  const annote = await fichierDePublication({ id: version.id, arbre: ARBRE_VIDE }, "docx", PENDANT_APPEL).octets;
  expect(Buffer.compare(annote, docx)).toBe(0);
});
