import type { Page } from "@playwright/test";
import { BUREAU, candidatureTenue, commencerFiche, ficheCommencee, ouvrir, TELEPHONE } from "./donnees/tenue.ts";
import { attendreCourriel, confirmer, expect, test, tuer } from "./navigateur.ts";

const PROBLEMATIQUE =
  "Les cafés réparation reposent sur une poignée de bénévoles expérimentés. Quand ils s’arrêtent, le lieu ferme. Comment transmettre les gestes, garder les personnes, et faire reconnaître ce temps par les collectivités qui en profitent ?";

const carte = (page: Page, numero: number) => page.getByRole("group", { name: new RegExp(`^${numero}\\.`) });

async function ecrire(page: Page, ajouter: string, numero: number, accroche: string, texte: string): Promise<void> {
  await page
    .getByRole("button", { name: new RegExp(`^${ajouter}`) })
    .first()
    .click();
  await expect(carte(page, numero).getByLabel("L’essentiel en quelques mots")).toBeFocused();
  await carte(page, numero).getByLabel("L’essentiel en quelques mots").fill(accroche);
  await carte(page, numero).getByLabel("La suite de la phrase").fill(texte);
  if (ajouter === "Ajouter un levier") await carte(page, numero).getByLabel("Ce levier est").selectOption("amplifier");
}

const accroches = (page: Page) =>
  page
    .getByLabel("L’essentiel en quelques mots")
    .evaluateAll((champs) => champs.map((c) => (c as HTMLTextAreaElement).value));

test("on a phone, a fiche is typed, put in order with the keyboard, and told what it lacks", async ({
  browser,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const c = await candidatureTenue(serveur, 0);
  const orga = await ouvrir(browser, serveur, connecter, c.courriel, TELEPHONE);
  let fiche = "";

  await test.step("what is missing is said at the top, and leads to the field", async () => {
    await orga.goto(`/espace/candidatures/${c.id}/fiche/nouvelle`);
    fiche = await commencerFiche(orga);
    const manques = orga.getByRole("region", { name: /Il manque/ });
    await expect(manques.getByRole("heading")).toHaveText("Il manque 2 réponses pour remettre la fiche");
    await manques.getByRole("button", { name: "la problématique" }).click();
    await expect(orga.getByLabel("Problématique posée")).toBeFocused();
    await manques.getByRole("button", { name: "un levier ou un frein" }).click();
    await expect(orga.getByRole("button", { name: /^Ajouter un levier/ }).first()).toBeFocused();
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  await test.step("three freins and one levier; the buttons keep the focus and say where each went", async () => {
    await ecrire(orga, "Ajouter un frein", 1, "Le premier frein", "se voit chaque mois.");
    await ecrire(orga, "Ajouter un frein", 2, "Le deuxième frein", "se voit chaque année.");
    await ecrire(orga, "Ajouter un frein", 3, "Le troisième frein", "ne se voit pas.");
    await ecrire(orga, "Ajouter un levier", 1, "Le binôme", "un ancien, une nouvelle.");
    await expect(orga.getByRole("heading", { level: 4 })).toHaveText(["Levier", "Freins à lever"]);
    await orga.getByRole("button", { name: "Monter l’énoncé 4" }).click();
    await expect(orga.getByRole("button", { name: "Monter l’énoncé 3" })).toBeFocused();
    await orga.keyboard.press("Enter");
    await expect(orga.getByText("Énoncé déplacé : 1 sur 3.")).toBeAttached();
    await expect(orga.getByRole("button", { name: "Descendre l’énoncé 2" })).toBeFocused();
    expect(await accroches(orga)).toEqual(["Le binôme", "Le troisième frein", "Le premier frein", "Le deuxième frein"]);
  });

  await test.step("the compact list is dragged with the keyboard", async () => {
    await orga.getByRole("button", { name: "Réordonner : Freins à lever" }).click();
    await orga.getByRole("button", { name: "Déplacer l’énoncé 2" }).focus();
    await orga.keyboard.press("Enter");
    await orga.keyboard.press("ArrowDown");
    await orga.keyboard.press("ArrowDown");
    await orga.keyboard.press("Enter");
    await expect(orga.getByRole("row")).toHaveText([
      /2\. Le premier frein/,
      /3\. Le deuxième frein/,
      /4\. Le troisième frein/,
    ]);
    await orga.getByRole("button", { name: /Revenir au texte/ }).click();
    await expect(orga.getByText(/Enregistré à/)).toBeVisible();
  });

  await test.step("a link needs its words; what is folded is short", async () => {
    await carte(orga, 1).getByText("Thème, exemple, liens").click();
    await carte(orga, 1).getByRole("button", { name: "Ajouter un lien" }).click();
    await carte(orga, 1).getByLabel("Adresse du lien").fill("www.ess.fr/guide");
    await orga.getByLabel("Problématique posée").fill(PROBLEMATIQUE);
    await orga.getByText("Paroles entendues et suites").click();
    await orga.getByRole("button", { name: "Ajouter une parole" }).click();
    await orga.getByLabel("Parole 1", { exact: true }).fill("On n’est plus seuls devant la panne.");
    await orga.getByText("Votre avis sur l’atelier et sur cette fiche").click();
    await orga.getByLabel(/Êtes-vous satisfaits/).selectOption({ label: "4, satisfaits" });
    await orga.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(orga.getByRole("heading", { name: "Il reste des réponses à revoir" })).toBeVisible();
    await expect(orga.getByText("Dites en quelques mots où mène le lien").first()).toBeVisible();
    await expect
      .poll(async () => (await sql`select satisfaction, verbatims from fiche_revisions where fiche_id = ${fiche}`)[0])
      .toEqual({ satisfaction: 4, verbatims: [{ texte: "On n’est plus seuls devant la panne.", fonction: "" }] });
  });
});

test("a killed browser loses nothing of a fiche; complete, it is handed in, and the other date starts from it", async ({
  browser,
  serveur,
  connecter,
}) => {
  const c = await candidatureTenue(serveur, 1);
  const orga = await ouvrir(browser, serveur, connecter, c.courriel, TELEPHONE);
  const { id } = await ficheCommencee(serveur, orga, 1);

  const retour =
    await test.step("without network, then killed: what was typed is offered back, cards too", async () => {
      await orga.getByLabel("Problématique posée").fill("Avant la coupure.");
      await expect(orga.getByText(/Enregistré à/)).toBeVisible();
      await orga.context().setOffline(true);
      await orga.getByLabel("Problématique posée").fill(PROBLEMATIQUE);
      await ecrire(orga, "Ajouter un frein", 1, "Le temps manque", "partout, et surtout le soir.");
      await tuer(orga);
      await orga.context().setOffline(false);
      const page = await orga.context().newPage();
      await page.goto(`/espace/fiches/${id}/modifier`);
      await expect(page.getByRole("heading", { name: "Des réponses n’étaient pas encore enregistrées" })).toBeFocused();
      await page.getByRole("button", { name: "Reprendre tout ce qui est sur cet appareil" }).click();
      await expect(page.getByLabel("Problématique posée")).toHaveValue(PROBLEMATIQUE);
      await expect(carte(page, 1).getByLabel("L’essentiel en quelques mots")).toHaveValue("Le temps manque");
      await expect(page.getByText(/Enregistré à/)).toBeVisible();
      return page;
    });

  await test.step("complete, it is handed in: a double click hands it in once", async () => {
    await retour.getByRole("button", { name: "Remettre la fiche" }).dblclick();
    await expect(retour).toHaveURL(`${serveur.url}/espace/fiches/${id}/remise`);
    await expect(retour.getByText("La CRESS relit votre fiche et vous répond avant le")).toBeVisible();
    expect(await serveur.sql`select 1 from evenements where objet_id = ${id} and type = 'remettre'`).toHaveLength(1);
  });

  await test.step("the fiche of the other date starts from this one, with énoncés of its own", async () => {
    await retour.goto(`/espace/candidatures/${c.id}/fiche/nouvelle`);
    await commencerFiche(retour, () => retour.getByRole("radio", { name: /^La fiche de/ }).check());
    await expect(retour.getByLabel("Problématique posée")).toHaveValue(PROBLEMATIQUE);
    await expect(carte(retour, 1).getByLabel("L’essentiel en quelques mots")).toHaveValue("Le temps manque");
    const enonces =
      await serveur.sql`select distinct e.id from enonces e join fiches f on f.id = e.fiche_id where f.candidature_id = ${c.id}`;
    expect(enonces).toHaveLength(2);
  });
});

test("one passage is asked, its text accepted on a phone, and just the difference is read again", async ({
  browser,
  serveur,
  connecter,
  request,
}) => {
  const { sql } = serveur;
  const [f] = await sql<{ id: string; code: string; enonce: string }[]>`
    select f.id, e.code, e.id as enonce from fiches f join enonces e on e.fiche_id = f.id join editions ed on ed.id = f.edition_id
    where ed.annee = 2023 and f.etat = 'validee' and exists (select 1 from candidature_structures cs join membres m on m.structure_id = cs.structure_id
      join personnes p on p.id = m.personne_id where cs.candidature_id = f.candidature_id and p.courriel = 'organisateur@demo.test') order by e.code limit 1`;
  if (!f) throw new Error("aucune fiche validée de l’organisateur");
  const cress = await ouvrir(browser, serveur, connecter, "instructeur@demo.test", BUREAU);
  const orga = await ouvrir(browser, serveur, connecter, "organisateur@demo.test", TELEPHONE);
  const champ = `${f.code} : la suite de la phrase`;

  await test.step("the CRESS opens a validated fiche again for one passage, and offers its words", async () => {
    await cress.goto(`/cress/fiches/${f.id}`);
    await cress.getByText("Rouvrir la fiche").click();
    await cress.getByLabel("Champ à corriger").selectOption({ label: champ });
    await cress.getByRole("button", { name: "Ajouter ce champ" }).click();
    await cress.getByLabel(`Motif, ${champ}`).fill("Dites-le plus simplement, s’il vous plaît.");
    await cress.getByLabel(`Texte proposé, ${champ}`).fill("se dit maintenant en peu de mots.");
    await cress.getByRole("button", { name: "Envoyer la demande" }).click();
    await confirmer(cress, "La fiche est rouverte");
    await expect(cress.getByRole("heading", { name: "Ce que vous avez demandé" })).toBeVisible();
    const mail = await attendreCourriel(request, "organisateur@demo.test", "Corrigez la fiche");
    expect(mail.text).toContain(`/espace/fiches/${f.id}/corriger`);
  });

  await test.step("the organiser sees just this, and accepts it in one click", async () => {
    await orga.goto(`/espace/fiches/${f.id}`);
    await orga.getByRole("link", { name: "Corriger la fiche" }).click();
    await expect(orga.getByText("Il reste 1 passage avant de pouvoir remettre.")).toBeVisible();
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await orga.getByRole("button", { name: `Accepter ce texte, ${champ}` }).click();
    await expect(orga.getByText("Tout est répondu")).toBeVisible();
    await orga.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(orga).toHaveURL(`${serveur.url}/espace/fiches/${f.id}/remise`);
    await expect(orga.getByRole("heading", { level: 1 })).toBeFocused();
  });

  await test.step("the reviewer reads the one difference, and the énoncé is still the same", async () => {
    await cress.reload();
    const change = cress.getByRole("region", { name: "Ce qui a changé" });
    await expect(change.getByRole("term")).toHaveText([f.code]);
    await expect(change.locator("ins").first()).toContainText("maintenant");
    await cress.getByRole("button", { name: "Valider la fiche" }).click();
    await confirmer(cress, "est validée");
    await expect(cress.getByRole("heading", { name: "Révision 2" })).toBeVisible();
    expect(await sql`select id from enonces where code = ${f.code} and fiche_id = ${f.id}`).toEqual([{ id: f.enonce }]);
  });
});
