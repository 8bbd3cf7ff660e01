import type { BrowserContext, Page } from "@playwright/test";
import { lireDocument } from "@/lib/recueil/depouillement/lire";
import { sansFaute } from "./axe.ts";
import { lirePdf } from "./lire-pdf.ts";
import { attendreCourriel, confirmer, expect, test } from "./navigateur.ts";

const TELEPHONE = { width: 360, height: 800 };
const ADRESSE = "/comite/2023/seance/2";

test("a séance is announced, played by who conducts it, a member and a latecomer, lifted, and its procès-verbal read", async ({
  page,
  browser,
  serveur,
  connecter,
}) => {
  const contextes: BrowserContext[] = [];
  const entrer = async (courriel: string, viewport?: { width: number; height: number }) => {
    const context = await browser.newContext({
      baseURL: serveur.url,
      viewport: viewport ?? { width: 1280, height: 900 },
    });
    contextes.push(context);
    await connecter(context, courriel);
    return context.newPage();
  };
  await serveur.sql`update editions set quorum_comite = 1, dates_comite = '{2031-02-03,2031-03-04}' where annee = 2023`;
  const conduite = page;
  await connecter(conduite.context(), "instructeur@demo.test");

  // Announced from the CRESS, seen by the comité.
  await conduite.goto("/cress/2023/seances");
  const jour = conduite.getByLabel("Jour", { exact: true });
  await expect(jour).toHaveValue("2031-02-03");
  await expect(jour).toHaveAccessibleDescription(
    "Jours fixés dans les réglages : lundi 3 février 2031 et mardi 4 mars 2031.",
  );
  await jour.fill("2023-11-06");
  await conduite.getByLabel("Heure").fill("14:00");
  await conduite.getByLabel("Lieu").fill("Lille, hôtel de région");
  await conduite
    .getByRole("group", { name: "Chapitres à l’ordre du jour" })
    .getByLabel("Transition écologique")
    .check();
  await conduite.getByRole("button", { name: "Annoncer la séance" }).click();
  await expect(conduite.getByText("La séance n° 2 est annoncée au comité.")).toBeVisible();
  const membre = await entrer("partenaire.region@demo.test", TELEPHONE);
  await membre.goto("/comite");
  await membre.getByRole("link", { name: "Voir la séance n° 2" }).click();
  await expect(membre.getByText("Quand la séance s’ouvrira")).toBeVisible();
  await expect(membre.getByText("Lille, hôtel de région")).toBeVisible();

  // Opened: the phone of the member follows by itself.
  await conduite.goto(ADRESSE);
  await conduite.getByRole("button", { name: "Ouvrir la séance et la conduire" }).click();
  await expect(conduite.getByText("Vous conduisez la séance.")).toBeVisible();
  await membre.getByRole("button", { name: "Je suis là" }).click();
  await expect(membre.getByText("Vous êtes là.")).toBeVisible();
  await expect(conduite.getByText("quorum de 1 atteint")).toBeVisible();
  const ecran = await entrer("instructeur@demo.test", { width: 1920, height: 1080 });
  await ecran.goto(`${ADRESSE}?face=ecran`);
  const titre = (p: Page) => p.locator("#point-courant");
  const lire = async (p: Page) => (await titre(p).textContent()) ?? "";
  const premier = await lire(conduite);
  await expect(titre(ecran)).toHaveText(premier);

  // From the keyboard of the screen of the room: next; the phone follows. Adopted from the phone of who conducts.
  await expect(ecran.locator("[inert]")).toHaveCount(0);
  await ecran.keyboard.press("ArrowRight");
  await expect(titre(ecran)).not.toHaveText(premier);
  const second = await lire(ecran);
  await expect(titre(membre)).toHaveText(second);
  await expect(titre(conduite)).toHaveText(second);
  await conduite.getByRole("button", { name: "Adopté", exact: true }).click();
  await expect(ecran.locator("article").getByText("Adopté", { exact: true })).toBeVisible();
  await expect(conduite.getByText(/^1 point décidé sur/)).toBeVisible();

  // Letters are put off in the browser, zoomed in too, for every page; the arrows of a remote control still go.
  await ecran.setViewportSize({ width: 640, height: 480 });
  const lettres = ecran.getByRole("checkbox", { name: /^Répondre aux touches/ });
  await lettres.uncheck();
  await ecran.getByRole("heading", { level: 1 }).click();
  await ecran.keyboard.press("u");
  await ecran.keyboard.press("ArrowLeft");
  await expect(titre(ecran)).toHaveText(premier);
  await ecran.keyboard.press("ArrowRight");
  await expect(titre(ecran)).toHaveText(second);
  await expect(ecran.locator("article").getByText("Adopté", { exact: true })).toBeVisible();
  await ecran.goto("/espace/mes-donnees");
  await expect(lettres).not.toBeChecked();
  await lettres.check();
  await ecran.setViewportSize({ width: 1920, height: 1080 });
  await ecran.goto(`${ADRESSE}?face=ecran`);
  await expect(ecran.locator("[inert]")).toHaveCount(0);

  // Undone, then written again before the room, and adopted in its new words.
  await ecran.keyboard.press("u");
  await expect(ecran.locator("article").getByText("Adopté", { exact: true })).toBeHidden();
  await ecran.keyboard.press("e");
  await expect(ecran.getByLabel("Texte du point")).toBeFocused();
  await ecran.getByLabel("Texte du point").fill("se dit autrement devant toute la salle.");
  await ecran.getByRole("button", { name: "Remplacer les mots du point" }).click();
  await expect(membre.getByText("se dit autrement devant toute la salle.")).toBeVisible();
  await expect(ecran.getByLabel("Texte du point")).toBeHidden();
  await expect(ecran.locator("article").getByText("se dit autrement devant toute la salle.")).toBeVisible();
  await ecran.keyboard.press("a");
  await expect(membre.locator("article").getByText("Adopté", { exact: true })).toBeVisible();

  // Somebody else writes the point while it is being written: both wordings stand side by side.
  await conduite.getByRole("button", { name: "Suivant →" }).click();
  await expect(titre(conduite)).not.toHaveText(second);
  await expect(titre(ecran)).toHaveText(await lire(conduite));
  await conduite.getByRole("button", { name: "Réécrire" }).click();
  await conduite.getByLabel("Texte du point").fill("Mes mots à moi.");
  await ecran.keyboard.press("e");
  await ecran.getByLabel("Texte du point").fill("Les mots de l’autre écran.");
  await ecran.getByRole("button", { name: "Remplacer les mots du point" }).click();
  await expect(ecran.getByLabel("Texte du point")).toBeHidden();
  const choix = conduite.getByRole("group").filter({ hasText: "Les mots de l’autre écran." });
  await expect(choix.getByText("Mes mots à moi.")).toBeVisible();
  await conduite.getByRole("button", { name: "Fermer" }).click();

  // A divergence keeps the words that will be printed; without them it is refused beside its field.
  await conduite.getByRole("button", { name: "Divergence" }).click();
  await conduite.getByRole("button", { name: "Écrire la divergence" }).click();
  await expect(conduite.getByText("Écrivez la position divergente").first()).toBeVisible();
  await conduite.getByLabel("Position divergente").fill("La Région ne partage pas ce constat.");
  await conduite.getByRole("button", { name: "Écrire la divergence" }).click();
  await expect(membre.getByText("La Région ne partage pas ce constat.")).toBeVisible();

  // A latecomer joins at the present point, though they follow it not, and reads it once they say they are there.
  await conduite.getByRole("button", { name: "Suivant →" }).click();
  const retard = await entrer("comite@demo.test", TELEPHONE);
  await retard.goto(ADRESSE);
  await retard.getByRole("button", { name: "Je suis là" }).click();
  await expect(retard.getByText("Vous êtes là.")).toBeVisible();
  await expect(titre(retard)).toHaveText(await lire(conduite));
  await sansFaute(retard);
  await sansFaute(ecran);
  await sansFaute(conduite);

  // The conduct is handed over; what is left to decide is decided by who has it.
  await conduite.getByRole("button", { name: /Passer la conduite à Administrateur/ }).click();
  await expect(conduite.getByText("Administrateur (démonstration) conduit la séance.")).toBeVisible();
  await expect(conduite.getByRole("button", { name: "Adopté", exact: true })).toBeHidden();
  const relais = await entrer("administrateur@demo.test", TELEPHONE);
  await relais.goto(ADRESSE);
  await relais.getByRole("button", { name: "À revoir" }).click();
  await relais.getByLabel("Ce qui est à revoir").fill("Préciser qui forme.");
  await relais.getByRole("button", { name: "Écrire « à revoir »" }).click();

  // Without network the phone says so, and keeps its words; what it had to read again it has.
  await expect(retard.getByText("Préciser qui forme.")).toBeVisible();
  await retard.context().setOffline(true);
  await expect(retard.getByText("Connexion perdue")).toBeVisible();
  await expect(retard.getByText("Préciser qui forme.")).toBeVisible();
  await retard.context().setOffline(false);
  await expect(retard.getByText("Connexion perdue")).toBeHidden();

  // The chapter is with the comité: a member's wording is taken in one gesture, and given back; what nobody contests is
  // adopted at once from its list, and undone at once.
  const code = (await lire(relais)).replace("Point ", "");
  await serveur.sql`with c as (update chapitres set etat = 'en_relecture' from edition_transitions t join editions e on e.id = t.edition_id
      where t.id = chapitres.transition_id and t.code = 'ecologique' and e.annee = 2023 returning chapitres.id, chapitres.edition_id),
    g as (insert into gestes (edition_id, chapitre_id, type, at, donnees) select edition_id, id, 'transmettre', now(), '{}' from c returning id, edition_id, chapitre_id),
    r as (insert into relectures (edition_id, chapitre_id, geste_id, ouverte_at, avant_le)
      select edition_id, chapitre_id, id, now() - interval '1 day', current_date + 9 from g returning id, edition_id)
    insert into positions (edition_id, relecture_id, point_id, point_version_id, personne_id, avis, texte, proposition, partie_prenante, at)
      select r.edition_id, r.id, v.point_id, v.id, m.id, 'reserve', 'À dire plus court.', 'La formulation d’une membre.', false, now()
      from r join points p on p.edition_id = r.edition_id and p.code = ${code}
      join point_versions v on v.point_id = p.id and v.ferme_par is null, personnes m where m.courriel = 'comite@demo.test'`;
  await relais.reload();
  await relais.getByRole("button", { name: /^Prendre la formulation/ }).click();
  await expect(retard.getByText("La formulation d’une membre.")).toBeVisible();
  await relais.getByRole("button", { name: "Rétablir les mots d’avant" }).click();
  await expect(retard.getByText("À dire plus court.")).toBeVisible();
  await relais.getByRole("button", { name: /^Adopter les \d+ points que personne ne conteste$/ }).click();
  const ensemble = relais.getByRole("region", { name: /points que personne ne conteste$/ });
  await expect(ensemble.getByRole("heading")).toBeFocused();
  await expect(ensemble.getByText(code, { exact: true })).toBeHidden();
  await ensemble.getByRole("button", { name: /^Adopter \d+ points ensemble$/ }).click();
  await expect(relais.getByText("points adoptés ensemble, sans que personne les conteste")).toBeVisible();
  await sansFaute(relais);
  await relais.getByRole("button", { name: /^Annuler ces \d+ décisions$/ }).click();
  await expect(relais.getByText("adoptés ensemble, sans que")).toBeHidden();

  // Lifted: the procès-verbal is there, on the page, as a PDF and as a DOCX, and in the mailbox.
  await relais.getByRole("button", { name: "Lever la séance" }).click();
  await confirmer(relais, "La séance est levée");
  await expect(relais.getByRole("heading", { name: "Procès-verbal de la séance n° 2" })).toBeVisible();
  await expect(relais.getByText("1 point adopté")).toBeVisible();
  const fichier = async (format: string) => (await relais.request.get(`${ADRESSE}/pv/v1.${format}`)).body();
  const pdf = await lirePdf(new Uint8Array(await fichier("pdf")));
  expect(pdf.balise).toBe(true);
  const docx = await lireDocument(new Uint8Array(await fichier("docx")));
  const motsDocx = docx.ok ? docx.blocs.map((b) => JSON.stringify(b)).join(" ") : docx.refus;
  for (const mots of [
    "Partenaire Région",
    "Membre du comité",
    "se dit autrement devant toute la salle.",
    "La Région ne partage pas ce constat.",
    "Préciser qui forme.",
  ]) {
    expect(pdf.texte).toContain(mots);
    expect(motsDocx).toContain(mots);
  }
  await attendreCourriel(relais.request, "comite@demo.test", "Procès-verbal de la séance n° 2");
  await membre.goto("/comite");
  await membre.getByRole("link", { name: "Lire le procès-verbal de la séance n° 2" }).click();
  await expect(membre.getByRole("link", { name: "Procès-verbal en PDF" })).toBeVisible();
  await expect(membre.getByText("Corriger le procès-verbal")).toBeHidden();

  // A correction is another version; the first one stays.
  await relais.getByText("Corriger le procès-verbal").click();
  await relais.getByLabel("Ce qui est corrigé").fill("Une observation oubliée.");
  await relais.getByLabel("Observations").fill("La prochaine séance est le 6 janvier.");
  await relais.getByRole("button", { name: "Établir la version 2 et l’envoyer" }).click();
  await expect(relais.getByRole("link", { name: "PDF de la version 1" })).toBeVisible();
  await sansFaute(relais);
  await attendreCourriel(relais.request, "comite@demo.test", "Procès-verbal corrigé de la séance n° 2");
  await Promise.all(contextes.map((c) => c.close()));
});
