import { ouvrirArchive } from "@/lib/recueil/depouillement/archive";
import { confirmer, expect, test } from "./navigateur.ts";
import { compter, HOSTILE, uneCandidature } from "./saisies.ts";

test("an invitation and a late code: a wrong one is told beside the field, a right one goes once", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const c = await uneCandidature(serveur, "soumise");
  await page.setViewportSize({ width: 360, height: 740 });
  await connecter(context, c.compte);
  const alerte = page.getByRole("alert").filter({ hasText: "Il reste des réponses à revoir" });

  await test.step("an address", async () => {
    const invitees = () => compter(sql`select count(*)::int as n from invitations where candidature_id = ${c.id}`);
    const champ = page.getByLabel("Son adresse électronique");
    const envoyer = page.getByRole("button", { name: "Envoyer l’invitation", exact: true });
    await page.goto(`/espace/candidatures/${c.id}`);
    await page.getByText("Inviter une personne").click();
    await page.getByRole("group", { name: "Ce qu’elle pourra faire" }).getByRole("radio").first().check();
    for (const [saisie, dit] of [
      ["", "Écrivez une adresse complète"],
      [HOSTILE, "Écrivez une adresse complète"],
      [`${"a".repeat(260)}@essai.test`, "Au plus 254 caractères"],
    ] as const) {
      await champ.fill(saisie);
      await envoyer.click();
      // At the top of the form it follows the name of the field.
      await expect(alerte).toContainText(dit, { ignoreCase: true });
      await expect(champ).toHaveAccessibleDescription(new RegExp(dit));
      await expect(champ).toHaveValue(saisie);
    }
    expect(await invitees()).toBe(0);
    await champ.fill("double.clic@essai.test");
    await envoyer.dblclick();
    await expect(page.getByText("Invitation envoyée à double.clic@essai.test.")).toBeVisible();
    expect(await invitees()).toBe(1);
    // Another tab invites the same person: told, and the address stays.
    await page.getByRole("group", { name: "Ce qu’elle pourra faire" }).getByRole("radio").first().check();
    await champ.fill("double.clic@essai.test");
    await envoyer.click();
    await expect(page.getByText("Cette personne est déjà invitée")).toBeVisible();
    await expect(champ).toHaveValue("double.clic@essai.test");
    expect(await invitees()).toBe(1);
    expect(
      await sql`select 1 from courriels where type = 'invitation' and adresse = 'double.clic@essai.test'`,
    ).toHaveLength(1);
  });

  await test.step("a code, once the call is over", async () => {
    await sql`update editions set date_cloture_appel = (now() - interval '1 day')::date where etat = 'ouverte'`;
    const essais = () =>
      compter(sql`select count(*)::int as n from evenements where type = 'utiliser_code_tardif' and donnees ? 'faux'`);
    await page.goto(`/espace/candidatures/nouvelle?edition=${c.annee}&autre`);
    const champ = page.getByLabel("Code de dépôt tardif");
    const utiliser = page.getByRole("button", { name: "Utiliser ce code" });
    const structure = page.getByLabel("Structure", { exact: true });
    if ((await structure.count()) > 0) await structure.selectOption({ index: 1 });
    for (const [saisie, dit] of [
      ["  ", "Écrivez le code reçu de la CRESS"],
      [HOSTILE, "Au plus 40 caractères"],
    ] as const) {
      await champ.fill(saisie);
      await utiliser.click();
      await expect(alerte).toContainText(dit, { ignoreCase: true });
      await expect(champ).toHaveAccessibleDescription(new RegExp(dit));
      await expect(champ).toHaveValue(saisie);
    }
    await champ.fill("TRAME-0000-<b>'");
    await utiliser.dblclick();
    await expect(page.getByText("Ce code n’ouvre pas cet appel")).toBeVisible();
    await expect(champ).toHaveValue("TRAME-0000-<b>'");
    expect(await essais()).toBe(1);
  });
});

test("a candidature is withdrawn once; on a stale tab one is told, then shown", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const c = await uneCandidature(serveur, "soumise");
  await connecter(context, c.compte);
  const retirer = page.getByRole("button", { name: "Retirer la candidature" });
  const fois = () =>
    compter(sql`select count(*)::int as n from evenements where objet_id = ${c.id} and type = 'retirer'`);
  await page.goto(`/espace/candidatures/${c.id}`);
  await sql`update candidatures set etat = 'refusee' where id = ${c.id}`;
  await retirer.click();
  await expect(page.getByText("la situation a changé entre-temps")).toBeVisible();
  await page.getByRole("button", { name: "Montrer où elle en est" }).click();
  await expect(page.getByText("Refusée").first()).toBeVisible();
  await expect(retirer).toHaveCount(0);
  expect(await fois()).toBe(0);
  await sql`update candidatures set etat = 'soumise' where id = ${c.id}`;
  await page.goto(`/espace/candidatures/${c.id}`);
  await retirer.dblclick();
  await confirmer(page, "La candidature est retirée", "dblclick");
  await expect(page.getByText("Retirée").first()).toBeVisible();
  expect(await fois()).toBe(1);
  await sql`update candidatures set etat = 'soumise' where id = ${c.id}`;
});

test("coverage targets: what is no number is told beside its field and at the top, and a colleague’s is not overwritten", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const [e] = await sql<{ annee: number; id: string }[]>`select annee, id from editions where etat = 'ouverte'`;
  await page.setViewportSize({ width: 360, height: 740 });
  await connecter(context, "instructeur@demo.test");
  const cibles = async () =>
    (await sql<{ cible: number }[]>`select cible from cibles where edition_id = ${e?.id ?? ""} order by 1`).map(
      (c) => c.cible,
    );
  const avant = await cibles();
  await page.goto(`/cress/${e?.annee}/couverture`);
  await page.locator("summary", { hasText: "cibles" }).click();
  const zone = page.locator("form", { has: page.locator("button", { hasText: "Enregistrer les cibles" }) });
  const aisne = zone.getByRole("group", { name: "Aisne" });
  const champ = aisne.getByRole("textbox").first();
  for (const saisie of [HOSTILE, "-1", "1.5", "1".repeat(40)]) {
    await champ.fill(saisie);
    await zone.getByRole("button", { name: "Enregistrer les cibles" }).click();
    await expect(zone.getByRole("alert")).toBeFocused();
    await expect(zone.getByRole("alert")).toContainText("Écrivez un nombre de 0 à 99, ou rien");
    await expect(champ).toHaveAccessibleDescription("Écrivez un nombre de 0 à 99, ou rien");
    await expect(champ).toHaveValue(saisie);
  }
  expect(await cibles()).toEqual(avant);

  // A colleague fixes the same one first.
  await champ.fill("7");
  await sql`insert into cibles (edition_id, departement_code, transition, cible) values (${e?.id ?? ""}, '02', 'ecologique', 9)
    on conflict (edition_id, departement_code, transition) do update set cible = 9`;
  await zone.getByRole("button", { name: "Enregistrer les cibles" }).click();
  await expect(zone.getByRole("alert")).toContainText("Quelqu’un d’autre vient d’enregistrer");
  await expect(champ).toHaveValue("7");
  const fixee = () =>
    sql`select 1 from cibles where edition_id = ${e?.id ?? ""} and departement_code = '02' and cible = 9`;
  expect(await fixee()).toHaveLength(1);
});

test("hostile words come out of the exports as words: no formula, no markup, no broken cell", async ({
  context,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const c = await uneCandidature(serveur, "labellisee");
  const lignes = `${HOSTILE}\n@SUM(1)\t"; \u0007 fin`;
  await sql`update candidatures set intitule = ${HOSTILE}, resume = ${lignes}, public_autre = ${HOSTILE} where id = ${c.id}`;
  await sql`update structures set nom_publie = ${HOSTILE}, reseau_id = null, reseau_libre = '=cmd|calc' where id in
    (select structure_id from candidature_structures where candidature_id = ${c.id} and rang = 0)`;
  await sql`insert into intervenants (candidature_id, rang, nom, publie) values (${c.id}, 90, ${HOSTILE}, true)`;
  await connecter(context, "instructeur@demo.test");
  const colonnes = ["intitule", "porteuse", "reseau", "publics", "resume", "intervenants"].map((col) => `col=${col}`);
  const adresse = (suffixe: string) =>
    `/cress/${c.annee}/candidatures/export.${suffixe}?variante=excel&${colonnes.join("&")}`;

  const csv = await (await context.request.get(adresse("csv"))).text();
  const cellules = lireCsv(csv);
  const ligne = cellules.find((l) => l[0] === `'${HOSTILE}`);
  expect(ligne?.slice(0, 3)).toEqual([`'${HOSTILE}`, `'${HOSTILE}`, "'=cmd|calc"]);
  expect(ligne?.[4]).toContain("@SUM(1)");
  for (const cellule of cellules.flat()) expect(cellule).not.toMatch(/^[=+\-@\t\r]/);

  const xlsx = await (await context.request.get(adresse("xlsx"))).body();
  const { xml } = await ouvrirArchive(xlsx);
  const tableur = [...xml.values()].map(String).join("");
  expect(tableur).toContain("=cmd|calc");
  expect(tableur).not.toMatch(/<f[ >]|<img/);

  const donnees = await (await context.request.get(`/${c.annee}/donnees/ateliers.csv`)).text();
  expect(donnees).toContain("'=1+1 <img");
  expect(donnees).not.toMatch(/(^|,)"?=1\+1/m);
  for (const chemin of [
    `/espace/candidatures/${c.id}/attestation.pdf`,
    `/espace/candidatures/${c.id}/recepisse.pdf`,
    `/espace/ateliers/${c.atelier}/presence/feuille.pdf`,
  ])
    expect([chemin, (await context.request.get(chemin)).headers()["content-type"]]).toEqual([
      chemin,
      "application/pdf",
    ]);
});

/** The cells of a French CSV, as a spreadsheet reads them. */
function lireCsv(texte: string): string[][] {
  const lignes: string[][] = [[]];
  for (const [, entre, nue, fin] of texte
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    lignes.at(-1)?.push(entre?.replaceAll('""', '"') ?? nue ?? "");
    if (fin === "\r\n") lignes.push([]);
  }
  return lignes;
}
