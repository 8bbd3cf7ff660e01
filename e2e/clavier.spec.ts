import type { Page } from "@playwright/test";
import { COMPTES } from "./adresses.ts";
import { expect, test } from "./navigateur.ts";

/** The stops of the Tab key on the page that one does not see: covered by the bar at the bottom or a heading at the top, or not outlined. */
async function arretsCaches(page: Page): Promise<string[]> {
  await page.locator("main").focus();
  const caches: string[] = [];
  const premier = { nom: "" };
  for (let n = 0; n < 150; n++) {
    await page.keyboard.press("Tab");
    const arret = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || !document.querySelector("main")?.contains(e)) return null;
      const { left, top, width, height } = e.getBoundingClientRect();
      const dessus = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      const colle = dessus?.closest(".barre, .pied-enjeux, .collant, [class*='collant']");
      const nom = `${e.tagName} ${(e.getAttribute("aria-label") ?? e.textContent ?? "").slice(0, 40)} ${e.id}`;
      const cerne = getComputedStyle(e).outlineStyle !== "none";
      return { nom, cache: (!!colle && !colle.contains(e)) || !cerne };
    });
    if (!arret) break;
    if (arret.cache) caches.push(arret.nom);
    premier.nom ||= arret.nom;
  }
  expect(premier.nom).not.toBe("");
  return caches;
}

test.describe("hands and eyes", () => {
  test.use({ locale: "en-US" });

  test("each stop of the keyboard is outlined, none hides under what sticks, and nothing sticks on a low screen", async ({
    serveur,
    context,
    page,
    connecter,
  }) => {
    const { sql } = serveur;
    const [ouverte] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
    const enjeux = "/cress/2023/synthese/enjeux";
    const liste = `/cress/${ouverte?.annee}/candidatures`;
    await connecter(context, COMPTES.instructeur);
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(liste);
      await expect(page.getByRole("button", { name: "Demander des avis" })).toBeHidden();
      await page
        .getByRole("checkbox", { name: /^Choisir/ })
        .first()
        .check();
      await expect(page.getByRole("button", { name: "Demander des avis" })).toBeVisible();
      expect(await arretsCaches(page), `${liste} at ${width}`).toEqual([]);
      await page.goto(enjeux);
      await expect(page.getByRole("region", { name: "Dernier geste" })).toBeVisible();
      expect(await arretsCaches(page), `${enjeux} at ${width}`).toEqual([]);
    }
    // The way out is a form of a server action, as React writes it.
    await expect(page.locator("form").filter({ hasText: "Se déconnecter" })).not.toHaveAttribute("action");

    await context.clearCookies();
    await connecter(context, COMPTES.organisatrice);
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/espace/candidatures/nouvelle?edition=${ouverte?.annee}&autre`);
      await expect(page.locator(".barre")).toBeVisible();
      expect(await arretsCaches(page), `form at ${width}`).toEqual([]);
    }
    // The browser speaks English here, and the list of communes French.
    await page
      .getByRole("combobox", { name: /^Commune/ })
      .first()
      .fill("Lil");
    await expect(page.locator("[data-live-announcer]")).toContainText("disponible(s)");
    const position = () => page.locator(".barre").evaluate((e) => getComputedStyle(e).position);
    expect(await position()).toBe("sticky");
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await position()).toBe("static");
  });

  test("paper holds words and figures, forced colours tell the current page by a line", async ({
    serveur,
    context,
    page,
    connecter,
  }) => {
    const [ouverte] = await serveur.sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
    await connecter(context, COMPTES.instructeur);
    await page.goto(`/cress/${ouverte?.annee}/candidatures`);
    const courante = page.getByRole("navigation", { name: "CRESS" }).locator('[aria-current="page"]');
    await expect(courante).toHaveText(/^Candidatures/);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await courante.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe("solid");
    await page.emulateMedia({ forcedColors: "none", media: "print" });
    await expect(page.getByRole("table", { name: "Candidatures" })).toBeVisible();
    await expect(page.getByRole("navigation").first()).toBeHidden();
    expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
  });

  test("what held the focus goes, and the focus stays in the page, on the heading around it", async ({
    serveur,
    context,
    page,
    connecter,
  }) => {
    const [ouverte] = await serveur.sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
    await connecter(context, COMPTES.instructeur);
    await page.goto(`/cress/${ouverte?.annee}/codes`);
    const bouton = page.locator("main").getByRole("button").first();
    await bouton.focus();
    await bouton.evaluate((e) => e.remove());
    await expect(page.locator("main :is(h1, h2, h3):focus")).toHaveCount(1);
  });
});

test("« / » goes to the search of the CRESS from anywhere but a field; words are marked, a code leads straight to its object", async ({
  connecter,
  context,
  page,
}) => {
  await connecter(context, "instructeur@demo.test");
  await page.goto("/cress/2023/candidatures");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox", { name: "Chercher dans l’édition 2023" })).toBeFocused();
  }).toPass();
  await page.keyboard.type("/mobilite");
  await expect(page.getByRole("searchbox", { name: "Chercher dans l’édition 2023" })).toHaveValue("/mobilite");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Recherche");
  await expect(page.locator("mark", { hasText: /^mobilit[ée]$/i }).first()).toBeVisible();
  await page.getByRole("searchbox", { name: "Chercher dans l’édition 2023" }).fill("f1-1");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/cress\/fiches\/[0-9a-f-]+#F1-01$/);

  // Who dictates to their computer puts such keys off.
  await page.goto("/espace/mes-donnees");
  await page.getByRole("checkbox", { name: /^Répondre aux touches/ }).uncheck();
  await page.goto("/cress/2023/candidatures");
  await page.waitForFunction(() => !document.querySelector('form[action=""]'));
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Chercher dans l’édition 2023" })).not.toBeFocused();
});

test("« / » goes to the search of a chapter at its table, whose letters are words and no gestures", async ({
  connecter,
  context,
  page,
}) => {
  await connecter(context, COMPTES.instructeur);
  await page.goto("/cress/2023/synthese/ecologique");
  const recherche = page.getByRole("searchbox", { name: "Chercher dans les énoncés" });
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(recherche).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type("mobilité");
  await expect(recherche).toHaveValue("mobilité");
  await expect(page.getByRole("heading", { name: /^(À traiter|Écartés)\s\d+\ssur\s\d+$/ })).toBeVisible();
});
