import sharp from "sharp";
import { BUREAU, candidatureTenue, ficheCommencee, ouvrir, TELEPHONE } from "./donnees/tenue.ts";
import { expect, test } from "./navigateur.ts";

const image = (largeur = 640, hauteur = 480) =>
  sharp({ create: { width: largeur, height: hauteur, channels: 3, background: "#5a7" } })
    .jpeg()
    .toBuffer();

test("a photo is described, seen by all once its fiche is validated, and withdrawn everywhere at once", async ({
  browser,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const c = await candidatureTenue(serveur, 0);
  const orga = await ouvrir(browser, serveur, connecter, c.courriel, TELEPHONE);
  const { id, atelier } = await ficheCommencee(serveur, orga, 0);
  const visiteur = await (await browser.newContext({ baseURL: serveur.url, viewport: BUREAU })).newPage();
  const publique = `/${c.annee}/programme/${atelier}`;
  const vue = visiteur.getByRole("img", { name: "Une trentaine de personnes autour de trois tables." });

  await test.step("what is missing is told beside each field; a wrong file in a sentence", async () => {
    await orga.getByRole("link", { name: "Joindre des photos" }).click();
    await orga.getByRole("button", { name: "Joindre la photo" }).click();
    await expect(orga.getByText("Dites ce que l’on voit").last()).toBeVisible();
    await expect(orga.getByText("Dites si l’on reconnaît quelqu’un").last()).toBeVisible();
    await orga.getByLabel("Ce que l’on voit").fill("Une trentaine de personnes autour de trois tables.");
    await orga.getByLabel("Qui a pris la photo").fill("La structure");
    await orga.getByRole("radio", { name: "Personne n’y est reconnaissable" }).check();
    await orga.getByRole("button", { name: "Joindre la photo" }).click();
    await expect(orga.getByRole("alert").filter({ hasText: "Choisissez d’abord une photo" })).toBeVisible();
    const faux = { name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg/>") };
    await orga.getByLabel("Choisir une photo").setInputFiles(faux);
    await orga.getByRole("button", { name: "Joindre la photo" }).click();
    await expect(orga.getByRole("alert").filter({ hasText: "envoyez une photo, JPEG ou PNG" })).toBeVisible();
    await expect(orga.getByLabel("Ce que l’on voit")).toHaveValue("Une trentaine de personnes autour de trois tables.");
  });

  await test.step("the photo is joined, and nobody else sees it yet", async () => {
    const bonne = { name: "photo.jpg", mimeType: "image/jpeg", buffer: await image() };
    await orga.getByLabel("Choisir une autre photo").setInputFiles(bonne);
    await expect(orga.getByRole("img", { name: "Aperçu avant envoi" })).toBeVisible();
    await orga.getByRole("button", { name: "Joindre la photo" }).click();
    await expect(orga.getByRole("img", { name: "Une trentaine de personnes" })).toBeVisible();
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await visiteur.goto(publique);
    await expect(vue).toHaveCount(0);
    const [photo] = await sql<{ id: string }[]>`select id from fiche_photos where fiche_id = ${id}`;
    expect((await visiteur.request.get(`/api/photos/${photo?.id}`)).status()).toBe(404);
  });

  await test.step("validated, it stands on the page of the atelier", async () => {
    await sql`update fiche_revisions set remise_at = now(), validee_at = now() where fiche_id = ${id}`;
    await visiteur.goto(publique);
    await vue.scrollIntoViewIfNeeded();
    await expect.poll(() => vue.evaluate((i: HTMLImageElement) => i.naturalWidth)).toBe(640);
    await expect(visiteur.getByText("Photo : La structure")).toBeVisible();
  });

  await test.step("withdrawn with a double click, it is gone everywhere, and journaled once", async () => {
    const [photo] = await sql<{ id: string }[]>`select id from fiche_photos where fiche_id = ${id}`;
    await orga.getByText("Retirer cette photo").click();
    await orga.getByRole("button", { name: "Retirer la photo" }).dblclick();
    await expect(orga.getByText("Aucune photo pour l’instant")).toBeVisible();
    expect((await visiteur.request.get(`/api/photos/${photo?.id}`)).status()).toBe(404);
    await visiteur.goto(publique);
    await expect(vue).toHaveCount(0);
    expect(await sql`select 1 from evenements where objet_id = ${id} and type = 'retirer_photo'`).toHaveLength(1);
  });
});
