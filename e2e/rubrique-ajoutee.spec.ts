import mammoth from "mammoth";
import type { ClePropre, Rubrique } from "@/lib/recueil/rubriques/rubriques";
import { RUBRIQUES_USUELLES } from "@/lib/recueil/rubriques/usuelles";
import { MODELE, modeleRempli } from "./donnees/documents.ts";
import { BUDGET } from "./donnees/rubriques.ts";
import { BUREAU, candidatureTenue, commencerFiche, ficheCommencee, ouvrir, TELEPHONE } from "./donnees/tenue.ts";
import { lirePdf, serrer } from "./lire-pdf.ts";
import { confirmer, expect, test } from "./navigateur.ts";

const CRESS = "instructeur@demo.test";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PROBLEMATIQUE = "Comment garder les objets en état quand les pièces manquent ? ".repeat(4).trim();

test("a rubrique the CRESS adds is asked of organisers, read in review, in the model and in what comes back", async ({
  browser,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const c = await candidatureTenue(serveur, 0);
  const cress = await ouvrir(browser, serveur, connecter, CRESS, BUREAU);
  const orga = await ouvrir(browser, serveur, connecter, c.courriel, TELEPHONE);
  const rubriques = `/cress/${c.annee}/rubriques`;
  const enregistrer = () => cress.getByRole("button", { name: "Enregistrer les rubriques" }).click();
  const ouverte = cress.locator("form details[open]");

  await test.step("it is added with the keyboard, its errors told and led to, one more taken away and had back", async () => {
    await cress.goto(rubriques);
    // A form not alive yet takes no focus, and no key.
    await expect(cress.locator("main form[inert]")).toHaveCount(0);
    await cress.getByRole("button", { name: /^Ajouter une rubrique.+ce qui s’ajoute/ }).focus();
    await cress.keyboard.press("Enter");
    await expect(ouverte.getByLabel("Son nom")).toBeFocused();
    await enregistrer();
    await cress.getByRole("button", { name: /^Nouvelle rubrique\s: Donnez-lui un nom/ }).click();
    await expect(ouverte.getByLabel("Son nom")).toBeFocused();
    await cress.keyboard.type("Suites");
    await enregistrer();
    await expect(cress.getByRole("heading", { name: "Il reste des réponses à revoir" })).toBeVisible();
    await cress.getByRole("button", { name: /^Suites\s: Dites-la dans une phrase/ }).click();
    await expect(ouverte.getByLabel("Dans une phrase, avec son article")).toBeFocused();
    await cress.keyboard.type("le budget");
    await enregistrer();
    await cress.getByRole("button", { name: /^Suites\s: Une autre rubrique porte déjà ce nom/ }).click();
    await expect(ouverte.getByLabel("Son nom")).toBeFocused();
    await ouverte.getByLabel("Son nom").fill(BUDGET.nom);
    await ouverte.getByLabel("Son aide").fill("Ce que l’atelier a coûté, et qui l’a payé.");
    await ouverte.getByLabel("Elle est").selectOption("Obligatoire");

    await cress.getByRole("button", { name: /^Ajouter une rubrique.+ce que l’atelier raconte/ }).click();
    await expect(cress.getByLabel("Son nom").and(cress.locator(":focus"))).toHaveValue("");
    await cress.keyboard.type("Lieu d’accueil");
    await cress.getByRole("button", { name: "Supprimer Lieu d’accueil" }).click();
    await expect(cress.getByRole("button", { name: "La remettre" })).toBeFocused();
    await cress.keyboard.press("Enter");
    await expect(cress.getByLabel("Son nom").and(cress.locator(":focus"))).toHaveValue("Lieu d’accueil");
    await cress.getByRole("button", { name: "Supprimer Lieu d’accueil" }).click();
    await enregistrer();
    await expect(cress.getByText("Les rubriques sont enregistrées.")).toBeVisible();
  });
  const [ajoutee] = await sql<{ cle: ClePropre; nom: string; demande: string }[]>`
    select r.cle, r.nom, r.demande from edition_rubriques r join editions e on e.id = r.edition_id
    where e.annee = ${c.annee} and r.cle like 'suite\\_%' order by r.ordre`;
  if (!ajoutee) throw new Error("rubrique absente");
  expect(ajoutee).toMatchObject({ nom: BUDGET.nom, demande: "obligatoire" });

  const fiche = await test.step("on a phone the form misses it, leads to it, and saves it as it is typed", async () => {
    await orga.goto(`/espace/candidatures/${c.id}/fiche/nouvelle`);
    const id = await commencerFiche(orga);
    const manques = orga.getByRole("region", { name: /Il manque/ });
    await expect(manques.getByRole("heading")).toHaveText("Il manque 3 réponses pour remettre la fiche");
    await manques.getByRole("button", { name: "le budget" }).click();
    await expect(orga.getByLabel(BUDGET.nom)).toBeFocused();
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await orga.getByLabel("Problématique posée").fill(PROBLEMATIQUE);
    await orga
      .getByRole("button", { name: /^Ajouter un frein/ })
      .first()
      .click();
    await orga.getByLabel("L’essentiel en quelques mots").fill("Les pièces manquent");
    await orga.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(orga.getByRole("alert").getByRole("button", { name: "Il manque le budget" })).toBeVisible();
    await orga.getByRole("alert").getByRole("button", { name: "Il manque le budget" }).click();
    await expect(orga.getByLabel(BUDGET.nom)).toBeFocused();
    await orga.keyboard.type("Douze cents euros, salle prêtée.");
    await expect
      .poll(async () => (await sql`select reponses from fiche_revisions where fiche_id = ${id}`)[0])
      .toEqual({ reponses: { [ajoutee.cle]: "Douze cents euros, salle prêtée." } });
    await orga.reload();
    await expect(orga.getByLabel(BUDGET.nom)).toHaveValue("Douze cents euros, salle prêtée.");
    await orga.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(orga).toHaveURL(`${serveur.url}/espace/fiches/${id}/remise`);
    return id;
  });

  await test.step("the CRESS reads it, asks for it by its name, and the organiser answers it alone", async () => {
    await cress.goto(`/cress/fiches/${fiche}`);
    await expect(cress.getByRole("heading", { name: BUDGET.nom })).toBeVisible();
    await expect(cress.getByText("Douze cents euros, salle prêtée.")).toBeVisible();
    await cress.getByText("Demander une correction", { exact: true }).click();
    await cress.getByLabel("Champ à corriger").selectOption({ label: BUDGET.nom });
    await cress.getByRole("button", { name: "Ajouter ce champ" }).click();
    await cress.getByLabel(`Motif, ${BUDGET.nom}`).fill("Avec la salle ?");
    await cress.getByRole("button", { name: "Envoyer la demande" }).click();
    await confirmer(cress, "La correction est demandée");
    await orga.goto(`/espace/fiches/${fiche}/corriger`);
    const carte = orga.getByRole("region", { name: BUDGET.nom });
    await expect(carte).toContainText("Avec la salle ?");
    await carte.getByLabel(BUDGET.nom).fill("Douze cents euros, salle comprise.");
    await carte.getByRole("button", { name: "Enregistrer ma réponse" }).click();
    await expect
      .poll(async () => (await sql`select reponses from fiche_revisions where fiche_id = ${fiche} and numero = 2`)[0])
      .toEqual({ reponses: { [ajoutee.cle]: "Douze cents euros, salle comprise." } });
  });

  const autre = await ficheCommencee(serveur, cress, 1);
  await test.step("the model asks for it, in Word and on paper", async () => {
    const docx = await cress.request.get(`/espace/fiches/${autre.id}/modele.docx`);
    expect((await mammoth.extractRawText({ buffer: await docx.body() })).value).toContain(BUDGET.nom);
    const pdf = await cress.request.get(`/espace/fiches/${autre.id}/modele.pdf`);
    expect(serrer((await lirePdf(await pdf.body())).texte)).toContain(serrer(BUDGET.nom));
  });

  await test.step("a model filled in gives it to the fiche, once it is kept", async () => {
    const demandees: Rubrique[] = [
      ...RUBRIQUES_USUELLES,
      { ...BUDGET, cle: ajoutee.cle, minimum: null, maximum: null },
    ];
    const { atelier, transitions } = autre;
    const buffer = await modeleRempli({ ...MODELE, atelier, transitions, rubriques: demandees }, [
      ajoutee.cle,
      "Neuf cents euros.",
    ]);
    await cress.goto(`/espace/fiches/${autre.id}/documents`);
    await cress.getByLabel("Envoyer un document").setInputFiles({ name: "Fiche.docx", mimeType: DOCX, buffer });
    await expect(cress.getByRole("heading", { name: "Fiche.docx", level: 1 })).toBeVisible();
    await expect(cress.getByLabel(BUDGET.nom)).toHaveValue("Neuf cents euros.");
    await cress.getByRole("button", { name: "Garder 4 énoncés dans la fiche" }).click();
    await expect(cress.getByText(/4\sénoncés sont dans la fiche/)).toBeVisible();
    expect(await sql`select reponses from fiche_revisions where fiche_id = ${autre.id}`).toEqual([
      { reponses: { [ajoutee.cle]: "Neuf cents euros." } },
    ]);
  });

  await test.step("answered, it is no longer deleted, only asked of nobody else", async () => {
    await cress.goto(rubriques);
    const elle = cress.locator("summary").filter({ hasText: BUDGET.nom });
    await expect(elle).toContainText(/2\sfiches y répondent/);
    await elle.click();
    await expect(ouverte).toContainText("elle ne se supprime plus");
    await expect(ouverte.getByRole("button", { name: /^Supprimer/ })).toHaveCount(0);
    await ouverte.getByLabel("Ne pas la demander dans cette édition").check();
    await enregistrer();
    await expect(cress.getByText("Les rubriques sont enregistrées.")).toBeVisible();
    await orga.goto(`/espace/candidatures/${c.id}/fiche/nouvelle`);
    await commencerFiche(orga);
    await expect(orga.getByRole("region", { name: /Il manque 2/ })).toBeVisible();
    await expect(orga.getByLabel(BUDGET.nom)).toHaveCount(0);
    await cress.goto(`/espace/fiches/${autre.id}`);
    await expect(cress.getByText("Neuf cents euros.")).toBeVisible();
  });
});
