import type { BrowserContext, Page } from "@playwright/test";
import { ABSENTES, type Adresse, adresses, COMPTES, type Qui } from "./adresses.ts";
import { violations } from "./axe.ts";
import { coupesEspaces, illisibles } from "./lisible.ts";
import { expect, type Serveur, test } from "./navigateur.ts";

/** Files; and the synthèse on one page, whose parts are each looked at on theirs. */
const FICHIER =
  /\.(ics|atom|pdf|png|json|css|jsonld|csv|xlsx|docx|md|mjs|zip)(\?|$)|^\/api\/|\/presence\/compte$|\/chemin\/image(\?|$)|\/tout$/;

const TELEPHONE = { width: 360, height: 800 };
/** Pages laid out otherwise on a desktop. */
const LARGE = /\/(programme|chiffres-cles|synthese|candidatures)(\/[^/?]*)?$/;

// Each test on a worker of its own: axe takes about a second a page.
test.describe.configure({ mode: "parallel" });

/**
 * The pages to visit, by the account that opens them; those nobody opens are looked at by the tests of access. What is
 * asked of a page (a filter, a part) is asked in one edition.
 */
async function parCompte(serveur: Serveur, garder: (a: Adresse) => boolean): Promise<Map<Qui, string[]>> {
  const parQui = new Map<Qui, string[]>();
  const demandes = new Set<string>();
  for (const a of (await adresses(serveur)).filter(
    (a) => a.ouvert.length > 0 && !FICHIER.test(a.chemin) && garder(a),
  )) {
    const demande = a.chemin.replace(/\/2\d{3}(?=[/?])/, "");
    if (demande.includes("?") && demandes.has(demande)) continue;
    demandes.add(demande);
    const qui: Qui =
      a.ouvert === "tous" ? "anonyme" : (a.ouvert.find((q) => q === "instructeur") ?? a.ouvert[0] ?? "anonyme");
    parQui.set(qui, [...(parQui.get(qui) ?? []), a.chemin]);
  }
  return parQui;
}

type Visite = {
  serveur: Serveur;
  context: BrowserContext;
  page: Page;
  connecter: (c: BrowserContext, compte: string) => Promise<void>;
};

async function visiter(
  { serveur, context, page, connecter }: Visite,
  garder: (a: Adresse) => boolean,
  regarder: (chemin: string) => Promise<string[]>,
) {
  const problems: string[] = [];
  for (const [qui, chemins] of await parCompte(serveur, garder)) {
    const titres = new Map<string, string>();
    await context.clearCookies();
    const compte = COMPTES[qui];
    if (compte) await connecter(context, compte);
    for (const chemin of chemins) {
      await page.goto(chemin);
      problems.push(...(await regarder(chemin)), ...(await titreDejaPris(page, chemin, titres)));
    }
  }
  return problems;
}

/** A tab is found by its title: each page has one of its own (a filter or a version of the same page may share it). */
async function titreDejaPris(page: Page, chemin: string, titres: Map<string, string>): Promise<string[]> {
  const titre = await page.title();
  const sans = chemin.split("?")[0] ?? chemin;
  const autre = titres.get(titre) ?? sans;
  titres.set(titre, sans);
  const seuls = await page.evaluate(
    () => [...document.querySelectorAll("title")].filter((t) => t instanceof HTMLTitleElement).length,
  );
  return [
    ...(titre.endsWith("Trame") && titre.length >= 12 ? [] : [`${chemin}: titled « ${titre} »`]),
    ...(autre === sans ? [] : [`${chemin}: titled as ${autre}, « ${titre} »`]),
    ...(seuls === 1 ? [] : [`${chemin}: ${seuls} titles`]),
  ];
}

async function deborde(page: Page, chemin: string): Promise<string[]> {
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  return wide > screen ? [`${chemin}: ${wide} px wide on a screen of ${screen}`] : [];
}

const fautes = async (page: Page, chemin: string) => (await violations(page)).map((v) => `${chemin}: ${v}`);

for (const [nom, garder] of [
  ["public pages", (a: Adresse) => a.ouvert === "tous"],
  ["the organisers’ and the committee’s rooms", (a: Adresse) => a.ouvert !== "tous" && !a.chemin.startsWith("/cress")],
  ["the CRESS’s rooms", (a: Adresse) => a.chemin.startsWith("/cress")],
] as const) {
  test(`axe finds nothing, names and headings tell, nothing overflows on a phone, with spaced text nor on a desktop: ${nom}`, async ({
    serveur,
    context,
    page,
    connecter,
  }) => {
    await page.setViewportSize(TELEPHONE);
    const regarder = async (chemin: string) => {
      const telephone = [
        ...(await fautes(page, chemin)),
        ...(await deborde(page, chemin)),
        ...(await illisibles(page, chemin)),
        ...(await coupesEspaces(page, chemin)),
      ];
      await page.setViewportSize({ width: 1280, height: 800 });
      const bureau = [...(LARGE.test(chemin) ? await fautes(page, chemin) : []), ...(await deborde(page, chemin))];
      await page.setViewportSize(TELEPHONE);
      return [...telephone, ...bureau];
    };
    expect(await visiter({ serveur, context, page, connecter }, garder, regarder)).toEqual([]);
  });
}

test("axe finds nothing on the sign-in page nor where a page is missing", async ({ page }) => {
  const problems: string[] = [];
  for (const chemin of ["/connexion", "/connexion?erreur=courriel", ...ABSENTES.slice(0, 1)]) {
    await page.goto(chemin);
    problems.push(...(await fautes(page, chemin)), ...(await illisibles(page, chemin)));
  }
  expect(problems).toEqual([]);
});

test("the plan of the site leads wherever the menu of an edition does, and the table one works at has it at its foot", async ({
  context,
  page,
  connecter,
}) => {
  const liens = (ou: string) => page.locator(ou).evaluateAll((l) => l.map((a) => a.getAttribute("href")));
  await page.goto("/2023");
  const menu = await liens("header nav a");
  expect(menu.length).toBeGreaterThan(6);
  await page.goto("/plan-du-site");
  expect(await liens("main a")).toEqual(expect.arrayContaining([...menu, "/presence", "/2023/synthese/methode"]));
  await connecter(context, COMPTES.instructeur);
  await page.goto("/cress/2023/synthese/ecologique");
  await page.getByRole("contentinfo").getByRole("link", { name: "Plan du site" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Plan du site" })).toBeVisible();
});

test("public pages work without client JavaScript", async ({ browser, serveur }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: serveur.url });
  const page = await context.newPage();
  await page.goto("/2023/programme");
  await expect(page.getByRole("heading", { name: /^Avril\s2023\s?, 2\sateliers$/ })).toBeVisible();
  await page.getByLabel("Transition").selectOption("sociale");
  await page.getByRole("button", { name: "Filtrer" }).click();
  await expect(page.getByText("9 ateliers sur 36")).toBeVisible();
  await page.goto("/connexion");
  await page.getByLabel("Votre adresse électronique").fill("sans-script@essai.test");
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByRole("heading", { name: "Regardez vos courriels" })).toBeVisible();
  await context.close();
});
