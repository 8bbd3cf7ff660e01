import { COMPTES } from "./adresses.ts";
import { sansFaute } from "./axe.ts";
import { toutTraite } from "./formulaires.ts";
import { expect, test } from "./navigateur.ts";

const MERCI = "/cress/2023/document?partie=remerciements";

test("the document is written in place and saves itself; a stale tab loses no wording; what blocks leads to where it is mended", async ({
  page,
  context,
  serveur,
  connecter,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await connecter(context, COMPTES.instructeur);
  await page.goto("/cress/2023/document");
  const merci = page.getByRole("region", { name: "Merci", exact: true });
  const controle = page.getByRole("complementary", { name: "Contrôle de cohérence" });

  await test.step("from cover to back; without a fault for who reads it otherwise", async () => {
    const titres = await page.locator("article.synthese").getByRole("heading", { level: 2 }).allTextContents();
    const rangs = [
      "Couverture",
      "Merci",
      "Présentation de la conférence",
      "Les ateliers, mois par mois",
      "Quatrième de couverture",
    ].map((t) => titres.findIndex((lu) => lu.includes(t)));
    expect(rangs).toEqual(rangs.toSorted((a, b) => a - b));
    expect(rangs).not.toContain(-1);
    await sansFaute(page);
  });

  await test.step("a name waits for the agreement of its person", async () => {
    await merci.getByRole("link", { name: /^Modifier/ }).click();
    await merci.getByRole("button", { name: "Ajouter un signataire" }).click();
    await expect(merci.getByLabel(/Signataire 4/)).toBeFocused();
    await page.keyboard.type("Direction");
    await expect(merci.getByLabel(/^Son nom/)).toHaveCount(0);
    await merci
      .getByLabel(/accepte que son nom/)
      .last()
      .check();
    await merci.getByLabel(/^Son nom/).fill("Camille Fictive");
    await expect(merci.getByText(/^Enregistré à/)).toBeVisible();
    await sansFaute(page);
  });

  const autre = await browser.newContext({ baseURL, locale: "fr-FR" });
  await connecter(autre, COMPTES.administrateur);
  const onglet = await autre.newPage();
  await test.step("two tabs: the second is told, and keeps both wordings", async () => {
    await onglet.goto(MERCI);
    const sien = onglet.getByRole("region", { name: "Merci", exact: true }).getByRole("textbox").first();
    await expect(sien).toHaveValue(/^Merci à toutes/);
    await merci.getByRole("textbox").first().fill("Merci aux bénévoles de chaque salle.");
    await expect
      .poll(
        async () => (await serveur.sql`select 1 from textes_edition where texte like 'Merci aux bénévoles%'`).length,
      )
      .toBe(1);
    await sien.fill("Merci aux communes qui ont prêté une salle.");
    await expect(onglet.getByRole("heading", { name: "Quelqu’un d’autre vient d’enregistrer" })).toBeVisible();
    await expect(onglet.getByText("Merci aux bénévoles de chaque salle.").first()).toBeVisible();
    await onglet.getByLabel("Les deux, l’une après l’autre").check();
    await onglet.getByRole("button", { name: "Appliquer ces choix" }).click();
    await expect(sien).toHaveValue(
      "Merci aux communes qui ont prêté une salle.\n\nMerci aux bénévoles de chaque salle.",
    );
    await expect(onglet.getByText(/^Enregistré à/)).toBeVisible();
    await autre.close();
  });

  await test.step("finished, it is read as it will be printed, by everybody and with both wordings", async () => {
    await page.goto("/cress/2023/document");
    await expect(merci).toContainText("Merci aux communes qui ont prêté une salle.");
    await expect(merci).toContainText("Merci aux bénévoles de chaque salle.");
    await expect(merci).toContainText("Camille Fictive");
    await merci.getByRole("link", { name: /^Modifier/ }).click();
    await expect(merci.getByRole("textbox").first()).toBeFocused();
    await merci.getByRole("button", { name: "Terminer" }).click();
    await expect(merci.getByRole("textbox")).toHaveCount(0);
  });

  await test.step("what blocks names its chapter and leads there; once mended it is no longer said", async () => {
    const bloque = controle.getByText(/où des énoncés attendent/);
    await bloque.click();
    await controle.getByRole("link", { name: "Transition économique" }).first().click();
    await expect(page).toHaveURL(/\/cress\/2023\/synthese\/economique$/);
    await toutTraite(serveur);
    await page.goto("/cress/2023/document");
    await expect(controle).toBeVisible();
    await expect(controle).not.toContainText("où des énoncés attendent");
    await expect(controle).toContainText("attendent le comité");
  });

  await test.step("on a telephone the margin folds on top, and nothing overflows", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/cress/2023/document");
    await expect(controle.getByText(/méritent un regard/)).toBeVisible();
    await expect(controle.getByText(/sans retour/)).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
