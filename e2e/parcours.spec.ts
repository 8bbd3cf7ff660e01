import type { Page } from "@playwright/test";
import { attendreCourriel, confirmer, courrielsRecus, expect, seConnecterParCourriel, test } from "./navigateur.ts";
import { ouvrir } from "./ouvrir.ts";

/**
 * The whole thread, by hand: from the first sign-in to the published sentence and back to the organiser. One person
 * per browser, mails really received, the demo's date moved forward where time must pass.
 */
const ORGANISATRICE = "nouvelle.organisatrice@essai.test";
const INTITULE = "Comment garder nos réparateurs bénévoles ?";

/** A civil day `n` days from now, as the demo's open edition counts. */
const jour = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

async function avancer(page: Page, jours: number): Promise<void> {
  await page.goto("/cress/date");
  await page.getByLabel("Nombre de jours").fill(String(jours));
  await page.getByRole("button", { name: "Avancer" }).click();
  await expect(page.getByText("C’est fait.")).toBeVisible();
}

test("from the first sign-in to the published sentence, and back", async ({ browser, serveur, request }) => {
  const { sql } = serveur;
  const orga = await ouvrir(browser, serveur);
  const cress = await ouvrir(browser, serveur);
  const [{ annee } = { annee: 0 }] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;

  await test.step("both sign in through the mail they receive", async () => {
    await seConnecterParCourriel(orga, ORGANISATRICE);
    await seConnecterParCourriel(cress, "instructeur@demo.test");
  });

  await test.step("the organiser creates her structure", async () => {
    await orga.goto("/espace/structures");
    const creer = orga.locator("#creer");
    await creer.getByLabel("Nom de la structure").fill("Les Réparateurs du Ternois");
    await creer.getByLabel("Catégorie").selectOption("entreprise_ess");
    await creer.getByLabel("Famille de l’ESS").selectOption("association");
    await creer.getByLabel("Pas de SIRET : pourquoi").fill("Association sans salarié, numéro demandé.");
    await creer.getByRole("combobox", { name: "Commune du siège" }).click();
    await orga.keyboard.type("st pol sur ter");
    await expect(orga.getByRole("option").first()).toHaveText(/^Saint-Pol-sur-Ternoise/);
    await orga.keyboard.press("ArrowDown");
    await orga.keyboard.press("Enter");
    await creer.getByRole("button", { name: "Créer la structure" }).click();
    await expect(orga).toHaveURL(/\/espace$/);
  });

  let candidature = "";
  await test.step("she writes a candidature with two dated ateliers; it saves itself, and lacks nothing once handed in", async () => {
    await orga.getByRole("link", { name: `Candidater à la conférence ${annee}` }).click();
    await orga.getByLabel("Intitulé").fill(INTITULE);
    await expect(orga.getByText(/Enregistré à/)).toBeVisible();
    await expect(orga).toHaveURL(/\/espace\/candidatures\/[0-9a-f-]{36}\/modifier$/);
    candidature = orga.url().split("/").at(-2) ?? "";

    await orga.getByRole("button", { name: "Déposer la candidature" }).click();
    await expect(orga.getByRole("heading", { name: "Il reste des réponses à revoir" })).toBeVisible();
    await expect(orga.getByText("Il manque le résumé").first()).toBeVisible();

    const referent = orga.getByRole("group", { name: "Contact référent" });
    await referent.getByLabel("Prénom").fill("Claude");
    await referent.getByLabel("Nom", { exact: true }).fill("Exemple");
    await referent.getByLabel("Téléphone").fill("06 12 34 56 78");
    await orga.getByLabel("Transition sociale").check();
    await orga.getByLabel("Transition écologique").check();
    await orga
      .getByLabel("Résumé pour le programme")
      .fill(
        "Dans nos cafés réparation, les bénévoles expérimentés partent et les nouveaux n’osent pas. Un après-midi pour dire ce qui retient, ce qui fatigue, et ce que les collectivités peuvent faire.",
      );
    await orga
      .getByLabel("Objectifs")
      .fill(
        "Recueillir ce qui décourage les bénévoles réparateurs, partager trois façons de les former, et écrire deux propositions pour les EPCI.",
      );
    await orga.getByLabel("Bénévoles", { exact: true }).check();
    await orga.getByRole("group", { name: "Territoire visé" }).getByLabel("Départemental").check();
    await orga.getByLabel("Vaisselle réutilisable").check();
    await orga.getByLabel("Format", { exact: true }).selectOption("co_construction");
    await orga
      .getByLabel("Méthode", { exact: true })
      .fill("Des tables de six, une réparation réelle par table, puis un forum ouvert d’une heure.");
    await remplirAtelier(orga, 1, jour(40), "arras", /^Arras/);
    await orga.getByRole("button", { name: "Ajouter une date" }).click();
    await remplirAtelier(orga, 2, jour(50), "st quentin", /^Saint-Quentin\s*Aisne/);
    for (const box of await orga
      .getByRole("group", { name: "En déposant cette candidature" })
      .getByRole("checkbox")
      .all())
      await box.check();
    await orga.getByRole("button", { name: "Déposer la candidature" }).click();
    await expect(orga).toHaveURL(`${serveur.url}/espace/candidatures/${candidature}/deposee`);
    await expect(orga.getByRole("heading", { name: "Votre candidature est déposée" })).toBeFocused();
    await expect(orga.getByText("La CRESS vous répond avant le")).toBeVisible();
    await expect(orga.getByText(`part à ${ORGANISATRICE}`)).toBeVisible();
    await orga.goBack();
    await expect(orga.getByRole("button", { name: "Déposer la candidature" })).toHaveCount(0);
    await attendreCourriel(request, ORGANISATRICE, "Candidature reçue");
    await attendreCourriel(request, "instructeur@demo.test", `À examiner : ${INTITULE}`);
  });

  await test.step("the instructeur asks for a complement, the organiser answers", async () => {
    await cress.goto(`/cress/${annee}/candidatures?etat=soumise`);
    await cress.getByRole("link", { name: INTITULE }).click();
    await cress.getByText("Demander un complément").click();
    await cress.getByLabel("Ce qu’il faut préciser").fill("Dites combien de personnes vous attendez à chaque date.");
    await cress.getByRole("button", { name: "Envoyer la demande" }).click();
    await confirmer(cress, "Le complément est demandé");
    await expect(cress.getByText("La demande est chez l’organisateur.")).toBeVisible();
    const mail = await attendreCourriel(request, ORGANISATRICE, "Complétez votre candidature");
    expect(mail.text).toContain("Dites combien de personnes vous attendez à chaque date.");

    await orga.goto(mail.text.match(/https?:\/\/\S+/)?.[0] ?? "");
    await orga.getByRole("link", { name: "Compléter" }).click();
    await orga
      .getByLabel("Méthode", { exact: true })
      .fill(
        "Des tables de six, une réparation réelle par table, puis un forum ouvert d’une heure. Trente personnes par date.",
      );
    await orga.getByRole("button", { name: "Renvoyer la candidature" }).click();
    await expect(orga.getByText("La CRESS vous répond avant le")).toBeVisible();
  });

  let codes: string[] = [];
  await test.step("the instructeur labels it: both ateliers are in the public programme", async () => {
    await cress.goto(`/cress/candidatures/${candidature}`);
    await expect(cress.getByText("Trente personnes par date.").first()).toBeVisible();
    await cress.getByRole("button", { name: "Labelliser" }).click();
    await confirmer(cress, "La candidature est labellisée");
    await expect(cress.getByText("Labellisée")).toBeVisible();
    await attendreCourriel(request, ORGANISATRICE, "Label accordé");
    codes = (
      await sql<{ code: string }[]>`select code from ateliers where candidature_id = ${candidature} order by rang`
    ).map((a) => a.code);
    expect(codes).toHaveLength(2);
    const anonyme = await ouvrir(browser, serveur);
    await anonyme.goto(`/${annee}/programme`);
    await expect(anonyme.getByRole("link", { name: INTITULE })).toHaveCount(2);
    await anonyme.goto(`/${annee}/programme/${codes[1]}`);
    await expect(anonyme.getByRole("main")).toContainText("Saint-Quentin");
    await anonyme.context().close();
  });

  await test.step("the attendance is refused before the day, taken after it", async () => {
    await orga.goto(`/espace/candidatures/${candidature}`);
    await expect(orga.getByRole("link", { name: "Déclarer la présence" })).toHaveCount(0);
    await avancer(cress, 60);
    for (const nombre of ["28", "31"]) {
      await orga.goto(`/espace/candidatures/${candidature}`);
      await orga.getByRole("link", { name: "Déclarer la présence" }).first().click();
      await orga.getByLabel("Nombre de personnes présentes").fill(nombre);
      await orga.getByRole("button", { name: "Déclarer la présence" }).click();
      await expect(orga.getByRole("link", { name: "Écrire la fiche de synthèse" })).toBeVisible();
    }
  });

  await test.step("the CRESS calls a rubrique by another name", async () => {
    await cress.goto(`/cress/${annee}/rubriques`);
    await cress.locator("summary").filter({ hasText: "Déroulé" }).click();
    await cress.locator("details[open]").getByLabel("Son nom").fill("Le récit de la journée");
    await cress.locator("details[open]").getByLabel("Au plus").fill("beaucoup");
    await cress.locator("summary").filter({ hasText: "Le récit de la journée" }).click();
    await cress.getByRole("button", { name: "Enregistrer les rubriques" }).click();
    await cress.getByRole("button", { name: /^Le récit de la journée\s: Écrivez un nombre/ }).click();
    await expect(cress.getByLabel("Au plus").and(cress.locator(":focus"))).toHaveValue("beaucoup");
    await cress.locator("details[open]").getByLabel("Au plus").fill("3000");
    await cress.getByRole("button", { name: "Enregistrer les rubriques" }).click();
    await expect(cress.getByText("Les rubriques sont enregistrées.")).toBeVisible();
  });

  await test.step("she hands in a fiche with four énoncés", async () => {
    await orga.getByRole("link", { name: "Écrire la fiche de synthèse" }).click();
    await expect(orga.getByRole("checkbox")).toHaveCount(2);
    for (const box of await orga.getByRole("checkbox").all()) await box.check();
    await orga.getByRole("button", { name: "Commencer la fiche" }).click();
    await expect(orga.getByLabel("Le récit de la journée")).toBeVisible();
    await orga
      .getByLabel("Problématique posée")
      .fill(
        "Les cafés réparation reposent sur une poignée de bénévoles expérimentés. Quand ils s’arrêtent, le lieu ferme. Comment transmettre les gestes, garder les personnes, et faire reconnaître ce temps par les collectivités qui en profitent ?",
      );
    await enonce(orga, "Ajouter un levier", 1, "Le binôme", "un ancien, une nouvelle, trois séances de suite.");
    await enonce(
      orga,
      "Ajouter un frein",
      2,
      "La peur de casser",
      "retient les débutants, qui n’osent pas ouvrir un appareil devant son propriétaire.",
    );
    await enonce(
      orga,
      "Ajouter une bonne pratique",
      3,
      "Le carnet de pannes",
      "tenu à chaque séance, il sert de mémoire au lieu.",
    );
    await enonce(
      orga,
      "Ajouter une proposition",
      4,
      "Un défraiement régional",
      "des trajets des réparateurs bénévoles, versé une fois par trimestre.",
    );
    await orga.getByLabel("À qui s’adresse-t-elle").fill("Région");
    await orga.getByLabel("À quel horizon").fill("d’ici 2029");
    await orga.getByRole("button", { name: "Remettre la fiche" }).click();
    await expect(orga).toHaveURL(/\/espace\/fiches\/[0-9a-f-]{36}\/remise$/);
    await attendreCourriel(request, ORGANISATRICE, "Fiche");
  });
  const fiche = orga.url().replace(/\/remise$/, "");

  await test.step("the instructeur validates it", async () => {
    await cress.goto(`/cress/${annee}/fiches?vue=remise`);
    await cress.getByRole("link", { name: INTITULE }).click();
    await cress.getByRole("button", { name: /^Valider 28/ }).click();
    await expect(cress.getByRole("button", { name: /^Valider 28/ })).toHaveCount(0);
    await cress.getByRole("button", { name: "Valider la fiche" }).click();
    await confirmer(cress, "est validée");
    await expect(cress.getByText("Validée").first()).toBeVisible();
  });

  await test.step("publication is refused while an énoncé waits", async () => {
    await cress.goto(`/cress/${annee}/publication`);
    await cress.getByRole("button", { name: "Clôturer les dépôts" }).click();
    await confirmer(cress, "Les dépôts sont clos");
    await expect(cress.getByText("L’édition est clôturée.")).toBeVisible();
    await expect(cress.getByText("Des énoncés attendent encore").first()).toBeVisible();
    await expect(cress.getByRole("button", { name: /Publier la version/ })).toHaveCount(0);
  });

  await test.step("each énoncé is taken into a point, or set aside with a reason", async () => {
    await cress.goto(`/cress/${annee}/synthese/ecologique`);
    const reste = (n: string) =>
      expect(cress.getByRole("heading", { name: `À traiter ${n}`, exact: true })).toBeVisible();
    const lire = (code: RegExp) => cress.getByRole("button", { name: code }).click();
    await reste("4");
    await lire(/^F\d+-01 /);
    await cress.getByRole("button", { name: "En faire un point" }).click();
    await reste("3");
    await lire(/^F\d+-02 /);
    await cress.getByRole("button", { name: "Écrire" }).click();
    await cress.getByRole("button", { name: "Créer le point" }).click();
    await reste("2");
    await lire(/^F\d+-04 /);
    await cress.getByRole("button", { name: "Ajouter à un point" }).click();
    await cress.getByRole("combobox", { name: "Chercher un point" }).fill("P1");
    await cress.getByRole("option", { name: /P1 / }).click();
    await reste("1");
    await cress.getByRole("button", { name: "Écarter" }).click();
    await cress.getByLabel("Un autre motif").fill("Trop propre au lieu pour intéresser la région.");
    await cress.getByRole("button", { name: "Écarter avec ce motif" }).click();
    await expect(cress.getByRole("heading", { name: "Rien n’attend dans ce chapitre." })).toBeVisible();
    await expect(cress.locator("footer").getByText(/est écarté/)).toBeVisible();
  });

  await test.step("version 1 is frozen: the public synthesis shows each point with its sources, on the web and in the PDF", async () => {
    await cress.goto(`/cress/${annee}/publication`);
    const publier = async () => {
      await cress.getByLabel("Pourquoi ne pas attendre").fill("Le comité ne siège qu’au printemps.");
      await cress.getByRole("button", { name: "Publier la version 1" }).dblclick();
      await confirmer(cress, "La version 1 est confirmée", "dblclick");
      await expect(cress.getByRole("heading", { name: /n’a pas encore paru/ })).toBeVisible();
    };
    await publier();
    expect((await request.get(`/${annee}/synthese/v1.pdf`)).status()).toBe(404);
    await cress.getByRole("button", { name: "Arrêter" }).click();
    await publier();
    await cress.getByRole("button", { name: "Faire paraître maintenant" }).click();
    await expect(cress.getByRole("link", { name: "Version 1", exact: true })).toBeVisible();
    expect(
      await sql`select count(*)::int as n from publications p join editions e on e.id = p.edition_id where e.annee = ${annee}`,
    ).toEqual([{ n: 1 }]);

    const anonyme = await ouvrir(browser, serveur);
    await anonyme.goto(`/${annee}/synthese/tout`);
    await expect(anonyme.getByRole("main")).toContainText("Le binôme");
    await expect(anonyme.getByRole("main")).not.toContainText("Le carnet de pannes");
    const p1 = anonyme.locator("#P1");
    await p1.locator("summary").click();
    await expect(p1).toContainText("Les Réparateurs du Ternois");
    await expect(p1.getByRole("link", { name: codes[0] }).first()).toBeVisible();
    const pdf = await request.get(`/${annee}/synthese/v1.pdf`);
    expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    const json = await (await request.get(`/${annee}/synthese/v1.json`)).json();
    expect(JSON.stringify(json)).toContain("Le binôme");
    await anonyme.context().close();
  });

  await test.step("the organiser sees where each énoncé went", async () => {
    const mail = await attendreCourriel(request, ORGANISATRICE, "ynthèse");
    expect(mail.text).toContain(serveur.url);
    await orga.goto(fiche);
    const sorts = orga.getByRole("region", { name: /devenus/ });
    await expect(sorts.getByRole("link", { name: /P1\b/ }).first()).toBeVisible();
    await expect(sorts).toContainText("Trop propre au lieu pour intéresser la région.");
    await sorts.getByRole("link", { name: /P1\b/ }).first().click();
    await expect(orga).toHaveURL(new RegExp(`/${annee}/p/P1$`));
  });

  await test.step("every step is in the journal, and nobody got a mail twice", async () => {
    const rows = await sql<
      { type: string }[]
    >`select type from evenements where objet_id = ${candidature} and type <> 'modifier' order by id`;
    expect(rows.map((r) => r.type)).toEqual(["creer", "soumettre", "demander_complement", "completer", "labelliser"]);
    const sujets = (await courrielsRecus(request, ORGANISATRICE)).map((m) => m.subject);
    expect(new Set(sujets).size).toBe(sujets.length);
  });
  await orga.context().close();
  await cress.context().close();
});

async function remplirAtelier(page: Page, rang: number, date: string, saisie: string, commune: RegExp): Promise<void> {
  const atelier = page.getByRole("group", { name: `Atelier ${rang}`, exact: true });
  await atelier.getByLabel("Sur place", { exact: true }).check();
  await atelier.getByLabel("Date", { exact: true }).fill(date);
  await atelier.getByLabel("Début").fill("14:00");
  await atelier.getByLabel("Fin").fill("17:00");
  await atelier.getByRole("combobox", { name: "Commune" }).fill(saisie);
  const premiere = page.getByRole("option").first();
  await expect(premiere).toHaveText(commune);
  await premiere.click();
}

async function enonce(page: Page, ajouter: string, rang: number, accroche: string, texte: string): Promise<void> {
  await page
    .getByRole("button", { name: new RegExp(`^${ajouter}`) })
    .first()
    .click();
  const carte = page.getByRole("group", { name: new RegExp(`^${rang}\\.`) });
  await carte.getByLabel("L’essentiel en quelques mots").fill(accroche);
  await carte.getByLabel("La suite de la phrase").fill(texte);
  if (ajouter === "Ajouter un levier") await carte.getByLabel("Ce levier est").selectOption("amplifier");
}
