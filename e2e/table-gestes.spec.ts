import type { BrowserContext, Page } from "@playwright/test";
import { COMPTES } from "./adresses.ts";
import { COOKIE, expect, lancerServeur, type Serveur, test } from "./navigateur.ts";

const CHAPITRE = "/cress/2023/synthese/ecologique";
const plan = (page: Page) => page.getByRole("region", { name: /^Le chapitre/ });
const pied = (page: Page) => page.getByRole("toolbar", { name: "Gestes" });
const centre = (page: Page) => page.getByRole("region", { name: "Lecture" });
const dernier = (page: Page, mots: string | RegExp) => expect(page.locator(".pied").getByText(mots)).toBeVisible();
const points = (page: Page) => page.locator(".ligne-point").allTextContents();
const point = (page: Page, n: number) => page.locator(".ligne-point button").nth(n);
const annuler = async (page: Page) => {
  await page.getByRole("button", { name: /^Annuler/ }).click();
  await dernier(page, /^Annulé/);
};

/** The transition of the chapter a point of 2023 is in. */
async function chapitreDe({ sql }: Serveur, code: string): Promise<string | undefined> {
  const [la] = await sql<{ code: string }[]>`
    select t.code from points p join editions e on e.id = p.edition_id and e.annee = 2023
    join point_versions v on v.point_id = p.id and v.ferme_par is null
    join groupe_versions g on g.groupe_id = v.groupe_id and g.ferme_par is null
    join blocs b on b.id = g.bloc_id join chapitres c on c.id = b.chapitre_id
    join edition_transitions t on t.id = c.transition_id where p.code = ${code}`;
  return la?.code;
}

test("one agent at the table: merged, split, composed, put elsewhere, decided before the comité, and undone to the letter", async ({
  page,
  context,
  connecter,
  serveur,
}) => {
  await connecter(context, COMPTES.instructeur);
  await page.goto(CHAPITRE);
  const courant = page.locator('[id^="ligne-"][aria-current]');
  await courant.focus();
  const pile = page.locator("#pile span");
  const total = Number(await pile.textContent());
  const debut = await points(page);

  await test.step("the outline is one stop, gone through with arrows; a point is merged with another, then as it was", async () => {
    await expect(page.locator("#plan-liste button[tabindex='0']")).toHaveCount(1);
    await page.keyboard.press("o");
    await expect(plan(page).getByRole("button", { name: /^Problématique/ })).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
    await expect(point(page, 0)).toBeFocused();
    await page.keyboard.press("Enter");
    const titre = page.getByRole("heading", { name: /^Point P\d+/ });
    await expect(titre).toBeFocused();
    const avant = await centre(page).textContent();
    const sources = await page.getByRole("region", { name: "Écrit d’après" }).getByRole("listitem").count();
    await page.keyboard.press("f");
    await expect(pied(page).getByRole("button", { name: "Enregistrer" })).toHaveCount(0);
    await expect(page.getByRole("combobox", { name: /^Chercher un point/ })).toBeFocused();
    // Pressed in the outline, a point joins the merge; so does one found by its words.
    await point(page, 1).click();
    await page.getByLabel("Accroche").fill("Deux points n’en font qu’un");
    await page.keyboard.press("Control+Enter");
    await dernier(page, /^Les points P\d+ et P\d+ sont fusionnés dans le point P\d+/);
    expect(await points(page)).toHaveLength(debut.length - 1);
    await plan(page)
      .getByRole("button", { name: /Deux points n’en font qu’un$/ })
      .click();
    expect(await page.getByRole("region", { name: "Écrit d’après" }).getByRole("listitem").count()).toBeGreaterThan(
      sources,
    );
    await annuler(page);
    expect(await points(page)).toEqual(debut);
    await point(page, 0).click();
    await expect(titre).toBeVisible();
    expect(await centre(page).textContent()).toBe(avant);
  });

  await test.step("a point is split, each part with its words, then whole again", async () => {
    await page.keyboard.press("s");
    await page.getByLabel("Accroche du second").fill("La part qui s’en va");
    await page.keyboard.press("Control+Enter");
    await dernier(page, /^Le point P\d+ est scindé en P\d+ et P\d+/);
    await expect(plan(page).getByRole("button", { name: /La part qui s’en va$/ })).toBeVisible();
    expect(await points(page)).toHaveLength(debut.length + 1);
    await annuler(page);
    expect(await points(page)).toEqual(debut);
  });

  await test.step("a block is renamed, a group comes with its texts in the outline, and goes", async () => {
    await plan(page).getByRole("heading", { level: 3 }).first().getByRole("button").click();
    await page.getByLabel("Titre du bloc").fill("Des leviers, en peu de mots");
    await page.getByRole("button", { name: "Enregistrer le titre" }).click();
    await dernier(page, "Un bloc est composé");
    await expect(plan(page).getByRole("heading", { name: /^Des leviers, en peu de mots/ })).toBeVisible();
    await page.getByRole("button", { name: "Ajouter un groupe" }).click();
    await page.getByLabel("Titre du groupe").fill("Un groupe d’essai");
    await page.getByLabel("Remarque").fill("Une remarque **en gras** pour finir");
    await pied(page).getByRole("button", { name: "Enregistrer" }).click();
    await dernier(page, "Un groupe est composé");
    const remarque = plan(page).getByRole("button", { name: /^Remarque.*Une remarque en gras pour finir$/ });
    await remarque.click();
    await expect(page.getByLabel("Titre du groupe")).toHaveValue("Un groupe d’essai");
    await page.getByRole("button", { name: "Retirer ce groupe" }).click();
    await dernier(page, "Un groupe est retiré");
    await expect(remarque).toHaveCount(0);
    await annuler(page);
    await expect(remarque).toBeVisible();
    await annuler(page);
    await annuler(page);
    await expect(plan(page).getByRole("heading", { name: /^Leviers à conserver/ })).toBeVisible();
  });

  await test.step("a point is written straight into another chapter", async () => {
    await courant.click();
    await page.keyboard.press("n");
    await page.getByLabel("Chapitre", { exact: true }).selectOption("Transition sociale");
    await page.keyboard.press("Control+Enter");
    await dernier(page, /devient le point P\d+/);
    await expect(courant).toBeFocused();
    const code =
      (
        await page
          .locator(".pied")
          .getByText(/devient le point/)
          .textContent()
      )?.match(/P\d+/)?.[0] ?? "";
    expect(await points(page)).toEqual(debut);
    expect(await chapitreDe(serveur, code)).toBe("sociale");
    await annuler(page);
    await expect(pile).toHaveText(String(total));
  });

  await test.step("a point is moved into another chapter, which it leaves when it is undone", async () => {
    await point(page, 0).click();
    const titre = page.getByRole("heading", { name: /^Point P\d+/ });
    const code = (await titre.textContent())?.match(/P\d+/)?.[0] ?? "";
    await page.keyboard.press("d");
    await expect(page.getByRole("button", { name: "Le poser ici" })).toBeFocused();
    await page.getByLabel("Chapitre", { exact: true }).selectOption("Transition sociale");
    await expect(centre(page).getByRole("status").last()).toContainText("Chapitre « Transition sociale »");
    await page.getByRole("button", { name: "Le poser ici" }).click();
    await dernier(page, new RegExp(`${code}.*(déplacé|change de place)`));
    expect(await points(page)).toHaveLength(debut.length - 1);
    expect(await chapitreDe(serveur, code)).toBe("sociale");
    await annuler(page);
    expect(await points(page)).toEqual(debut);
    expect(await chapitreDe(serveur, code)).toBe("ecologique");
    await courant.click();
  });

  await test.step("before the comité each point on one atelier is kept, taken out or merged, one by one", async () => {
    for (const reste of [total - 1, total - 2, total - 3]) {
      await page.keyboard.press("p");
      await expect(pile).toHaveText(String(reste));
      await expect(courant).toBeFocused();
    }
    await plan(page).getByRole("button", { name: "Avant le comité" }).click();
    const titre = page.getByRole("heading", { name: "Avant de remettre le chapitre au comité" });
    await expect(centre(page)).toContainText("3 points reposent sur un seul atelier");
    await centre(page)
      .getByRole("button", { name: /^Garder/ })
      .first()
      .click();
    await dernier(page, /est gardé comme signal faible/);
    await expect(titre).toBeFocused();
    await centre(page)
      .getByRole("button", { name: /^Retirer/ })
      .first()
      .click();
    await dernier(page, /est retiré de la synthèse/);
    await expect(titre).toBeFocused();
    await expect(pile).toHaveText(String(total - 2));
    await expect(centre(page)).toContainText("1 point repose sur un seul atelier");
    await centre(page)
      .getByRole("button", { name: /^Fusionner/ })
      .click();
    const cherche = page.getByRole("combobox", { name: /^Chercher un point/ });
    await cherche.fill("P5");
    await expect(centre(page).getByRole("option").first()).toContainText(/^P5 ·/);
    await cherche.press("Enter");
    await page.getByLabel("Accroche").fill("Fondu avec son voisin");
    await page.keyboard.press("Control+Enter");
    await dernier(page, /sont fusionnés dans le point/);
    await plan(page).getByRole("button", { name: "Avant le comité" }).click();
    await expect(centre(page)).toContainText("gardés comme signal faible");
    await expect(centre(page).getByRole("link", { name: "Transmettre le chapitre au comité" })).toBeVisible();
  });

  await test.step("the history of a point tells what was done and the words it had", async () => {
    await plan(page)
      .getByRole("button", { name: /Fondu avec son voisin$/ })
      .click();
    await page.keyboard.press("r");
    await page.getByLabel("Accroche").fill("Redit en mieux");
    await page.keyboard.press("Control+Enter");
    await dernier(page, /est reformulé/);
    await page.getByText("Son histoire").click();
    const histoire = centre(page).locator("details li");
    await expect(histoire.first()).toContainText("sont fusionnés dans le point");
    await expect(histoire.last()).toContainText("est reformulé");
    await expect(histoire.last()).toContainText("Fondu avec son voisin");
  });

  await test.step("a whole group is set aside at once, then taken back at once", async () => {
    const avant = Number(await pile.textContent());
    const choisir = page.getByRole("button", { name: /^Choisir\s+les\s+\d+/ }).first();
    const n = Number((await choisir.textContent())?.match(/\d+/)?.[0]);
    await choisir.click();
    await page.keyboard.press("e");
    await page.keyboard.press("1");
    await dernier(page, /sont écartés/);
    await expect(pile).toHaveText(String(avant - n));
    await annuler(page);
    await expect(pile).toHaveText(String(avant));
  });

  await test.step("whoever leaves while a gesture is on its way is asked to wait for it", async () => {
    let partir = () => {};
    const retenue = new Promise<void>((resolve) => {
      partir = resolve;
    });
    await page.route(`**${CHAPITRE}`, async (route) => {
      await retenue;
      await route.continue();
    });
    await courant.click();
    const avant = Number(await pile.textContent());
    await page.keyboard.press("p");
    await expect(pile).toHaveText(String(avant - 1));
    const question = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    expect((await question).type()).toBe("beforeunload");
    await (await question).dismiss();
    partir();
    await dernier(page, /devient le point/);
    // Once it is written, one leaves freely.
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
  });
});

test("three browsers on two servers: each sees who has what open and what is done, and no wording is lost", async ({
  browser,
  serveur,
}) => {
  const base = (await serveur.sql<{ nom: string }[]>`select current_database() as nom`)[0]?.nom ?? "";
  const autre = await lancerServeur(base, { TRAME_WORKER: "0" });
  const contextes: BrowserContext[] = [];
  const ouvrir = async (la: Serveur, courriel: string) => {
    const context = await browser.newContext({ baseURL: la.url, locale: "fr-FR" });
    contextes.push(context);
    await context.addCookies([{ name: COOKIE, value: await la.session(courriel), url: la.url }]);
    const page = await context.newPage();
    await page.goto(CHAPITRE);
    return page;
  };
  try {
    for (const s of [serveur, autre])
      await expect.poll(async () => (await (await fetch(`${s.url}/api/sante`)).json()).vif).toBe("ok");
    const a = await ouvrir(serveur, COMPTES.instructeur);
    const b = await ouvrir(serveur, COMPTES.instructeur);
    const c = await ouvrir(autre, COMPTES.administrateur);
    const tous = [a, b, c];
    const ici = (page: Page, code: string) =>
      page.getByRole("region", { name: /^À traiter/ }).getByRole("button", { name: new RegExp(`^${code} `) });

    await test.step("who has what: on the line, on its group, and above what both have open", async () => {
      await expect(c.getByText("À cette table aussi")).toBeVisible();
      const ligne = a.locator('[id^="ligne-"]').nth(1);
      const code = (await ligne.textContent())?.match(/F\d+-\d+/)?.[0] ?? "";
      await ligne.click();
      await expect(ici(c, code)).toHaveText(/ y est/);
      await expect(c.getByRole("heading", { level: 3 }).filter({ hasText: " y est" }).first()).toBeVisible();
      await ici(c, code).click();
      await expect(c.getByRole("status").filter({ hasText: "a aussi ceci sous les yeux" })).toBeVisible();
      await expect(a.getByRole("status").filter({ hasText: "a aussi ceci sous les yeux" })).toBeVisible();
    });

    await test.step("each one’s gestures reach the two others", async () => {
      for (const qui of tous) {
        const ligne = qui.locator('[id^="ligne-"]').first();
        const code = (await ligne.textContent())?.match(/F\d+-\d+/)?.[0] ?? "";
        await ligne.click();
        await qui.keyboard.press("p");
        for (const page of tous) await expect(ici(page, code)).toHaveCount(0);
      }
      const lus = await Promise.all(tous.map(points));
      expect(lus[1]?.length).toBe(lus[0]?.length);
      expect(lus[2]?.length).toBe(lus[0]?.length);
    });

    await test.step("the same point reworded by three: the last one holds the words of all", async () => {
      const texte = (page: Page) => page.getByRole("textbox", { name: "Texte", exact: true });
      const mots = ["Les mots de la première.", "Ceux de la deuxième.", "Et ceux de la troisième."];
      for (const [i, page] of tous.entries()) {
        await point(page, 0).click();
        await pied(page).getByRole("button", { name: "Reformuler" }).click();
        await expect(page.getByLabel("Accroche")).toBeFocused();
        await texte(page).fill(mots[i] ?? "");
      }
      await expect(c.getByRole("status").filter({ hasText: "en train d’écrire ici" })).toBeVisible();
      await a.keyboard.press("Control+Enter");
      await dernier(a, /est reformulé/);
      for (const [i, page] of [b, c].entries()) {
        await texte(page).focus();
        await page.keyboard.press("Control+Enter");
        const choix = page.getByRole("region", { name: "Quelqu’un d’autre vient d’enregistrer" });
        // Chosen before the last words have come, the question is asked again with them.
        await expect(choix).toContainText(mots[i]?.slice(0, -1) ?? "");
        await choix.getByRole("radio", { name: "Les deux, l’une après l’autre" }).check();
        await choix.getByRole("button", { name: "Appliquer ces choix" }).click();
        await pied(page).getByRole("button", { name: "Enregistrer" }).click();
        await dernier(page, /est reformulé/);
      }
      for (const page of tous)
        for (const m of mots) await expect(centre(page).getByText(m.slice(0, -1)).first()).toBeVisible();
    });

    await test.step("gone, one is no longer shown", async () => {
      await a.goto("about:blank");
      await b.goto("about:blank");
      await expect(c.getByText("À cette table aussi")).toHaveCount(0);
    });
  } finally {
    for (const context of contextes) await context.close();
    await autre.stop();
  }
});
