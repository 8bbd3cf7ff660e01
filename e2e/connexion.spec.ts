import type { APIRequestContext, Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { sansFaute } from "./axe.ts";
import { type Agent, lancerFournisseur } from "./fournisseur-identite.ts";
import { attendreCourriel, courrielsRecus, expect, lancerServeur, nomDeBase, test } from "./navigateur.ts";
import { freePort } from "./port.ts";

const lienDe = (texte: string) => texte.match(/https?:\/\/\S+/)?.[0] ?? "";

/** Asks for a link as the page's own form does, without a browser. */
async function demandes(request: APIRequestContext) {
  const page = await (await request.get("/connexion")).text();
  const caches = [...page.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, nom = "", valeur = ""]) => [nom, valeur.replaceAll("&quot;", '"')] as const,
  );
  return (courriel: string, headers: Record<string, string> = {}, chemin = "/connexion") =>
    request.post(chemin, {
      headers,
      maxRedirects: 0,
      multipart: { ...Object.fromEntries(caches), courriel, destination: "/espace" },
    });
}

async function demander(page: Page, courriel: string, suite = "") {
  await page.goto(`/connexion${suite}`);
  await page.getByLabel("Votre adresse électronique").fill(courriel);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByRole("heading", { name: "Regardez vos courriels" })).toBeVisible();
  return lienDe((await attendreCourriel(page.request, courriel, "lien de connexion")).text);
}

test("a scanner opens the link, two presses come close together, and the person is in, where they were going", async ({
  page,
  request,
}) => {
  const lien = await demander(page, "organisateur@demo.test", "?destination=/%09/evil.example");
  for (let i = 0; i < 3; i++) expect((await request.get(lien)).status()).toBe(200);
  await page.goto(lien);
  await expect(page.getByText("Confirmez que c’est bien vous")).toBeVisible();
  await page.getByRole("button", { name: "Me connecter" }).dblclick({ delay: 60 });
  await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/espace");
  await page.goto(lien);
  expect(new URL(page.url()).pathname).toBe("/espace");
});

test("a link opened in another browser says so, and one more press signs in there; whoever is signed in is asked", async ({
  browser,
  serveur,
  page,
}) => {
  const lien = await demander(page, "comite@demo.test");
  const telephone = await browser.newContext({ baseURL: serveur.url });
  const autre = await telephone.newPage();
  await autre.goto(lien);
  await expect(autre.getByRole("main")).toContainText("demandé depuis un autre appareil ou un autre navigateur");
  await expect(autre.getByRole("main")).toContainText("comite@demo.test");
  await autre.getByRole("button", { name: "Me connecter ici" }).click();
  await expect(autre.getByRole("button", { name: "Se déconnecter" })).toBeVisible();

  const second = await demander(page, "partenaire.region@demo.test");
  await autre.goto(second);
  await expect(autre.getByRole("main")).toContainText("Vous êtes connecté avec l’adresse comite@demo.test");
  await autre.getByRole("link", { name: "Rester connecté avec comite@demo.test" }).click();
  await expect(autre.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
  await page.goto(second);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
  await telephone.close();
  const perime = await (await browser.newContext({ baseURL: serveur.url })).newPage();
  await perime.goto(second);
  await expect(perime.getByRole("heading", { name: "Ce lien ne fonctionne plus" })).toBeVisible();
  await perime.context().close();
});

test("a telephone that has read the key opens sessions with its codes; asked of the CRESS, a colleague sets theirs up first", async ({
  browser,
  connecter,
  context,
  page,
  serveur,
}) => {
  const codeDe = (cle: string, pas: number) =>
    new TOTP({ secret: cle.replace(/\s/g, "") }).generate({ timestamp: Date.now() + pas * 30_000 });
  await connecter(context, "administrateur@demo.test");
  await page.goto("/espace/mes-donnees");
  await page.getByRole("link", { name: "L’activer" }).click();
  const cle = (await page.locator("code").textContent()) ?? "";
  const premier = codeDe(cle, 0);
  await page.getByLabel("Code").fill(premier);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Activer" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "réseau" })).toBeVisible();
  await expect(page.getByLabel("Code")).toHaveValue(premier);
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Vos codes de secours" })).toBeFocused();
  const secours = await page.locator("li code").allTextContents();
  expect(secours).toHaveLength(10);
  const fichier = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer dans un fichier" }).click();
  expect((await fichier).suggestedFilename()).toBe("codes-de-secours-trame.txt");
  await page.getByRole("link", { name: "Je les ai gardés" }).click();
  await expect(page.getByText("Il vous reste 10 codes de secours")).toBeVisible();
  await page.goto("/administration/personnes");
  await page.getByText("Connexion en deux étapes : au choix").click();
  await page.getByRole("button", { name: "L’exiger de la CRESS" }).click();
  await expect(page.getByText("Connexion en deux étapes : exigée de la CRESS")).toBeVisible();

  const ailleurs = await browser.newContext({ baseURL: serveur.url });
  await connecter(ailleurs, "administrateur@demo.test");
  const autre = await ailleurs.newPage();
  await autre.goto("/cress/2023/candidatures");
  await expect(autre.getByRole("heading", { name: "Votre code" })).toBeVisible();
  await autre.getByLabel("Le code de votre téléphone").fill(premier);
  await autre.getByRole("button", { name: "Continuer" }).click();
  await expect(autre.getByRole("alert").filter({ hasText: "il a déjà servi" })).toBeVisible();
  await autre.getByLabel("Le code de votre téléphone").fill(codeDe(cle, 1));
  await autre.getByRole("button", { name: "Continuer" }).click();
  await expect(autre).toHaveURL(/\/cress\/2023\/candidatures$/);

  await ailleurs.clearCookies();
  await connecter(ailleurs, "instructeur@demo.test");
  await autre.goto("/cress/2023/candidatures");
  await expect(autre.getByRole("heading", { name: "Connexion en deux étapes" })).toBeVisible();
  await autre.getByLabel("Code").fill(codeDe((await autre.locator("code").textContent()) ?? "", 0));
  await autre.getByRole("button", { name: "Activer" }).click();
  await autre.getByRole("link", { name: "Je les ai gardés" }).click();
  await expect(autre).toHaveURL(/\/cress\/2023\/candidatures$/);
  await ailleurs.close();
  await page.reload();
  await page.getByText("Connexion en deux étapes : exigée").click();
  await page.getByRole("button", { name: "Ne plus l’exiger" }).click();
  await expect(page.getByText("Connexion en deux étapes : au choix")).toBeVisible();
});

test("a public agent whom nobody knows is told to come by mail first, links the account, comes in and leaves by the provider", async ({
  browser,
  serveur,
}) => {
  const port = await freePort();
  const adresse = `http://localhost:${port}`;
  const oidc = await lancerFournisseur(adresse);
  const trame = await lancerServeur(await nomDeBase(serveur), { PORT: String(port), TRAME_WORKER: "0", ...oidc.env });
  const context = await browser.newContext({ baseURL: adresse, viewport: { width: 360, height: 720 } });
  try {
    const agent: Agent = {
      sub: "agente",
      given_name: "Camille",
      usual_name: "Martin",
      email: "partenaire.etat@demo.test",
      siret: "13002526500013",
      acr: "eidas1",
      amr: ["pwd"],
    };
    const page = await context.newPage();
    const identifier = () => page.getByRole("button", { name: "S’identifier avec ProConnect" }).click();
    await page.goto("/connexion?destination=/comite");
    await sansFaute(page);
    await identifier();
    await expect(page.getByRole("alert").filter({ hasText: "s’est arrêtée avant la fin" })).toBeVisible();

    oidc.agent = agent;
    await identifier();
    await expect(page.getByRole("heading", { level: 1, name: "relier votre compte" })).toBeFocused();
    await expect(page.getByRole("definition").filter({ hasText: "Camille Martin" })).toBeVisible();
    await sansFaute(page);
    await expect(page.getByLabel("Votre adresse électronique")).toHaveValue("partenaire.etat@demo.test");
    await page.getByRole("button", { name: "Recevoir le lien" }).click();
    await expect(page.getByRole("heading", { name: "Regardez vos courriels" })).toBeVisible();
    await page.goto(lienDe((await attendreCourriel(page.request, agent.email, "lien de connexion")).text));
    await page.getByRole("button", { name: "Me connecter" }).click();
    await expect(page.getByRole("heading", { name: "Relier votre compte à ProConnect" })).toBeVisible();
    await sansFaute(page);
    await page.getByRole("button", { name: "C’est moi, relier mon compte" }).click();
    await expect(page.getByText("Votre compte est relié depuis")).toBeVisible();
    await sansFaute(page);

    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page).toHaveURL(`${adresse}/`);
    expect(oidc.sorties, "who came by mail leaves here alone").toEqual([]);
    await page.goto("/connexion?destination=/comite");
    await identifier();
    await expect(page).toHaveURL(`${adresse}/comite`);
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page.getByRole("main")).toContainText("Ici et chez ProConnect");
    expect(oidc.sorties[0]?.searchParams.get("id_token_hint")).toBeTruthy();
    await page.goto("/connexion/deconnecte?state=autre");
    await expect(page.getByRole("main")).toContainText("Ici seulement");

    oidc.agent = { ...agent, sub: "autre" };
    await page.goto("/connexion");
    await identifier();
    await expect(page.getByText("aucun compte de la conférence n’est relié"), "the provider forgot them").toBeVisible();

    oidc.agent = agent;
    await context.clearCookies();
    const sansScript = await browser.newContext({ javaScriptEnabled: false, baseURL: adresse });
    const nue = await sansScript.newPage();
    await nue.goto("/connexion?destination=/espace/mes-donnees");
    await nue.getByRole("button", { name: "S’identifier avec ProConnect" }).click();
    await expect(nue.getByRole("button", { name: "Délier ProConnect" })).toBeVisible();
    await nue.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(nue).toHaveURL(new RegExp(`^${oidc.emetteur}/session/end`));
    await sansScript.close();
  } finally {
    await context.close();
    await trame.stop();
    await oidc.fermer();
  }
});

test("next-auth’s own pages and ways in are closed", async ({ request, serveur }) => {
  const { csrfToken = "" } = await request
    .get("/api/auth/csrf")
    .then((r) => r.json() as Promise<{ csrfToken?: string }>)
    .catch(() => ({ csrfToken: "" }));
  const form = { csrfToken, email: "zoe@essai.test", callbackUrl: serveur.url, json: "true" };
  for (const chemin of [
    "signin",
    "signin/email",
    "signout",
    "error",
    "verify-request",
    "session",
    "csrf",
    "providers",
  ]) {
    expect((await request.get(`/api/auth/${chemin}`, { maxRedirects: 0 })).status(), chemin).toBe(404);
    const poste = await request.post(`/api/auth/${chemin}`, { form, maxRedirects: 0 });
    expect([404, 405], chemin).toContain(poste.status());
  }
  expect(await courrielsRecus(request, "zoe@essai.test")).toEqual([]);
  expect(
    (await request.post("/connexion/identite", { form: { destination: "/" } })).status(),
    "no provider is set",
  ).toBe(404);
  const sans = await request.get("/api/auth/callback/email?token=x&callbackUrl=/espace", { maxRedirects: 0 });
  expect(sans.headers().location).toBe("/connexion/erreur");
  const ailleurs = await request.post("/connexion/entrer", {
    headers: { origin: "https://evil.example" },
    form: { jeton: "x", geste: "y" },
  });
  expect(ailleurs.status()).toBe(403);
});

test("behind a proxy that does not say which site was asked, the form works", async ({ serveur, request }) => {
  const demanderUn = await demandes(request);
  const { port } = new URL(serveur.url);
  // The Host is the server’s, the Origin that of the public address.
  const reponse = await demanderUn("proxy@essai.test", { origin: serveur.url }, `http://127.0.0.1:${port}/connexion`);
  expect([reponse.status(), reponse.headers().location]).toEqual([303, "/connexion/envoye"]);
  const evil = await demanderUn("evil@essai.test", { origin: "https://evil.example" });
  expect(evil.status()).toBe(403);
  expect(await courrielsRecus(request, "evil@essai.test")).toEqual([]);
});

test("eight links an hour for one address and sixty for one client, however many ask at once", async ({
  serveur,
  request,
}) => {
  const demanderUn = await demandes(request);
  const suites = await Promise.all(Array.from({ length: 24 }, () => demanderUn("foule@essai.test")));
  const envoyes = suites.filter((r) => r.headers().location === "/connexion/envoye");
  expect(envoyes).toHaveLength(8);
  expect(suites.filter((r) => r.headers().location?.includes("erreur=limite"))).toHaveLength(16);
  await expect.poll(async () => (await courrielsRecus(request, "foule@essai.test")).length).toBe(8);

  const { sql } = serveur;
  const [{ n: deja } = { n: 0 }] = await sql<{ n: number }[]>`
    select count(*)::int as n from jetons_connexion where utilise_at is null`;
  const autres = await Promise.all(
    Array.from({ length: 70 }, (_, i) =>
      demanderUn(`foule${i}@essai.test`, { "x-forwarded-for": `203.0.113.${i}`, "x-trame-client": `198.51.100.${i}` }),
    ),
  );
  expect(autres.filter((r) => r.headers().location === "/connexion/envoye")).toHaveLength(60 - deja);
});
