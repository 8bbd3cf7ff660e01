import { attendreCourriel, expect, seConnecterParCourriel, test } from "./navigateur.ts";
import { ouvrir, TELEPHONE } from "./ouvrir.ts";

/** A phone, for a person who has no account yet or signs in by cookie. */
test("a co-organiser is invited, accepts, edits; the organiser hands over and leaves", async ({
  browser,
  serveur,
  connecter,
  request,
}) => {
  const { sql } = serveur;
  const INVITEE = "relais.equipe@essai.test";
  const [c] = await sql<{ id: string; intitule: string }[]>`
    select c.id, c.intitule from candidatures c join personnes p on p.id = c.cree_par
    where c.etat = 'soumise' and p.courriel = 'organisatrice@demo.test' order by c.created_at limit 1`;
  if (!c) throw new Error("aucune candidature soumise");
  const fiche = `/espace/candidatures/${c.id}`;
  const orga = await ouvrir(browser, serveur, null, { viewport: TELEPHONE });
  await connecter(orga.context(), "organisatrice@demo.test");
  const invitee = await ouvrir(browser, serveur, null, { viewport: TELEPHONE });

  await test.step("a wrong address says so; the right one leaves by mail", async () => {
    await orga.goto(fiche);
    await orga.getByText("Inviter une personne").click();
    await orga.getByLabel("Son adresse électronique").fill("relais.equipe@");
    await orga.getByRole("button", { name: "Envoyer l’invitation" }).click();
    await expect(orga.getByRole("heading", { name: "Il reste des réponses à revoir" })).toBeVisible();
    await orga.getByLabel("Son adresse électronique").fill(INVITEE.toUpperCase());
    await orga.getByRole("button", { name: "Envoyer l’invitation" }).click();
    await expect(orga.getByRole("group", { name: "Ce qu’elle pourra faire" })).toContainText("Choisissez ce que");
    await orga.getByLabel("Peut lire").check();
    await orga.getByRole("button", { name: "Envoyer l’invitation" }).click();
    await expect(orga.getByText(`Invitation envoyée à ${INVITEE}.`)).toBeVisible();
    await expect(orga.getByText("N’a pas encore répondu")).toBeVisible();
    expect(await orga.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  await test.step("she signs in with that address, sees a name only, and accepts", async () => {
    const mail = await attendreCourriel(request, INVITEE, "Invitation");
    expect(mail.text).toContain(c.intitule);
    await seConnecterParCourriel(invitee, INVITEE);
    expect((await invitee.goto(fiche))?.status()).toBe(404);
    await invitee.goto("/espace");
    await invitee.getByRole("link", { name: /1 invitation/ }).click();
    await invitee.getByRole("button", { name: "Accepter" }).click();
    await expect(invitee).toHaveURL(/\/espace$/);
    await invitee.goto(fiche);
    await expect(invitee.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(invitee.getByRole("heading", { name: "Votre invitation" })).toBeVisible();
    await expect(invitee.getByRole("button", { name: "Retirer la candidature" })).toHaveCount(0);
  });

  await test.step("the organiser lets her edit", async () => {
    await orga.reload();
    await orga.getByRole("button", { name: `Permettre de modifier : ${INVITEE}` }).click();
    await expect(orga.getByRole("button", { name: `Passer en lecture seule : ${INVITEE}` })).toBeVisible();
    await invitee.reload();
    await expect(invitee.getByRole("heading", { name: "Qui peut travailler sur cette candidature" })).toBeVisible();
  });

  await test.step("the organiser hands over and leaves: nothing is left to see", async () => {
    await orga.getByText("Transmettre et partir").first().click();
    await expect(orga.getByText(/prend votre place dans/)).toBeVisible();
    await orga.getByLabel("Qui prend la suite").selectOption({ label: INVITEE });
    await orga.getByRole("button", { name: "Transmettre et partir" }).click();
    await expect(orga).toHaveURL(/\/espace$/);
    expect((await orga.goto(fiche))?.status()).toBe(404);
    await attendreCourriel(request, INVITEE, "Candidature transmise");
    await attendreCourriel(request, "instructeur@demo.test", "Nouvelle personne à contacter");
    await invitee.reload();
    await expect(invitee.getByRole("button", { name: "Retirer la candidature" })).toBeVisible();
    const lignes = await sql`select 1 from evenements where objet_id = ${c.id} and type = 'transferer'`;
    expect(lignes).toHaveLength(1);
  });
});

test("after the deadline a draft is kept, and a code of the CRESS opens it again", async ({
  browser,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const [b] = await sql<{ id: string; annee: number; courriel: string }[]>`
    select c.id, e.annee, p.courriel from candidatures c join editions e on e.id = c.edition_id
    join personnes p on p.id = c.cree_par where c.etat = 'brouillon' limit 1`;
  if (!b) throw new Error("aucun brouillon");
  await sql`update editions set date_cloture_appel = (now() - interval '2 days')::date where annee = ${b.annee}`;
  const orga = await ouvrir(browser, serveur, null, { viewport: TELEPHONE });
  await connecter(orga.context(), b.courriel);
  const cress = await ouvrir(browser, serveur, null, { viewport: TELEPHONE });
  await connecter(cress.context(), "instructeur@demo.test");

  await orga.goto(`/espace/candidatures/${b.id}`);
  await expect(orga.getByRole("heading", { name: "L’appel est clos" })).toBeVisible();
  await orga.getByLabel("Code de dépôt tardif").fill("TRAME-2222-2222");
  await orga.getByRole("button", { name: "Utiliser ce code" }).click();
  await expect(orga.getByText(/Ce code n’ouvre pas cet appel/)).toBeVisible();

  await cress.goto(`/cress/${b.annee}`);
  await cress.getByRole("link", { name: "Codes de dépôt tardif" }).click();
  await cress.getByLabel("Pourquoi ce code").fill("Panne de réseau le dernier soir.");
  await cress.getByRole("button", { name: "Créer un code" }).click();
  await expect(cress.getByText("Notez ce code maintenant")).toBeVisible();
  const code = (await cress.getByText(/^TRAME-.{4}-.{4}$/).textContent()) ?? "";
  await cress.reload();
  await expect(cress.getByText(code)).toHaveCount(0);

  await orga.getByLabel("Code de dépôt tardif").fill(code.toLowerCase());
  await orga.getByRole("button", { name: "Utiliser ce code" }).click();
  await expect(orga.getByText(/votre code vous permet de déposer jusqu’au/)).toBeVisible();
  await cress.reload();
  await expect(cress.getByText("Utilisé")).toBeVisible();
  await orga.goto(`/espace/candidatures/nouvelle?edition=${b.annee}`);
  await expect(orga.getByRole("heading", { name: "Vous avez un code ?" })).toBeVisible();
});
