import { sansFaute } from "./axe.ts";
import { toutTraite } from "./formulaires.ts";
import { lirePdf, serrer } from "./lire-pdf.ts";
import { attendreCourriel, confirmer, expect, test } from "./navigateur.ts";
import { ouvrir, TELEPHONE } from "./ouvrir.ts";

const MEMBRE = "comite@demo.test";

test("a chapter is handed over, answered on a phone, reworded in one point that alone is read again, and validated", async ({
  browser,
  serveur,
  connecter,
  request,
}) => {
  const { sql } = serveur;
  const bureau = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR" });
  await connecter(bureau, "instructeur@demo.test");
  const cress = await bureau.newPage();
  const suivi = "/cress/2023/synthese/ecologique/comite";
  await cress.goto(suivi);
  await expect(cress.getByRole("link", { name: "Reformuler P1", exact: true })).toBeVisible();
  await expect(cress.getByText("pour le quorum")).toHaveCount(0);
  await cress.getByRole("link", { name: "Traiter ceux qui restent" }).click();
  await expect(cress).toHaveURL(/\/cress\/2023\/synthese\/ecologique$/);
  await toutTraite(serveur);
  await cress.goto(suivi);
  await cress.getByLabel("Réponses avant la fin du").fill("2099-11-06");
  await cress.getByRole("button", { name: "Transmettre au comité" }).click();
  await confirmer(cress, "Le chapitre est chez le comité");
  await expect(cress.getByText("pour le quorum").first()).toBeVisible();
  const mail = await attendreCourriel(request, MEMBRE, "de votre transition");
  expect(mail.subject).toContain("avant le vendredi 6 novembre 2099");

  const telephone = await browser.newContext({
    baseURL: serveur.url,
    locale: "fr-FR",
    viewport: { width: 360, height: 740 },
  });
  await connecter(telephone, MEMBRE);
  const membre = await telephone.newPage();
  await membre.goto("/comite/2023/synthese/ecologique");
  const titre = (n: number) => membre.getByRole("heading", { level: 1, name: new RegExp(`^Point ${n} sur`) });
  await expect(titre(1)).toBeVisible();
  expect(await membre.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await sansFaute(membre);
  await membre.getByLabel("Réserve").check();
  await membre.getByLabel("En quelques mots").fill("À nuancer selon les lieux.");
  await membre.getByRole("button", { name: "Répondre, et passer au suivant" }).click();
  await expect(titre(2)).toBeFocused();
  await membre.keyboard.press("ArrowLeft");
  await expect(titre(1)).toBeFocused();
  await expect(membre.getByLabel("En quelques mots")).toHaveValue("À nuancer selon les lieux.");
  await membre.goto("/comite/2023/synthese/ecologique?point=fin");
  await expect(membre.getByText("Réserve : À nuancer selon les lieux.")).toBeVisible();

  // The point is reworded, then the date passes.
  const [point] = await sql<{ id: string; code: string }[]>`
    select p.id, p.code from positions x join points p on p.id = x.point_id order by x.numero desc limit 1`;
  await sql`
    with g as (insert into gestes (edition_id, type, at, donnees) select edition_id, 'reformuler', now(), '{}' from points where id = ${point?.id ?? ""} returning id, edition_id),
    f as (update point_versions v set ferme_par = g.id from g where v.point_id = ${point?.id ?? ""} and v.ferme_par is null returning v.*, g.id as geste)
    insert into point_versions (edition_id, point_id, numero, mots_depuis, groupe_id, rang, accroche, texte, ouvert_par)
    select edition_id, point_id, numero + 1, numero + 1, groupe_id, rang, accroche, 'Des mots tout neufs.', geste from f`;
  await sql`update relectures set avant_le = (now() - interval '2 days')::date`;
  await cress.goto(suivi);
  await expect(cress.getByText("Le quorum manque sur 1 point.")).toBeVisible();
  await expect(cress.getByText("sur une formulation qui a changé : ne compte plus")).toBeVisible();
  await sansFaute(cress);

  await membre.goto(`/comite/2023/synthese/ecologique?point=${point?.code}`);
  await expect(membre.getByText("Cette formulation a changé depuis votre réponse.")).toBeVisible();
  await membre.getByLabel("Rien à redire").check();
  await membre.getByRole("button", { name: "Répondre, et passer au suivant" }).click();
  await expect(titre(1)).toHaveCount(0);

  await cress.reload();
  await cress.getByRole("button", { name: "Valider le chapitre" }).click();
  await confirmer(cress, "Le chapitre est validé");
  await expect(cress.getByText("Validé", { exact: true })).toBeVisible();
});

test("the synthèse being made is sent to the members of a chapter, who read theirs alone, marked on the page and in the PDF", async ({
  browser,
  serveur,
  request,
}) => {
  const [economique] = await serveur.sql<{ texte: string }[]>`
    select v.texte from point_versions v join groupe_versions g on g.groupe_id = v.groupe_id and g.ferme_par is null
    join bloc_versions b on b.bloc_id = g.bloc_id and b.ferme_par is null join chapitres c on c.id = b.chapitre_id
    join edition_transitions t on t.id = c.transition_id join editions e on e.id = c.edition_id
    where e.annee = 2023 and t.code = 'economique' and v.ferme_par is null order by v.numero limit 1`;
  const tu = economique?.texte.slice(0, 40) ?? "";
  expect(tu).not.toBe("");
  const cress = await ouvrir(browser, serveur, "instructeur@demo.test");
  await cress.goto("/cress/2023/synthese");
  await cress.getByRole("link", { name: "Document de travail" }).click();
  await expect(cress.getByText(/^Document de travail · état au .* · ne pas diffuser$/)).toBeVisible();
  await expect(cress.getByText(tu).first()).toBeVisible();
  await cress.getByText("Envoyer aux membres d’un chapitre").click();
  await sansFaute(cress);
  await cress.getByRole("button", { name: "Envoyer à ceux de la transition sociale" }).click();
  await expect(cress.getByRole("dialog")).toContainText("3 courriels partiront à");
  await confirmer(cress, "L’adresse est envoyée");
  await expect(cress.getByText(/^Envoyé le /)).toHaveCount(1);
  const mail = await attendreCourriel(request, MEMBRE, "Document de travail : Transition sociale");
  const adresse = /\/comite\/2023\/synthese\/travail#sociale/.exec(mail.text)?.[0] ?? "";

  const membre = await ouvrir(browser, serveur, MEMBRE, { viewport: TELEPHONE });
  await membre.goto(adresse);
  await expect(membre.getByRole("heading", { name: "Transition sociale" })).toBeInViewport();
  const marque = () =>
    membre.evaluate(() => getComputedStyle(document.querySelector(".travail") ?? document.body, "::before").content);
  expect(await marque()).toContain("Document de travail");
  await expect(membre.locator("#economique")).toContainText("son texte n’est pas montré ici");
  expect(await membre.content()).not.toContain(tu);
  expect(await membre.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await sansFaute(membre);

  const pdf = await membre.request.get("/comite/2023/synthese/travail.pdf");
  expect(pdf.headers()).toMatchObject({ "cache-control": "private, no-store", "x-robots-tag": "noindex" });
  const { pages } = await lirePdf(await pdf.body());
  for (const page of pages) expect(serrer(page)).toContain("nepasdiffuser");
  expect(serrer(pages.join(""))).not.toContain(serrer(tu));
  const orga = await ouvrir(browser, serveur, "organisateur@demo.test");
  for (const salle of ["cress", "comite"])
    for (const fin of ["", ".pdf"])
      expect((await orga.request.get(`/${salle}/2023/synthese/travail${fin}`)).status()).toBe(404);
  expect((await orga.request.get("/comite/2023/synthese")).status()).toBe(404);
  await serveur.sql`
    insert into suppleances (edition_id, membre_id, suppleant_id, depuis)
    select e.id, m.id, s.id, now() from editions e, personnes m, personnes s
    where e.annee = 2023 and m.courriel = 'partenaire.region@demo.test' and s.courriel = 'organisateur@demo.test'`;
  const pageSuppleant = await orga.context().newPage();
  await pageSuppleant.goto("/comite/2023/synthese");
  await expect(pageSuppleant.getByText("Vous répondez à la place de qui vous a désigné")).toBeVisible();
  await expect(pageSuppleant.getByRole("heading", { name: "Votre suppléant" })).toHaveCount(0);
  await pageSuppleant.getByRole("link", { name: "Transition sociale" }).click();
  await expect(pageSuppleant.locator('main a[href="/comite/2023/synthese"]').first()).toBeVisible();
});

test("a member reads the fiches of their transition, marks them all and takes it back, and prints them", async ({
  browser,
  serveur,
}) => {
  const membre = await ouvrir(browser, serveur, "comite@demo.test", { viewport: TELEPHONE });
  const nonLues = membre.getByText("Non lue : ");
  await membre.goto("/comite/2023/fiches?lecture=non_lues");
  const total = await nonLues.count();
  expect(total).toBeGreaterThan(3);

  await test.step("opened, it is read; the next unread one is beside it; marked unread, it comes back to the list", async () => {
    await membre
      .getByRole("link", { name: /^Non lue : / })
      .first()
      .click();
    const changer = membre.getByRole("button", { name: "Marquer comme non lue" });
    await expect(changer).toBeVisible();
    const titre = await membre.getByRole("heading", { level: 1 }).textContent();
    await membre.getByRole("navigation", { name: "Fiches voisines", exact: true }).getByRole("link").last().click();
    await expect(membre.getByRole("heading", { level: 1 })).not.toHaveText(titre ?? "");
    await expect(changer).toBeVisible();
    await changer.click();
    await expect(membre.getByRole("button", { name: "Marquer comme lue" })).toBeFocused();
    await membre.getByRole("link", { name: "Fiches validées 2023" }).first().click();
    await expect(nonLues).toHaveCount(total - 1);
  });

  await test.step("all of them at once, and back, the focus kept on what undoes it", async () => {
    await membre.getByRole("button", { name: "Tout marquer comme lu" }).click();
    await expect(membre.getByRole("button", { name: "Annuler" })).toBeFocused();
    await expect(membre.getByText(`${total - 1} fiches marquées comme lues.`).first()).toBeVisible();
    await expect(nonLues).toHaveCount(0);
    await membre.getByRole("button", { name: "Annuler" }).click();
    await expect(nonLues).toHaveCount(total - 1);
    await expect(membre.getByRole("button", { name: "Tout marquer comme lu" })).toBeFocused();
  });

  await test.step("printed, each fiche begins a page, without what one presses", async () => {
    await membre.getByRole("link", { name: /^Imprimer/ }).click();
    await expect(membre.getByText(`${total - 1} fiches, chacune sur une page nouvelle`)).toBeVisible();
    const { pages } = await lirePdf(await membre.pdf());
    expect(pages.length).toBeGreaterThanOrEqual(total - 1);
    expect(serrer(pages.join(""))).not.toContain(serrer("Par transition"));
    expect(serrer(pages.join(""))).not.toContain(serrer("Se déconnecter"));
  });
});
