import { expect, test } from "./navigateur.ts";

test("an administrateur asks once before taking the administration from somebody, and sees as them in their own room", async ({
  page,
  serveur,
  connecter,
}) => {
  await serveur.sql`update personnes set administrateur = true where courriel = 'comite@demo.test'`;
  await connecter(page.context(), "administrateur@demo.test");
  await page.goto("/administration/personnes?q=comite");
  await page.getByRole("link", { name: "Membre du comité (démonstration)" }).click();
  const retirer = page.getByRole("main").getByRole("button", { name: "Lui retirer l’administration" });
  const question = page.getByRole("dialog");
  await retirer.click();
  await expect(question).toContainText("Retirer l’administration à Membre du comité (démonstration) ?");
  await expect(question).toContainText("Ses rôles dans les éditions restent");
  await question.getByRole("button", { name: "Ne rien changer" }).click();
  await expect(retirer).toBeFocused();
  await retirer.click();
  await question.getByRole("button", { name: "Lui retirer l’administration" }).click();
  await expect(question).toContainText("L’administration lui est retirée");
  await question.getByRole("button", { name: "Continuer" }).click();
  await expect(retirer).toBeHidden();
  expect(
    await serveur.sql`select 1 from personnes where administrateur and courriel = 'comite@demo.test'`,
  ).toHaveLength(0);

  await page.getByRole("button", { name: "Voir comme elle" }).click();
  await expect(page).toHaveURL(/\/comite/);
  await expect(page.getByText("Vous voyez comme")).toBeVisible();
  await page.getByRole("button", { name: "Quitter cette vue" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Personnes" })).toBeVisible();
});
