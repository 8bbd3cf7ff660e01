import type { BrowserContext, Locator, Page } from "@playwright/test";
import { type Ligne, lignes, preparer } from "./formulaires.ts";
import { COOKIE, expect, test, tuer } from "./navigateur.ts";
import { deplier } from "./saisies.ts";

/** What a slow telephone does to every form: no network, a tab killed, a session that ends, a site deployed meanwhile. */
const TELEPHONE = { width: 360, height: 740 };

async function ouvrir(page: Page, l: Ligne): Promise<Locator> {
  await page.goto(l.adresse);
  const bouton = typeof l.bouton === "string" ? new RegExp(`^${l.bouton}$`) : l.bouton;
  const zone = page.locator("form", { has: page.locator("button[type=submit]", { hasText: bouton }) }).first();
  await expect(zone).toBeAttached();
  if (l.ouvrir) await deplier(page, l.ouvrir);
  // One that offers what an earlier visit left waits for the answer.
  if (!l.brouillon) await expect(zone).not.toHaveAttribute("inert");
  return zone;
}
const envoyer = (zone: Locator, l: Ligne) => zone.getByRole("button", { name: l.bouton, exact: true }).first();

test("no form loses a word: without network, in a killed tab, at the end of a session", async ({
  browser,
  serveur,
  connecter,
}) => {
  const objets = await preparer(serveur);
  // One browser for each person; every form at fault is told at once.
  const contextes = new Map<string, BrowserContext>();
  const fautes: string[] = [];
  for (const [fichier, l] of Object.entries(lignes(objets)))
    await test.step(fichier, async () => {
      await l.avant?.(serveur);
      const context =
        contextes.get(l.compte) ??
        (await amorcer(await browser.newContext({ baseURL: serveur.url, locale: "fr-FR", viewport: TELEPHONE })));
      contextes.set(l.compte, context);
      await connecter(context, l.compte);
      await eprouver(context, l).catch((error: Error) => fautes.push(`${fichier} ${error.message}`));
      for (const page of context.pages()) await tuer(page);
      await context.setOffline(false);
    });
  for (const context of contextes.values()) await context.close();
  expect(fautes).toEqual([]);
});

/** A browser that has just been made opens its storage at its first write, which a tab killed at once would lose. */
async function amorcer(context: BrowserContext): Promise<BrowserContext> {
  const page = await context.newPage();
  await page.goto("/presence");
  await page.evaluate(() => localStorage.setItem("amorce", "1"));
  await page.close();
  return context;
}

async function eprouver(context: BrowserContext, l: Ligne): Promise<void> {
  const page = await context.newPage();
  const zone = await ouvrir(page, l);
  await context.setOffline(true);
  await l.remplir(zone);
  if (!l.brouillon) await envoyer(zone, l).click();
  await expect(zone.getByRole("alert").filter({ hasText: l.coupe ?? "Le réseau ne répond pas" })).toBeVisible();
  await l.tient(zone);
  await tuer(page);
  await context.setOffline(false);

  const retour = await context.newPage();
  const rendue = await ouvrir(retour, l);
  if (l.brouillon) await retour.getByRole("button", { name: "Reprendre tout ce qui est sur cet appareil" }).click();
  else await expect(rendue.getByText("vos mots sont de retour")).toBeVisible();
  await l.tient(rendue);
  await l.rejoindre?.(rendue);
  await context.clearCookies({ name: COOKIE });
  if (l.brouillon) await rendue.getByRole("textbox").last().fill("Encore.");
  else await envoyer(rendue, l).click();
  await expect(rendue.getByRole("alert").filter({ hasText: "Votre session est terminée" })).toBeVisible();
  await expect(rendue.getByRole("link", { name: /Se reconnecter/ })).toHaveAttribute("target", "_blank");
  await l.tient(rendue);
}

test("what waited leaves once when the network is back; a site deployed since keeps the words; signing out forgets them", async ({
  browser,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const objets = await preparer(serveur);
  const l = lignes(objets)["app/_ui/message-formulaire.tsx"];
  if (!l) throw new Error("ligne absente");
  const context = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR", viewport: TELEPHONE });
  await connecter(context, l.compte);
  const page = await context.newPage();
  const messages = async () => (await sql`select 1 from messages where candidature_id = ${objets.soumise}`).length;
  const avant = await messages();

  await test.step("the answer is lost on its way back: sent again, it is written once", async () => {
    const zone = await ouvrir(page, l);
    let perdues = 1;
    await page.route("**", async (route) => {
      if (route.request().method() !== "POST" || perdues-- <= 0) return route.fallback();
      await route.fetch();
      await route.abort("internetdisconnected");
    });
    await l.remplir(zone);
    await envoyer(zone, l).click();
    await expect(zone.getByText("L’envoi repart de lui-même")).toBeVisible();
    await expect(zone.getByText("Message envoyé.")).toBeVisible();
    expect(await messages()).toBe(avant + 1);
    await page.unroute("**");
  });

  await test.step("the action is not of this build any more: said, and the words are there after the reload", async () => {
    const zone = await ouvrir(page, l);
    await page.route("**", (route) => {
      const headers = route.request().headers();
      if (!headers["next-action"]) return route.fallback();
      return route.continue({ headers: { ...headers, "next-action": `40${"0".repeat(40)}` } });
    });
    await l.remplir(zone);
    await envoyer(zone, l).click();
    await expect(zone.getByRole("alert").filter({ hasText: "Le site vient d’être mis à jour" })).toBeVisible();
    await l.tient(zone);
    await page.unroute("**");
    await zone.getByRole("button", { name: "Recharger la page" }).click();
    await expect(page.getByText("vos mots sont de retour")).toBeVisible();
    await l.tient(zone);
  });

  await test.step("whoever signs out leaves nothing on the telephone", async () => {
    const copies = () => page.evaluate(() => Object.keys(localStorage).filter((c) => c.startsWith("trame:")));
    expect(await copies()).not.toEqual([]);
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page).toHaveURL(`${serveur.url}/`);
    expect(await copies()).toEqual([]);
  });

  await test.step("words left by somebody whose session ended are not another’s", async () => {
    await connecter(context, l.compte);
    await l.remplir(await ouvrir(page, l));
    await context.clearCookies();
    await connecter(context, "instructeur@demo.test");
    await page.goto("/cress");
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((c) => c.startsWith("trame:"))))
      .toEqual([]);
  });
  await context.close();
});

test("two persons change one answer of a structure: both are put side by side, and one may keep both", async ({
  browser,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const objets = await preparer(serveur);
  const context = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR", viewport: TELEPHONE });
  await connecter(context, objets.organisateur);
  const page = await context.newPage();
  await page.goto(`/espace/candidatures/${objets.labellisee}/presentation`);
  const methode = page.getByLabel("Méthode", { exact: true });
  const enregistrer = page.getByRole("button", { name: "Enregistrer la présentation" });
  await expect(page.locator("form", { has: enregistrer })).not.toHaveAttribute("inert");
  const resume = `Le résumé d’une autre personne, ${"assez long pour le programme ".repeat(6)}`.trim();
  await methode.fill("Ma méthode, en petits groupes, avec une restitution commune à la fin.");
  await sql`update candidatures set methode = 'Sa méthode, en plénière, avec un tour de table au début et à la fin.', resume = ${resume}, version = version + 1 where id = ${objets.labellisee}`;
  await enregistrer.click();
  await expect(page.getByRole("alert").filter({ hasText: "Quelqu’un d’autre vient d’enregistrer" })).toBeVisible();
  // What only the other has changed follows; what both have changed is asked, with both in full.
  await expect(page.getByLabel("Résumé pour le programme")).toHaveValue(resume);
  const panneau = page.getByRole("group", { name: "Méthode" });
  await expect(panneau).toContainText("en petits groupes");
  await expect(panneau).toContainText("en plénière");
  // Keys typed while the panel is there go to the field, and the panel follows.
  await methode.press("End");
  await methode.pressSequentially(" Suite.");
  await expect(methode).toHaveValue(/Suite\.$/);
  await expect(panneau).toContainText("à la fin. Suite.");
  await panneau.getByLabel("Les deux, l’une après l’autre").check();
  await page.getByRole("button", { name: "Appliquer ces choix" }).click();
  await expect(methode).toHaveValue(/en petits groupes[\s\S]*Suite\.\n\nSa méthode, en plénière/);
  await enregistrer.click();
  await page.waitForURL(`**/espace/candidatures/${objets.labellisee}`);
  const [c] = await sql`select methode, resume from candidatures where id = ${objets.labellisee}`;
  expect(c?.methode).toMatch(/en petits groupes[\s\S]*en plénière/);
  expect(c?.resume).toBe(resume);
  await context.close();
});
