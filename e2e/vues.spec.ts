import { expect, test } from "./navigateur.ts";

/** A filtered list gets a name, is found again in one click, and stays its author's until it is shared. */
test("saved from the keyboard, opened in one click, renamed, deleted and brought back", async ({
  page,
  context,
  connecter,
}) => {
  await connecter(context, "instructeur@demo.test");
  await page.goto("/cress/2023/candidatures");
  const vues = page.getByRole("region", { name: "Vues enregistrées" });
  await expect(vues).toHaveCount(0);
  await page.goto("/cress/2023/candidatures?departement=02&tri=intitule");
  const compte = Number((await page.getByText(/candidatures? sur/).textContent())?.match(/\d+/)?.[0]);
  expect(compte).toBeGreaterThan(0);

  await vues.getByText("Enregistrer cette vue").focus();
  await page.keyboard.press("Enter");
  const nom = vues.getByLabel("Nom de la vue");
  await expect(nom).toHaveValue("Aisne");
  await nom.fill("");
  await page.keyboard.press("Enter");
  await expect(vues.getByText("Donnez un nom à cette vue").last()).toBeVisible();
  await nom.fill("L’Aisne, par titre");
  await page.keyboard.press("Enter");
  await expect(vues.getByRole("status").filter({ hasText: /./ })).toHaveText("La vue est enregistrée.");
  await expect(vues.getByText("Modifier cette vue")).toBeFocused();

  await page.goto("/cress/2023/candidatures");
  await vues.getByRole("link", { name: `L’Aisne, par titre ${compte}` }).click();
  await expect(page).toHaveURL(/\?departement=02&tri=intitule$/);
  await expect(vues.getByRole("link", { name: /L’Aisne/ })).toHaveAttribute("aria-current", "true");

  await vues.getByText("Modifier cette vue").click();
  await nom.fill("Aisne d’abord");
  await vues.getByRole("button", { name: "Enregistrer les changements" }).click();
  await expect(vues.getByRole("status").filter({ hasText: /./ })).toHaveText("La vue est modifiée.");
  await expect(vues.getByRole("link", { name: /Aisne d’abord/ })).toBeVisible();

  await vues.getByText("Modifier cette vue").click();
  await vues.getByRole("button", { name: "Supprimer cette vue" }).click();
  await expect(vues.getByRole("status").filter({ hasText: /./ })).toContainText("est supprimée");
  await expect(vues.getByRole("link", { name: /Aisne/ })).toHaveCount(0);
  await vues.getByRole("button", { name: "Rétablir" }).click();
  await expect(vues.getByRole("status").filter({ hasText: /./ })).toHaveText("La vue est rétablie.");
  await expect(vues.getByRole("link", { name: /Aisne d’abord/ })).toBeVisible();
});

test("« fiches en retard, Aisne »: saved on the returns, shared, and read by a colleague who cannot change it", async ({
  page,
  context,
  connecter,
  serveur,
}) => {
  // Three held ateliers of 2023 whose fiche is not in; one of them in the Aisne, and late.
  const [{ id } = { id: "" }] = await serveur.sql<{ id: string }[]>`
    select a.id from ateliers a join editions e on e.id = a.edition_id join candidatures c on c.id = a.candidature_id
    where e.annee = 2023 and a.departement_code = '02' and a.etat = 'tenu' and c.etat = 'labellisee' and a.modalite is distinct from 'visio' limit 1`;
  await serveur.sql`delete from fiche_ateliers where atelier_id = ${id}`;
  await serveur.sql`update ateliers set echeance_restitution = '2023-12-31' where id = ${id}`;
  await connecter(context, "instructeur@demo.test");
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/cress/2023/attendues?manque=fiche");
  await page.getByLabel("Où").selectOption({ label: "Aisne" });
  await page.getByLabel("En retard seulement").check();
  await page.getByRole("button", { name: "Filtrer" }).click();
  await expect(page).toHaveURL(/manque=fiche&departement=02&retard=oui$/);
  await expect(page.getByText("1 atelier", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Préparer une relance pour" })).toHaveAttribute(
    "href",
    "/cress/2023/attendues/relancer?manque=fiche&departement=02&retard=oui",
  );
  const vues = page.getByRole("region", { name: "Vues enregistrées" });
  await vues.getByText("Enregistrer cette vue").click();
  await expect(vues.getByLabel("Nom de la vue")).toHaveValue("Fiche, En retard, Aisne");
  await vues.getByLabel("Nom de la vue").fill("Fiches en retard, Aisne");
  await vues.getByLabel("La partager avec les autres agents de cette édition").check();
  await vues.getByRole("button", { name: "Enregistrer" }).click();
  await expect(vues.getByRole("link", { name: "Fiches en retard, Aisne 1" })).toBeVisible();

  await context.clearCookies();
  await connecter(context, "administrateur@demo.test");
  await page.goto("/cress/2023/attendues");
  await expect(vues.getByText(/^\s*partagée par /)).toBeVisible();
  await vues.getByRole("link", { name: "Fiches en retard, Aisne 1" }).click();
  await expect(page.getByText("1 atelier", { exact: true })).toBeVisible();
  await expect(vues.getByText("Enregistrer cette vue")).toBeVisible();
  await expect(vues.getByText("Modifier cette vue")).toHaveCount(0);
});
