import { enregistre } from "./bureautique/enregistre.ts";
import { pourAtelier } from "./donnees/documents.ts";
import { ficheCommencee, ouvrir, TELEPHONE } from "./donnees/tenue.ts";
import { expect, test } from "./navigateur.ts";

const CRESS = "instructeur@demo.test";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test("words heard, what follows and opinions of the model are proposed, reworded or left aside, and join what the fiche has", async ({
  browser,
  serveur,
  connecter,
}) => {
  const page = await ouvrir(browser, serveur, connecter, CRESS, TELEPHONE);
  const { sql } = serveur;
  const { id, atelier } = await ficheCommencee(serveur, page, 0);
  await sql`update fiche_revisions set suites = 'Ce que la fiche disait.',
    verbatims = '[{"texte":"Déjà dite.","fonction":""}]' where fiche_id = ${id}`;
  await page.goto(`/espace/fiches/${id}/documents`);
  const buffer = await pourAtelier(enregistre("modele.docx"), atelier);
  await page.getByLabel("Envoyer un document").setInputFiles({ name: "Notre fiche.docx", mimeType: DOCX, buffer });
  await expect(page.getByRole("heading", { name: "Notre fiche.docx", level: 1 })).toBeVisible();
  const lire = async () =>
    (
      await sql`select verbatims, suites, appreciation, satisfaction, temps_passe from fiche_revisions where fiche_id = ${id}`
    )[0];

  await test.step("each is proposed, and nothing is in the fiche", async () => {
    const paroles = page.getByRole("group", { name: "Paroles entendues" });
    await expect(paroles.getByRole("textbox", { name: "Parole 1" })).toHaveValue(
      "On attend une pièce depuis huit mois.",
    );
    await expect(paroles.getByLabel("Dite par").first()).toHaveValue("une bénévole");
    await expect(paroles).toContainText(/1\sparole est déjà dans la fiche/);
    await expect(page.getByRole("textbox", { name: "Suites" })).toHaveValue(
      "Un groupe de travail se réunit en mai à la Maison des associations.",
    );
    await expect(page.getByRole("textbox", { name: "Ce que vaut la méthode d’animation" })).toHaveValue(
      "Le temps en petits groupes a bien marché.",
    );
    await expect(page.getByLabel("Êtes-vous satisfaits de l’atelier")).toHaveValue("4");
    await expect(page.getByLabel("Temps passé à remplir la fiche")).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await lire()).toMatchObject({ verbatims: [{ texte: "Déjà dite." }], appreciation: "", satisfaction: null });
  });

  await test.step("one word heard is left aside then placed again from its passage, one reworded", async () => {
    await page.getByRole("textbox", { name: "Parole 1" }).fill("On attend une pièce depuis huit mois !");
    await page.getByRole("button", { name: "Ne pas garder la parole 2" }).click();
    await expect(page.getByRole("group", { name: "Paroles entendues" })).toBeFocused();
    const passage = page.getByRole("listitem").filter({ hasText: "Chez nous, rien ne se jette." });
    await passage.getByRole("button", { name: /^Placer autrement/ }).click();
    await expect(page.getByLabel("C’est")).toHaveValue("verbatims");
    await page.getByRole("button", { name: "Ajouter aux paroles entendues" }).click();
    await expect(page.getByRole("textbox", { name: "Parole 2" })).toHaveValue("Chez nous, rien ne se jette.");
    for (const n of [4, 3, 2, 1]) await page.getByRole("button", { name: `Ne pas garder l’énoncé ${n}` }).click();
    await page.getByRole("button", { name: "Garder dans la fiche" }).click();
    await expect(page.getByText(/2\sparoles sont dans la fiche/)).toBeVisible();
  });

  await test.step("what the fiche said is not replaced unasked", async () => {
    expect(await lire()).toEqual({
      verbatims: [
        { texte: "Déjà dite.", fonction: "" },
        { texte: "On attend une pièce depuis huit mois !", fonction: "une bénévole" },
        { texte: "Chez nous, rien ne se jette.", fonction: "" },
      ],
      suites: "Ce que la fiche disait.",
      appreciation: "Le temps en petits groupes a bien marché.",
      satisfaction: 4,
      temps_passe: null,
    });
  });
  await page.context().close();
});
