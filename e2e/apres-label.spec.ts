import { attendreCourriel, confirmer, expect, test } from "./navigateur.ts";

test("a labelled atelier moves, is postponed and cancelled; the programme and the calendars say so", async ({
  browser,
  serveur,
  connecter,
  request,
}) => {
  const { sql } = serveur;
  const [c] = await sql<{ id: string; annee: number; atelier: string; code: string; courriel: string; fin: string }[]>`
    select c.id, e.annee, a.id as atelier, a.code, p.courriel, to_char(e.date_fin, 'YYYY-MM-DD') as fin
    from candidatures c join editions e on e.id = c.edition_id join personnes p on p.id = c.cree_par
    join ateliers a on a.candidature_id = c.id
    where c.etat = 'labellisee' and not c.reprise and a.etat = 'programme' and a.date is not null and a.modalite = 'presentiel'
    order by a.numero limit 1`;
  if (!c) throw new Error("aucun atelier labellisé");
  const context = await browser.newContext({
    baseURL: serveur.url,
    locale: "fr-FR",
    viewport: { width: 360, height: 740 },
  });
  await connecter(context, c.courriel);
  const orga = await context.newPage();
  const agenda = async () =>
    (await (await request.get(`/${c.annee}/programme.ics`)).text()).replaceAll("\r\n ", "").split("BEGIN:VEVENT");
  const evenement = async () => (await agenda()).find((e) => e.includes(`UID:${c.annee}-${c.code}@trame`)) ?? "";
  const publique = `/${c.annee}/programme/${c.code}`;

  await test.step("the description changes; the title cannot", async () => {
    await orga.goto(`/espace/candidatures/${c.id}`);
    await orga.getByRole("link", { name: "Modifier la présentation" }).click();
    await expect(orga.getByLabel("Intitulé")).toHaveCount(0);
    const resume = orga.getByLabel("Résumé pour le programme");
    await resume.fill("Trop court");
    await orga.getByRole("button", { name: "Enregistrer la présentation" }).click();
    await expect(orga.getByText("Au moins 150 caractères").first()).toBeVisible();
    await resume.fill(
      "Un après-midi pour apprendre à réparer les objets du quotidien avec celles et ceux qui le font déjà, et pour dire ce qui manque aux ateliers de réparation de la région entière.",
    );
    await orga.getByLabel("Adresse web pour s’inscrire").fill("essai.test/venir");
    await orga.getByRole("button", { name: "Enregistrer la présentation" }).click();
    await expect(orga).toHaveURL(new RegExp(`/espace/candidatures/${c.id}$`));
    await orga.goto(publique);
    await expect(orga.getByText("ce qui manque aux ateliers de réparation de la région entière")).toBeVisible();
    await expect(orga.getByRole("link", { name: "S’inscrire auprès des organisateurs" })).toHaveAttribute(
      "href",
      "https://essai.test/venir",
    );
  });

  await test.step("another commune: the calendar follows, the CRESS is told", async () => {
    expect(await evenement()).toContain("SEQUENCE:0");
    await orga.goto(`/espace/candidatures/${c.id}`);
    await orga.getByRole("link", { name: `Modifier, reporter ou annuler l’atelier ${c.code}` }).click();
    const hazebrouck = orga.getByRole("option", { name: /Hazebrouck/ });
    // A form takes nothing before the page is alive.
    const commune = orga.getByRole("combobox", { name: "Commune" });
    await expect(orga.locator("form", { has: commune })).not.toHaveAttribute("inert");
    await commune.fill("");
    await commune.pressSequentially("hazebrouck");
    await expect(hazebrouck).toBeVisible();
    await hazebrouck.click();
    await orga.getByRole("button", { name: "Enregistrer lieu et horaires" }).click();
    await expect(
      orga
        .getByRole("banner")
        .or(orga.locator("header"))
        .getByText(/Hazebrouck/),
    ).toBeVisible();
    expect(await evenement()).toContain("SEQUENCE:1");
    await attendreCourriel(request, "instructeur@demo.test", `${c.code} change de lieu`);
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  await test.step("postponed without a date, then given one", async () => {
    await orga.getByRole("button", { name: "Reporter l’atelier" }).click();
    await confirmer(orga, "L’atelier est reporté");
    await expect(orga.getByText(/Reporté\s: était prévu le/)).toBeVisible();
    await orga.goto(publique);
    await expect(orga.getByText(/Reporté\s: était prévu le/)).toBeVisible();
    expect(await evenement()).toContain("STATUS:CANCELLED");
    await orga.goto(`/espace/ateliers/${c.atelier}/modifier`);
    await orga.getByRole("button", { name: "Donner cette date" }).click();
    await expect(orga.getByText("Il manque la date").first()).toBeVisible();
    await orga.getByLabel("Nouvelle date").fill(c.fin);
    await orga.getByRole("button", { name: "Donner cette date" }).click();
    await confirmer(orga, "La date est donnée");
    await expect(orga.getByText(/Nouvelle date\s: était prévu le/)).toBeVisible();
    expect(await evenement()).toContain("STATUS:CONFIRMED");
    expect(await evenement()).toContain("SEQUENCE:3");
  });

  await test.step("cancelled, with its reason; nothing is left to change", async () => {
    await orga.getByText("Annuler cet atelier").click();
    await orga.getByLabel("Pourquoi l’atelier est annulé").fill("La salle ferme pour travaux.");
    await orga.getByRole("button", { name: "Annuler l’atelier" }).click();
    await confirmer(orga, "est annulé");
    await expect(orga.getByText("Annulé : La salle ferme pour travaux.")).toBeVisible();
    await expect(orga.getByRole("button", { name: "Annuler l’atelier" })).toHaveCount(0);
    await orga.goto(publique);
    await expect(orga.getByText("Annulé : La salle ferme pour travaux.")).toBeVisible();
    expect(await evenement()).toContain("STATUS:CANCELLED");
    await orga.goto(`/${c.annee}/chiffres-cles`);
    await expect(
      orga
        .getByRole("listitem")
        .filter({ hasText: `${c.code} ` })
        .getByText("annulé"),
    ).toBeVisible();
  });
});
