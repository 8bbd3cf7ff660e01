import AxeBuilder from "@axe-core/playwright";
import { toutTraite } from "./formulaires.ts";
import { attendreCourriel, confirmer, expect, test } from "./navigateur.ts";

const MEMBRE = "comite@demo.test";

test("a chapter is handed over, answered on a phone, reworded in one point that alone is read again, and validated", async ({
  browser,
  serveur,
  connecter,
  request,
}) => {
  test.setTimeout(120_000);
  const { sql } = serveur;
  await toutTraite(serveur);
  const bureau = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR" });
  await connecter(bureau, "instructeur@demo.test");
  const cress = await bureau.newPage();
  const retours = "/cress/2023/synthese/ecologique/retours";
  await cress.goto(retours);
  await cress.getByLabel("Réponses avant la fin du").fill("2099-11-06");
  await cress.getByRole("button", { name: "Transmettre au comité" }).click();
  await confirmer(cress, "Le chapitre est chez le comité");
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
  expect((await new AxeBuilder({ page: membre }).analyze()).violations).toEqual([]);
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
  await cress.goto(retours);
  await expect(cress.getByText("Le quorum manque sur 1 point.")).toBeVisible();
  await expect(cress.getByText("sur une formulation qui a changé : ne compte plus")).toBeVisible();
  expect((await new AxeBuilder({ page: cress }).analyze()).violations).toEqual([]);

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
