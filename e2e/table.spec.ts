import type { Page } from "@playwright/test";
import { COMPTES } from "./adresses.ts";
import { sansFaute } from "./axe.ts";
import { expect, test, tuer } from "./navigateur.ts";

test.use({ seul: "table" });

const CHAPITRE = "/cress/2023/synthese/ecologique";
const liste = (page: Page) => page.getByRole("region", { name: /^À traiter/ });
const plan = (page: Page) => page.getByRole("region", { name: /^Le chapitre/ });
const pied = (page: Page) => page.getByRole("toolbar", { name: "Gestes" });
const reste = async (page: Page) => Number((await page.locator("#pile span").textContent())?.split(" ")[0]);

/** Where the focus is: the line of the current énoncé, seen on the screen. */
async function surLaLigne(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const e = document.activeElement;
        const { top = -1, bottom = 1e9 } = e?.getBoundingClientRect() ?? {};
        const volet = document.querySelector(".volet-attente")?.getBoundingClientRect();
        return (
          e?.id.startsWith("ligne-") &&
          e.getAttribute("aria-current") === "true" &&
          top >= 0 &&
          bottom <= (volet?.bottom ?? 0) + 1
        );
      }),
    )
    .toBe(true);
}

test("a whole chapter by the keyboard alone: at most two keys an énoncé, one request a gesture, all of it undone", async ({
  page,
  context,
  connecter,
}) => {
  await connecter(context, COMPTES.instructeur);
  // A stream that opens late tells what was just done, and the page is read again.
  const flux = page.waitForResponse(
    (r) => r.headers()["content-type"]?.startsWith("text/event-stream") === true && r.ok(),
  );
  // What the page asks for as it opens goes one after the other; that one has arrived is last.
  const arrivee = page.waitForResponse((r) => /"signe":/.test(r.request().postData() ?? ""));
  await page.goto(CHAPITRE);
  await expect(liste(page)).toBeVisible();
  await Promise.all([flux, arrivee]);
  await page.locator('[id^="ligne-"][aria-current]').focus();
  const total = await reste(page);
  const points = await plan(page).getByRole("listitem").count();
  let touches = 0;
  const frapper = async (...noms: string[]) => {
    for (const nom of noms) {
      await page.keyboard.press(nom);
      touches++;
    }
  };
  let requetes = 0;
  let presences = 0;
  page.on("request", (r) => {
    // What a form is made of comes once, with the first one; a stream and the rest of the chapter are not asked for by a gesture.
    if (/\/_next\/static\/|\/api\/vif|\/table\.json$/.test(r.url())) return;
    // Alone, one has said that one arrives, and says nothing more.
    if (/"signe":/.test(r.postData() ?? "")) presences++;
    else requetes++;
  });
  const gestes: [restent: number, ...touches: string[]][] = [];
  for (let n = total; n > 0; ) {
    // One as it is, one with a ready reason, then three gathered.
    const tour: [number, ...string[]] =
      gestes.length % 3 === 0
        ? [1, "p"]
        : gestes.length % 3 === 1
          ? [1, "e", String((n % 5) + 1)]
          : [3, "Shift+ArrowDown", "Shift+ArrowDown", "p"];
    const [pris, ...noms] = n < tour[0] ? ([1, "p"] as [number, ...string[]]) : tour;
    const avant = requetes;
    await frapper(...noms);
    // The list, grouped, may end before three are chosen: what is left is told by the page.
    await expect.poll(() => reste(page)).toBeLessThanOrEqual(n - 1);
    n = await reste(page);
    if (n > 0) await surLaLigne(page);
    await expect(page.locator(".pied").getByText(/(devient|réunis dans) le point|est écarté/)).toBeVisible();
    // The list moves before the gesture leaves: a late one would be counted with the next.
    await expect.poll(() => requetes - avant, noms.join(" ")).toBe(1);
    gestes.push([pris, ...noms]);
  }
  console.log(
    `table de tri : ${(touches / total).toFixed(2)} touches par énoncé, ${gestes.length} gestes pour ${total} énoncés`,
  );
  expect(requetes).toBe(gestes.length);
  expect(touches / total).toBeLessThanOrEqual(2);
  expect(presences).toBe(0);
  await expect(page.getByRole("heading", { name: "Rien n’attend dans ce chapitre." })).toBeFocused();
  await sansFaute(page);

  for (let i = gestes.length; i > 0; i--) {
    await page.keyboard.press("z");
    await expect(page.locator(".pied").getByText(/^Annulé/)).toBeVisible();
    await expect(pied(page)).toBeVisible();
  }
  await expect.poll(() => reste(page)).toBe(total);
  expect(await plan(page).getByRole("listitem").count()).toBe(points);
});

test("by pointer: dropped on a point or on a place, chosen by boxes, undone by its button; a point reworded, moved, both wordings kept", async ({
  page,
  context,
  connecter,
}) => {
  await connecter(context, COMPTES.instructeur);
  await page.goto(CHAPITRE);
  await expect(liste(page)).toBeVisible();
  const total = await reste(page);
  const ligne = (n: number) => page.locator('[id^="ligne-"]').nth(n);

  await test.step("an énoncé dropped on a point supports it", async () => {
    const point = plan(page).getByRole("listitem").first();
    const code = (await ligne(0).textContent())?.split(" ")[0] ?? "";
    await ligne(0).dragTo(point);
    await expect(page.locator(".pied").getByText(`${code} est ajouté au point`)).toBeVisible();
    expect(await reste(page)).toBe(total - 1);
    await point.getByRole("button").click();
    await expect(page.getByRole("region", { name: "Écrit d’après" })).toContainText(code);
    await sansFaute(page);
    await page.getByRole("button", { name: "Annuler", exact: true }).click();
    await expect.poll(() => reste(page)).toBe(total);
  });

  await test.step("two chosen by their boxes are gathered, and their support is told before", async () => {
    await page
      .getByRole("checkbox", { name: /^Choisir F/ })
      .nth(0)
      .click();
    await page
      .getByRole("checkbox", { name: /^Choisir F/ })
      .nth(1)
      .click();
    await expect(page.getByRole("heading", { name: "2 énoncés choisis" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /atelier/ })).toBeVisible();
    await pied(page).getByRole("button", { name: "Regrouper" }).click();
    await expect.poll(() => reste(page)).toBe(total - 2);
    await surLaLigne(page);
  });

  await test.step("a point is reworded, its sources beside; then moved by keys", async () => {
    await plan(page).getByRole("listitem").first().getByRole("button").click();
    await pied(page).getByRole("button", { name: "Reformuler" }).click();
    // What a variable is worth comes once somebody writes.
    await page.getByLabel("Accroche").fill("Un essai de {annee}");
    await expect(page.getByRole("region", { name: "Lecture" })).toContainText("Un essai de 2023");
    await page.getByLabel("Accroche").fill("Une accroche d’essai");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { name: /^Point P\d+ · version \d+$/ })).toBeFocused();
    await expect(plan(page)).toContainText("Une accroche d’essai");
    await page.keyboard.press("d");
    await expect(page.getByRole("button", { name: "Le poser ici" })).toBeFocused();
    const avant = await plan(page).getByRole("listitem").allTextContents();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.locator(".pied").getByText(/est déplacé/)).toBeVisible();
    expect(await plan(page).getByRole("listitem").allTextContents()).not.toEqual(avant);
  });

  await test.step("keys of one letter are switched off, and stay so", async () => {
    await page.getByRole("button", { name: /^Touches/ }).click();
    await page.getByRole("checkbox", { name: /^Répondre aux touches/ }).uncheck();
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.reload();
    await expect(page.getByRole("button", { name: "Touches" })).toBeVisible();
    await ligne(0).focus();
    const n = await reste(page);
    await page.keyboard.press("p");
    await page.keyboard.press("ArrowDown");
    await expect(ligne(1)).toBeFocused();
    expect(await reste(page)).toBe(n);
  });
});

test("on a phone: one énoncé a screen, big targets, the next one read at once", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await browser.newContext({
    baseURL: serveur.url,
    locale: "fr-FR",
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await connecter(context, COMPTES.instructeur);
  const page = await context.newPage();
  await page.goto(CHAPITRE);
  const titre = page.locator("#enonce-titre");
  await expect(titre).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const cibles = await pied(page).getByRole("button").all();
  for (const c of cibles) expect((await c.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const premier = await titre.textContent();
  await pied(page).getByRole("button", { name: "En faire un point" }).tap();
  await expect(titre).not.toHaveText(premier ?? "");
  await expect(titre).toBeFocused();
  await page.getByRole("button", { name: "Suivant" }).tap();
  await expect(page.getByText(/^2 sur \d+$/)).toBeVisible();
  await sansFaute(page);
  await page.getByRole("button", { name: /^Le chapitre/ }).tap();
  await expect(plan(page)).toBeVisible();
  await context.close();
});

test("two agents on one chapter: the second is told, nothing typed is lost, both wordings are put side by side", async ({
  browser,
  serveur,
  connecter,
}) => {
  const ouvrir = async (compte: string, adresse: string, sourde = false) => {
    const context = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR" });
    // What the other does reaches this one by its own gesture first.
    if (sourde) await context.route("**/api/vif*", (route) => route.abort());
    await connecter(context, compte);
    const page = await context.newPage();
    await page.goto(adresse);
    await expect(liste(page)).toBeVisible();
    return page;
  };
  const adresse = CHAPITRE;
  const [a, b] = [await ouvrir(COMPTES.instructeur, adresse, true), await ouvrir(COMPTES.administrateur, adresse)];

  await test.step("the same énoncé, twice: the second sees who has it", async () => {
    const ligne = a.locator('[id^="ligne-"]').first();
    const code = (await ligne.textContent())?.split(" ")[0] ?? "";
    await b.locator('[id^="ligne-"]').first().click();
    await pied(b).getByRole("button", { name: "En faire un point" }).click();
    await expect(b.locator(".pied").getByText(`${code} devient le point`)).toBeVisible();
    await ligne.click();
    await a.keyboard.press("e");
    await a.keyboard.press("1");
    await expect(a.locator(".pied").getByText("déjà traité")).toBeVisible();
    await a.context().unroute("**/api/vif*");
    await expect(a.getByRole("button", { name: new RegExp(`^${code} `) })).toHaveCount(0);
    await expect(a.locator('[id^="ligne-"][aria-current]')).toBeFocused();
  });

  await test.step("the same point, reworded by both: one takes either, or both", async () => {
    const point = (page: Page) => plan(page).getByRole("listitem").first().getByRole("button");
    const dit = async (page: Page, mots: string) => {
      await point(page).click();
      await pied(page).getByRole("button", { name: "Reformuler" }).click();
      await page.getByRole("textbox", { name: "Texte", exact: true }).fill(mots);
    };
    await dit(a, "Les mots de la première, écrits avec soin et longuement.");
    await dit(b, "Ceux de la seconde, qui les envoie la première, elle aussi avec soin.");
    await b.keyboard.press("Control+Enter");
    await expect(b.locator(".pied").getByText(/est reformulé/)).toBeVisible();
    await a.getByRole("textbox", { name: "Texte", exact: true }).focus();
    await a.keyboard.press("Control+Enter");
    const choix = a.getByRole("region", { name: "Quelqu’un d’autre vient d’enregistrer" });
    await expect(choix).toContainText("Ceux de la seconde");
    await expect(choix).toContainText("Les mots de la première");
    await choix.getByRole("radio", { name: "Les deux, l’une après l’autre" }).check();
    await choix.getByRole("button", { name: "Appliquer ces choix" }).click();
    await expect(a.getByRole("textbox", { name: "Texte", exact: true })).toHaveValue(
      /Les mots de la première[\s\S]*Ceux de la seconde/,
    );
    await pied(a).getByRole("button", { name: "Enregistrer" }).click();
    await expect(a.locator(".pied").getByText(/est reformulé/)).toBeVisible();
  });

  await test.step("without network the words stay, in the form and on return", async () => {
    await pied(a).getByRole("button", { name: "Reformuler" }).click();
    await a.context().setOffline(true);
    await a.getByLabel("Accroche").fill("Écrite dans le train");
    await a.keyboard.press("Control+Enter");
    await expect(a.getByRole("alert").filter({ hasText: "Le réseau ne répond pas" })).toBeVisible();
    const code = (await a.getByRole("heading", { name: /^Reformuler P/ }).textContent())?.split(" ")[1] ?? "";
    const context = a.context();
    await tuer(a);
    await context.setOffline(false);
    const retour = await context.newPage();
    await retour.goto(`${adresse}?point=${code}`);
    await pied(retour).getByRole("button", { name: "Reformuler" }).click();
    await expect(retour.getByText("vos mots sont de retour")).toBeVisible();
    await expect(retour.getByLabel("Accroche")).toHaveValue("Écrite dans le train");
  });
  await a.context().close();
  await b.context().close();
});
