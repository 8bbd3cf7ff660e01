import { expect, seConnecterParCourriel, test } from "./navigateur.ts";
import { launch, makeOpenFolder, pickPorts, stopAll } from "./start/harness.ts";

const ADMINISTRATRICE = "premiere@installation.test";
const COLLEGUE = "collegue@installation.test";

test.afterEach(stopAll);

test("an office is installed from nothing: who administers signs in, creates the edition of her region, invites a colleague who comes", async ({
  browser,
}) => {
  const ports = await pickPorts();
  const bureau = launch(makeOpenFolder(), ports, {
    run: "lib/conduite/run/start.ts",
    env: {
      SMTP_URL: process.env.SMTP_URL ?? "",
      TRAME_ADMINISTRATEUR: ADMINISTRATRICE,
      TRAME_REGION: "53",
      NODE_ENV: "production",
    },
  });
  await expect.poll(bureau.output, { timeout: 90_000 }).toContain("Trame est prête");
  expect(bureau.output()).not.toContain("demo.test");
  const venir = async () => {
    const context = await browser.newContext({ baseURL: `http://localhost:${ports.PORT}`, locale: "fr-FR" });
    return context.newPage();
  };

  const elle = await venir();
  await elle.goto("/");
  await expect(elle.getByRole("heading", { level: 1 })).toBeVisible();
  await seConnecterParCourriel(elle, ADMINISTRATRICE);
  await expect(elle).toHaveURL(/\/administration$/);
  await elle.goto("/administration/editions");
  await elle.getByLabel("Année").fill("2027");
  await elle.getByLabel("Numéro de la conférence").fill("1");
  await elle.getByLabel("Thème").fill("Ce que la coopération change");
  await elle.getByRole("button", { name: "Créer l’édition" }).click();
  await expect(elle.getByRole("link", { name: "Édition 2027" }).first()).toBeVisible();
  await elle.goto("/cress/2027/couverture");
  await expect(elle.getByRole("main")).toContainText("Finistère");

  await elle.goto("/cress/2027/personnes");
  await elle.getByLabel("Son adresse").fill(COLLEGUE);
  await elle.getByLabel(/^Instruct/).check();
  await elle.getByRole("button", { name: "Donner ce rôle" }).click();
  await expect(elle.getByText(`Le rôle est donné : un courriel est parti à ${COLLEGUE}.`)).toBeVisible();

  const lui = await venir();
  await seConnecterParCourriel(lui, COLLEGUE);
  await expect(lui).toHaveURL(/\/cress$/);
  await lui.goto("/cress/2027/preparation");
  await expect(lui.getByRole("heading", { level: 1 })).toBeVisible();
  for (const page of [elle, lui]) await page.context().close();
});
