import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { publicationFichiers, publications } from "@/db/schema/publication";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL } from "@/e2e/monde";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { ARBRE, ARBRE_VIDE } from "../document/fixture.ts";
import { garder, garderFichiers, lireFichier, listFichiers, verser } from "./fichiers.ts";

async function creerVersion() {
  const { editionId } = await creerMonde();
  const [version] = await db
    .insert(publications)
    .values({ editionId, numero: 1, publieeAt: PENDANT_APPEL, arbre: ARBRE })
    .returning();
  if (!version) throw new Error("publication absente");
  return version;
}

test("whoever asks for a file draws nothing: it is drawn by a job, away from the server’s thread, then is the same for ever", async () => {
  const { id, editionId } = await creerVersion();
  expect(await lireFichier(editionId, 1, "pdf")).toBe("absent");
  expect(await lireFichier(editionId, 2, "pdf")).toBe(undefined);
  let tours = 0;
  const battre = setInterval(() => tours++, 5);
  await garderFichiers(PENDANT_APPEL);
  clearInterval(battre);
  expect(tours).toBeGreaterThan(20);
  const pdf = Buffer.from((await lireFichier(editionId, 1, "pdf")) ?? "");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const json = Buffer.from((await lireFichier(editionId, 1, "json")) ?? "").toString();
  expect(JSON.parse(json)).toMatchObject({ version: 1, publieeAt: PENDANT_APPEL.toISOString() });
  const gardes = await listFichiers(id);
  expect(gardes.map((f) => [f.format, f.taille > 0, f.detruitAt])).toEqual([
    ["pdf", true, null],
    ["json", true, null],
    ["docx", true, null],
    ["md", true, null],
    ["sources", true, null],
  ]);

  // Whatever a template would draw now, what was kept is given, and no sweeping takes it away.
  const autre = await verser(new Map([["pdf", new TextEncoder().encode("autre")]]));
  await db.transaction((tx) => garder(tx, id, autre, PENDANT_APPEL));
  await garderFichiers(PENDANT_APPEL);
  await oublierFichiersOrphelins();
  expect(await listFichiers(id)).toEqual(gardes);
  expect(Buffer.from((await lireFichier(editionId, 1, "pdf")) ?? "").equals(pdf)).toBe(true);
});

test("a version that cannot be drawn keeps no other from its files", async () => {
  const saine = await creerVersion();
  const { editionId } = await creerMonde();
  await db
    .insert(publications)
    .values({ editionId, numero: 1, publieeAt: new Date(0), arbre: { ...ARBRE_VIDE, enonces: 7 as never } });
  await expect(garderFichiers(PENDANT_APPEL)).rejects.toThrow("versions sans leurs fichiers");
  expect(await db.$count(publicationFichiers, eq(publicationFichiers.publicationId, saine.id))).toBe(5);
});
