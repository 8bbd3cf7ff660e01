import type { BrowserContext, Page } from "@playwright/test";
import { ecrire, textes } from "./chapitre.ts";
import { COOKIE, expect, lancerServeur, nomDeBase, type Serveur, test } from "./navigateur.ts";
import { urlOf } from "./postgres.ts";

test.use({ seul: "vif" });

const CHAPITRE = "/cress/2023/synthese/ecologique";

const lances: { stop(): Promise<boolean> }[] = [];
async function lancer(base: string, env: Record<string, string> = {}) {
  const serveur = await lancerServeur(base, { TRAME_WORKER: "0", ...env });
  lances.push(serveur);
  return serveur;
}
test.afterEach(async () => {
  for (const serveur of lances.splice(0)) await serveur.stop();
});

/** Signs somebody in on a server of their own choice: two servers of one site, told apart by their port. */
async function entrer(context: BrowserContext, serveur: Serveur, courriel: string): Promise<void> {
  await context.addCookies([{ name: COOKIE, value: await serveur.session(courriel), url: serveur.url }]);
}

const lit = async (page: Page, mots: string) => expect(await textes(page)).toHaveValue(mots);

test("what is done on one server shows on another, one stream serves all tabs, and a restart loses nothing", async ({
  serveur,
  connecter,
  page,
  browser,
}) => {
  const base = await nomDeBase(serveur);
  let autre = await lancer(base);
  await expect.poll(async () => (await (await fetch(`${autre.url}/api/sante`)).json()).vif).toBe("ok");
  await connecter(page.context(), "instructeur@demo.test");
  const context = await browser.newContext();
  await entrer(context, autre, "administrateur@demo.test");
  const flux: string[] = [];
  context.on("request", (r) => r.resourceType() === "eventsource" && flux.push(r.url()));
  const ouvrir = async () => {
    const onglet = await context.newPage();
    await onglet.goto(`${autre.url}${CHAPITRE}`);
    return onglet;
  };

  const [premier, deuxieme, troisieme] = [await ouvrir(), await ouvrir(), await ouvrir()];
  await expect.poll(() => flux).toHaveLength(1);
  await page.goto(CHAPITRE);
  await ecrire(page, "Écrit par l’autre serveur.");
  for (const onglet of [premier, deuxieme, troisieme]) await lit(onglet, "Écrit par l’autre serveur.");
  expect(flux).toHaveLength(1);

  await premier.close();
  await expect.poll(() => flux).toHaveLength(2);
  await ecrire(page, "Écrit après le départ du premier onglet.");
  for (const onglet of [deuxieme, troisieme]) await lit(onglet, "Écrit après le départ du premier onglet.");
  expect(flux).toHaveLength(2);

  // Neither a stream nor what a browser keeps open holds back a server that stops.
  expect(await autre.stop()).toBe(true);
  await ecrire(page, "Écrit pendant l’arrêt.");
  await lit(deuxieme, "Écrit après le départ du premier onglet.");
  autre = await lancer(base, { PORT: new URL(autre.url).port });
  for (const onglet of [deuxieme, troisieme]) await lit(onglet, "Écrit pendant l’arrêt.");
  expect(deuxieme.url()).toBe(`${autre.url}${CHAPITRE}`);
  await context.close();
});

test("a server that does not hear itself says so, stays healthy, and its pages are read again by moments", async ({
  serveur,
  connecter,
  page,
  browser,
}) => {
  const sourd = await lancer(await nomDeBase(serveur), {
    // LISTEN is taken there, and nothing ever comes of it: what PgBouncer does in transaction mode.
    DATABASE_DIRECT_URL: urlOf("postgres"),
    TRAME_JOURNAL: "json",
    TRAME_METRIQUES: "une-cle-pour-les-essais",
  });
  await expect.poll(() => sourd.journal()).toContain("DATABASE_DIRECT_URL");
  expect(sourd.journal().split("DATABASE_DIRECT_URL")).toHaveLength(2);
  const sante = await fetch(`${sourd.url}/api/sante`);
  expect([sante.status, await sante.json()]).toEqual([
    200,
    { etat: "ok", base: "ok", vif: "absent", fichiers: "base" },
  ]);
  await test.step("what was asked is counted and written by route, without the address", async () => {
    expect((await fetch(`${sourd.url}/presence/Zyzomys?code=Zyzomys`)).status).toBe(200);
    await expect
      .poll(() => sourd.journal().split("\n"))
      .toContainEqual(
        expect.stringMatching(
          /^\{"at":"[^"]+","niveau":"info","ou":"\/presence\/\[jeton\]","quoi":"GET","statut":200,"ms":\d+\}$/,
        ),
      );
    expect(sourd.journal()).not.toContain("Zyzomys");
    const metriques = (cle: string) =>
      fetch(`${sourd.url}/api/metriques`, { headers: { authorization: `Bearer ${cle}` } });
    expect((await metriques("une-autre-cle")).status).toBe(404);
    const dites = await (await metriques("une-cle-pour-les-essais")).text();
    expect(dites).toContain('trame_demandes_secondes_count{methode="GET",route="/presence/[jeton]",statut="200"} 1\n');
    expect(dites).toContain('trame_en_attente{quoi="courriels_en_peine"} 0\n');
    expect(dites).not.toContain("Zyzomys");
  });
  const context = await browser.newContext();
  await entrer(context, sourd, "administrateur@demo.test");
  const onglet = await context.newPage();
  await onglet.clock.install();
  const sonde = () =>
    onglet.waitForResponse((r) => r.url().includes("/api/vif") && r.request().resourceType() === "fetch");
  const premiere = sonde();
  await onglet.goto(`${sourd.url}${CHAPITRE}`);
  expect((await premiere).status()).toBe(200);
  await textes(onglet);
  await connecter(page.context(), "instructeur@demo.test");
  await page.goto(CHAPITRE);
  await ecrire(page, "Lu sans direct.");
  await expect(async () => {
    await onglet.clock.fastForward(30_000);
    await expect(onglet.getByRole("textbox", { name: "Problématique posée" })).toHaveValue("Lu sans direct.", {
      timeout: 1000,
    });
  }).toPass();
  await context.close();
});
