import { ouvrirArchive } from "@/lib/recueil/depouillement/archive";
import { lignesDe } from "@/lib/synthese/copie/lignes";
import { lireCopie } from "@/lib/synthese/copie/lire-copie";
import { COMPTES } from "./adresses.ts";
import { sansFaute } from "./axe.ts";
import { annoter } from "./donnees/annoter.ts";
import { toutTraite } from "./formulaires.ts";
import { expect, test } from "./navigateur.ts";
import { ouvrir } from "./ouvrir.ts";

test("the document is read from cover to back and written in place; what blocks leads to where it is mended", async ({
  page,
  context,
  browser,
  serveur,
  connecter,
}) => {
  await connecter(context, COMPTES.instructeur);
  await page.goto("/cress/2023/document");
  const merci = page.getByRole("region", { name: "Merci", exact: true });
  const controle = page.getByRole("complementary", { name: "Contrôle de cohérence" });

  await test.step("from cover to back; without a fault for who reads it otherwise", async () => {
    const titres = await page.locator("article.synthese").getByRole("heading", { level: 2 }).allTextContents();
    const rangs = [
      "Couverture",
      "Sommaire",
      "Merci",
      "Présentation de la conférence",
      "Les ateliers, mois par mois",
      "Pour finir",
    ].map((t) => titres.findIndex((lu) => lu.includes(t)));
    expect(rangs).toEqual(rangs.toSorted((a, b) => a - b));
    expect(rangs).not.toContain(-1);
    // Each line of the contents leads to its part.
    const lignes = page.getByRole("region", { name: "Sommaire" }).getByRole("link");
    expect(await lignes.count()).toBeGreaterThan(8);
    for (const href of await lignes.evaluateAll((l) => l.map((a) => a.getAttribute("href") ?? "")))
      await expect(page.locator(href)).toHaveCount(1);
    await sansFaute(page);
  });

  await test.step("a point is reworded where it is printed, by one gesture; what it said stays in its history", async () => {
    const point = page.locator("#P1");
    await point.getByRole("link", { name: "Reformuler P1" }).click();
    const ici = point.getByRole("region", { name: "Reformuler P1" });
    await expect(ici.getByLabel("Accroche")).toBeFocused();
    await sansFaute(page);
    await ici.getByRole("link", { name: "Ne rien changer" }).click();
    await expect(ici).toHaveCount(0);
    await point.getByRole("link", { name: "Reformuler P1" }).click();
    await ici.getByLabel("Accroche").fill("Des sites de compostage tenus à plusieurs");
    await ici.getByRole("button", { name: "Reformuler P1" }).click();
    await expect(point).toContainText("Reformulé.");
    await expect(point.getByRole("link", { name: "Reformuler P1" })).toBeFocused();
    await expect(point).toContainText("Des sites de compostage tenus à plusieurs");
    const [geste] = await serveur.sql`select type from gestes order by numero desc limit 1`;
    expect(geste?.type).toBe("reformuler");
    // What the margin says of the words of a point leads to them.
    await controle.getByText(/accroches? sans ponctuation/).click();
    const lien = controle
      .getByRole("listitem")
      .filter({ hasText: /sans ponctuation/ })
      .getByRole("link", { name: /^P\d+\s:/ })
      .first();
    const code = await lien.textContent();
    await lien.click();
    await expect(page.getByRole("region", { name: `Reformuler ${code}` }).getByLabel("Accroche")).toBeFocused();
  });

  await test.step("a name waits for the agreement of its person", async () => {
    await merci.getByRole("link", { name: /^Modifier/ }).click();
    await merci.getByRole("button", { name: "Ajouter un signataire" }).click();
    await expect(merci.getByLabel(/Signataire 4/)).toBeFocused();
    await page.keyboard.type("Direction");
    await expect(merci.getByLabel(/^Son nom/)).toHaveCount(0);
  });

  await test.step("two people write the same part: neither loses a word, the second one chooses", async () => {
    const autre = await ouvrir(browser, serveur, COMPTES.administrateur);
    const adresse = "/cress/2023/document?partie=eco_responsabilite";
    const champ = (p: typeof page) => p.getByRole("textbox", { name: "Des ateliers éco-responsables" });
    await autre.goto(adresse);
    await page.goto(adresse);
    await expect(champ(page)).toBeFocused();
    await champ(autre).fill("Venir à vélo.");
    await expect(autre.getByText(/Enregistré à/)).toBeVisible();
    await champ(page).fill("Venir en train.");
    await expect(page.getByRole("heading", { name: "Quelqu’un d’autre vient d’enregistrer" })).toBeVisible();
    await sansFaute(page);
    await page.getByRole("group", { name: "Texte" }).getByLabel("La mienne").check();
    await page.getByRole("button", { name: "Appliquer ces choix" }).click();
    await expect(page.getByText(/Enregistré à/)).toBeVisible();
    await page.getByRole("button", { name: "Terminer" }).click();
    const partie = page.getByRole("region", { name: "Des ateliers éco-responsables" });
    await expect(partie).toContainText("Venir en train.");
    await partie.getByRole("link", { name: /^Versions précédentes/ }).click();
    await expect(partie).toContainText("Venir à vélo.");
    await partie
      .getByRole("listitem")
      .filter({ hasText: "Venir à vélo." })
      .getByRole("button", { name: /^Reprendre cette version/ })
      .click();
    await expect(partie.getByRole("link", { name: /^Modifier/ })).toBeVisible();
    await expect(partie.locator(".noeuds")).toHaveText("Venir à vélo.");
    await autre.context().close();
  });

  await test.step("what blocks names its chapter and leads there; once mended it is no longer said", async () => {
    const bloque = controle.getByText(/où des énoncés attendent/);
    await bloque.click();
    await controle.getByRole("link", { name: "Transition économique" }).first().click();
    await expect(page).toHaveURL(/\/cress\/2023\/synthese\/economique$/);
    await toutTraite(serveur);
    await page.goto("/cress/2023/document");
    await expect(controle).toBeVisible();
    await expect(controle).not.toContainText("où des énoncés attendent");
    await expect(controle).toContainText("attendent le comité");
  });
});

test("a chapter is given out in Word; what comes back is accepted, refused, kept with its point, or shown as nobody’s", async ({
  page,
  context,
  connecter,
}) => {
  await connecter(context, COMPTES.instructeur);
  await page.goto("/cress/2023/document/copies");
  await page.getByRole("button", { name: "Transition sociale" }).click();
  const donnee = page.getByRole("link", { name: "Télécharger le chapitre Transition sociale" });
  await expect(donnee).toBeVisible({ timeout: 60_000 });
  const octets = await (await page.request.get((await donnee.getAttribute("href")) ?? "")).body();
  const points = lignesDe(lireCopie(await ouvrirArchive(octets))).filter((l) => l.champ === "texte");
  const fins = points.map((l) => l.texte.slice(-25)).filter((fin) => !/[&<>"']/.test(fin));
  const [un = "", deux = "", trois = ""] = fins.filter((fin) => fins.filter((f) => f === fin).length === 1);
  const annotee = await annoter(octets, {
    tacites: { [un]: `${un.slice(0, -1)}, partout.`, [deux]: `${deux.slice(0, -1)}, bientôt.` },
    remarques: [{ sur: trois, auteur: "Camille Fictive", texte: "À illustrer." }],
    nouveaux: ["Une idée que personne n’avait écrite."],
  });
  await page
    .getByLabel("Rapporter une copie")
    .setInputFiles({ name: "retour.docx", mimeType: "x", buffer: Buffer.from(annotee) });
  await expect(page.getByRole("heading", { name: "Une copie revient" })).toBeVisible({ timeout: 60_000 });
  const ecarts = page.getByRole("region", { name: "Les points" }).getByRole("listitem");
  await expect(ecarts).toHaveCount(2);
  await ecarts
    .first()
    .getByRole("button", { name: /^Accepter/ })
    .click();
  await expect(ecarts.first()).toContainText("Accepté");
  await ecarts
    .last()
    .getByRole("button", { name: /^Refuser/ })
    .click();
  await expect(ecarts.last()).toContainText("Refusé");
  const remarque = page.getByRole("region", { name: "Les remarques" });
  await expect(remarque).toContainText("Camille Fictive");
  await remarque.getByRole("button", { name: /^Garder avec le point/ }).click();
  await expect(remarque).toContainText("Gardée avec le point");
  await expect(page.getByRole("region", { name: "Ce qui n’est d’aucun point" })).toContainText("Une idée que personne");
  await sansFaute(page);
  await page.goto("/cress/2023/synthese/sociale/comite");
  await expect(page.getByText("Camille Fictive")).toBeVisible();
});
