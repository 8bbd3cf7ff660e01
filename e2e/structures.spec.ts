import { COMPTES } from "./adresses.ts";
import { expect, test } from "./navigateur.ts";

test("two structures of other names are found one after the other, compared, made one, and parted again", async ({
  context,
  page,
  connecter,
}) => {
  await connecter(context, COMPTES.administrateur);
  await page.goto("/cress/2023/structures");
  const chercher = async (mots: string) => {
    await page.getByLabel("Nom, sigle ou ancien nom").fill(mots);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`[?&]q=${mots}`));
  };
  const choix = (nom: RegExp) => page.getByRole("checkbox", { name: nom });
  await chercher("rien-de-tel");
  await expect(page.getByText("Aucune structure ne porte ce nom.")).toBeVisible();
  await chercher("chair");
  await choix(/^Chair/).check();
  await chercher("terril");
  await expect(choix(/^Chair/)).toBeChecked();
  await expect(choix(/^Les Roues du Terril/)).toHaveCount(2);
  await choix(/coopérative/).check();
  await page.getByRole("button", { name: "Comparer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Réunir deux structures" })).toBeVisible();
  for (const nom of [/^Chair/, /coopérative/]) await expect(page.getByText(nom).first()).toBeVisible();
  await page.getByRole("button", { name: "Réunir ces deux structures" }).click();
  const reunies = page.getByRole("region", { name: "Réunies" });
  await expect(reunies).toContainText("coopérative");
  await reunies.getByRole("button", { name: /^Séparer/ }).click();
  await expect(reunies).toHaveCount(0);
});
