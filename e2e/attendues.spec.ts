import type { Page } from "@playwright/test";
import { confirmer, courrielsRecus, expect, type Serveur, test } from "./navigateur.ts";

const ORGANISATRICE = "organisatrice@demo.test";
const PROBLEMATIQUE = "Comment garder les bénévoles sans les épuiser, et faire reconnaître leur temps ? ".repeat(3);

/** Noon in Paris, the day the demo was loaded: reminders leave from eight in the morning, whatever the hour of the test. */
async function midi({ sql }: Serveur): Promise<void> {
  await sql`update horloge set decalage_ms = (select extract(epoch from (date_debut - 1 + time '12:00') at time zone 'Europe/Paris' - now()) * 1000
    from editions where etat = 'ouverte') where id = 1`;
}

/** The codes of the organisatrice's labelled ateliers by the number of days until each, from the day the demo was loaded. */
async function ateliers({ sql }: Serveur) {
  const rows = await sql<{ id: string; code: string; candidature: string; dans: number }[]>`
    select a.id, a.code, c.id as candidature, a.date - (e.date_debut - 1) as dans from ateliers a join editions e on e.id = a.edition_id
    join candidatures c on c.id = a.candidature_id join personnes p on p.id = c.cree_par
    where c.etat = 'labellisee' and not c.reprise and p.courriel = ${ORGANISATRICE} order by a.date`;
  return (dans: number) => {
    const a = rows.find((r) => r.dans === dans);
    if (!a) throw new Error(`aucun atelier dans ${dans} jours : ${rows.map((r) => r.dans)}`);
    return a;
  };
}

async function avancer(page: Page, jours: number): Promise<void> {
  await page.goto("/cress/date");
  await page.getByLabel("Nombre de jours").fill(String(jours));
  await page.getByRole("button", { name: "Avancer" }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("C’est fait.");
}

test("returns of ateliers: late or not, whose turn, reminders at the steps and by hand, until handed in or dispensed", async ({
  serveur,
  context,
  browser,
  page,
  connecter,
  request,
}) => {
  const { sql } = serveur;
  await midi(serveur);
  const dans = await ateliers(serveur);
  const [premier, deuxieme, troisieme, quatrieme] = [dans(12), dans(26), dans(40), dans(68)];
  const [{ annee } = { annee: 0 }] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  const attendues = `/cress/${annee}/attendues`;
  await connecter(context, "instructeur@demo.test");
  const ligne = (code: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: code }) });

  /** The reminders really received by the organisatrice from this server, oldest first. */
  const recus = async () =>
    (await courrielsRecus(request, ORGANISATRICE)).filter(
      (m) =>
        /retour est (attendu|en retard)/.test(`${m.subject} ${m.text}`) && m.text.includes(`${serveur.url}/espace`),
    );
  const attendre = async (n: number) => {
    await expect.poll(async () => (await recus()).length).toBe(n);
    const dernier = (await recus()).at(-1);
    if (!dernier) throw new Error("aucun rappel");
    return { sujet: nette(dernier.subject), corps: nette(dernier.text), a: dernier.to.map((t) => t.address) };
  };

  await test.step("the step of seven days and the end of the call: one mail for both, and the page says whose turn it is and when it is due", async () => {
    await page.goto(attendues);
    await expect(page.getByText("Aucun retour n’est attendu.")).toBeVisible();
    await avancer(page, 19);
    const mail = await attendre(1);
    expect(mail.sujet).toBe("Encore 2 jours pour déposer votre candidature");
    expect(mail.corps).toContain(`À faire aussi : atelier ${premier.code} : votre retour est attendu`);
    expect(mail.a).toEqual([ORGANISATRICE]);
    await page.goto(attendues);
    await expect(ligne(premier.code)).toContainText("Présence et fiche");
    await expect(ligne(premier.code)).toContainText(/À rendre dans 8\sjours/);
    await expect(ligne(premier.code)).toContainText("Relancé aujourd’hui.");
    await expect(page.getByRole("link", { name: /Préparer une relance/ })).toHaveCount(0);
    // In one’s own words, to the same persons, seen before.
    await page.getByRole("link", { name: "Écrire aux organisateurs" }).click();
    await expect(page.getByRole("main")).toContainText(/personnes? recevr(a|ont) ce courriel/);
    await expect(page.getByText(ORGANISATRICE)).toBeVisible();
    await page.getByRole("link", { name: "Ne rien envoyer" }).click();
    await expect(page).toHaveURL(new RegExp(`${attendues}$`));
  });

  await test.step("the next day, a reminder by hand: who and what is shown before, and it is what is received", async () => {
    await avancer(page, 1);
    await page.goto(attendues);
    await page.getByRole("link", { name: /Préparer une relance pour 1\spersonne$/ }).click();
    await expect(page.getByRole("listitem").filter({ hasText: ORGANISATRICE })).toContainText(`: ${premier.code}`);
    await page.getByText("Lire le courriel").click();
    const annonce = nette((await page.locator("details").allTextContents()).join("\n"));
    await page.getByRole("button", { name: "Relancer cette personne" }).click();
    await expect(page).toHaveURL(new RegExp(`${attendues}$`));
    const mail = await attendre(2);
    expect(annonce).toContain(mail.sujet);
    // A link has words on the page, and its address below them in a mail that is text.
    expect(serrer(annonce)).toContain(serrer(mail.corps.replaceAll(/\s*:\s*http\S+/g, "")));
    await expect(ligne(premier.code)).toContainText("Relancé aujourd’hui.");
    await page.goto(`${attendues}/relancer`);
    await expect(page.getByText("Il n’y a personne à relancer aujourd’hui.")).toBeVisible();
  });

  await test.step("one button reminds the organisers of one atelier, once a day", async () => {
    await avancer(page, 2);
    await page.goto(attendues);
    await page.getByRole("button", { name: `Relancer l’atelier ${premier.code}` }).click();
    await confirmer(page, "sont relancés");
    await expect(ligne(premier.code)).toContainText("Relancé aujourd’hui.");
    await attendre(3);
  });

  await test.step("twenty-one and forty-five days: one mail for all that is owed, with how late it is", async () => {
    await avancer(page, 11);
    const vingtEtUn = await attendre(4);
    expect(vingtEtUn.sujet).toBe("2 ateliers : votre retour est en retard de 6 jours");
    expect(vingtEtUn.corps).toContain(premier.code);
    expect(vingtEtUn.corps).toContain(deuxieme.code);
    await page.goto(attendues);
    await expect(ligne(premier.code)).toContainText(/En retard de 6\sjours/);
    await expect(ligne(deuxieme.code)).toContainText(/À rendre dans 8\sjours/);
    expect(await page.getByRole("listitem").getByRole("heading").allTextContents()).toEqual([
      expect.stringContaining(premier.code),
      expect.stringContaining(deuxieme.code),
    ]);
    await avancer(page, 24);
    expect((await attendre(5)).sujet).toBe("3 ateliers : votre retour est en retard de 30 jours");
    expect(
      (await sql`select palier from relances where atelier_id = ${premier.id} order by at`).map((r) => r.palier),
    ).toEqual(["apres_7", null, null, "apres_21", "apres_45"]);
  });

  await test.step("handed in, the ball is the CRESS’s", async () => {
    const autre = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR" });
    await connecter(autre, ORGANISATRICE);
    const orga = await autre.newPage();
    await orga.goto(`/espace/ateliers/${premier.id}/presence`);
    await orga.getByLabel("Nombre de personnes présentes").fill("18");
    await orga.getByRole("button", { name: "Déclarer la présence" }).click();
    await orga.getByRole("link", { name: "Écrire la fiche de synthèse" }).click();
    await orga.getByRole("checkbox", { name: new RegExp(`^${premier.code} `) }).check();
    await orga.getByRole("button", { name: "Commencer la fiche" }).click();
    await orga.getByLabel("Problématique posée").fill(PROBLEMATIQUE);
    await orga
      .getByRole("button", { name: /^Ajouter un frein/ })
      .first()
      .click();
    await orga.getByLabel("L’essentiel en quelques mots").fill("Le temps manque");
    await orga.getByLabel("La suite de la phrase").fill("à celles et ceux qui aident.");
    await orga.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(orga.getByText("La CRESS relit votre fiche et vous répond avant le")).toBeVisible();
    await autre.close();
    await page.goto(attendues);
    await expect(ligne(premier.code)).toContainText("À vous depuis le");
    await expect(ligne(premier.code).getByRole("button", { name: /Relancer/ })).toHaveCount(0);
  });

  await test.step("dispensed with its reason, an atelier is expected no more", async () => {
    await ligne(deuxieme.code).getByText("Autres gestes").click();
    await ligne(deuxieme.code).getByText(`Dispenser ${deuxieme.code} de retour`).click();
    await ligne(deuxieme.code).getByRole("button", { name: "Dispenser" }).click();
    await expect(ligne(deuxieme.code)).toContainText("Écrivez au moins 10 caractères");
    await ligne(deuxieme.code).getByLabel("Pourquoi").fill("L’animatrice a quitté la structure.");
    await ligne(deuxieme.code).getByRole("button", { name: "Dispenser" }).click();
    await confirmer(page, "est dispensé de retour");
    await expect(page.getByRole("link", { name: "Dispensés (1)" })).toBeVisible();
    await expect(ligne(deuxieme.code)).toHaveCount(0);
    await page.getByRole("link", { name: "Dispensés (1)" }).click();
    await expect(ligne(deuxieme.code)).toContainText("Dispensé : L’animatrice a quitté la structure.");
    await expect
      .poll(
        async () =>
          (await courrielsRecus(request, ORGANISATRICE)).filter(
            (m) =>
              m.text.includes(serveur.url) && nette(m.subject).includes(`${deuxieme.code} : vous n’avez plus rien`),
          ).length,
      )
      .toBe(1);
  });

  await test.step("other steps are set for the edition, and they are the ones that count", async () => {
    await page.goto(attendues);
    await page.getByLabel("Jours après l’atelier").fill("trente");
    await page.getByRole("button", { name: "Enregistrer les rappels" }).click();
    await expect(page.getByText(/Écrivez des nombres de jours/).first()).toBeVisible();
    await page.getByLabel("Jours avant l’échéance").fill("");
    await page.getByLabel("Jours après l’atelier").fill("30");
    await page.getByRole("button", { name: "Enregistrer les rappels" }).click();
    await expect(page.getByText("Les rappels sont enregistrés.")).toBeVisible();
    await avancer(page, 5);
    await attendre(5);
    await avancer(page, 8);
    const trente = await attendre(6);
    expect(trente.sujet).toBe("2 ateliers : votre retour est en retard de 15 jours");
    for (const code of [troisieme.code, quatrieme.code]) expect(trente.corps).toContain(`${code} `);
    for (const code of [premier.code, deuxieme.code]) expect(trente.corps).not.toContain(`${code} `);
  });
});

const nette = (texte: string) => texte.replace(/[\u00a0\u202f]/g, " ");
const serrer = (texte: string) => texte.replace(/\s+/g, "");
