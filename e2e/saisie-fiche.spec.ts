import type { Page } from "@playwright/test";
import { BUREAU, candidatureTenue, ficheCommencee, ouvrir, TELEPHONE } from "./donnees/tenue.ts";
import { expect, test } from "./navigateur.ts";

/** What the forms of the day after do with what nobody should type, and with two tabs. */
const HOSTILE = `<b onmouseover=percee=1>'; -- =1+1 #set {{7*7}} 🌍 œ`;
const LONG = `${HOSTILE} ${"Un mot encore. ".repeat(12)}`.trim();

const champs = (page: Page) => page.locator("form textarea:visible, form input[type=text]:visible");

test("hostile words in every field of a fiche are kept and shown as typed; a stale tab is told", async ({
  browser,
  serveur,
  connecter,
}) => {
  const c = await candidatureTenue(serveur, 0);
  const orga = await ouvrir(browser, serveur, connecter, c.courriel, TELEPHONE);
  const { id } = await ficheCommencee(serveur, orga, 0);
  await orga
    .getByRole("button", { name: /^Ajouter un frein/ })
    .first()
    .click();
  await orga
    .getByRole("button", { name: /^Ajouter une proposition/ })
    .first()
    .click();
  for (const replie of await orga.locator("form details > summary").all()) await replie.click();
  await orga.getByRole("button", { name: "Ajouter une parole" }).click();
  const nombre = await champs(orga).count();
  expect(nombre).toBeGreaterThanOrEqual(14);
  for (let i = 0; i < nombre; i++) await champs(orga).nth(i).fill(HOSTILE);
  await orga.getByLabel("Problématique posée").fill(LONG);
  await expect
    .poll(async () => (await serveur.sql`select suites, verbatims from fiche_revisions where fiche_id = ${id}`)[0])
    .toEqual({ suites: HOSTILE, verbatims: [{ texte: HOSTILE, fonction: HOSTILE }] });
  await expect(orga.getByText(/Enregistré à/)).toBeVisible();
  expect(
    await serveur.sql`select v.accroche, v.texte, v.theme, v.exemple, v.destinataire, v.horizon from enonces e
    join enonce_versions v on v.enonce_id = e.id where e.fiche_id = ${id} order by v.type`,
  ).toEqual([
    { accroche: HOSTILE, texte: HOSTILE, theme: HOSTILE, exemple: HOSTILE, destinataire: null, horizon: null },
    { accroche: HOSTILE, texte: HOSTILE, theme: HOSTILE, exemple: HOSTILE, destinataire: HOSTILE, horizon: HOSTILE },
  ]);

  const autre = await orga.context().newPage();
  await autre.goto(`/espace/fiches/${id}/modifier`);
  await orga.getByRole("button", { name: "Remettre la fiche" }).dblclick();
  await expect(orga).toHaveURL(`${serveur.url}/espace/fiches/${id}/remise`);
  await autre.getByRole("button", { name: "Remettre la fiche" }).click();
  await expect(autre.getByRole("alert").filter({ hasText: "la situation a changé entre-temps" })).toBeVisible();
  expect(await serveur.sql`select 1 from evenements where objet_id = ${id} and type = 'remettre'`).toHaveLength(1);

  const cress = await ouvrir(browser, serveur, connecter, "instructeur@demo.test", BUREAU);
  for (const [page, adresse] of [
    [orga, `/espace/fiches/${id}`],
    [cress, `/cress/fiches/${id}`],
  ] as const) {
    await page.goto(adresse);
    await expect(page.getByText("<b onmouseover=percee=1>").first()).toBeVisible();
    await expect(page.locator("main [onmouseover]")).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  for (const modele of ["docx", "pdf"])
    expect((await orga.request.get(`/espace/fiches/${id}/modele.${modele}`)).status(), modele).toBe(200);
});

test("a count that is no count is told beside its field, kept as typed, and changes nothing", async ({
  browser,
  serveur,
  connecter,
}) => {
  const c = await candidatureTenue(serveur, 1);
  const [atelier] = c.ateliers;
  await serveur.sql`update emargements set etat = 'attendu', nombre_declare = null where atelier_id = ${atelier ?? ""}`;
  await serveur.sql`update ateliers set etat = 'programme', date = current_date - 3, mois = to_char(current_date - 3, 'YYYY-MM') where id = ${atelier ?? ""}`;
  const orga = await ouvrir(browser, serveur, connecter, c.courriel, TELEPHONE);
  await orga.goto(`/espace/ateliers/${atelier}/presence`);
  const champ = orga.getByLabel("Nombre de personnes présentes");
  for (const [saisie, phrase] of [
    ["", "Il manque le nombre de personnes"],
    ["-1", "Écrivez un nombre entier"],
    ["1,5", "Écrivez un nombre entier"],
    ["douze", "Écrivez un nombre entier"],
    ["1e3", "Écrivez un nombre entier"],
    ["5001", "Au plus 5000 personnes"],
    [HOSTILE, "Écrivez un nombre entier"],
  ] as const) {
    await champ.fill(saisie);
    await orga.getByRole("button", { name: "Déclarer la présence" }).click();
    await expect(orga.getByText(phrase).last(), saisie).toBeVisible();
    await expect(champ).toHaveAttribute("aria-invalid", "true");
    await expect(champ).toHaveValue(saisie);
  }
  expect(await serveur.sql`select etat, nombre_declare from emargements where atelier_id = ${atelier ?? ""}`).toEqual([
    { etat: "attendu", nombre_declare: null },
  ]);
  await champ.fill("0");
  await orga.getByRole("button", { name: "Déclarer la présence" }).dblclick();
  await expect(orga.getByText("Présence déclarée : 0 personne")).toBeVisible();
  expect(
    await serveur.sql`select 1 from evenements where objet_id = ${atelier ?? ""} and type = 'declarer'`,
  ).toHaveLength(1);
});
