import { annee, commencer, contexte, copies, ORGANISATRICE } from "./brouillon.ts";
import { COOKIE, expect, type Serveur, test, tuer } from "./navigateur.ts";

/** What happens to what is typed in the form F1 when something else fails, and when two persons type at once. */
const lue = async ({ sql }: Serveur, id: string) =>
  (
    await sql<
      { intitule: string; resume: string | null; objectifs: string | null; version: number }[]
    >`select intitule, resume, objectifs, version from candidatures where id = ${id}`
  )[0];

test("a lost network loses nothing: what is typed is saved when it comes back", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Avant la coupure");
  await context.setOffline(true);
  await page.getByLabel("Résumé pour le programme").fill("Écrit sans réseau.");
  await expect(page.getByRole("alert").filter({ hasText: "gardées dans ce navigateur" })).toBeVisible();
  expect((await lue(serveur, id))?.resume).toBeNull();
  await context.setOffline(false);
  await expect.poll(async () => (await lue(serveur, id))?.resume).toBe("Écrit sans réseau.");
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await expect.poll(() => copies(page)).toEqual([]);

  await context.setOffline(true);
  await page.getByRole("navigation").getByRole("link", { name: "Structures" }).click();
  const attente = page.locator("p.fixed", { hasText: "la suite s’affichera dès qu’il reviendra" });
  await expect(attente).toBeVisible();
  await expect(page.getByLabel("Résumé pour le programme")).toHaveValue("Écrit sans réseau.");
  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "Vos structures" })).toBeVisible();
  await expect(attente).toHaveCount(0);
  await context.close();
});

test("a killed browser loses nothing: what it had is offered back", async ({ browser, serveur, connecter }) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Avant l’arrêt");
  await context.setOffline(true);
  await page.getByLabel("Objectifs").fill("Écrit juste avant l’arrêt.");
  await tuer(page);
  await context.setOffline(false);

  const retour = await context.newPage();
  await retour.goto(`/espace/candidatures/${id}/modifier`);
  await expect(retour.getByRole("heading", { name: "Des réponses n’étaient pas encore enregistrées" })).toBeFocused();
  await expect(retour.getByRole("group", { name: "Objectifs" })).toContainText("Écrit juste avant l’arrêt.");
  await retour.getByRole("button", { name: "Reprendre tout ce qui est sur cet appareil" }).click();
  await expect(retour.getByLabel("Objectifs")).toHaveValue("Écrit juste avant l’arrêt.");
  await expect.poll(async () => (await lue(serveur, id))?.objectifs).toBe("Écrit juste avant l’arrêt.");
  await expect(retour.getByText(/Enregistré à/)).toBeVisible();
  await expect.poll(() => copies(retour)).toEqual([]);
  await context.close();
});

test("a draft not born yet is kept too, and nobody else is offered it", async ({ browser, serveur, connecter }) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const adresse = `/espace/candidatures/nouvelle?edition=${await annee(serveur)}&autre`;
  await page.goto(adresse);
  await page.getByLabel("Intitulé").fill("Sans structure encore");
  await expect(page.getByRole("alert").filter({ hasText: "Choisissez la structure porteuse" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("Sans structure encore")).toBeVisible();
  await tuer(page);

  await connecter(context, "organisateur@demo.test");
  const autre = await context.newPage();
  await autre.goto(adresse);
  await expect(autre.getByLabel("Intitulé")).toHaveValue("");
  await expect(autre.getByText("Sans structure encore")).toHaveCount(0);
  await expect.poll(() => copies(autre)).toEqual([]);
  await autre.close();

  // Somebody else has been on this telephone since: nothing of hers is left on it.
  await connecter(context, ORGANISATRICE);
  const retour = await context.newPage();
  await retour.goto(adresse);
  await expect(retour.getByLabel("Intitulé")).toHaveValue("");
  await expect.poll(() => copies(retour)).toEqual([]);
  await context.close();
});

test("a session that ends in mid-form loses nothing", async ({ browser, serveur, connecter }) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Avant la fin de session");
  await context.clearCookies({ name: COOKIE });
  await page.getByLabel("Résumé pour le programme").fill("Écrit après la fin.");
  await expect(page.getByRole("alert").filter({ hasText: "Votre session est terminée" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Se reconnecter/ })).toHaveAttribute("target", "_blank");
  expect((await lue(serveur, id))?.resume).toBeNull();
  await connecter(context, ORGANISATRICE);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect.poll(async () => (await lue(serveur, id))?.resume).toBe("Écrit après la fin.");
  await context.close();
});

test("what was kept on a device never silently covers what was written since", async ({
  browser,
  serveur,
  connecter,
}) => {
  const telephone = await contexte(browser, serveur, connecter);
  const page = await telephone.newPage();
  const id = await commencer(page, serveur, "Deux appareils");
  await telephone.setOffline(true);
  await page.getByLabel("Résumé pour le programme").fill("Du téléphone.");
  await page.getByLabel("Objectifs").fill("Objectifs du téléphone.");
  await tuer(page);
  await telephone.setOffline(false);

  const bureau = await contexte(browser, serveur, connecter);
  const large = await bureau.newPage();
  await large.goto(`/espace/candidatures/${id}/modifier`);
  await large.getByLabel("Résumé pour le programme").fill("Du bureau.");
  await expect.poll(async () => (await lue(serveur, id))?.resume).toBe("Du bureau.");
  await bureau.close();

  const retour = await telephone.newPage();
  await retour.goto(`/espace/candidatures/${id}/modifier`);
  await expect(retour.getByText("Depuis, le formulaire a été enregistré ailleurs")).toBeVisible();
  await retour.getByRole("group", { name: "Résumé" }).getByLabel("Enregistrée").check();
  await retour.getByRole("button", { name: "Appliquer ces choix" }).click();
  await expect.poll(async () => (await lue(serveur, id))?.objectifs).toBe("Objectifs du téléphone.");
  expect((await lue(serveur, id))?.resume).toBe("Du bureau.");
  await expect(retour.getByLabel("Résumé pour le programme")).toHaveValue("Du bureau.");
  await telephone.close();
});

test("two editors: each keeps what the other has not touched, and chooses for the rest", async ({
  browser,
  serveur,
  connecter,
}) => {
  const un = await contexte(browser, serveur, connecter);
  const deux = await contexte(browser, serveur, connecter, "instructeur@demo.test");
  const a = await un.newPage();
  const b = await deux.newPage();
  const id = await commencer(a, serveur, "À quatre mains");
  await b.goto(`/espace/candidatures/${id}/modifier`);
  await expect(b.getByLabel("Intitulé")).toHaveValue("À quatre mains");

  await test.step("different answers are put together", async () => {
    await a.getByLabel("Résumé pour le programme").fill("Résumé de A.");
    await expect.poll(async () => (await lue(serveur, id))?.resume).toBe("Résumé de A.");
    await b.getByLabel("Objectifs").fill("Objectifs de B.");
    await expect.poll(async () => (await lue(serveur, id))?.objectifs).toBe("Objectifs de B.");
    await expect(b.getByLabel("Résumé pour le programme")).toHaveValue("Résumé de A.");
    await expect(b.getByText(/vient de modifier\s: Résumé/)).toBeVisible();
    expect((await lue(serveur, id))?.resume).toBe("Résumé de A.");
  });

  await test.step("the same answer is shown twice, with who wrote it, and is never overwritten unasked", async () => {
    await b.getByLabel("Intitulé").fill("Intitulé de B");
    await expect.poll(async () => (await lue(serveur, id))?.intitule).toBe("Intitulé de B");
    await a.getByLabel("Intitulé").fill("Intitulé de A");
    await expect(a.getByRole("heading", { name: "Quelqu’un d’autre vient d’enregistrer" })).toBeVisible();
    // Keys typed while the two answers appear go to the field, and are part of the choice.
    await expect(a.getByRole("textbox", { name: "Intitulé" })).toBeFocused();
    await a.keyboard.type(", et la suite");
    await expect(a.getByRole("textbox", { name: "Intitulé" })).toHaveValue("Intitulé de A, et la suite");
    await a.getByRole("button", { name: "Voir les deux réponses" }).click();
    await expect(a.getByRole("heading", { name: "Quelqu’un d’autre vient d’enregistrer" })).toBeFocused();
    expect((await lue(serveur, id))?.intitule).toBe("Intitulé de B");
    const intitule = a.getByRole("group", { name: "Intitulé" });
    await expect(intitule).toContainText("Intitulé de A, et la suite");
    await expect(intitule).toContainText("Intitulé de B");
    await intitule.getByLabel(/^Celle de/).check();
    await a.getByRole("button", { name: "Appliquer ces choix" }).click();
    await expect(a.getByRole("heading", { name: "Quelqu’un d’autre vient d’enregistrer" })).toHaveCount(0);
    await expect(a.getByLabel("Intitulé")).toHaveValue("Intitulé de B");
    await expect(a.getByLabel("Objectifs")).toHaveValue("Objectifs de B.");
    await expect(a.getByText(/Enregistré à/)).toBeVisible();
    expect((await lue(serveur, id))?.intitule).toBe("Intitulé de B");
  });
  await un.close();
  await deux.close();
});

test("a draft is offered before another is begun", async ({ browser, serveur, connecter }) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Le brouillon à reprendre");
  await page.goto(`/espace/candidatures/nouvelle?edition=${await annee(serveur)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Reprendre/);
  await page.getByRole("link", { name: "En commencer une autre" }).click();
  await expect(page.getByLabel("Intitulé")).toHaveValue("");
  await page.goBack();
  await page.getByRole("link", { name: "Le brouillon à reprendre" }).click();
  await expect(page).toHaveURL(new RegExp(id));
  await context.close();
});

test("at 360 px and with the keyboard alone: warnings, a month instead of a day, what is missing, and no overflow", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  await commencer(page, serveur, "Au clavier");
  const avancement = page.getByRole("navigation", { name: "Avancement de la candidature" });
  await expect(avancement.getByRole("listitem").filter({ hasText: "Contacts" })).toContainText("Il manque le prénom");

  const referent = page.getByRole("group", { name: "Contact référent" });
  await referent.getByLabel("Prénom").focus();
  await page.keyboard.type("Camille");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Exemple");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("camille@exemple.test");
  await page.keyboard.press("Tab");
  await page.keyboard.type("0612345678");
  await expect(avancement.getByRole("listitem").filter({ hasText: "Contacts" })).toContainText("complet");

  const atelier = page.getByRole("group", { name: "Atelier 1", exact: true });
  const [{ dimanche } = { dimanche: "" }] = await serveur.sql<{ dimanche: string }[]>`
    select to_char(d, 'YYYY-MM-DD') as dimanche from editions e, generate_series(e.date_debut::date, e.date_fin::date, '1 day') d
    where e.etat = 'ouverte' and extract(isodow from d) = 7 and extract(month from d) in (2, 3, 9, 10) limit 1`;
  await atelier.getByLabel("Date", { exact: true }).fill(dimanche);
  await expect(atelier.getByText("Ce jour est un dimanche.")).toBeVisible();
  await atelier.getByLabel(/Le jour reste à préciser/).focus();
  await page.keyboard.press("Space");
  await atelier.getByLabel("Mois", { exact: true }).selectOption({ index: 2 });
  await expect(atelier.getByText("Ce jour est un dimanche.")).toHaveCount(0);
  await expect(page.getByText(/Enregistré à/)).toBeVisible();

  await page.getByRole("button", { name: "Déposer la candidature" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Il reste des réponses à revoir" })).toBeFocused();
  const debord = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(debord).toBeLessThanOrEqual(0);

  await expect.poll(() => copies(page)).toEqual([]);
  await page.reload();
  await expect(referent.getByLabel("Téléphone")).toHaveValue("06\u00a012\u00a034\u00a056\u00a078");
  await expect(atelier.getByLabel("Mois", { exact: true })).not.toHaveValue("");
  await context.close();
});

test("a structure: a doubtful SIRET asks for a reason, and its twin is offered", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  await page.goto("/espace/structures");
  await page
    .getByRole("link", { name: /^Modifier / })
    .first()
    .click();
  // The form of creation, on the page one leaves, has fields of the same names.
  await expect(page).toHaveURL(/\/modifier$/);
  await expect(page.getByRole("button", { name: "Enregistrer la structure" })).toBeVisible();
  await page.getByLabel("Catégorie, au titre de l’appel").selectOption("reseau_ess");
  await page.getByLabel("SIRET", { exact: false }).first().fill("732 829 320 00075");
  await expect(page.getByText("Un chiffre semble faux.")).toBeVisible();
  await page.getByLabel("Pourquoi garder ce SIRET").fill("");
  await page.getByRole("button", { name: "Enregistrer la structure" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "dites pourquoi vous le gardez" })).toBeVisible();
  await page.getByLabel(/SIRET/).first().fill("732 829 320 00074");
  await page.getByRole("button", { name: "Enregistrer la structure" }).click();
  await expect(page).toHaveURL(/\/espace\/structures$/);
  const [{ n } = { n: 0 }] = await serveur.sql<{ n: number }[]>`
    select count(*)::int as n from evenements e join structures s on s.id = e.objet_id
    where e.objet = 'structure' and e.type = 'modifier' and s.siret = '73282932000074'`;
  expect(n).toBe(1);

  const creer = page.locator("#creer");
  await creer.getByLabel("Nom de la structure").fill("Une tout autre association");
  await creer.getByLabel(/SIRET/).first().fill("73282932000074");
  await expect(creer.getByText("Est-ce l’une de celles-ci ?")).toBeVisible();
  await expect(creer.getByText("73282932000074")).toHaveCount(0);
  await context.close();
});

test("one wrong answer keeps nobody else’s from being saved: it stays, says why, and handing in leads to it", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Une date fausse");
  const date = page.getByLabel("Date", { exact: true });
  await date.fill("2001-01-01");
  await page.getByLabel("Objectifs").fill("Enregistrés malgré tout.");
  await expect.poll(async () => (await lue(serveur, id))?.objectifs).toBe("Enregistrés malgré tout.");
  const phrase = /Cette date n’est pas dans l’édition/;
  const barre = page.getByRole("status").getByRole("button", { name: phrase });
  await expect(barre).toBeVisible();
  await expect(date).toHaveAccessibleDescription(phrase);
  await expect(date).toHaveValue("2001-01-01");
  await expect.poll(() => copies(page)).not.toEqual([]);
  await barre.click();
  await expect(date).toBeFocused();

  await page.getByRole("button", { name: "Déposer la candidature" }).click();
  const resume = page.getByRole("alert").filter({ hasText: "Il reste des réponses à revoir" });
  await expect(resume).toBeFocused();
  await resume.getByRole("button", { name: phrase }).click();
  await expect(date).toBeFocused();

  const [edition] = await serveur.sql<
    { jour: string }[]
  >`select to_char(date_fin, 'YYYY-MM-DD') as jour from editions where etat = 'ouverte'`;
  await date.fill(edition?.jour ?? "");
  await expect(barre).toHaveCount(0);
  await expect.poll(() => copies(page)).toEqual([]);
  const dates =
    await serveur.sql`select to_char(date, 'YYYY-MM-DD') as jour from ateliers where candidature_id = ${id}`;
  expect(dates.map((a) => a.jour)).toEqual([edition?.jour]);
  await context.close();
});

test("a commune typed and left is taken when one is meant; otherwise that is said, and the words stay", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Une commune tapée");
  await page.getByLabel("Sur place", { exact: true }).check();
  const commune = page.getByRole("combobox", { name: "Commune" });
  const code = async () =>
    (await serveur.sql`select commune_code from ateliers where candidature_id = ${id}`)[0]?.commune_code;
  const quitter = async (texte: string) => {
    await commune.fill(texte);
    await commune.press("Tab");
  };

  await quitter("59000 Lille");
  await expect(page.getByText(/Commune retenue\s: Lille \(59\)/)).toBeVisible();
  await expect(commune).toHaveValue("Lille (59)");
  await expect.poll(code).toBe("59350");

  await quitter("Saint-Aubin");
  await expect(commune).toHaveAccessibleDescription(/Plusieurs communes répondent à ce nom/);
  await expect(commune).toHaveValue("Saint-Aubin");
  await quitter("Bruxelles");
  await expect(commune).toHaveAccessibleDescription(/Aucune commune de la région ne porte ce nom/);
  await expect(commune).toHaveValue("Bruxelles");
  await expect(page.getByRole("status").getByRole("button", { name: /Choisissez une commune/ })).toBeVisible();
  expect(await code()).toBe("59350");

  await page.reload();
  await page.getByRole("button", { name: "Reprendre tout ce qui est sur cet appareil" }).click();
  await expect(commune).toHaveValue("Bruxelles");

  await quitter("noyelle sous lens");
  await expect(commune).toHaveValue("Noyelles-sous-Lens (62)");
  await expect.poll(code).toBe("62628");
  await context.close();
});

test("the list of communes waits for its answer, stays while the page moves, and takes the pointer", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
  const id = await commencer(page, serveur, "Une réponse qui tarde");
  await page.getByLabel("Sur place", { exact: true }).check();
  const commune = page.getByRole("combobox", { name: "Commune" });
  const liste = page.getByRole("listbox");
  let repondre = () => {};
  const tard = new Promise<void>((resolve) => {
    repondre = resolve;
  });
  await page.route("**/*", async (route) => {
    if (route.request().postData()?.includes("hazebr")) await tard;
    await route.continue();
  });

  // The field is out of sight: filling it scrolls to it, as a telephone does under its keyboard.
  await page.evaluate(() => window.scrollTo(0, 0));
  await commune.fill("hazebr");
  await expect(liste).toContainText("Recherche…");
  await expect(page.getByText(/^Aucune commune/)).toHaveCount(0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        document.addEventListener("scroll", () => requestAnimationFrame(() => resolve()), { once: true });
        window.scrollBy(0, 40);
      }),
  );
  await expect(liste).toContainText("Recherche…");
  repondre();
  await page.getByRole("option", { name: /Hazebrouck/ }).click();
  await expect(commune).toHaveValue("Hazebrouck (59)");
  await expect(liste).toHaveCount(0);
  const code = async () =>
    (await serveur.sql`select commune_code from ateliers where candidature_id = ${id}`)[0]?.commune_code;
  await expect.poll(code).toBe("59295");

  await commune.fill("h");
  await expect(liste).toContainText("Tapez au moins deux lettres.");
  await context.setOffline(true);
  await commune.fill("halluin");
  await expect(liste).toContainText("Le réseau ne répond pas");
  await context.setOffline(false);
  await commune.fill("Bruxelles");
  await expect(liste).toContainText("Aucune commune de la région ne porte ce nom.");
  await context.close();
});
