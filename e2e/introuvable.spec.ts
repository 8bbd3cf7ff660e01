import { ABSENTES, COMPTES, type Qui } from "./adresses.ts";
import { COOKIE, expect, type Serveur, test } from "./navigateur.ts";

const HTML = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const entetes = async (serveur: Serveur, qui: Qui): Promise<Record<string, string>> =>
  COMPTES[qui] ? { ...HTML, cookie: `${COOKIE}=${await serveur.session(COMPTES[qui] ?? "")}` } : HTML;

test("where there is nothing, whoever asks reads a whole page: in French, titled, with a way out, and without a script", async ({
  serveur,
  request,
}) => {
  const fautes: string[] = [];
  for (const qui of ["anonyme", "organisateur", "administrateur"] as const) {
    const headers = await entetes(serveur, qui);
    for (const chemin of [...ABSENTES, "/inconnue", "/2023/inconnue", "/cress/9999", "/_next/static/chunks/zz.js"]) {
      const reponse = await request.get(chemin, { headers, maxRedirects: 0 });
      if (reponse.status() === 307 && qui === "anonyme") continue;
      const html = (await reponse.text()).replaceAll(/\s/g, " ");
      const manque = [
        '<html lang="fr"',
        "<title>Page introuvable — Trame</title>",
        "Cette page n’existe pas",
        'href="/"',
        'href="/plan-du-site"',
        'id="contenu"',
      ].filter((mots) => !html.includes(mots));
      if (/<script/.test(html)) manque.push("no script");
      if (reponse.status() !== 404 || manque.length > 0)
        fautes.push(`${qui} ${chemin}: ${reponse.status()} ${manque.join(", ")}`);
    }
  }
  expect(fautes).toEqual([]);
  // Who asks for its head alone is told what the whole would bear.
  const lire = async (methode: "get" | "head") => {
    const lus = (await request[methode]("/inconnue", { headers: HTML })).headers();
    return ["content-encoding", "content-length", "vary"].map((nom) => lus[nom]);
  };
  const [codage, longueur, varie] = await lire("get");
  expect([codage, varie]).toEqual(["br", "Accept-Encoding"]);
  expect(await lire("head")).toEqual([codage, longueur, varie]);
  // A program that asks for a file, and an open page that reads another within itself, are answered as before.
  expect(await (await request.get("/2023/programme/A99.pdf")).text()).toBe("Introuvable\n");
  const dedans = await request.get("/cress/9999", {
    headers: { ...(await entetes(serveur, "instructeur")), rsc: "1" },
    maxRedirects: 0,
  });
  expect(await dedans.text()).not.toContain("<html");
});

test("the page that is nowhere is read without script, and left by its links", async ({ serveur, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: serveur.url, locale: "fr-FR" });
  const page = await context.newPage();
  for (const chemin of ["/2099", "/2023/programme/A999", "/inconnue"]) {
    await page.goto(chemin);
    await expect(page.getByRole("heading", { level: 1, name: "Cette page n’existe pas" })).toBeVisible();
    await expect(page).toHaveTitle("Page introuvable — Trame");
  }
  await page.getByRole("link", { name: "plan du site" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Plan du site" })).toBeVisible();
  await context.close();
});

test("who has no script is told that forms of a room wait for it", async ({ serveur, browser, connecter }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: serveur.url, locale: "fr-FR" });
  await connecter(context, "administrateur@demo.test");
  const page = await context.newPage();
  for (const chemin of ["/administration/editions", "/cress/2023/structures", "/espace/structures"]) {
    await page.goto(chemin);
    await expect(page.locator("noscript p"), chemin).toBeVisible();
  }
  await context.close();
});

test("no page of an edition in preparation leads where there is nothing", async ({ page, connecter }) => {
  await connecter(page.context(), "administrateur@demo.test");
  await page.goto("/administration/editions");
  await page.getByLabel("Année").fill("2039");
  await page.getByLabel("Thème").fill("Une édition que personne ne voit encore");
  await page.getByRole("button", { name: "Créer l’édition" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Préparation" })).toBeVisible();
  await expect(page.getByText(/La présentation est mot pour mot celle de \d{4}/)).toBeVisible();
  const lues = new Map<string, string>([["/cress/2039", ""]]);
  const mortes: string[] = [];
  for (const [chemin, depuis] of lues) {
    const reponse = await page.request.get(chemin, { headers: HTML, maxRedirects: 0 });
    if (reponse.status() >= 400) mortes.push(`${depuis}: ${chemin} ${reponse.status()}`);
    if (!/^\/cress\/2039(?![^?]*\?)/.test(chemin) || !reponse.headers()["content-type"]?.includes("text/html"))
      continue;
    for (const [, href = ""] of (await reponse.text()).matchAll(/<a\b[^>]*?href="(\/(?:cress\/)?2039[^"#]*)/g)) {
      const lien = href.replaceAll("&amp;", "&");
      if (!lues.has(lien)) lues.set(lien, chemin);
    }
  }
  expect(mortes).toEqual([]);
  expect(lues.size).toBeGreaterThan(30);
});
