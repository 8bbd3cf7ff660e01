import { commencerFiche } from "./donnees/tenue.ts";
import { attendreCourriel, expect, type Serveur, test } from "./navigateur.ts";
import { ouvrir, TELEPHONE } from "./ouvrir.ts";

/** A labelled candidature of the demo whose first atelier is held and its attendance told. */
async function candidatureTenue({ sql }: Serveur) {
  const [c] = await sql<{ id: string; courriel: string; atelier: string; code: string; annee: number }[]>`
    select c.id, p.courriel, a.id as atelier, a.code, e.annee from candidatures c join editions e on e.id = c.edition_id join personnes p on p.id = c.cree_par
    join ateliers a on a.candidature_id = c.id and a.rang = 0 where c.etat = 'labellisee' and not c.reprise order by c.id limit 1`;
  if (!c) throw new Error("aucune candidature labellisée");
  await sql`update ateliers set etat = 'tenu' where id = ${c.atelier}`;
  await sql`insert into emargements (atelier_id, etat, nombre_declare) values (${c.atelier}, 'declare', 18)
    on conflict (atelier_id) do update set etat = 'declare', nombre_declare = 18`;
  return c;
}

test("an agent types a fiche; its organisers read it, take it back, and confirm the next one", async ({
  browser,
  serveur,
  request,
}) => {
  const c = await candidatureTenue(serveur);
  const cress = await ouvrir(browser, serveur, "instructeur@demo.test");
  const orga = await ouvrir(browser, serveur, c.courriel, { viewport: TELEPHONE });
  let fiche = "";

  await test.step("the agent opens the fiche and hands it in for them", async () => {
    await cress.goto(`/cress/${c.annee}/attendues`);
    await cress.locator("summary", { hasText: new RegExp(`l’atelier\\s${c.code}$`) }).click();
    await cress.getByRole("link", { name: /^Saisir la fiche pour l’organisateur/ }).click();
    fiche = await commencerFiche(cress);
    await cress.getByLabel("Problématique posée").fill("Comment faire durer les ateliers de réparation ? ".repeat(5));
    await cress
      .getByRole("button", { name: /^Ajouter un frein/ })
      .first()
      .click();
    await cress.getByLabel("L’essentiel en quelques mots").fill("Le temps manque");
    await cress.getByLabel("La suite de la phrase").fill("à celles et ceux qui réparent le soir.");
    await cress.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(cress).toHaveURL(`${serveur.url}/espace/fiches/${fiche}/remise`);
    await expect(cress.getByText(/Ses organisateurs sont invités à la confirmer/)).toBeVisible();
    await cress.getByRole("link", { name: "Relire la fiche" }).click();
    await expect(cress.getByText(/en attente de confirmation depuis le/)).toBeVisible();
  });

  await test.step("the organisers get a mail that leads to the question", async () => {
    const mail = await attendreCourriel(request, c.courriel, "Est-ce bien ce que vous avez dit");
    expect(mail.text).toContain(`/espace/fiches/${fiche}/confirmer`);
    await orga.goto("/espace");
    await orga.getByRole("link", { name: /Relire la fiche F\d+ saisie pour vous/ }).click();
    await expect(orga.getByRole("heading", { level: 1 })).toHaveText("C’est bien ce que nous avons dit ?");
    await expect(orga.getByText("Le temps manque")).toBeVisible();
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  await test.step("no gives the fiche back to them", async () => {
    await orga.getByRole("button", { name: "Non, corriger" }).click();
    await expect(orga).toHaveURL(`${serveur.url}/espace/fiches/${fiche}/modifier`);
    await expect(orga.getByText("Vous corrigez la fiche.")).toBeVisible();
    await expect(orga.getByLabel("L’essentiel en quelques mots")).toHaveValue("Le temps manque");
    await attendreCourriel(request, "instructeur@demo.test", "Reprise par l’organisateur");
    await cress.reload();
    await expect(cress.getByText("Chez l’organisateur : correction attendue avant le")).toBeVisible();
  });

  await test.step("typed again by the agent, it is asked again; yes is kept with its date", async () => {
    await cress.getByRole("link", { name: "Saisir pour l’organisateur" }).click();
    await cress.getByLabel("La suite de la phrase").fill("à celles et ceux qui réparent le dimanche.");
    await cress.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(cress).toHaveURL(`${serveur.url}/espace/fiches/${fiche}/remise`);
    await orga.goto(`/espace/fiches/${fiche}`);
    await orga.getByRole("link", { name: "Relire et répondre" }).click();
    await expect(orga.getByText("réparent le dimanche")).toBeVisible();
    await orga.getByRole("button", { name: "Oui, c’est bien ce que nous avons dit" }).click();
    await expect(orga.getByRole("status").filter({ hasText: "C’est confirmé depuis le" })).toBeVisible();
    await expect(orga.getByRole("button", { name: "Non, corriger" })).toHaveCount(0);
  });

  await test.step("the reviewer sees it, and the history keeps both answers", async () => {
    await cress.goto(`/cress/fiches/${fiche}`);
    await expect(cress.getByText(/confirmée par l’organisateur le/)).toBeVisible();
    await cress.getByText(/^Ce qui s’est passé/).click();
    await expect(cress.getByText(/Remise pour le compte de l’organisateur/)).toHaveCount(2);
    await expect(cress.getByText(/Confirmée par l’organisateur\s:/)).toBeVisible();
    const revisions = cress.getByRole("region", { name: "Révisions" });
    const revision = (numero: number) =>
      revisions.getByRole("listitem").filter({ has: cress.getByRole("heading", { name: `Révision ${numero}` }) });
    await expect(revision(2)).toContainText("Confirmée");
    await expect(revision(1)).toContainText("Reprise par l’organisateur");
    expect(
      await serveur.sql`select revision, confirmee from fiche_confirmations where fiche_id = ${fiche} order by revision`,
    ).toEqual([
      { revision: 1, confirmee: false },
      { revision: 2, confirmee: true },
    ]);
  });
});
