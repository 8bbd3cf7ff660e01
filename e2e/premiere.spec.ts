import type { Locator, Page } from "@playwright/test";
import { annee } from "./brouillon.ts";
import { attendreCourriel, expect, test } from "./navigateur.ts";
import { vivante } from "./ouvrir.ts";

/**
 * The first candidature of somebody the application does not know, from the page of the call to the receipt, on a
 * telephone: how many screens come before the form, how many fields it shows, how many keys and touches it takes. The
 * minutes are counted from them (Card, Moran and Newell): 0.28 s for a key, 1.3 s for a touch, 1.35 s to think before
 * each field, and the words of three texts thought of as they are written: three times the keys.
 */
const ECRANS_MAX = 3;
const CHAMPS_MAX = 40;
const MINUTES_MAX = 12;
const PERSONNE = "premiere.fois@essai.test";

const compte = { touches: 0, gestes: 0, champs: 0, redigees: 0 };
async function ecrire(champ: Locator, mots: string, redige = false): Promise<void> {
  await champ.fill(mots);
  compte.champs++;
  compte.gestes++;
  compte.touches += mots.length;
  if (redige) compte.redigees += mots.length;
}
async function toucher(cible: Locator, faire: (c: Locator) => Promise<unknown> = (c) => c.click()): Promise<void> {
  await faire(cible);
  compte.champs++;
  compte.gestes++;
}
const cocher = (cible: Locator) => toucher(cible, (c) => c.check());

/** The questions one sees: what is folded does not count, a group of choices is one. */
const champsVisibles = (page: Page) =>
  page.locator("main form").evaluateAll((formulaires) => {
    const champs = formulaires.flatMap((f) => [...(f as HTMLFormElement).elements]);
    const vus = champs.filter(
      (e): e is HTMLInputElement =>
        e.matches("input:not([type=hidden]), select, textarea") && e.checkVisibility({ checkOpacity: true }),
    );
    return new Set(vus.map((e, i) => (e.type === "checkbox" || e.type === "radio" ? e.name || `seul ${i}` : `${i}`)))
      .size;
  });

test("a first candidature: three screens before the form, forty fields at most, twelve minutes", async ({
  browser,
  serveur,
}) => {
  const context = await browser.newContext({
    baseURL: serveur.url,
    locale: "fr-FR",
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const an = await annee(serveur);
  const ecrans: string[] = [];
  /** A screen where one has something to do; the one that says to look at one’s mails has nothing. */
  const ecran = async (titre: string | RegExp) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(titre);
    ecrans.push(String(await page.getByRole("heading", { level: 1 }).textContent()));
  };

  await page.goto(`/${an}/appel`);
  await page.getByRole("link", { name: "Proposer un atelier" }).click();
  await ecran("Connexion");
  await ecrire(page.getByLabel("Votre adresse électronique"), PERSONNE);
  await vivante(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Le réseau ne répond pas" })).toBeVisible();
  await expect(page.getByLabel("Votre adresse électronique")).toHaveValue(PERSONNE);
  await context.setOffline(false);
  await toucher(page.getByRole("button", { name: "Recevoir le lien" }));
  await expect(page.getByRole("heading", { name: "Regardez vos courriels" })).toBeVisible();
  const mail = await attendreCourriel(page.request, PERSONNE, "lien de connexion");
  await page.goto(mail.text.match(/https?:\/\/\S+/)?.[0] ?? "");
  await ecran("Encore un geste");
  await toucher(page.getByRole("button", { name: "Me connecter" }));
  await ecran("Votre structure");
  let vus = await champsVisibles(page);
  await ecrire(page.getByLabel("Nom de la structure"), "Les Réparateurs du Ternois");
  await toucher(page.getByLabel("Catégorie, au titre de l’appel"), (c) => c.selectOption("entreprise_ess"));
  await toucher(page.getByLabel("Famille de l’ESS"), (c) => c.selectOption("association"));
  await ecrire(page.getByLabel("Pas de SIRET"), "Association sans salarié, numéro demandé.");
  await toucher(page.getByRole("button", { name: "Créer la structure" }));

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Candidater");
  expect(ecrans).toHaveLength(ECRANS_MAX);
  vus += await champsVisibles(page);
  expect(vus).toBeLessThanOrEqual(CHAMPS_MAX);
  const porteuse = page.getByLabel("Structure porteuse");
  await expect(porteuse.locator("option:checked")).toHaveText("Les Réparateurs du Ternois");
  const referent = page.getByRole("group", { name: "Contact référent" });
  await ecrire(referent.getByLabel("Prénom"), "Claude");
  await ecrire(referent.getByLabel("Nom", { exact: true }), "Exemple");
  await ecrire(referent.getByLabel("Téléphone"), "06 12 34 56 78");
  await ecrire(page.getByLabel("Intitulé"), "Comment garder nos réparateurs bénévoles ?");
  await cocher(page.getByLabel("Transition sociale"));
  await ecrire(
    page.getByLabel("Résumé pour le programme"),
    "Dans nos cafés réparation, les bénévoles expérimentés partent et les nouveaux n’osent pas. Un après-midi pour dire ce qui retient, ce qui fatigue, et ce que les collectivités peuvent faire.",
    true,
  );
  await ecrire(
    page.getByLabel("Objectifs"),
    "Recueillir ce qui décourage les bénévoles réparateurs, partager trois façons de les former, et écrire deux propositions pour les EPCI.",
    true,
  );
  await cocher(page.getByLabel("Bénévoles", { exact: true }));
  await cocher(page.getByRole("group", { name: "Territoire visé" }).getByLabel("Départemental"));
  await toucher(page.getByLabel("Format", { exact: true }), (c) => c.selectOption("co_construction"));
  await ecrire(
    page.getByLabel("Méthode", { exact: true }),
    "Des tables de six, une réparation réelle par table, puis un forum ouvert d’une heure.",
    true,
  );
  const atelier = page.getByRole("group", { name: "Atelier 1", exact: true });
  await cocher(atelier.getByLabel("Sur place", { exact: true }));
  await ecrire(
    atelier.getByLabel("Date", { exact: true }),
    new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10),
  );
  await ecrire(atelier.getByRole("combobox", { name: "Commune" }), "arras");
  // Left without a choice, the one commune meant is taken.
  await page.keyboard.press("Tab");
  compte.touches++;
  await expect(atelier.getByText("Commune retenue : Arras (62).")).toBeVisible();
  await cocher(page.getByLabel("Vaisselle réutilisable"));
  const engagements = page.getByRole("group", { name: "En déposant cette candidature" }).getByRole("checkbox");
  for (const engagement of await engagements.all()) await cocher(engagement);
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await toucher(page.getByRole("button", { name: "Déposer la candidature" }));
  await expect
    .poll(
      async () =>
        (
          await serveur.sql`select c.etat from candidatures c join personnes p on p.id = c.cree_par where p.courriel = ${PERSONNE}`
        )[0]?.etat,
    )
    .toBe("soumise");

  const secondes = 0.28 * (compte.touches + 2 * compte.redigees) + 1.3 * compte.gestes + 1.35 * compte.champs;
  const minutes = Math.ceil(secondes / 60);
  console.info(
    `Première candidature : ${ecrans.length} écrans avant le formulaire (${ecrans.join(", ")}), ${vus} champs visibles, ${compte.touches} touches, ${compte.gestes} gestes, ${minutes} minutes environ`,
  );
  expect(minutes).toBeLessThanOrEqual(MINUTES_MAX);
  await context.close();
});
