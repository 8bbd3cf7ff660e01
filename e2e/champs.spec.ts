import { annee, commencer, contexte } from "./brouillon.ts";
import { expect, test } from "./navigateur.ts";
import { deplier } from "./saisies.ts";

/** The fields of F1 that come in a list, or in words of their own: typed, kept, told when wrong, read by who may. */
test("speakers, another public and the questions: kept as one types, told beside the field, read by the CRESS", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Qui parle, à qui, de quoi");
  await deplier(page, "Questions travaillées");
  await page.getByLabel("Autre public").fill("Parents d’élèves");
  await page.getByLabel("Questions travaillées").fill("a\nb\nc\nd\ne\nf");
  await page.getByRole("button", { name: "Ajouter une personne" }).click();
  const une = page.getByRole("group", { name: "Personne 1" });
  await une.getByLabel("Sa structure").fill("Les Réparateurs");
  const enregistre = async () =>
    (
      await serveur.sql`
        select c.public_autre, c.questions_travaillees as questions, i.nom, i.structure, i.publie
        from candidatures c left join intervenants i on i.candidature_id = c.id where c.id = ${id} order by i.rang`
    ).map((r) => ({ ...r }));
  const questions = "a\nb\nc\nd\ne\nf";
  const lus = { public_autre: "Parents d’élèves", questions };
  await expect.poll(enregistre).toEqual([{ ...lus, nom: "", structure: "Les Réparateurs", publie: false }]);

  await page.getByRole("button", { name: "Déposer la candidature" }).click();
  const erreurs = page.getByRole("alert").filter({ hasText: "Il reste des réponses à revoir" });
  await expect(erreurs).toContainText("Cinq questions au plus, une par ligne");
  await expect(page.getByLabel("Questions travaillées")).toHaveValue(questions);
  await erreurs.getByRole("button", { name: "Il manque le nom de cette personne" }).click();
  await expect(une.getByRole("textbox", { name: "Nom" })).toBeFocused();
  await une.getByRole("textbox", { name: "Nom" }).fill("Camille Fictive");
  await une.getByLabel(/accepte que son nom paraisse/).check();
  await page.getByRole("button", { name: "Ajouter une personne" }).click();
  await page.getByRole("group", { name: "Personne 2" }).getByRole("textbox", { name: "Nom" }).fill("Lou Imaginaire");
  await expect.poll(enregistre).toEqual([
    { ...lus, nom: "Camille Fictive", structure: "Les Réparateurs", publie: true },
    { ...lus, nom: "Lou Imaginaire", structure: null, publie: false },
  ]);
  await page.getByRole("button", { name: "Retirer la personne 1" }).click();
  await expect(page.getByRole("group", { name: "Personne 1" }).getByRole("textbox", { name: "Nom" })).toBeFocused();
  await expect.poll(enregistre).toEqual([{ ...lus, nom: "Lou Imaginaire", structure: null, publie: false }]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.reload();
  await expect(page.getByRole("group", { name: "Personne 1" }).getByRole("textbox", { name: "Nom" })).toHaveValue(
    "Lou Imaginaire",
  );

  await connecter(context, "instructeur@demo.test");
  await page.goto(`/cress/candidatures/${id}`);
  await expect(page.getByText("Lou Imaginaire")).toBeVisible();
  await context.close();
});

test("a form shows its answers before its page is alive", async ({ browser, serveur, connecter }) => {
  const context = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR", javaScriptEnabled: false });
  await connecter(context, "instructeur@demo.test");
  const page = await context.newPage();
  const [c] = await serveur.sql<{ id: string; resume: string; acces: string }[]>`
    select c.id, c.resume, c.accessibilites[1] as acces from candidatures c join intervenants i on i.candidature_id = c.id
    where c.etat = 'labellisee' and i.nom = 'Camille Fictive' limit 1`;
  await page.goto(`/espace/candidatures/${c?.id}/presentation`);
  await expect(page.getByLabel("Résumé pour le programme")).toHaveValue(c?.resume ?? "");
  await expect(page.locator("input[name='intervenants.0.publie']")).toBeChecked();
  await expect(page.locator("input[name='accessibilites']:checked").first()).toHaveValue(c?.acces ?? "");
  await context.close();
});

test("the programme names who agreed to it, and their name leaves it when they change their mind", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter, "instructeur@demo.test");
  const page = await context.newPage();
  const [a] = await serveur.sql<{ code: string; candidature_id: string }[]>`
    select a.code, a.candidature_id from ateliers a join candidatures c on c.id = a.candidature_id
    join intervenants i on i.candidature_id = c.id where c.etat = 'labellisee' and i.nom = 'Camille Fictive' limit 1`;
  const adresse = `/${await annee(serveur)}/programme/${a?.code}`;
  await page.goto(adresse);
  await expect(page.getByText("Camille Fictive, Coordination bénévole")).toBeVisible();
  await expect(page.getByText("Une personne qui a quitté le bénévolat")).toHaveCount(0);
  await page.goto(`/espace/candidatures/${a?.candidature_id}/presentation`);
  const accord = page.getByRole("group", { name: "Personne 1" }).getByLabel(/accepte que son nom/);
  // A box is drawn empty until the page is alive.
  await expect(accord).toBeChecked();
  await accord.uncheck();
  await page.getByRole("button", { name: "Enregistrer la présentation" }).click();
  await expect(page).toHaveURL(new RegExp(`/espace/candidatures/${a?.candidature_id}$`));
  await page.goto(adresse);
  await expect(page.getByText("Camille Fictive")).toHaveCount(0);
  await context.close();
});

test("a structure says its network and gives its logo: the CRESS filters by the one, the programme shows the other", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const [s] = await serveur.sql<{ id: string; candidature: string; code: string }[]>`
    select s.id, c.intitule as candidature, a.code from structures s
    join candidature_structures cs on cs.structure_id = s.id and cs.rang = 0
    join candidatures c on c.id = cs.candidature_id join ateliers a on a.candidature_id = c.id
    where s.nom_publie = 'La Grange aux Liens' and c.etat = 'labellisee' order by a.rang limit 1`;
  const modifier = `/espace/structures/${s?.id}/modifier`;
  await page.goto(modifier);
  const reseau = page.getByRole("combobox", { name: /^Réseau auquel vous adhérez/ });
  await expect(reseau).toHaveValue("Maillage Oise et Aisne");

  await test.step("a name alone, then one of those known, with the keyboard", async () => {
    await reseau.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Une union d’ailleurs");
    await expect(page.getByText("Son nom sera gardé tel que vous l’écrivez.")).toBeVisible();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Enregistrer la structure" }).click();
    await expect(page).toHaveURL(/\/espace\/structures$/);
    await page.goto(modifier);
    await expect(reseau).toHaveValue("Une union d’ailleurs");
    await reseau.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("lin com");
    await expect(page.getByRole("option", { name: "Le Lin Commun" })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Ce réseau est connu ici")).toBeVisible();
    await page.getByRole("button", { name: "Enregistrer la structure" }).click();
    await expect(page).toHaveURL(/\/espace\/structures$/);
  });

  await test.step("a picture that is none is refused with what is accepted; one that is stays, and can be taken away", async () => {
    await page.goto(modifier);
    const choisir = page.getByLabel("Changer le logo");
    await choisir.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<html>") });
    await expect(page.getByText("envoyez un PNG, un JPG ou un SVG")).toBeVisible();
    await expect(page.getByRole("img", { name: "Logo de La Grange aux Liens" })).toBeVisible();
    const dessin = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40z"/></svg>';
    await serveur.sql`update structures set sigle = 'AUTRE' where id = ${s?.id ?? ""}`;
    await choisir.setInputFiles({ name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from(dessin) });
    await expect(page.getByText("Le logo est enregistré.")).toBeVisible();
    // A colleague changed the form meanwhile: read again for the logo, it shows their answer and keeps it.
    await deplier(page, "Sigle, adresse");
    await expect(page.getByLabel("Sigle")).toHaveValue("AUTRE");
    await page.getByLabel("Ce que dit le logo").fill("Un triangle noir");
    await page.getByRole("button", { name: "Enregistrer la structure" }).click();
    await expect(page).toHaveURL(/\/espace\/structures$/);
  });

  expect((await serveur.sql`select sigle from structures where id = ${s?.id ?? ""}`)[0]?.sigle).toBe("AUTRE");

  await page.goto(`/${await annee(serveur)}/programme/${s?.code}`);
  const logo = page.getByRole("img", { name: "Un triangle noir" });
  await expect(logo).toBeVisible();
  expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);

  await connecter(context, "instructeur@demo.test");
  await page.goto(`/cress/${await annee(serveur)}/candidatures`);
  await page.getByText("Tous les filtres et le tri").click();
  await page.getByLabel("Réseau de la structure porteuse").selectOption("Le Lin Commun");
  await page.getByRole("button", { name: "Filtrer" }).click();
  await expect(page.getByRole("link", { name: "Enlever le filtre Réseau Le Lin Commun" })).toBeVisible();
  await expect(page.getByRole("link", { name: s?.candidature }).first()).toBeVisible();
  await page.goto(modifier);
  await page.getByRole("button", { name: "Retirer le logo" }).click();
  await expect(page.getByText("Le logo est retiré.")).toBeVisible();
  await expect(page.getByRole("img", { name: "Un triangle noir" })).toHaveCount(0);
  await context.close();
});

test("the count of a text is read with its field, and said aloud at its last hundred characters only", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  await commencer(page, serveur, "Un long résumé");
  const champ = page.locator("textarea[name=resume]");
  const ids = (await champ.getAttribute("aria-describedby"))?.split(" ") ?? [];
  const compte = page.locator(`[id="${ids.at(-1)}"]`);
  await expect(compte).toHaveText(/^0 \/ [\d\s]+ caractères$/);
  const max = Number((await compte.textContent())?.split("/")[1]?.replaceAll(/\D/g, ""));
  const dit = compte.locator("xpath=following-sibling::*[@role='status']");
  for (const [longueur, mots] of [
    [max - 101, ""],
    [max - 100, "Il reste 100 caractères au plus."],
    [max - 21, "Il reste 100 caractères au plus."],
    [max - 20, "Il reste 20 caractères au plus."],
    [max, "Il reste 20 caractères au plus."],
    [max + 1, `La limite de ${max.toLocaleString("fr-FR")} caractères est dépassée.`],
  ] as const) {
    await champ.fill("a".repeat(longueur));
    await expect(dit, String(longueur)).toHaveText(mots);
  }
  await context.close();
});
