import { ecrire } from "./chapitre.ts";
import { creerMandataire, type Mandataire } from "./mandataires.ts";
import { attendreCourriel, expect, lancerServeur, nomDeBase, test } from "./navigateur.ts";
import { freePort } from "./port.ts";

const aFermer: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const fermer of aFermer.splice(0).reverse()) await fermer();
});

for (const sorte of ["nginx", "nginx nu", "caddy"] as const)
  test(`behind ${sorte}, a person signs in, writes, sends a file of 2 MB and hears what changes`, async ({
    serveur,
    browser,
  }) => {
    const mandataire: Mandataire = await creerMandataire(sorte);
    aFermer.push(() => mandataire.fermer());
    const port = await freePort();
    const adresse = `https://localhost:${mandataire.port}`;
    const derriere = await lancerServeur(await nomDeBase(serveur), {
      PORT: String(port),
      NEXTAUTH_URL: adresse,
      TRAME_WORKER: "0",
    });
    aFermer.push(() => derriere.stop());
    await mandataire.demarrer(port);
    const context = await browser.newContext({ baseURL: adresse, ignoreHTTPSErrors: true });
    aFermer.push(() => context.close());
    const sante = () =>
      context.request.get("/api/sante").then(
        (r) => r.status(),
        () => 0,
      );
    await expect.poll(sante).toBe(200);

    const page = await context.newPage();
    await page.goto("/connexion");
    await page.getByLabel("Votre adresse électronique").fill("instructeur@demo.test");
    await page.getByRole("button", { name: "Recevoir le lien" }).click();
    await expect(page.getByRole("heading", { name: "Regardez vos courriels" })).toBeVisible();
    const { text } = await attendreCourriel(page.request, "instructeur@demo.test", "lien de connexion");
    const lien = text.match(/https:\/\/\S+/)?.[0] ?? "";
    expect(lien).toContain(adresse);
    await page.goto(lien);
    await page.getByRole("button", { name: "Me connecter" }).click();
    await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
    const [cookie] = (await context.cookies()).filter((c) => c.name.includes("session-token"));
    expect([cookie?.name, cookie?.secure, cookie?.httpOnly]).toEqual(["__Secure-next-auth.session-token", true, true]);

    const flux = page.waitForResponse((r) => r.url().includes("/api/vif") && r.status() === 200);
    await page.goto("/cress/2023/synthese/economique");
    await flux;
    await ecrire(page, `Écrite derrière ${sorte}.`);

    const gros = { name: "photo.png", mimeType: "image/png", buffer: Buffer.alloc(2 * 1024 * 1024) };
    const envoi = await context.request.post("/api/logos", {
      headers: { origin: adresse },
      multipart: { structure: "", alt: "essai", fichier: gros },
    });
    // It reached the application, which says what is wrong with it; a proxy that refuses says 413.
    expect(envoi.status()).toBeLessThan(500);
    expect(envoi.status()).not.toBe(413);
  });
