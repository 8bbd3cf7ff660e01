import sharp from "sharp";
import { unPdf, unPdfDe } from "./donnees/fichiers.ts";
import { ficheCommencee, TELEPHONE } from "./donnees/tenue.ts";
import { expect, lancerServeur, nomDeBase, type Serveur, test } from "./navigateur.ts";
import { ouvrir } from "./ouvrir.ts";
import { demarrerS3, type ServeurS3 } from "./s3/serveur.ts";

test.use({ seul: "fichiers-seau" });

const ORGANISATRICE = "organisatrice@demo.test";
const ALT = "Une trentaine de personnes autour de trois tables.";

async function avecUnSeau(demo: Serveur, essai: (trame: Serveur, s3: ServeurS3) => Promise<void>): Promise<void> {
  const s3 = await demarrerS3("conference");
  const trame = await lancerServeur(await nomDeBase(demo), {
    TRAME_WORKER: "0",
    TRAME_FICHIERS: "s3://conference/trame",
    TRAME_S3_ADRESSE: s3.adresse,
    TRAME_S3_REGION: s3.region,
    TRAME_S3_CLE: s3.cle,
    TRAME_S3_SECRET: s3.secret,
  });
  try {
    await essai(trame, s3);
  } finally {
    await trame.stop();
    await s3.fermer();
  }
}

test("a document and a photo are kept in a bucket as in the base; while it does not answer, nothing is lost and each page says it", async ({
  browser,
  serveur,
}) => {
  await avecUnSeau(serveur, async (trame, s3) => {
    const { sql } = trame;
    const objets = () => s3.seaux.get("conference")?.objets ?? new Map<string, Buffer>();
    const [c] = await sql<{ id: string }[]>`
      update candidatures set etat = 'brouillon' where id = (
        select c.id from candidatures c join candidature_structures s on s.candidature_id = c.id
        join membres m on m.structure_id = s.structure_id join personnes p on p.id = m.personne_id
        where p.courriel = ${ORGANISATRICE} and c.etat = 'soumise' order by c.created_at limit 1) returning id`;
    const orga = await ouvrir(browser, trame, ORGANISATRICE, { viewport: TELEPHONE });
    await orga.goto(`/espace/candidatures/${c?.id}/modifier`);
    const documents = orga.getByRole("region", { name: "Documents" });
    const joindre = (name: string, octets: Uint8Array) =>
      documents
        .getByLabel("Joindre un document")
        .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(octets) });

    await test.step("a document is joined, and its bytes are in the bucket alone", async () => {
      await joindre("Programme.pdf", unPdf());
      await expect(documents.getByRole("status")).toHaveText("Programme.pdf est joint.");
      expect([...objets().values()].map((o) => o.equals(unPdf()))).toEqual([true]);
      expect(
        await sql`select octets from fichiers where id in (select fichier_id from pieces where candidature_id = ${c?.id ?? ""})`,
      ).toEqual([{ octets: null }]);
    });

    const lien = (await documents.getByRole("link", { name: /Programme/ }).getAttribute("href")) ?? "";
    await test.step("it is downloaded as it was", async () => {
      const lu = await orga.request.get(lien);
      expect([lu.status(), (await lu.body()).equals(unPdf())]).toEqual([200, true]);
    });

    await test.step("with the storage down, a document is refused in words, the others stay, a download says to come back", async () => {
      s3.panne = () => "503";
      await joindre("Affiche.pdf", unPdfDe(90_000));
      await expect(documents.getByRole("alert")).toContainText("Le stockage des fichiers ne répond pas");
      await expect(documents.getByRole("listitem")).toHaveCount(1);
      const lu = await orga.request.get(lien);
      expect([lu.status(), lu.headers()["retry-after"], lu.headers()["cache-control"]]).toEqual([
        503,
        "60",
        "no-store",
      ]);
      expect(await lu.text()).toContain("Il n’est pas perdu");
      expect((await orga.request.get("/api/sante")).status()).toBe(200);
    });

    await test.step("taken away meanwhile, it is gone for people at once, and erased from the bucket by the next turn", async () => {
      await documents.getByRole("button", { name: "Retirer Programme.pdf" }).click();
      await expect(documents.getByRole("status")).toHaveText("Programme.pdf est retiré.");
      expect((await orga.request.get(lien)).status()).toBe(404);
      const [objet] = objets().keys();
      expect(
        await sql`select 1 from objets_a_effacer where objet = ${`s3://conference/${objet}`} and des <= now()`,
      ).toHaveLength(1);
      s3.panne = undefined;
      await joindre("Affiche.pdf", unPdfDe(90_000));
      await expect(documents.getByRole("status")).toHaveText("Affiche.pdf est joint.");
    });

    await test.step("a photo is joined, seen, refused in words while the storage is down, and withdrawn", async () => {
      const tenue = await sql<{ courriel: string }[]>`
        select p.courriel from candidatures c join personnes p on p.id = c.cree_par
        where c.etat = 'labellisee' and not c.reprise and (select count(*) from ateliers a where a.candidature_id = c.id) >= 2
        order by c.id limit 1`;
      const page = await ouvrir(browser, trame, tenue[0]?.courriel ?? "", { viewport: TELEPHONE });
      const { id } = await ficheCommencee(trame, page, 0);
      await page.getByRole("link", { name: "Joindre des photos" }).click();
      const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#5a7" } })
        .jpeg()
        .toBuffer();
      await page.getByLabel("Ce que l’on voit").fill(ALT);
      await page.getByLabel("Qui a pris la photo").fill("La structure");
      await page.getByRole("radio", { name: "Personne n’y est reconnaissable" }).check();
      await page
        .getByLabel("Choisir une photo")
        .setInputFiles({ name: "p.jpg", mimeType: "image/jpeg", buffer: photo });
      await expect(page.getByRole("img", { name: "Aperçu avant envoi" })).toBeVisible();
      s3.panne = () => "couper";
      await page.getByRole("button", { name: "Joindre la photo" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "Le stockage des fichiers ne répond pas" })).toBeVisible();
      await expect(page.getByLabel("Ce que l’on voit")).toHaveValue(ALT);
      expect(await sql`select 1 from fiche_photos where fiche_id = ${id}`).toHaveLength(0);
      s3.panne = undefined;
      await page.getByRole("button", { name: "Joindre la photo" }).click();
      const vue = page.getByRole("img", { name: ALT });
      await vue.scrollIntoViewIfNeeded();
      await expect.poll(() => vue.evaluate((i: HTMLImageElement) => i.naturalWidth)).toBe(640);
      await page.getByText("Retirer cette photo").click();
      await page.getByRole("button", { name: "Retirer la photo" }).click();
      await expect(page.getByText("Aucune photo pour l’instant")).toBeVisible();
    });

    await test.step("who administers reads where files are, and how many are elsewhere still", async () => {
      const admin = await ouvrir(browser, trame, "administrateur@demo.test", { viewport: TELEPHONE });
      await admin.goto("/administration/sauvegardes");
      const ou = admin.getByRole("region", { name: "Les fichiers" });
      await expect(ou).toContainText(`chez ${new URL(s3.adresse).host} : s3://conference/trame/`);
      await expect(ou).toContainText("npm run fichiers les mène tous au même endroit");
      expect(await admin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await admin.goto("/administration/version");
      await expect(admin.getByRole("main")).toContainText("s3://conference/trame/");
      await expect(admin.getByRole("main"), "the size of the base, in French units").toContainText(/,\s\d[\d,]*\sMo/);
      await expect(admin.getByRole("main")).not.toContainText(s3.secret);
      expect(await (await admin.request.get("/api/sante")).json()).toMatchObject({ fichiers: "seau" });
    });
  });
});
