import { execFile } from "node:child_process";
import { createReadStream, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { deballer, fluxDe } from "@/lib/memoire/contenant";
import { lireManifeste, type Manifeste } from "@/lib/memoire/manifeste";
import { confirmer, expect, lancerServeur, nomDeBase, seConnecterParCourriel, test } from "./navigateur.ts";
import { launch, makeOpenFolder, pickPorts, stopAll } from "./start/harness.ts";

test.afterEach(stopAll);

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

test("an edition archived here is brought back in an empty instance, read there by everybody, and leaves it with the same sums", async ({
  browser,
  context,
  connecter,
  page,
  serveur,
}, info) => {
  test.setTimeout(240_000);
  await connecter(context, "administrateur@demo.test");
  await page.goto("/cress/2023/preparation");
  await page.getByRole("button", { name: "Archiver l’édition" }).click();
  await confirmer(page, "L’édition est archivée");

  const { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, NODE_OPTIONS, TRAME_DEMO, ...reste } = process.env;
  const cles = await taper(reste, "sauvegarde", "--", "--cle");
  const [secrete = ""] = cles.match(/AGE-SECRET-KEY-\w+/) ?? [];
  const trousseau = info.outputPath("cle.txt");
  writeFileSync(trousseau, cles);
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
  const dite = await taper({ ...la, TRAME_CLE_RESTAURATION: trousseau }, "restauration", "--", partie);
  expect(dite).toContain("2023");
  const bureau = launch(dossier, ports, {
    run: "lib/run/start.ts",
    env: { SMTP_URL: SMTP_URL ?? "", NODE_ENV: "production" },
  });
  await expect.poll(bureau.output, { timeout: 90_000 }).toContain("Trame est prête");

  const ailleurs = await browser.newContext({ baseURL: `http://localhost:${ports.PORT}`, locale: "fr-FR" });
  const visite = await ailleurs.newPage();
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
