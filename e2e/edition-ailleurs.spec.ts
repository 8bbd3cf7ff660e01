import { execFile } from "node:child_process";
import { createReadStream, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { deballer, fluxDe } from "@/lib/conduite/memoire/contenant";
import { lireManifeste, type Manifeste } from "@/lib/conduite/memoire/manifeste";
import { confirmer, expect, lancerServeur, nomDeBase, seConnecterParCourriel, test } from "./navigateur.ts";
import { launch, makeOpenFolder, pickPorts, stopAll } from "./start/harness.ts";

test.afterEach(stopAll);

const ADMINISTRATRICE = "administratrice@essai.test";

type Variables = Record<string, string | undefined>;

/** What a person types, and what it answers. */
async function taper(env: Variables, ...mots: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", ...mots], {
    env: { ...env, NODE_ENV: "production" },
  });
  return stdout.replaceAll(/[\u00A0\u202F]/g, " ");
}

async function lireSommes(chemin: string, secrete: string): Promise<Manifeste["tables"]> {
  const octets: Uint8Array[] = [];
  for await (const { nom, morceaux } of deballer(fluxDe(createReadStream(chemin)), secrete))
    if (nom === "manifeste.json") for await (const morceau of morceaux) octets.push(morceau);
  return lireManifeste(JSON.parse(Buffer.concat(octets).toString())).data?.tables ?? {};
}

test("an edition archived here is brought back by its administrateur in an empty instance, read there by everybody, and leaves it with the same sums", async ({
  browser,
  context,
  connecter,
  page,
  serveur,
}, info) => {
  await connecter(context, "administrateur@demo.test");
  await page.goto("/cress/2023/preparation");
  await page.getByRole("button", { name: "Archiver l’édition" }).click();
  await confirmer(page, "L’édition est archivée");

  const { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, NODE_OPTIONS, TRAME_DEMO, ...reste } = process.env;
  const cles = await taper(reste, "sauvegarde", "--", "--cle");
  const [secrete = ""] = cles.match(/AGE-SECRET-KEY-\w+/) ?? [];
  const commun = { ...reste, SMTP_URL, TRAME_CLE_SAUVEGARDE: cles.match(/age1\w+/)?.[0] };
  // Asked of a server that has the key; the one of these tests has none, and leaves the work to it.
  const avecCle = await lancerServeur(await nomDeBase(serveur), {
    TRAME_CLE_SAUVEGARDE: commun.TRAME_CLE_SAUVEGARDE ?? "",
    TRAME_SAUVEGARDES: info.outputPath("sauvegardes"),
  });
  await page.goto(`${avecCle.url}/administration/editions`);
  await page.getByRole("link", { name: /Exporter une édition/ }).click();
  await page.getByLabel("Édition", { exact: true }).selectOption("2023");
  await page.getByRole("button", { name: "Exporter cette édition" }).click();
  const fichier = page.getByRole("link", { name: /^Télécharger l’édition 2023/ });
  await expect(fichier).toBeVisible();
  const [telecharge] = await Promise.all([page.waitForEvent("download"), fichier.click()]);
  const partie = info.outputPath("partie.age");
  await telecharge.saveAs(partie);
  expect(await avecCle.stop()).toBe(true);

  const dossier = makeOpenFolder();
  const ports = await pickPorts();
  const la = { ...commun, TRAME_DATA: dossier, TRAME_PG_PORT: String(ports.TRAME_PG_PORT) };
  const bureau = launch(dossier, ports, {
    run: "lib/conduite/run/start.ts",
    env: { SMTP_URL: SMTP_URL ?? "", NODE_ENV: "production", TRAME_ADMINISTRATEUR: ADMINISTRATRICE },
  });
  await expect.poll(bureau.output, { timeout: 90_000 }).toContain("Trame est prête");

  const ailleurs = await browser.newContext({ baseURL: `http://localhost:${ports.PORT}`, locale: "fr-FR" });
  const visite = await ailleurs.newPage();
  const gestion = await (
    await browser.newContext({ baseURL: `http://localhost:${ports.PORT}`, locale: "fr-FR" })
  ).newPage();
  const autreCle = (await taper(reste, "sauvegarde", "--", "--cle")).match(/AGE-SECRET-KEY-\w+/)?.[0] ?? "";
  await seConnecterParCourriel(gestion, ADMINISTRATRICE);
  await gestion.goto("/administration/editions");
  await gestion.getByRole("link", { name: "Importer une édition d’une autre instance" }).click();

  await test.step("what is no edition, a key of another file, and a cut file are told; nothing comes", async () => {
    const fichier = gestion.getByLabel("Fichier de l’édition");
    const cle = gestion.getByLabel("Clé secrète du fichier");
    const lire = gestion.getByRole("button", { name: "Lire le fichier" });
    await lire.click();
    await expect(gestion.getByRole("main").getByRole("alert")).toHaveText("Choisissez le fichier de l’édition.");
    await expect(fichier).toBeFocused();
    await fichier.setInputFiles({ name: "lettre.age", mimeType: "", buffer: Buffer.from("Une lettre") });
    await lire.click();
    await expect(gestion.getByRole("main").getByRole("alert")).toContainText("n’est pas une sauvegarde de Trame");
    const coupee = readFileSync(partie).subarray(0, -4000);
    await fichier.setInputFiles({ name: "partie.tar.gz.age", mimeType: "", buffer: coupee });
    await lire.click();
    await expect(gestion.getByRole("main").getByRole("alert")).toContainText("Collez la clé secrète");
    await expect(cle).toHaveAttribute("type", "password");
    await cle.fill(autreCle);
    await lire.click();
    await expect(gestion.getByRole("main").getByRole("alert")).toContainText("Cette clé n’ouvre pas cette sauvegarde");
    await expect(cle).toBeFocused();
    await cle.fill(secrete);
    await lire.click();
    const derniere = gestion.getByRole("region", { name: "Le dernier fichier" });
    await expect(derniere.getByRole("heading", { name: "Refusée" })).toBeVisible();
    await expect(derniere).toContainText(`Par ${ADMINISTRATRICE}`);
    await expect(gestion.getByText("Ce fichier est abîmé ou incomplet")).toBeVisible();
    expect((await visite.goto("/2023/programme"))?.status()).toBe(404);
  });

  const deposer = async () => {
    await gestion.getByLabel("Fichier de l’édition").setInputFiles(partie);
    await gestion.getByLabel("Clé secrète du fichier").fill(secrete);
    await gestion.getByRole("button", { name: "Lire le fichier" }).click();
  };
  await test.step("what the file brings is seen before anything is written, and written once", async () => {
    await deposer();
    await expect(gestion.getByRole("heading", { name: "Édition 2023", exact: true })).toBeVisible();
    await expect(gestion.getByText("Rien n’est encore écrit")).toBeVisible();
    await expect(gestion.getByRole("row", { name: /^Ateliers 36 0$/ })).toBeVisible();
    expect((await visite.goto("/2023/programme"))?.status()).toBe(404);
    // Another page of the same person, opened before.
    const aussi = await gestion.context().newPage();
    await aussi.goto("/administration/sauvegardes/importer");
    await expect(aussi.getByRole("button", { name: "Effacer ce fichier" })).toBeVisible();
    await gestion.getByRole("button", { name: "Importer l’édition 2023" }).dblclick();
    await expect(gestion.getByRole("heading", { name: "Édition 2023 : importée" })).toBeVisible();
    await aussi.getByRole("button", { name: "Importer l’édition 2023" }).click();
    await expect(aussi.getByRole("main").getByRole("alert")).toContainText("la situation a changé");
    await gestion.getByRole("link", { name: "Ouvrir l’édition 2023" }).click();
    await expect(gestion).toHaveURL(/\/cress\/2023\/preparation/);
  });

  const compare = async (chemin: string) => {
    const [attendue, lue] = [await page.request.get(chemin), await ailleurs.request.get(chemin)];
    expect([attendue.status(), lue.status()], chemin).toEqual([200, 200]);
    await page.goto(chemin);
    await visite.goto(chemin);
    expect(await visite.getByRole("main").textContent(), chemin).toBe(await page.getByRole("main").textContent());
  };
  for (const chemin of ["/2023/synthese", "/2023/programme"]) await compare(chemin);

  const sommes = await lireSommes(partie, secrete);
  expect(Object.keys(sommes).length).toBeGreaterThan(80);
  const repartir = async (nom: string) => {
    const revenue = info.outputPath(nom);
    await taper(la, "sauvegarde", "--", revenue, "--edition", "2023");
    return lireSommes(revenue, secrete);
  };
  expect(await repartir("revenue.age")).toEqual(sommes);

  await test.step("the same edition comes once", async () => {
    await gestion.goto("/administration/sauvegardes/importer");
    await deposer();
    await expect(gestion.getByText("L’édition 2023 est déjà dans cette base")).toBeVisible();
  });
  expect(bureau.output()).not.toContain("AGE-SECRET-KEY");

  await seConnecterParCourriel(visite, "instructeur@demo.test");
  await visite.goto("/cress/2023/fiches");
  await visite.getByRole("main").getByRole("link", { name: /F\d/ }).first().click();
  await expect(visite).toHaveURL(/\/cress\/fiches\//);
  await expect(visite.getByRole("heading", { level: 1 })).toBeVisible();
  // Who has come since is told there of their person, and of nothing else.
  const { personnes: _, ...autres } = sommes;
  expect(await repartir("lue.age")).toMatchObject(autres);
  await ailleurs.close();
});
