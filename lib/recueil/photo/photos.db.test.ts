import { asc, eq } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { ficheRevisions, fiches } from "@/db/schema/fiche";
import { fichiers } from "@/db/schema/fichier";
import { evenements } from "@/db/schema/journal";
import { fichePhotos } from "@/db/schema/photo";
import { expect, test } from "@/e2e/base";
import { unHeic } from "@/e2e/donnees/fichiers";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, type Monde, reussi } from "@/e2e/monde";
import { retirerPhotoPartout } from "../../synthese/publication/retirer-photo.ts";
import { creerFiche } from "../fiche/operations.ts";
import { joindrePhoto, modifierPhoto } from "./operations.ts";
import { findPhoto, listPhotos, publicPhotos } from "./queries.ts";

const LE = APRES_ATELIERS;
const SAISIE = { alt: "Trois tables et des affiches", credit: "La structure", accord: "personne" };

/** As a phone makes it: lying on its side, with where and when it was taken. */
const photo = (largeur = 80, hauteur = 60) =>
  sharp({ create: { width: largeur, height: hauteur, channels: 3, background: "#345" } })
    .withExif({ IFD0: { Artist: "Une personne" }, IFD3: { GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
const envoi = async (champs: Record<string, string> = SAISIE, octets?: Buffer) => ({
  nom: "photo.jpg",
  octets: octets ?? (await photo()),
  champs,
});

async function ficheOuverte(monde: Monde) {
  const candidatureId = await candidatureLabellisee(monde);
  const [atelier] = await db
    .select({ id: ateliers.id, code: ateliers.code })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
  const id = reussi(await creerFiche(monde.organisateur, candidatureId, [atelier?.id ?? ""], LE));
  return { id, candidatureId, code: atelier?.code ?? "" };
}

const validee = (ficheId: string) =>
  db.update(ficheRevisions).set({ remiseAt: LE, valideeAt: LE }).where(eq(ficheRevisions.ficheId, ficheId));

test("a photo is kept upright, without what the camera wrote, with what was declared", async () => {
  const monde = await creerMonde();
  const { id } = await ficheOuverte(monde);
  reussi(await joindrePhoto(monde.organisateur, id, await envoi(), LE));
  const [row] = await db.select().from(fichePhotos).where(eq(fichePhotos.ficheId, id));
  expect(row).toMatchObject({ ...SAISIE, revision: 1, largeur: 60, hauteur: 80, par: monde.organisateur.personneId });
  const [f] = await db
    .select()
    .from(fichiers)
    .where(eq(fichiers.id, row?.fichierId ?? ""));
  expect(f?.type).toBe("image/jpeg");
  expect((await sharp(f?.octets ?? undefined).metadata()).exif).toBeUndefined();
  const lignes = await db.select().from(evenements).where(eq(evenements.type, "joindre_photo"));
  expect(lignes.map((l) => [l.objetId, l.donnees])).toEqual([[id, { photo: row?.id }]]);
});

test("what is no picture, lacks its words, is too heavy or comes seventh is refused, and leaves nothing", async () => {
  const monde = await creerMonde();
  const { id } = await ficheOuverte(monde);
  const entiere = await photo();
  for (const [refus, e] of [
    ["fichier_vide", await envoi(SAISIE, Buffer.alloc(0))],
    ["photo_lourde", await envoi(SAISIE, Buffer.alloc(5 * 1024 * 1024 + 1))],
    ["photo_refusee", await envoi(SAISIE, Buffer.from("%PDF-1.4"))],
    ["photo_refusee", await envoi(SAISIE, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))],
    ["photo_coupee", await envoi(SAISIE, entiere.subarray(0, entiere.length >> 1))],
    ["photo_heic", await envoi(SAISIE, unHeic())],
    ["photo_incomplete", await envoi({ ...SAISIE, alt: " " })],
    ["photo_incomplete", await envoi({ ...SAISIE, credit: "" })],
    ["photo_incomplete", await envoi({ ...SAISIE, accord: "peut-être" })],
  ] as const)
    expect(await joindrePhoto(monde.organisateur, id, e, LE)).toEqual({ ok: false, refus });
  expect(await db.select().from(fichePhotos).where(eq(fichePhotos.ficheId, id))).toEqual([]);
  const sept = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((i) => photo(70 + i)));
  const results = await Promise.all(
    sept.map(async (octets) => joindrePhoto(monde.organisateur, id, await envoi(SAISIE, octets), LE)),
  );
  expect(results.filter((r) => !r.ok)).toEqual([{ ok: false, refus: "trop_de_photos" }]);
});

test("a photo is public once its revision is validated and while the label stands; nobody else reads it before", async () => {
  const monde = await creerMonde();
  const { id, candidatureId, code } = await ficheOuverte(monde);
  reussi(await joindrePhoto(monde.organisateur, id, await envoi(), LE));
  const [{ id: photoId } = { id: "" }] = await listPhotos(monde.organisateur, id);
  const intrus = [monde.autre, monde.comite, monde.partenaire, null];
  for (const qui of intrus) expect(await findPhoto(qui, photoId)).toBeUndefined();
  expect(await findPhoto(monde.instructeur, photoId)).toMatchObject({ type: "image/jpeg", publique: false });
  expect(await listPhotos(monde.partenaire, id)).toEqual([]);
  expect(await publicPhotos(monde.editionId, code)).toEqual([]);

  await validee(id);
  expect((await publicPhotos(monde.editionId, code)).map((p) => [p.id, p.alt])).toEqual([[photoId, SAISIE.alt]]);
  expect(await listPhotos(monde.partenaire, id)).toHaveLength(1);
  expect(await findPhoto(null, photoId)).toMatchObject({ publique: true });

  // A photo of a revision still being written waits for its own validation.
  await db.update(fiches).set({ revision: 2 }).where(eq(fiches.id, id));
  await db.update(fichePhotos).set({ revision: 2 }).where(eq(fichePhotos.id, photoId));
  expect(await publicPhotos(monde.editionId, code)).toEqual([]);
  expect(await findPhoto(null, photoId)).toBeUndefined();

  await db.update(fichePhotos).set({ revision: 1 }).where(eq(fichePhotos.id, photoId));
  await db.update(candidatures).set({ etat: "label_retire" }).where(eq(candidatures.id, candidatureId));
  expect(await findPhoto(null, photoId)).toBeUndefined();
});

test("a photo is withdrawn whatever the état, once, by its organisers or the CRESS; then it is nowhere", async () => {
  const monde = await creerMonde();
  const { id, code } = await ficheOuverte(monde);
  reussi(await joindrePhoto(monde.organisateur, id, await envoi(SAISIE, await photo(99, 50)), LE));
  const [{ id: photoId } = { id: "" }] = await listPhotos(monde.organisateur, id);
  const [{ fichierId } = { fichierId: "" }] = await db.select().from(fichePhotos).where(eq(fichePhotos.id, photoId));
  reussi(await modifierPhoto(monde.organisateur, { id: photoId, alt: "Des tables", credit: "Le réseau" }, LE));
  await validee(id);
  await db.update(fiches).set({ etat: "validee", code: "F1" }).where(eq(fiches.id, id));
  expect(await modifierPhoto(monde.organisateur, { id: photoId, alt: "Autre", credit: "Autre" }, LE)).toEqual({
    ok: false,
    refus: "etat",
  });
  for (const [qui, refus] of [
    [monde.autre, "introuvable"],
    [monde.partenaire, "non_autorise"],
  ] as const)
    expect(await retirerPhotoPartout(qui, { id: photoId }, LE)).toEqual({ ok: false, refus });
  const deux = await Promise.all([
    retirerPhotoPartout(monde.organisateur, { id: photoId }, LE),
    retirerPhotoPartout(monde.instructeur, { id: photoId }, LE),
  ]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["introuvable", "ok"]);
  expect(await publicPhotos(monde.editionId, code)).toEqual([]);
  expect(await findPhoto(monde.organisateur, photoId)).toBeUndefined();
  expect(await db.select().from(evenements).where(eq(evenements.type, "retirer_photo"))).toHaveLength(1);
  expect(await db.select().from(fichiers).where(eq(fichiers.id, fichierId))).toEqual([]);
});
