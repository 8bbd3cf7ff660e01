import type { Page } from "@playwright/test";
import { annee, contexte, copies } from "./brouillon.ts";
import { expect, type Serveur, test, tuer } from "./navigateur.ts";

/** A draft whose birth goes unanswered: the person tries again, and there is one. */

/** Lets the next save reach the server, and loses its answer on the way back. */
async function perdreReponse(page: Page): Promise<() => number> {
  let perdues = 0;
  await page.route("**/espace/candidatures/**", async (route) => {
    const save = route.request().postData()?.includes('"donnees"');
    if (!save || perdues > 0) return route.fallback();
    perdues++;
    await route.fetch();
    await route.abort("connectionreset");
  });
  return () => perdues;
}

const brouillonsDe = ({ sql }: Serveur, debut: string) =>
  sql<{ id: string; intitule: string; resume: string | null }[]>`
    select id, intitule, resume from candidatures where intitule like ${`${debut}%`}`;

test("the answer of the first save is lost: one draft, with all that was typed since", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  await page.goto(`/espace/candidatures/nouvelle?edition=${await annee(serveur)}&autre`);
  await page.getByLabel("Structure porteuse").selectOption({ index: 1 });
  const perdues = await perdreReponse(page);
  await page.getByLabel("Intitulé").fill("Réponse perdue");
  await expect(page.getByRole("alert").filter({ hasText: "gardées dans ce navigateur" })).toBeVisible();
  expect(perdues()).toBe(1);
  expect(await brouillonsDe(serveur, "Réponse perdue")).toHaveLength(1);
  await page.getByLabel("Intitulé").fill("Réponse perdue, puis retrouvée");
  await page.getByLabel("Résumé pour le programme").fill("Écrit après la perte.");
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await expect(page).toHaveURL(/\/espace\/candidatures\/[0-9a-f-]{36}\/modifier$/);
  const [seule, ...autres] = await brouillonsDe(serveur, "Réponse perdue");
  expect(autres).toEqual([]);
  expect(seule).toMatchObject({ intitule: "Réponse perdue, puis retrouvée", resume: "Écrit après la perte." });
  await expect(page.getByRole("heading", { name: "Quelqu’un d’autre vient d’enregistrer" })).toHaveCount(0);
  await expect.poll(() => copies(page)).toEqual([]);
  await context.close();
});

test("the browser is killed right after: the draft is found, and offers what was typed", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const adresse = `/espace/candidatures/nouvelle?edition=${await annee(serveur)}`;
  await page.goto(`${adresse}&autre`);
  await page.getByLabel("Structure porteuse").selectOption({ index: 1 });
  await perdreReponse(page);
  await page.getByLabel("Intitulé").fill("Coupée net");
  await expect(page.getByRole("alert").filter({ hasText: "gardées dans ce navigateur" })).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel("Résumé pour le programme").fill("Les derniers mots.");
  await tuer(page);
  await context.setOffline(false);

  const retour = await context.newPage();
  await retour.goto(adresse);
  await retour.getByRole("link", { name: "Coupée net" }).click();
  await expect(retour.getByRole("heading", { name: "Des réponses n’étaient pas encore enregistrées" })).toBeFocused();
  await expect(retour.getByText("Depuis, le formulaire a été enregistré ailleurs")).toHaveCount(0);
  await expect(retour.getByRole("group", { name: "Intitulé" })).toHaveCount(0);
  await retour.getByRole("button", { name: "Reprendre tout ce qui est sur cet appareil" }).click();
  await expect(retour.getByText(/Enregistré à/)).toBeVisible();
  expect((await brouillonsDe(serveur, "Coupée net")).map((c) => [c.intitule, c.resume])).toEqual([
    ["Coupée net", "Les derniers mots."],
  ]);
  await expect.poll(() => copies(retour)).toEqual([]);

  await test.step("another candidature, begun afterwards, is another draft", async () => {
    await retour.goto(`${adresse}&autre`);
    await expect(retour.getByLabel("Intitulé")).toHaveValue("");
    await retour.getByLabel("Structure porteuse").selectOption({ index: 1 });
    await retour.getByLabel("Intitulé").fill("Coupée net, une autre");
    await expect(retour.getByText(/Enregistré à/)).toBeVisible();
    expect(await brouillonsDe(serveur, "Coupée net")).toHaveLength(2);
  });
  await context.close();
});
