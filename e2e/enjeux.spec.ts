import type { Page } from "@playwright/test";
import { COMPTES } from "./adresses.ts";
import { sansFaute } from "./axe.ts";
import { COOKIE, expect, test } from "./navigateur.ts";

const pied = (page: Page) => page.getByRole("region", { name: "Dernier geste" });
const titres = (page: Page) =>
  page.getByRole("region", { name: "Les enjeux, dans l’ordre" }).getByRole("link").allTextContents();

test("an enjeu is written with a figure that is shown as it will be printed, fed by points of two chapters, put first by keys, undone; nobody overwrites it", async ({
  page,
  context,
  connecter,
  browser,
  baseURL,
}) => {
  await connecter(context, COMPTES.instructeur);
  await page.goto("/cress/2023/synthese");
  await page.getByRole("link", { name: "Enjeux transversaux" }).click();
  await page.getByRole("link", { name: "Écrire un enjeu" }).click();
  await expect(page.getByRole("heading", { name: "Nouvel enjeu" })).toBeFocused();

  await test.step("written: what will be printed is shown, an unknown figure is refused, a suggestion is followed", async () => {
    await page.getByLabel("Titre").fill("Donner du temps long");
    const texte = page.getByLabel(/^Texte/);
    await texte.fill("Les {atelier} tenus le disent");
    await page.getByRole("button", { name: "Ajouter cet enjeu" }).click();
    await expect(page.getByText(/\{atelier\}.*n’est pas une variable/).first()).toBeVisible();
    await texte.fill("Les  ateliers le disent, au nombre de ");
    await page.getByText("Insérer un chiffre ou une période").first().click();
    await page.getByRole("button", { name: /ateliers qui comptent/ }).click();
    await expect(texte).toHaveValue("Les  ateliers le disent, au nombre de {ateliers}");
    await expect(texte).toBeFocused();
    await expect(page.locator(".apercu")).toContainText("au nombre de 36.");
    await page.getByText("1 suggestion").click();
    await page.getByRole("button", { name: /^Corriger/ }).click();
    await expect(texte).toHaveValue("Les ateliers le disent, au nombre de {ateliers}");
    await sansFaute(page);
    await page.getByRole("button", { name: "Ajouter cet enjeu" }).click();
    await expect(page.getByRole("heading", { name: "8. Donner du temps long" })).toBeFocused();
    await expect(pied(page)).toContainText("est ajouté");
  });

  await test.step("fed by points of two chapters, found by their words and taken by keys", async () => {
    await expect(page.getByText("Cet enjeu ne repose sur aucun point")).toBeVisible();
    await page.getByRole("button", { name: "Ajouter un point" }).click();
    const cherche = page.getByRole("combobox", { name: /^Chercher un point/ });
    for (const code of ["P1", "P39"]) {
      await cherche.fill(code);
      await expect(page.getByRole("option").first()).toContainText(`${code} ·`);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: code, exact: true })).toBeVisible();
      await expect(cherche).toBeFocused();
    }
    await expect(page.getByRole("heading", { name: "Les propositions, par destinataire" })).toBeVisible();
    await sansFaute(page);
  });

  await test.step("put one place up by keys, where the focus stays; undone at the foot, and made again", async () => {
    const monter = page.getByRole("button", { name: "Monter Donner du temps long" });
    await monter.focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await titres(page)).indexOf("Donner du temps long")).toBe(6);
    await expect(monter).toBeFocused();
    await expect(pied(page)).toContainText("change de place");
    await pied(page).getByRole("button", { name: "Annuler" }).click();
    await expect.poll(async () => (await titres(page)).indexOf("Donner du temps long")).toBe(7);
    await pied(page).getByRole("button", { name: "Rétablir" }).click();
    await expect.poll(async () => (await titres(page)).indexOf("Donner du temps long")).toBe(6);
  });

  await test.step("by pointer, dropped on the one before, it goes before it", async () => {
    const lignes = page.getByRole("region", { name: "Les enjeux, dans l’ordre" }).getByRole("listitem");
    await lignes.nth(6).dragTo(lignes.nth(5));
    await expect.poll(async () => (await titres(page)).indexOf("Donner du temps long")).toBe(5);
  });

  await test.step("somebody else writes it meanwhile: both wordings are there, and what one typed", async () => {
    const autre = await browser.newContext({ baseURL });
    await connecter(autre, COMPTES.administrateur);
    const chezElle = await autre.newPage();
    await chezElle.goto(page.url());
    await page.getByLabel(/^Texte/).fill("Mes mots à moi.");
    await chezElle.getByLabel(/^Texte/).fill("Ses mots à elle.");
    await chezElle.getByRole("button", { name: "Enregistrer l’enjeu" }).click();
    await expect(pied(chezElle)).toContainText("est récrit");
    await autre.close();
    await expect(page.getByText("Quelqu’un d’autre vient d’enregistrer")).toBeVisible();
    await expect(page.getByText("Ses mots à elle.").first()).toBeVisible();
    await expect(page.getByLabel(/^Texte/)).toHaveValue("Mes mots à moi.");
  });

  await test.step("taken away, it comes back", async () => {
    await page.getByRole("button", { name: "Retirer cet enjeu" }).click();
    await expect.poll(async () => (await titres(page)).includes("Donner du temps long")).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await pied(page).getByRole("button", { name: "Annuler" }).click();
    await expect.poll(async () => (await titres(page)).includes("Donner du temps long")).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  await test.step("at the end of a session the page asks before it reads itself again, and stays with its words", async () => {
    await page.getByRole("link", { name: "Écrire un enjeu" }).click();
    await page.getByLabel("Titre").fill("Des mots d’après la session");
    await context.clearCookies({ name: COOKIE });
    const demande = page.waitForResponse((r) => r.url().endsWith("/api/session"));
    await page.getByRole("button", { name: "Ajouter cet enjeu" }).click();
    expect((await demande).status()).toBe(404);
    await expect(page.getByRole("link", { name: /Se reconnecter/ }).first()).toBeVisible();
    await expect(page.getByLabel("Titre")).toHaveValue("Des mots d’après la session");
  });
});
