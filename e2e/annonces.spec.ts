import type { Page } from "@playwright/test";
import { attendreCourriel, courrielsRecus, expect, test } from "./navigateur.ts";
import { ouvrir } from "./ouvrir.ts";

/** Decisions prepared by two agents over weeks, read as mails, announced together. */
const PARTENAIRE = "partenaire.etat@demo.test";
const NOTE = "Note interne : la mairie hésite encore.";
const MOTIF = "Le sujet est déjà traité par un atelier voisin.";
const MOTIF_AVIS = "Le lieu est mal desservi le soir.";
const MESSAGE = "Message privé entre l’organisateur et la CRESS.";
const TELEPHONE = "+33600000042";

async function preparer(page: Page, id: string, decision: "Label" | "Refus", motif = ""): Promise<void> {
  await page.goto(`/cress/candidatures/${id}`);
  await page.getByText(/^(Préparer la décision|Changer la décision préparée)$/).click();
  const groupe = page.getByRole("group", { name: "Décision" });
  await groupe.getByLabel(decision, { exact: true }).check();
  await page
    .getByRole("textbox", { name: decision === "Refus" ? "Motif du refus" : "Un mot pour" })
    .first()
    .fill(motif);
  await page.getByRole("button", { name: "Garder pour l’annonce" }).click();
  await expect(page.getByText(`Décision préparée : ${decision.toLowerCase()}.`)).toBeVisible();
}

test("decisions are prepared in silence, read as mails, and announced together", async ({
  browser,
  serveur,
  request,
}) => {
  const { sql } = serveur;
  const agent = await ouvrir(browser, serveur, "instructeur@demo.test");
  const collegue = await ouvrir(browser, serveur, "administrateur@demo.test");
  const partenaire = await ouvrir(browser, serveur, PARTENAIRE);
  const [{ annee } = { annee: 0 }] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  // Three candidatures wait for their decision: those of the demo that wait for something else are handed in.
  await sql`update candidatures set etat = 'soumise', soumise_at = coalesce(soumise_at, now() - interval '3 days'), complement_demande = null
    where etat in ('a_completer', 'retiree') and not reprise`;
  await sql`update corrections set repondue_at = now() where repondue_at is null`;
  const [a, b, c] = await sql<{ id: string; intitule: string }[]>`
    select id, intitule from candidatures where etat = 'soumise' order by soumise_at, id limit 3`;
  if (!a || !b || !c) throw new Error("il manque des candidatures à décider");
  await sql`insert into contacts (candidature_id, rang, prenom, nom, telephone, publie) values (${a.id}, 0, 'Essai', 'Privé', ${TELEPHONE}, false)
    on conflict (candidature_id, rang) do update set telephone = excluded.telephone, publie = false`;
  await sql`insert into messages (candidature_id, cote, texte, at) values (${a.id}, 'cress', ${MESSAGE}, now())`;
  const membres = await sql<{ courriel: string; candidature: string }[]>`
    select distinct p.courriel, cs.candidature_id as candidature from candidature_structures cs join membres m on m.structure_id = cs.structure_id and m.etat = 'membre'
    join personnes p on p.id = m.personne_id where cs.candidature_id in (${a.id}, ${b.id}, ${c.id})`;
  const orga = await ouvrir(browser, serveur, membres.find((m) => m.candidature === a.id)?.courriel ?? "");
  const vueOrga = async () => {
    await orga.goto(`/espace/candidatures/${a.id}`);
    return orga.content();
  };

  await test.step("an agent takes the file, answers the grid as one clicks, leaves a note, asks for an avis", async () => {
    await agent.goto(`/cress/candidatures/${a.id}`);
    await agent.getByLabel("Personne qui instruit").selectOption({ label: "Instructrice CRESS (démonstration)" });
    await agent.getByRole("button", { name: "Confier" }).click();
    await expect(agent.getByText("C’est fait.")).toBeVisible();
    const critere = agent.getByRole("group", { name: "Faisabilité du calendrier" });
    await critere.getByLabel("À vérifier").check();
    await critere.getByLabel("Oui").check();
    await expect(critere.getByText("Enregistré, par vous")).toBeVisible();
    await agent.getByLabel("Nouvelle note").fill(NOTE);
    await agent.getByRole("button", { name: "Ajouter la note" }).click();
    await expect(agent.getByRole("listitem").filter({ hasText: NOTE })).toBeVisible();
    await agent.getByText("Demander un avis", { exact: true }).click();
    await agent.getByLabel("Partenaire État (démonstration)").check();
    await agent.getByRole("button", { name: "Envoyer la demande d’avis" }).click();
    await expect(agent.getByText("avis attendu")).toBeVisible();
    await agent.reload();
    await expect(critere.getByLabel("Oui")).toBeChecked();
  });

  await test.step("the partner reads the candidature, without what is not theirs, and gives a reserved avis", async () => {
    const mail = await attendreCourriel(request, PARTENAIRE, "Votre avis sur une candidature");
    await partenaire.goto(`/comite/${annee}/candidatures`);
    await expect(partenaire.getByRole("main").getByRole("listitem").first()).toContainText("Avis attendu");
    await partenaire.goto(mail.text.match(/https?:\/\/\S+/)?.[0] ?? "");
    await expect(partenaire.getByRole("heading", { level: 1 })).toBeVisible();
    const html = await partenaire.content();
    for (const secret of [NOTE, MESSAGE, TELEPHONE]) expect(html).not.toContain(secret);
    await partenaire.getByLabel("Réservé").check();
    await partenaire.getByRole("button", { name: "Donner mon avis" }).click();
    await expect(partenaire.getByText("Dites pourquoi : au moins 10 caractères").first()).toBeVisible();
    await partenaire.getByLabel("Pourquoi").fill(MOTIF_AVIS);
    await partenaire.getByRole("button", { name: "Donner mon avis" }).click();
    await expect(partenaire.getByText("Votre avis est enregistré.")).toBeVisible();
    await agent.reload();
    await expect(agent.getByText(MOTIF_AVIS)).toBeVisible();
  });

  await test.step("two agents prepare three decisions, and change one", async () => {
    await preparer(agent, a.id, "Label");
    await preparer(agent, b.id, "Label");
    await preparer(collegue, c.id, "Label", "Bravo pour la méthode.");
    await preparer(collegue, b.id, "Refus", MOTIF);
  });

  await test.step("the organiser and the partner see nothing of it, not even in the page’s source", async () => {
    for (const html of [await vueOrga(), await (await partenaire.goto(`/comite/candidatures/${a.id}`))?.text()]) {
      expect(html).not.toMatch(/préparée|Décision préparée|preparer_decision/);
      expect(html).not.toContain(NOTE);
    }
    expect(await vueOrga()).not.toContain(MOTIF_AVIS);
    await partenaire.goto(`/espace/candidatures/${b.id}`);
    expect(await partenaire.content()).not.toContain(MOTIF);
    const [{ n } = { n: -1 }] = await sql<{ n: number }[]>`
      select count(*)::int as n from courriels where objet_id in (${a.id}, ${b.id}, ${c.id}) and type in ('candidature_labellisee', 'candidature_refusee')`;
    expect(n).toBe(0);
  });

  const total = membres.length;
  await test.step("the outbox shows each mail and the exact count", async () => {
    await agent.goto(`/cress/${annee}`);
    await agent.getByRole("link", { name: "Annonces", exact: true }).click();
    await expect(agent.getByRole("heading", { name: /^3\s+décisions préparées$/ })).toBeVisible();
    await agent.getByRole("link", { name: b.intitule, exact: true }).click();
    await expect(agent.getByRole("article")).toContainText(`Décision sur votre candidature : ${b.intitule}`);
    await expect(agent.getByRole("article")).toContainText(MOTIF);
    await agent.getByRole("button", { name: `Laisser de côté : ${c.intitule}` }).click();
    await expect(agent.getByRole("button", { name: /^Annoncer 2\s+décisions/ })).toBeVisible();
    // Left and come back to, by oneself or a colleague, it is still out.
    await agent.goto(`/cress/${annee}`);
    for (const page of [agent, collegue]) {
      await page.goto(`/cress/${annee}/annonces`);
      await expect(page.getByRole("button", { name: /^Annoncer 2\s+décisions/ })).toBeVisible();
      await expect(page.getByText(/^Mise de côté .*, par Instructrice CRESS/)).toBeVisible();
    }
    await agent.getByRole("button", { name: `Remettre dans le lot : ${c.intitule}` }).click();
    await expect(agent.getByRole("button", { name: /^Annoncer 3\s+décisions/ })).toBeVisible();
  });

  await test.step("a colleague’s stale batch is refused, then the announcement sends exactly that count", async () => {
    const bouton = new RegExp(`^Annoncer 3\\s+décisions, envoyer ${total}\\s+courriels`);
    await collegue.goto(`/cress/${annee}/annonces`);
    await collegue.getByRole("button", { name: bouton }).click();
    await agent.getByRole("button", { name: bouton }).click();
    await agent.getByRole("button", { name: /^Oui, annoncer 3\s+décisions/ }).click();
    await expect(agent.getByText(new RegExp(`C’est annoncé\\s: 3\\s+décisions, ${total}\\s+courriels`))).toBeVisible();
    await collegue.getByRole("button", { name: /^Oui, annoncer/ }).click();
    await expect(collegue.getByText(/rien n’est parti/)).toBeVisible();
    const partis = await sql`
      select id from courriels where objet_id in (${a.id}, ${b.id}, ${c.id}) and type in ('candidature_labellisee', 'candidature_refusee')`;
    expect(partis).toHaveLength(total);
    expect(await vueOrga()).toContain("Labellisée");
    const adresse = membres.find((m) => m.candidature === b.id)?.courriel ?? "";
    expect((await attendreCourriel(request, adresse, `Décision sur votre candidature : ${b.intitule}`)).text).toContain(
      MOTIF,
    );
    const recus = (await courrielsRecus(request, adresse)).filter((m) => m.subject.endsWith(b.intitule));
    expect(recus.filter((m) => m.subject.startsWith("Décision"))).toHaveLength(1);
  });
});
