import { COMPTES } from "./adresses.ts";
import { toutTraite } from "./formulaires.ts";
import { confirmer, expect, test } from "./navigateur.ts";
import { ouvrir } from "./ouvrir.ts";

test("a version corrects the one before, which says so; a name masked leaves the page and the files, and the date is told", async ({
  page,
  context,
  browser,
  serveur,
  connecter,
  request,
}) => {
  await toutTraite(serveur);
  await connecter(context, COMPTES.instructeur);
  const lecteur = await ouvrir(browser, serveur);

  await test.step("a point is reworded in the document", async () => {
    await page.goto("/cress/2023/document?point=P1#P1");
    const ici = page.getByRole("region", { name: "Reformuler P1" });
    await ici.getByLabel("Texte").fill("tiennent dans la durée, selon Camille Fictive.");
    await ici.getByRole("button", { name: "Reformuler P1" }).click();
    await expect(page.locator("#P1")).toContainText("Reformulé.");
  });

  await test.step("the change is told before, the note and the errata are written, and the count of mails is said", async () => {
    await page.goto("/cress/2023/publication");
    await expect(page.getByRole("region", { name: "2. Ce qui change pour les lecteurs" })).toContainText(
      /1\s+point reformulé\s*: P1/,
    );
    await page.getByLabel("Ce que cette version change").fill("Un point reformulé.");
    await page.getByLabel("Ce qui était faux").fill("P1 disait trop.");
    await page.getByLabel("Pourquoi ne pas attendre").fill("Le comité ne siège qu’au printemps.");
    await page.getByRole("button", { name: "Publier la version 3" }).click();
    await expect(page.getByRole("dialog")).toContainText(/courriel/);
    await confirmer(page, "La version 3 est confirmée");
    await page.getByRole("button", { name: "Faire paraître maintenant" }).click();
    await expect(page.getByRole("link", { name: "Version 3", exact: true })).toBeVisible();
  });

  await test.step("the version before says what was false in it", async () => {
    await lecteur.goto("/2023/synthese/v2");
    await expect(lecteur.getByRole("main")).toContainText("P1 disait trop.");
    await lecteur.goto("/2023/p/P1");
    await expect(lecteur.getByRole("main")).toContainText("selon Camille Fictive");
  });

  await test.step("the name is looked for, then masked wherever it is printed", async () => {
    await page.goto("/cress/2023/publication/retrait");
    await page.getByLabel("Le nom, tel qu’il est imprimé").fill("camille fictive");
    await page.getByRole("button", { name: "Chercher où il est" }).click();
    await expect(page.getByRole("heading", { name: /est imprimé ici/ })).toBeFocused();
    await expect(page.getByRole("listitem").filter({ hasText: "Version 3" })).toContainText("P1");
    await page.getByRole("button", { name: "Masquer ce nom" }).click();
    await confirmer(page, "Le nom est masqué");
    for (const chemin of ["/2023/p/P1", "/2023/synthese/v3/ecologique"]) {
      await lecteur.goto(chemin);
      await expect(lecteur.getByRole("main")).toContainText("[nom masqué]");
      await expect(lecteur.getByRole("main")).not.toContainText("Camille");
    }
    await lecteur.goto("/2023/synthese/v3");
    await expect(lecteur.getByRole("main")).toContainText(/nom .*masqué/);
    await expect.poll(async () => (await request.get("/2023/synthese/v3.json")).status()).toBe(200);
    expect(await (await request.get("/2023/synthese/v3.json")).text()).not.toContain("Camille");
  });
  await lecteur.context().close();
});
