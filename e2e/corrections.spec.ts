import type { Page } from "@playwright/test";
import { attendreCourriel, confirmer, courrielsRecus, expect, test } from "./navigateur.ts";
import { ouvrir, TELEPHONE } from "./ouvrir.ts";

const RESUME =
  "Un après-midi pour essayer ensemble, table par table, ce que chacun fait déjà chez soi, et pour écrire à la fin trois demandes aux collectivités du territoire.";
const INTITULE = "Que pouvons-nous faire ensemble dès demain ?";

async function demanderChamp(cress: Page, nom: string) {
  await cress.getByLabel("Champ à corriger").selectOption({ label: nom });
  await cress.getByRole("button", { name: "Ajouter ce champ" }).click();
}

test("two fields are asked, one suggestion is accepted, the other rewritten on a phone, and just those two are read again", async ({
  browser,
  serveur,
  request,
}) => {
  const { sql } = serveur;
  const [c] = await sql<{ id: string; courriel: string }[]>`
    select c.id, p.courriel from candidatures c join personnes p on p.id = c.cree_par where c.etat = 'soumise' order by c.id limit 1`;
  if (!c) throw new Error("aucune candidature soumise");
  const compter = async (type: string) =>
    (await sql`select 1 from evenements where objet_id = ${c.id} and type = ${type}::type_evenement`).length;
  const cress = await ouvrir(browser, serveur, "instructeur@demo.test");
  const orga = await ouvrir(browser, serveur, c.courriel, { viewport: TELEPHONE });

  await test.step("the instructeur asks for two fields", async () => {
    await cress.goto(`/cress/candidatures/${c.id}`);
    await cress.getByText("Demander un complément").click();
    await cress.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(cress.getByRole("heading", { name: "Il reste des réponses à revoir" })).toBeVisible();
    await demanderChamp(cress, "Résumé");
    await cress.getByLabel("Motif tout prêt, Résumé").selectOption({ label: "Résumé peu clair pour le public" });
    await expect(cress.getByLabel("Motif, Résumé")).toHaveValue(/paraîtra tel quel/);
    await cress.getByLabel("Texte proposé, Résumé").fill(RESUME);
    await demanderChamp(cress, "Intitulé");
    await cress.getByLabel("Motif, Intitulé").fill("Tournez-le en question, s’il vous plaît.");
    await cress.getByLabel("Texte proposé, Intitulé").fill("Comment agir ensemble ?");
    await cress.getByRole("button", { name: "Envoyer la demande" }).dblclick();
    await confirmer(cress, "Le complément est demandé", "dblclick");
    await expect(cress.getByText("La demande est chez l’organisateur.")).toBeVisible();
    await expect(cress.getByRole("button", { name: "Labelliser" })).toHaveCount(0);
    expect(await compter("demander_complement")).toBe(1);
    const mail = await attendreCourriel(request, c.courriel, "Complétez votre candidature");
    for (const mots of ["Résumé :", "Intitulé :", RESUME, "/corriger"])
      expect(mail.text).toContain(mots.replaceAll("\u00a0", " "));
  });

  await test.step("the organiser finds them first, on a phone, and accepts one text in one click", async () => {
    await orga.goto("/espace");
    const aVous = orga.getByRole("region", { name: "À vous" });
    await aVous.locator(`a[href="/espace/candidatures/${c.id}/corriger"]`).click();
    await expect(orga.getByRole("heading", { name: "Corriger la candidature" })).toBeVisible();
    await expect(orga.getByText("Il reste 2 champs avant de pouvoir renvoyer.")).toBeVisible();
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const autreOnglet = await orga.context().newPage();
    await autreOnglet.goto(orga.url());
    await orga.getByRole("button", { name: "Accepter ce texte, Résumé" }).click();
    await expect(orga.getByText("Il reste 1 champ avant de pouvoir renvoyer.")).toBeVisible();
    await autreOnglet.getByRole("button", { name: "Accepter ce texte, Résumé" }).click();
    // The other tab, left behind, shows the answer already given.
    await expect(autreOnglet.getByText("Il reste 1 champ avant de pouvoir renvoyer.")).toBeVisible();
    await autreOnglet.close();
  });

  await test.step("she writes the other herself, and sends it back once", async () => {
    const champ = orga.getByLabel("Ou un autre texte, Intitulé");
    await champ.fill("");
    await orga
      .getByRole("region", { name: /^Intitulé/ })
      .getByRole("button", { name: "Enregistrer ma réponse" })
      .click();
    await expect(champ).toHaveAccessibleDescription(/Il manque l’intitulé/);
    await champ.fill(INTITULE);
    await orga
      .getByRole("region", { name: /^Intitulé/ })
      .getByRole("button", { name: "Enregistrer ma réponse" })
      .dblclick();
    await expect(orga.getByText("Tout est répondu")).toBeVisible();
    expect(await compter("repondre_correction")).toBe(2);
    await orga.getByRole("button", { name: "Renvoyer", exact: true }).dblclick();
    await expect(orga).toHaveURL(`${serveur.url}/espace/candidatures/${c.id}/deposee`);
    await expect(orga.getByText("La CRESS vous répond avant le")).toBeVisible();
    expect(await compter("completer")).toBe(1);
    await attendreCourriel(request, "instructeur@demo.test", "Complétée");
  });

  await test.step("the reviewer reads just the two differences, and may decide again", async () => {
    await cress.reload();
    const change = cress.getByRole("region", { name: "Ce qui a changé" });
    await expect(change.getByRole("term")).toHaveText(["Intitulé", "Résumé"]);
    await expect(change.locator("ins").first()).toContainText("pouvons-nous");
    await expect(cress.getByText("À vous de répondre avant le")).toBeVisible();
    await cress.getByText("Lire la candidature entière").click();
    await expect(cress.getByText("Organisé par")).toBeVisible();
    await expect(cress.getByRole("button", { name: "Labelliser" })).toBeVisible();
  });

  await test.step("they write to each other, out of the partners’ sight", async () => {
    await orga.goto(`/espace/candidatures/${c.id}`);
    await orga.getByLabel("Votre message à la CRESS").fill("Merci pour votre relecture.");
    await orga.getByRole("button", { name: "Envoyer le message" }).dblclick();
    await expect(orga.getByText("Message envoyé.")).toBeVisible();
    await cress.reload();
    await expect(cress.getByText("Merci pour votre relecture.")).toHaveCount(1);
    await cress.getByLabel("Votre message à l’organisateur").fill("Avec plaisir.");
    await cress.getByRole("button", { name: "Envoyer le message" }).click();
    await expect(cress.getByText("Message envoyé.")).toBeVisible();
    await attendreCourriel(request, c.courriel, "Nouveau message");
    expect(
      (await courrielsRecus(request, "instructeur@demo.test")).filter((m) => m.subject.startsWith("Nouveau message")),
    ).toHaveLength(1);
    const partenaire = await ouvrir(browser, serveur, "partenaire.etat@demo.test");
    await partenaire.goto(`/espace/candidatures/${c.id}`);
    await expect(partenaire.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(partenaire.getByText("Merci pour votre relecture.")).toHaveCount(0);
    await expect(partenaire.getByRole("heading", { name: "Messages" })).toHaveCount(0);
  });
});
