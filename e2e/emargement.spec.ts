import type { Page } from "@playwright/test";
import sharp from "sharp";
import { lirePdf, serrer } from "./lire-pdf.ts";
import { expect, type Serveur, test, tuer } from "./navigateur.ts";
import { ouvrir, TELEPHONE } from "./ouvrir.ts";

/** A labelled atelier of the organisatrice in the open edition, moved to today without hours. */
async function atelierDuJour({ sql }: Serveur) {
  const [a] = await sql<{ id: string; jeton: string; code: string; proprietaire: string }[]>`
    select a.id, e.jeton, e.code_court as code, p.courriel as proprietaire from ateliers a join emargements e on e.atelier_id = a.id
    join candidatures c on c.id = a.candidature_id join candidature_structures cs on cs.candidature_id = c.id and cs.rang = 0
    join membres m on m.structure_id = cs.structure_id join personnes p on p.id = m.personne_id
    where c.etat = 'labellisee' and not c.reprise and p.courriel = 'organisatrice@demo.test' order by a.code limit 1`;
  if (!a) throw new Error("aucun atelier de l’organisatrice");
  await sql`update ateliers set date = (now() at time zone 'Europe/Paris')::date, mois = to_char(now() at time zone 'Europe/Paris', 'YYYY-MM'), heure_debut = null, heure_fin = null where id = ${a.id}`;
  return a;
}

const sansDebordement = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test("one checks in without account or JavaScript, the count rises on the screen, the sheet is put upright, the CRESS explains the gap", async ({
  serveur,
  browser,
}) => {
  const atelier = await atelierDuJour(serveur);
  const orga = await ouvrir(browser, serveur, "organisatrice@demo.test", { viewport: TELEPHONE });

  await test.step("she projects the code, closes and opens the room", async () => {
    await orga.goto(`/espace/ateliers/${atelier.id}/presence`);
    await expect(orga.getByText("Ouvert en ce moment.")).toBeVisible();
    await orga.getByRole("button", { name: "Fermer" }).click();
    await expect(orga.getByText("Fermé, à votre demande.")).toBeVisible();
    const tot = await ouvrir(browser, serveur, null, { viewport: TELEPHONE });
    await tot.goto(`/presence/${atelier.jeton}`);
    await expect(tot.getByText("Ce n’est plus le moment de signaler votre présence")).toBeVisible();
    await tot.context().close();
    await orga.getByRole("button", { name: "Ouvrir maintenant" }).click();
    await expect(orga.getByText("Ouvert, à votre demande.")).toBeVisible();
    expect(await sansDebordement(orga)).toBe(true);
    await orga.getByRole("link", { name: "Projeter le code" }).click();
    await expect(orga.getByRole("img", { name: /Code QR/ })).toBeVisible();
    await expect(orga.getByText(`${atelier.code.slice(0, 3)} ${atelier.code.slice(3)}`)).toBeVisible();
    await expect(orga.getByText("0 personne signalée")).toBeVisible();
    expect(await sansDebordement(orga)).toBe(true);
  });

  await test.step("somebody without account nor JavaScript types the code, errs, corrects, and comes back", async () => {
    const page = await ouvrir(browser, serveur, null, { viewport: TELEPHONE, javaScriptEnabled: false });
    await page.goto("/presence");
    await page.getByLabel("Le code de l’atelier").fill("zzz zzz");
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByText("Aucun atelier n’a ce code")).toBeVisible();
    await page
      .getByLabel("Le code de l’atelier")
      .fill(`${atelier.code.slice(0, 3)} ${atelier.code.slice(3)}`.toLowerCase());
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("heading", { name: "Ce que deviennent ces informations" })).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(page.getByRole("checkbox")).not.toBeChecked();
    await page.getByLabel("Prénom").fill("Lou");
    await page.getByLabel("Structure", { exact: false }).first().fill("Le Fournil fictif");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Signaler ma présence" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Écrivez votre nom");
    await expect(page.getByRole("alert").first()).toContainText("Pour recevoir ce message, écrivez votre adresse");
    await expect(page.getByLabel("Prénom")).toHaveValue("Lou");
    await expect(page.getByRole("checkbox")).toBeChecked();
    await page.locator("#nom").fill("Imaginaire");
    await page.getByLabel("Courriel").fill("lou@exemple.test");
    await page.getByRole("button", { name: "Signaler ma présence" }).click();
    await expect(page.getByText("Merci, votre présence est enregistrée.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Merci, votre présence est enregistrée.")).toBeVisible();
    expect(await page.textContent("body")).not.toContain("Imaginaire");
    await page.context().close();
  });

  await test.step("somebody else, in a room without network: said, kept in a killed tab, sent by itself, counted once", async () => {
    const avant = await ouvrir(browser, serveur, null, { viewport: TELEPHONE });
    const context = avant.context();
    await avant.goto(`/presence/${atelier.jeton}`);
    await avant.getByLabel("Prénom").fill("Sacha");
    await avant.getByRole("button", { name: "Signaler ma présence" }).click();
    await expect(avant.getByRole("alert").first()).toContainText("Écrivez votre nom");
    await avant.locator("#nom").fill("Exemple");
    await context.setOffline(true);
    await avant.getByRole("button", { name: "Signaler ma présence" }).click();
    await expect(avant.getByRole("alert").filter({ hasText: "Pas de réseau" })).toBeVisible();
    await expect(avant.locator("#nom")).toHaveValue("Exemple");
    await tuer(avant);
    await context.setOffline(false);
    const page = await context.newPage();
    await page.goto(`/presence/${atelier.jeton}`);
    await expect(page.getByText("vos mots sont de retour")).toBeVisible();
    await expect(page.locator("#nom")).toHaveValue("Exemple");
    // The answer is lost on its way back: the telephone sends it again, and it counts once.
    let perdues = 1;
    await page.route("**", async (route) => {
      if (route.request().method() !== "POST" || perdues-- <= 0) return route.fallback();
      await route.fetch({ maxRedirects: 0 });
      await route.abort("internetdisconnected");
    });
    await page.getByRole("button", { name: "Signaler ma présence" }).dblclick();
    await expect(page.getByText("Merci, votre présence est enregistrée.")).toBeVisible();
    await page.unroute("**");
    expect(await serveur.sql`select 1 from arrivees where atelier_id = ${atelier.id} and nom = 'Exemple'`).toHaveLength(
      1,
    );
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((c) => c.startsWith("trame:"))))
      .toEqual([]);
    expect(await sansDebordement(page)).toBe(true);
    await page.getByRole("link", { name: "Signaler une autre personne" }).click();
    await expect(page.getByLabel("Prénom")).toHaveValue("");
    await page.context().close();
    await expect(orga.getByText("2 personnes signalées")).toBeVisible();
  });

  await test.step("she declares one more than were seen, says who, and joins the signed sheet, taken sideways", async () => {
    await orga.goto(`/espace/ateliers/${atelier.id}/presence`);
    await orga.getByText("2 personnes signalées").click();
    await expect(orga.getByRole("button", { name: "Retirer Lou Imaginaire" })).toBeVisible();
    await orga.getByLabel("Nombre de personnes présentes").fill("3");
    await expect(orga.getByRole("status").filter({ hasText: "la CRESS verra les deux nombres" })).toBeVisible();
    await orga.getByText("Préciser qui était là").click();
    await orga.getByLabel("Particuliers").fill("4");
    await orga.getByRole("button", { name: "Déclarer la présence" }).click();
    await expect(orga.getByRole("alert").first()).toContainText("plus que les 3 personnes présentes");
    await orga.getByLabel("Particuliers").fill("1");
    await orga.getByRole("button", { name: "Déclarer la présence" }).click();
    await expect(orga.getByText("Présence déclarée : 3 personnes")).toBeVisible();
    const couchee = await sharp({ create: { width: 400, height: 200, channels: 3, background: "#ddeeff" } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    await orga.getByLabel("Joindre des pages").setInputFiles([
      { name: "feuille.jpg", mimeType: "image/jpeg", buffer: couchee },
      { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("notes") },
    ]);
    await expect(orga.getByText("notes.txt : Ce fichier n’est pas accepté")).toBeVisible();
    const image = orga.getByRole("img", { name: "Feuille signée, page 1" });
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((i: HTMLImageElement) => [i.naturalWidth, i.naturalHeight]))
      .toEqual([200, 400]);
    await orga.getByRole("button", { name: "Tourner la page 1 d’un quart de tour" }).click();
    await expect(orga.getByText("La page 1 est tournée d’un quart de tour.")).toBeVisible();
    await expect(orga.getByRole("button", { name: "Tourner la page 1 d’un quart de tour" })).toBeFocused();
    await expect
      .poll(() => image.evaluate((i: HTMLImageElement) => [i.naturalWidth, i.naturalHeight]))
      .toEqual([400, 200]);
    expect(await sansDebordement(orga)).toBe(true);
  });

  await test.step("the same count at another of her ateliers is pointed out, and not refused", async () => {
    const [voisin] = await serveur.sql<{ id: string; nom: string }[]>`
      select a.id, a.code as nom from ateliers a where a.candidature_id = (select candidature_id from ateliers where id = ${atelier.id}) and a.id <> ${atelier.id} and a.code is not null limit 1`;
    if (!voisin) throw new Error("un seul atelier");
    await serveur.sql`update ateliers set date = (now() at time zone 'Europe/Paris')::date, mois = to_char(now() at time zone 'Europe/Paris', 'YYYY-MM'), heure_debut = null, heure_fin = null where id = ${voisin.id}`;
    await orga.goto(`/espace/ateliers/${voisin.id}/presence`);
    await orga.getByLabel("Nombre de personnes présentes").fill("3");
    await expect(orga.getByText(/Le même nombre est déclaré pour l’atelier A\d+ du même organisateur/)).toBeVisible();
    await orga.getByRole("button", { name: "Déclarer la présence" }).click();
    await expect(orga.getByText("Présence déclarée : 3 personnes")).toBeVisible();
  });

  await test.step("another organiser knows nothing of it; the CRESS explains the gap", async () => {
    const autre = await ouvrir(browser, serveur, "organisateur@demo.test", { viewport: TELEPHONE });
    for (const chemin of ["", "/projeter", "/compte", "/feuille.pdf"])
      expect((await autre.goto(`/espace/ateliers/${atelier.id}/presence${chemin}`))?.status(), chemin).toBe(404);
    const [feuille] = await serveur.sql`select id from feuilles where atelier_id = ${atelier.id}`;
    expect((await autre.request.get(`/api/feuilles/${feuille?.id}`)).status()).toBe(404);
    await autre.context().close();
    const cress = await ouvrir(browser, serveur, "instructeur@demo.test", { viewport: TELEPHONE });
    await cress.goto(`/cress/ateliers/${atelier.id}/presence`);
    await cress.getByRole("button", { name: "Valider la présence" }).click();
    await expect(cress.getByRole("alert").first()).toContainText("Écrivez pourquoi");
    await cress.getByLabel("Pourquoi ce nombre").fill("Une personne sans téléphone, sur la feuille.");
    expect(await sansDebordement(cress)).toBe(true);
    await cress.getByRole("button", { name: "Valider la présence" }).click();
    await expect(cress.getByText("Motif de l’écart : Une personne sans téléphone, sur la feuille.")).toBeVisible();
    await cress.context().close();
    await orga.goto(`/espace/ateliers/${atelier.id}/presence`);
    await expect(orga.getByText("Présence validée : 3 personnes")).toBeVisible();
    const fin = await ouvrir(browser, serveur, null, { viewport: TELEPHONE });
    await fin.goto(`/presence/${atelier.jeton}`);
    await expect(fin.getByText("Ce n’est plus le moment de signaler votre présence")).toBeVisible();
    await fin.context().close();
  });
  await orga.context().close();
});

test("the demo has a room where people have checked in: the screen counts them, the sheet names them", async ({
  serveur,
  browser,
}) => {
  const [salle] = await serveur.sql<{ id: string; code: string }[]>`
    select a.id, a.code from ateliers a where exists (select 1 from arrivees ar where ar.atelier_id = a.id)
    and a.etat = 'programme' and a.date > (now() at time zone 'Europe/Paris')::date`;
  const orga = await ouvrir(browser, serveur, "organisateur@demo.test", { viewport: TELEPHONE });
  await orga.goto(`/espace/ateliers/${salle?.id}/presence/projeter`);
  await expect(orga.getByText("7 personnes signalées")).toBeVisible();
  const feuille = await orga.request.get(`/espace/ateliers/${salle?.id}/presence/feuille.pdf`);
  expect(feuille.headers()["content-disposition"]).toContain(`feuille-de-presence-${salle?.code}.pdf`);
  const { texte } = await lirePdf(await feuille.body());
  expect(texte).toContain("Alix Inventée");
  expect(serrer(texte)).toMatch(/Feuilledeprésence,v1du\d/);
  await orga.goto(`/espace/ateliers/${salle?.id}/presence`);
  await orga.getByText("7 personnes signalées").click();
  await expect(orga.getByText(/^Camille Fictive/)).toBeVisible();

  await test.step("six months after a synthèse, the purge takes the names and leaves how many came", async () => {
    const [avant] = await serveur.sql<{ n: number }[]>`
      with publiee as (
        insert into publications (edition_id, numero, publiee_at, arbre)
        select a.edition_id, 1, now() - interval '7 months', (select arbre from publications limit 1)
        from ateliers a where a.id = ${salle?.id ?? null} returning edition_id)
      select count(*)::int as n from arrivees ar join ateliers a on a.id = ar.atelier_id join publiee p using (edition_id)`;
    await serveur.sql`select graphile_worker.add_job('purger')`;
    const admin = await ouvrir(browser, serveur, "administrateur@demo.test", { viewport: TELEPHONE });
    const effacement = admin.getByRole("region", { name: "Effacement" });
    await expect(async () => {
      await admin.goto("/administration/registre");
      await expect(effacement).toContainText(`Présences signalées, avec leur nom${avant?.n}`);
    }).toPass();
    await admin.context().close();
    await orga.reload();
    await orga.getByText("7 personnes signalées").click();
    await expect(orga.getByText("Des noms sont effacés, comme prévu")).toBeVisible();
    await expect(orga.getByText("Camille Fictive")).toHaveCount(0);
    const nue = await orga.request.get(`/espace/ateliers/${salle?.id}/presence/feuille.pdf`);
    expect((await lirePdf(await nue.body())).texte).not.toContain("Alix Inventée");
  });
  await orga.context().close();
});
