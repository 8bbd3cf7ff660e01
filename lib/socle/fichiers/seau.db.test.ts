import { sql as drizzleSql, eq } from "drizzle-orm";
import sharp from "sharp";
import { db, sql } from "@/db/client";
import { pieces } from "@/db/schema/candidature";
import { fichiers, objetsAEffacer } from "@/db/schema/fichier";
import { fichePhotos } from "@/db/schema/photo";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { unPdf, unPdfDe } from "@/e2e/donnees/fichiers";
import { candidatureComplete, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { demarrerS3, type ServeurS3 } from "@/e2e/s3/serveur";
import { creerCandidature } from "../../appel/candidature/operations.ts";
import { ajouterPiece, findPiece, retirerPiece } from "../../appel/candidature/questions/pieces.ts";
import { garderFichiers, lireFichier } from "../../synthese/publication/fichiers.ts";
import { retirerPhotoPartout } from "../../synthese/publication/retirer-photo.ts";
import { effacerObjets } from "./effacer.ts";
import { depotDe } from "./place.ts";
import { rangerFichiers } from "./ranger.ts";
import {
  AVEC_OCTETS,
  oublierFichiersOrphelins,
  StockageMuet,
  stocker,
  unsafeLireFichier,
  unsafeLireOctets,
  verserFichier,
} from "./stockage.ts";

test.use({ seul: "fichiers-s3" });

let s3: ServeurS3;
test.beforeAll(async () => {
  s3 = await demarrerS3("conference");
  // Read once, at the first question this process asks.
  Object.assign(process.env, {
    TRAME_FICHIERS: "s3://conference/trame/bretagne",
    TRAME_S3_ADRESSE: s3.adresse,
    TRAME_S3_REGION: s3.region,
    TRAME_S3_CLE: s3.cle,
    TRAME_S3_SECRET: s3.secret,
  });
});
test.afterAll(() => s3.fermer());
test.beforeEach(async () => {
  s3.panne = undefined;
  objets().clear();
  await sql`delete from pieces`;
  await oublierFichiersOrphelins();
  await sql`delete from objets_a_effacer`;
});

const objets = () => s3.seaux.get("conference")?.objets ?? new Map<string, Buffer>();
const OBJET = /^s3:\/\/conference\/(trame\/bretagne\/trame-fichier-[0-9a-f-]{36})$/;
const nomDe = (objet: string | null | undefined) => OBJET.exec(objet ?? "")?.[1] ?? "";
const lesFichiers = () => db.select().from(fichiers);
const aEffacer = () => db.$count(objetsAEffacer);
const unJourApres = () => db.update(objetsAEffacer).set({ des: drizzleSql`${objetsAEffacer.des} - interval '1 day'` });

let instant = PENDANT_APPEL.getTime();
const brouillon = async (monde: Monde) =>
  reussi(await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL)).id;
const joindre = (monde: Monde, id: string, octets: Uint8Array) =>
  ajouterPiece(monde.organisateur, id, { nom: "a.pdf", octets }, new Date(instant++));
const garder = async (octets: Uint8Array, dansLaBase = false) => {
  const verse = await verserFichier(octets, "application/pdf");
  const a = dansLaBase ? { ...verse, objet: null } : verse;
  return db.transaction((tx) => stocker(tx, a, PENDANT_APPEL));
};

test("bytes go to the bucket alone, once for the rows that hold the same, and leave it after the last of them, once that is committed", async () => {
  const monde = await creerMonde();
  const [un, deux] = [await brouillon(monde), await brouillon(monde)];
  const octets = unPdfDe(70_000);
  const a = reussi(await joindre(monde, un, octets)).id;
  const b = reussi(await joindre(monde, deux, octets)).id;
  const [lui, ...autres] = await lesFichiers();
  expect([lui?.octets, autres.length, await db.$count(pieces)]).toEqual([null, 0, 2]);
  expect(objets().get(nomDe(lui?.objet))?.equals(octets)).toBe(true);
  expect((await findPiece(monde.organisateur, b))?.octets.equals(octets)).toBe(true);
  // Sent twice, named once: the second goes.
  expect([objets().size, await aEffacer()]).toEqual([2, 1]);
  await effacerObjets();
  expect([[...objets().keys()], await aEffacer()]).toEqual([[nomDe(lui?.objet)], 0]);

  reussi(await retirerPiece(monde.organisateur, a, PENDANT_APPEL));
  await effacerObjets();
  expect((await findPiece(monde.organisateur, b))?.octets.equals(octets)).toBe(true);
  reussi(await retirerPiece(monde.organisateur, b, PENDANT_APPEL));
  expect([(await lesFichiers()).length, objets().size]).toEqual([0, 1]);
  await effacerObjets();
  expect([objets().size, await aEffacer()]).toEqual([0, 0]);
});

test("what a transaction did not keep, or let go of and did not commit, is erased a day later, or not at all; nobody else’s object ever", async () => {
  objets().set(
    "trame/bretagne/trame-fichier-00000000-0000-4000-8000-000000000000",
    Buffer.from("d’une autre instance"),
  );
  objets().set("trame/bretagne/photo.jpg", Buffer.from("autre chose"));
  const id = await garder(unPdf());
  const [lui] = await lesFichiers();
  const verse = await verserFichier(unPdfDe(90_000), "application/pdf");
  const annuler = (faire: Parameters<typeof db.transaction>[0]) =>
    expect(
      db.transaction(async (tx) => {
        await faire(tx);
        throw new Error("annulée");
      }),
    ).rejects.toThrow("annulée");
  await annuler((tx) => stocker(tx, verse, PENDANT_APPEL));
  await annuler((tx) => tx.delete(fichiers));
  await effacerObjets();
  expect([objets().size, await aEffacer()]).toEqual([4, 1]);
  await unJourApres();
  await effacerObjets();
  expect([...objets().keys()].sort()).toEqual(
    [
      nomDe(lui?.objet),
      "trame/bretagne/photo.jpg",
      "trame/bretagne/trame-fichier-00000000-0000-4000-8000-000000000000",
    ].sort(),
  );
  expect((await unsafeLireFichier(id))?.octets.equals(unPdf())).toBe(true);
  // Its object is gone: the row is not written rather than left without its bytes.
  await expect(db.transaction((tx) => stocker(tx, verse, PENDANT_APPEL))).rejects.toThrow(StockageMuet);
  expect(await lesFichiers()).toHaveLength(1);
});

test("who is writing the row of an object and who erases it never both win", async () => {
  const verse = await verserFichier(unPdf(), "application/pdf");
  await unJourApres();
  let laisser = () => {};
  const aCote = new Promise<void>((suite) => {
    laisser = suite;
  }).then(() => effacerObjets());
  const id = await db.transaction(async (tx) => {
    const ecrit = await stocker(tx, verse, PENDANT_APPEL);
    laisser();
    await aCote;
    return ecrit;
  });
  await effacerObjets();
  expect((await unsafeLireFichier(id))?.octets.equals(unPdf())).toBe(true);
});

test("a storage that does not answer keeps nothing of what is sent, says so of what is asked, and erases once it is back", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const piece = reussi(await joindre(monde, id, unPdf())).id;
  for (const panne of ["503", "couper", "403"] as const) {
    s3.panne = () => panne;
    await expect(joindre(monde, id, unPdfDe(80_000))).rejects.toThrow(StockageMuet);
    await expect(findPiece(monde.organisateur, piece)).rejects.toThrow(StockageMuet);
  }
  expect([await db.$count(pieces), (await lesFichiers()).length, objets().size]).toEqual([1, 1, 1]);
  reussi(await retirerPiece(monde.organisateur, piece, PENDANT_APPEL));
  await effacerObjets();
  expect(objets().size).toBe(1);
  s3.panne = undefined;
  await effacerObjets();
  expect(objets().size).toBe(0);
  // Those sent in vain may have arrived: they wait for their day.
  await unJourApres();
  await effacerObjets();
  expect(await aEffacer()).toBe(0);
});

test("bytes that are no longer those sent, or gone, are not given for them", async () => {
  const id = await garder(unPdf());
  const [lui] = await lesFichiers();
  objets().set(nomDe(lui?.objet), Buffer.from("autre chose"));
  await expect(unsafeLireFichier(id)).rejects.toThrow(StockageMuet);
  objets().clear();
  await expect(unsafeLireFichier(id)).rejects.toThrow(StockageMuet);
});

test("files move to the bucket and back, a few at a time if need be, and are read the same all along", async () => {
  const lus = [unPdf(), unPdfDe(120_000), unPdfDe(130_000)];
  const ids = [
    await garder(lus[0] ?? unPdf(), true),
    await garder(lus[1] ?? unPdf(), true),
    await garder(lus[2] ?? unPdf(), true),
  ];
  await unJourApres();
  await effacerObjets();
  const relire = async () => {
    for (const [i, id] of ids.entries())
      expect((await unsafeLireFichier(id))?.octets.equals(lus[i] ?? unPdf())).toBe(true);
  };
  const places = async () => (await lesFichiers()).map((f) => (f.objet ? "seau" : "base")).sort();
  const depot = depotDe(process.env);
  const url = process.env.DATABASE_URL ?? "";
  s3.panne = ({ methode }) => (methode === "PUT" && objets().size >= 2 ? "503" : undefined);
  await expect(rangerFichiers(url, depot, () => {})).rejects.toThrow(/^Le stockage S3 .* pour l’instant \(503\)\.$/);
  expect(await places()).toEqual(["base", "seau", "seau"]);
  await relire();
  s3.panne = undefined;
  expect(await rangerFichiers(url, depot, () => {})).toBe(1);
  expect(await places()).toEqual(["seau", "seau", "seau"]);
  await relire();
  expect(await rangerFichiers(url, depot, () => {})).toBe(0);

  expect(await rangerFichiers(url, { ...depot, place: undefined }, () => {})).toBe(3);
  expect(await places()).toEqual(["base", "base", "base"]);
  await relire();
  await unJourApres();
  await effacerObjets();
  expect([objets().size, await aEffacer()]).toEqual([0, 0]);
  await relire();
});

test("who reads a file that moves meanwhile has it, and nothing of one that is taken away", async () => {
  const octets = unPdf();
  await garder(octets);
  const vu = async () => (await db.select(AVEC_OCTETS).from(fichiers))[0] ?? Promise.reject(new Error("aucun fichier"));
  const place = { seau: "conference", dossier: "ailleurs/" };
  const avant = await vu();
  expect(await rangerFichiers(process.env.DATABASE_URL ?? "", { ...depotDe(process.env), place }, () => {})).toBe(1);
  await effacerObjets();
  expect([...objets().keys()]).toEqual([expect.stringMatching(/^ailleurs\/trame-fichier-/)]);
  expect((await unsafeLireOctets(avant))?.equals(octets)).toBe(true);
  const encore = await vu();
  await oublierFichiersOrphelins();
  await effacerObjets();
  expect(await unsafeLireOctets(encore)).toBeUndefined();
});

test("a version is published from the bucket; a photo withdrawn, and the files that printed it, are destroyed there", async () => {
  test.slow();
  const edition = await creerEditionClose();
  const fiche = await creerFicheValidee(edition, 1, 1);
  const jpeg = await sharp({ create: { width: 320, height: 200, channels: 3, background: "#a0522d" } })
    .jpeg()
    .toBuffer();
  const verse = await verserFichier(jpeg, "image/jpeg");
  const [photo] = await db
    .insert(fichePhotos)
    .values({
      ficheId: fiche.ficheId,
      fichierId: await db.transaction((tx) => stocker(tx, verse, NOW)),
      ...{
        revision: 1,
        largeur: 320,
        hauteur: 200,
        alt: "Des tables",
        credit: "Le réseau",
        accord: "recueilli",
        at: NOW,
      },
    })
    .returning({ id: fichePhotos.id });
  reussi(await ecrirePoint(edition, fiche.enonces, { texte: "Un point." }));
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const pdf = await lireFichier(edition.id, 1, "pdf");
  expect(Buffer.from(pdf === "absent" ? "" : (pdf ?? "")).toString("latin1", 0, 5)).toBe("%PDF-");
  expect((await lesFichiers()).every((f) => f.octets === null)).toBe(true);
  const avant = [...objets().keys()];

  const apres = new Date("2024-03-01T10:00:00Z");
  reussi(await retirerPhotoPartout(edition.actor, { id: photo?.id ?? "" }, apres));
  await garderFichiers(apres);
  await effacerObjets();
  const gardes = new Set((await lesFichiers()).map((f) => nomDe(f.objet)));
  expect([...objets().keys()].sort()).toEqual([...gardes].sort());
  expect(avant.filter((nom) => objets().has(nom))).toEqual([]);
});

test("the purge takes the bytes of what it erases", async () => {
  const id = await garder(unPdf());
  expect(await oublierFichiersOrphelins()).toBe(1);
  const avant = objets().size;
  await effacerObjets();
  expect([avant - objets().size, await db.$count(fichiers, eq(fichiers.id, id))]).toEqual([1, 0]);
});
