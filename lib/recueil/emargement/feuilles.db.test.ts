import { randomBytes } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { feuilles } from "@/db/schema/emargement";
import { fichiers } from "@/db/schema/fichier";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { unDocx, unHeic, unPdf, unPdfDe } from "@/e2e/donnees/fichiers";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { findFeuille, joindreFeuille, listFeuilles, retirerFeuille, tournerFeuille } from "./feuilles.ts";
import { declarer, valider } from "./operations.ts";

async function preparer() {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  const [a] = await db
    .select({ id: ateliers.id })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
  if (!a) throw new Error("atelier absent");
  return { monde, id: a.id };
}

/** 40 × 20 as the sensor saw it, red on its left half; held on its side, and it says where it was taken. */
const photo = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: "#ffffff" } })
    .composite([{ input: { create: { width: 20, height: 20, channels: 3, background: "#ff0000" } }, left: 0, top: 0 }])
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Copyright: "Secret" }, IFD3: { GPSLatitude: "50/1 38/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

test("a photo lying down is put upright, and nothing of what the camera noted is left", async () => {
  const { monde, id } = await preparer();
  const prise = await photo();
  const avant = await sharp(prise).metadata();
  expect([avant.orientation, avant.exif !== undefined]).toEqual([6, true]);
  const f = reussi(await joindreFeuille(monde.organisateur, id, { octets: prise }, APRES_ATELIERS));
  const lue = await findFeuille(monde.organisateur, f.id);
  expect(lue?.type).toBe("image/jpeg");
  const apres = await sharp(lue?.octets).metadata();
  expect([apres.width, apres.height, apres.orientation, apres.exif, apres.xmp]).toEqual([
    20,
    40,
    undefined,
    undefined,
    undefined,
  ]);
  const { data } = await sharp(lue?.octets).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer({
    resolveWithObject: true,
  });
  expect([(data[0] ?? 0) > 200, (data[1] ?? 255) < 80]).toEqual([true, true]);
});

test("neither a picture nor a PDF, empty, too heavy, cut short, too soon, or somebody else’s: refused, nothing is kept", async () => {
  const { monde, id } = await preparer();
  const essai = async (octets: Uint8Array, now = APRES_ATELIERS, actor = monde.organisateur) => {
    const r = await joindreFeuille(actor, id, { octets }, now);
    return r.ok ? "ok" : r.refus;
  };
  const prise = await photo();
  expect(await essai(new Uint8Array())).toBe("fichier_vide");
  expect(await essai(unDocx())).toBe("feuille_refusee");
  expect(await essai(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBe("feuille_refusee");
  expect(await essai(prise.subarray(0, prise.length / 2))).toBe("photo_coupee");
  expect(await essai(prise.subarray(0, -2))).toBe("photo_coupee");
  expect(await essai(Buffer.concat([Buffer.from("%PDF-1.4\n"), randomBytes(400)]))).toBe("pdf_abime");
  expect(await essai(unHeic())).toBe("photo_heic");
  expect(await essai(unPdf().subarray(0, 300))).toBe("pdf_abime");
  expect(await essai(unPdfDe(10 * 1024 * 1024 + 1))).toBe("feuille_lourde");
  expect(await essai(prise, PENDANT_APPEL)).toBe("atelier_a_venir");
  expect(await essai(prise, APRES_ATELIERS, monde.autre)).toBe("introuvable");
  expect(await essai(prise, APRES_ATELIERS, monde.partenaire)).toBe("non_autorise");
  expect(await db.select().from(feuilles).where(eq(feuilles.atelierId, id))).toEqual([]);
});

test("pages are read among organisers and the CRESS, taken out until the validation, twenty at most", async () => {
  const { monde, id } = await preparer();
  const pdf = unPdf();
  const f = reussi(await joindreFeuille(monde.organisateur, id, { octets: pdf }, APRES_ATELIERS));
  for (const [qui, vues] of [
    ["organisateur", 1],
    ["instructeur", 1],
    ["administrateur", 1],
    ["partenaire", 0],
    ["comite", 0],
    ["autre", 0],
  ] as const) {
    expect((await listFeuilles(monde[qui], id)).length, qui).toBe(vues);
    expect((await findFeuille(monde[qui], f.id)) !== undefined, qui).toBe(vues === 1);
  }
  expect(await retirerFeuille(monde.autre, f.id, APRES_ATELIERS)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await retirerFeuille(monde.organisateur, f.id, APRES_ATELIERS));
  const premiere = reussi(await joindreFeuille(monde.organisateur, id, { octets: pdf }, APRES_ATELIERS));
  const [ligne] = await db.select().from(feuilles).where(eq(feuilles.id, premiere.id));
  if (!ligne) throw new Error("feuille absente");
  await db.insert(feuilles).values(Array.from({ length: 17 }, () => ({ ...ligne, id: undefined })));
  const quatre = await Promise.all(
    Array.from({ length: 4 }, () => joindreFeuille(monde.organisateur, id, { octets: pdf }, APRES_ATELIERS)),
  );
  expect(quatre.filter((r) => r.ok).length).toBe(2);
  reussi(await declarer(monde.organisateur, id, 3, APRES_ATELIERS));
  reussi(await valider(monde.instructeur, id, 3, APRES_ATELIERS));
  const [reste] = await listFeuilles(monde.organisateur, id);
  expect(await retirerFeuille(monde.organisateur, reste?.id ?? "", APRES_ATELIERS)).toEqual({
    ok: false,
    refus: "etat",
  });
  await oublierFichiersOrphelins();
  expect((await findFeuille(monde.organisateur, reste?.id ?? ""))?.octets.length).toBe(pdf.length);
  await db.delete(feuilles).where(eq(feuilles.atelierId, id));
  await oublierFichiersOrphelins();
  expect(await db.select({ id: fichiers.id }).from(fichiers).where(eq(fichiers.type, "application/pdf"))).toEqual([]);
});

test("a page turns by a quarter, two clicks make one, the file stays as it came; a PDF does not turn", async () => {
  const { monde, id } = await preparer();
  const rouge = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#ff0000" } })
    .jpeg()
    .toBuffer();
  const page = reussi(await joindreFeuille(monde.organisateur, id, { octets: rouge }, APRES_ATELIERS));
  const taille = async () => {
    const { width, height } = await sharp((await findFeuille(monde.organisateur, page.id))?.octets).metadata();
    return [width, height];
  };
  const compter = async () => (await db.select({ id: fichiers.id }).from(fichiers)).length;
  const avant = await compter();
  expect(await taille()).toEqual([40, 20]);
  const deux = [1, 2].map(() => tournerFeuille(monde.organisateur, page.id, 1, APRES_ATELIERS));
  for (const r of await Promise.all(deux)) reussi(r);
  expect(await taille()).toEqual([20, 40]);
  expect((await listFeuilles(monde.instructeur, id)).map((f) => f.quarts)).toEqual([1]);
  reussi(await tournerFeuille(monde.instructeur, page.id, 2, APRES_ATELIERS));
  expect(await taille()).toEqual([40, 20]);
  expect(await compter()).toBe(avant);
  const types = await db.select({ type: evenements.type }).from(evenements).where(eq(evenements.objetId, id));
  expect(types.filter((e) => e.type === "tourner_feuille")).toHaveLength(2);

  const pdf = reussi(await joindreFeuille(monde.organisateur, id, { octets: unPdf() }, APRES_ATELIERS));
  expect(await tournerFeuille(monde.organisateur, pdf.id, 1, APRES_ATELIERS)).toEqual({
    ok: false,
    refus: "pdf_sans_tour",
  });
  expect(await tournerFeuille(monde.autre, page.id, 3, APRES_ATELIERS)).toEqual({ ok: false, refus: "introuvable" });
  expect(await tournerFeuille(monde.partenaire, page.id, 3, APRES_ATELIERS)).toEqual({
    ok: false,
    refus: "non_autorise",
  });
  reussi(await declarer(monde.organisateur, id, 24, APRES_ATELIERS));
  reussi(await valider(monde.instructeur, id, 24, APRES_ATELIERS));
  expect(await tournerFeuille(monde.organisateur, page.id, 3, APRES_ATELIERS)).toEqual({ ok: false, refus: "etat" });
});
