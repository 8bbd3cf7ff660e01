import { eq } from "drizzle-orm";
import mammoth from "mammoth";
import sharp from "sharp";
import { db } from "@/db/client";
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
import { lirePdf } from "@/e2e/lire-pdf";
import { reussi } from "@/e2e/monde";
import { rendre } from "../../socle/dessin/rendre.ts";
import { stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import { donnerCopie } from "../copie/donner.ts";
import { lireFichierDeCopie } from "../copie/lire.ts";
import { publicPublication } from "../version/queries.ts";
import { lireAvis } from "./avis.ts";
import { garderFichiers, lireFichier } from "./fichiers.ts";
import type { Format } from "./formats.ts";
import { retirerPhotoPartout } from "./retirer-photo.ts";

const ALT = "Des tables et des cartes";

test("a photo validated is drawn in the PDF and the DOCX with its words; withdrawn, it leaves every version and its files", async () => {
  const edition = await creerEditionClose();
  const fiche = await creerFicheValidee(edition, 1, 1);
  const octets = await sharp({ create: { width: 320, height: 200, channels: 3, background: "#a0522d" } })
    .jpeg()
    .toBuffer();
  const verse = await verserFichier(new Uint8Array(octets), "image/jpeg");
  const [photo] = await db
    .insert(fichePhotos)
    .values({
      ficheId: fiche.ficheId,
      fichierId: await db.transaction((tx) => stocker(tx, verse, NOW)),
      ...{ revision: 1, largeur: 320, hauteur: 200, alt: ALT, credit: "Le réseau", accord: "recueilli", at: NOW },
    })
    .returning({ id: fichePhotos.id });
  reussi(await ecrirePoint(edition, fiche.enonces, { texte: "Un point." }));
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));

  const fichier = async (format: Format) => {
    const lu = await lireFichier(edition.id, 1, format);
    if (!lu || lu === "absent") throw new Error(`${format} absent`);
    return lu;
  };
  const dits = async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await fichier("docx")) });
    return {
      arbre: (await publicPublication(edition.id, "derniere"))?.arbre.photos.map((p) => [p.id, p.ateliers]),
      docx: html.includes(`alt="${ALT}"`) && html.includes("image/jpeg"),
      pdf: JSON.stringify(await lirePdf(await fichier("pdf"))).includes("Le réseau"),
      taille: (await fichier("pdf")).length,
    };
  };
  const avant = await dits();
  expect(avant).toMatchObject({ arbre: [[photo?.id, ["A1"]]], docx: true, pdf: true });

  const apres = new Date("2024-03-01T10:00:00Z");
  expect(await retirerPhotoPartout(edition.actor, { id: crypto.randomUUID() }, apres)).toMatchObject({
    refus: "introuvable",
  });
  // What this process has drawn, and a copy of the document given out in Word: its picture goes with them.
  const dessin = () => rendre("tableur", ALT, [ALT], [], ["string"]);
  const garde = await dessin();
  const donnee = reussi(await donnerCopie(edition.actor, { editionId: edition.id, transition: null }, NOW));
  reussi(await retirerPhotoPartout(edition.actor, { id: photo?.id ?? "" }, apres));
  expect(await dessin()).not.toBe(garde);
  expect(await lireFichierDeCopie(edition.actor, String(edition.annee), donnee.id)).toBeUndefined();
  expect(await lireFichier(edition.id, 1, "pdf")).toBe("absent");
  await garderFichiers(apres);
  expect(await dits()).toMatchObject({ arbre: [], docx: false, pdf: false });
  expect((await lireAvis(edition.id, edition.annee, 1))?.retraits).toEqual([{ nature: "photo", at: apres }]);
  expect(
    await db
      .select()
      .from(fichePhotos)
      .where(eq(fichePhotos.id, photo?.id ?? "")),
  ).toEqual([]);
});
