import { COMPTES } from "./adresses.ts";
import { sansFaute } from "./axe.ts";
import { toutTraite } from "./formulaires.ts";
import { expect, test } from "./navigateur.ts";

test("the document is read from cover to back and written in place; what blocks leads to where it is mended", async ({
  page,
  context,
  serveur,
  connecter,
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
});
