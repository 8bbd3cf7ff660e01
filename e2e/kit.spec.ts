import type { Page } from "@playwright/test";
import { unDocx } from "./donnees/fichiers.ts";
import { lirePdf, serrer } from "./lire-pdf.ts";
import { expect, type Serveur, test } from "./navigateur.ts";

const motsDe = async (octets: Buffer) => serrer((await lirePdf(octets)).texte);

async function anneeOuverte({ sql }: Serveur): Promise<number> {
  const [row] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  return row?.annee ?? 0;
}

const kit = (page: Page, titre: string) =>
  page.locator("#kit").locator("xpath=..").getByRole("listitem").filter({ hasText: titre }).first();

test("the call offers the five documents blank, each with its version and date in its name and at its foot", async ({
  page,
  request,
}) => {
  await page.goto("/2023/appel");
  for (const [titre, slug, pied] of [
    ["Appel à contribution", "appel-a-contribution", "Appel à proposer des ateliers, v1 du 1er février 2023"],
    ["Fiche de candidature", "fiche-de-candidature", "Fiche de candidature, v1 du 1er février 2023"],
    ["Modèle de fiche de synthèse", "fiche-de-synthese", "Modèle de fiche de synthèse, v1 du 1er février 2023"],
    ["Fiche participant", "feuille-de-presence", "Feuille de présence, v1 du 1er février 2023"],
    ["Fiche ressources", "fiche-ressources", "Fiche ressources, v1 du 1er février 2023"],
  ] as const) {
    await expect(kit(page, titre)).toContainText("v1 du 1er février 2023");
    const lien = kit(page, titre).getByRole("link", { name: /PDF/ });
    const reponse = await request.get((await lien.getAttribute("href")) ?? "");
    expect(reponse.headers()["content-disposition"]).toBe(`inline; filename="${slug}-2023-v1.pdf"`);
    expect(await motsDe(await reponse.body()), titre).toContain(serrer(pied));
  }
  await page.getByRole("link", { name: "Lire en ligne" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fiche ressources");
  await expect(page.getByRole("heading", { name: "Le world café" })).toBeVisible();
});

test("the sheet to print says every label and help of the form in line", async ({
  serveur,
  context,
  page,
  connecter,
}) => {
  const annee = await anneeOuverte(serveur);
  const feuille = await motsDe(await (await page.request.get(`/${annee}/kit/fiche-de-candidature.pdf`)).body());
  await connecter(context, "organisatrice@demo.test");
  const dits = async () =>
    page.locator("form:has(fieldset)").evaluate((form) =>
      [...form.querySelectorAll("label, legend, [id$='-aide']")].map((e) => {
        const propre = e.cloneNode(true) as HTMLElement;
        for (const moins of propre.querySelectorAll("span:not(:only-child), a")) moins.remove();
        return propre.textContent?.trim() ?? "";
      }),
    );
  await page.goto(`/espace/candidatures/nouvelle?edition=${annee}&autre`);
  await page.getByRole("checkbox", { name: "Transition écologique" }).check();
  await page.getByRole("checkbox", { name: "Transition sociale" }).check();
  await expect(page.getByLabel("Transition principale")).toBeVisible();
  const textes = (await dits()).filter((t) => t.length > 3);
  expect(textes.length).toBeGreaterThan(50);
  // What only a screen needs: choosing in lists, joining a file.
  const ecran =
    /^(Elle n’est pas dans la liste|Ajouter un co-organisateur|Les premières lettres|Le jour reste à préciser|Un programme, une présentation|Joindre un document|Atelier 1)/;
  expect(textes.filter((t) => !ecran.test(t) && !feuille.includes(serrer(t)))).toEqual([]);
});

test("the CRESS publishes a second version, then a file of its own; organisers are told, agents keep the earlier ones", async ({
  serveur,
  context,
  page,
  connecter,
}) => {
  const annee = await anneeOuverte(serveur);
  await connecter(context, "instructeur@demo.test");
  await page.goto(`/cress/${annee}/kit`);
  const appel = page.getByRole("region", { name: "Appel à contribution" });
  await test.step("without a word of what changed, it is refused and nothing is lost", async () => {
    await appel.getByText("Publier une nouvelle version").click();
    await appel.getByRole("button", { name: "Publier la version 2" }).click();
    await expect(appel.getByRole("alert")).toContainText("Dites en quelques mots ce qui a changé");
  });
  await test.step("with one, version 2 is published", async () => {
    await appel.getByLabel("Ce qui a changé").fill("La clôture est repoussée d’une semaine.");
    await appel.getByRole("button", { name: "Publier la version 2" }).click();
    await expect(appel.getByRole("status")).toHaveText("La version 2 est publiée.");
    await expect(appel.getByRole("button", { name: "Publier la version 3" })).toBeFocused();
    await expect(appel).toContainText("v2, générée");
    await expect(appel).toContainText("Ce qui a changé : La clôture est repoussée d’une semaine.");
  });
  const synthese = page.getByRole("region", { name: "Modèle de fiche de synthèse" });
  await test.step("a file that is no document is refused by its content", async () => {
    await synthese.getByText("Publier une nouvelle version").click();
    await synthese.getByLabel("Ce qui a changé").fill("Notre propre modèle.");
    const champ = synthese.getByLabel("Votre fichier");
    await champ.setInputFiles({ name: "modele.docx", mimeType: "text/plain", buffer: Buffer.from("<script>") });
    await synthese.getByRole("button", { name: "Publier la version 2" }).click();
    await expect(synthese.getByRole("alert")).toContainText("C’est son contenu qui compte");
    await champ.setInputFiles({ name: "modele.txt", mimeType: "text/plain", buffer: Buffer.from(unDocx()) });
    await synthese.getByRole("button", { name: "Publier la version 2" }).click();
    await expect(synthese).toContainText("v2, fichier de la CRESS");
  });
  await synthese.getByText("1 version précédente").click();
  const ancienne = await synthese.getByRole("link", { name: /PDF.*version 1/ }).getAttribute("href");
  expect((await page.request.get(ancienne ?? "")).headers()["content-disposition"]).toContain(
    `fiche-de-synthese-${annee}-v1.pdf`,
  );

  await connecter(context, "organisateur@demo.test");
  expect((await page.request.get(ancienne ?? "")).status()).toBe(404);
  await page.goto(`/${annee}/appel`);
  await expect(kit(page, "Modèle de fiche de synthèse").getByRole("link")).toHaveText([/Word/]);
  expect((await page.request.get(`/${annee}/kit/fiche-de-synthese.docx`)).headers()["content-disposition"]).toBe(
    `attachment; filename="fiche-de-synthese-${annee}-v2.docx"`,
  );
  await page.goto("/espace");
  const nouvelles = page.getByRole("region", { name: "Le kit d’informations a changé" });
  await expect(nouvelles).toContainText("Appel à contribution, nouvelle version 2");
  await expect(nouvelles).toContainText("La clôture est repoussée d’une semaine.");
});
