import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { annee, commencer, ORGANISATRICE } from "./brouillon.ts";
import { expect, test } from "./navigateur.ts";

/** What a page asks of an old telephone before it answers: scripts first. */

const KO = 1024;
const INSTRUCTEUR = "instructeur@demo.test";

/** Compressed size of the scripts a page comes with. */
async function scripts(page: Page, adresse: string): Promise<Map<string, number>> {
  const html = await (await page.request.get(adresse)).text();
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((m) => m[1] ?? ""));
  const pesees = [...sources].map(
    async (src): Promise<[string, number]> => [src, gzipSync(await (await page.request.get(src)).body()).length],
  );
  return new Map(await Promise.all(pesees));
}

test("a page comes with 90 KB of scripts of its own at most: what judges a form, lists and rows to drag come when used", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  const nus = await scripts(page, "/connexion/envoye");
  const [ids] = await serveur.sql<{ structure: string; fiche: string; jeton: string; soumise: string }[]>`
    select (select m.structure_id from membres m join personnes p on p.id = m.personne_id
        where p.courriel = ${ORGANISATRICE} and m.etat = 'membre' limit 1) as structure,
      (select f.id from fiches f where f.etat = 'brouillon' limit 1) as fiche,
      (select m.jeton from emargements m limit 1) as jeton,
      (select c.id from candidatures c where c.etat = 'soumise' limit 1) as soumise`;
  const pages: [compte: string | null, adresse: string, ko: number][] = [
    [null, `/presence/${ids?.jeton}`, 10],
    [ORGANISATRICE, `/espace/candidatures/nouvelle?edition=${await annee(serveur)}&autre`, 90],
    [ORGANISATRICE, `/espace/structures/${ids?.structure}/modifier`, 90],
    [ORGANISATRICE, `/espace/fiches/${ids?.fiche}/modifier`, 90],
    [INSTRUCTEUR, `/cress/candidatures/${ids?.soumise}`, 90],
    [INSTRUCTEUR, "/cress/2023/synthese/enjeux", 90],
    [INSTRUCTEUR, "/cress/2023/document", 90],
  ];
  for (const [compte, adresse, ko] of pages) {
    if (compte) await connecter(context, compte);
    const propres = [...(await scripts(page, adresse))].filter(([src]) => !nus.has(src));
    const octets = propres.reduce((total, [, taille]) => total + taille, 0);
    expect(octets, adresse).toBeLessThan(ko * KO);
  }
});

test("the list of communes joins a field already in use: same focus, same letters, same name; lost, it is asked again", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  await connecter(context, ORGANISATRICE);
  const id = await commencer(page, serveur, "Une liste qui tarde");
  await page.getByLabel("Sur place", { exact: true }).check();
  const commune = page.getByRole("combobox", { name: "Commune" });
  const liste = page.getByRole("listbox", { name: /Commune/ });
  const code = async () =>
    (await serveur.sql`select commune_code from ateliers where candidature_id = ${id}`)[0]?.commune_code;
  await page.waitForLoadState("networkidle");

  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await commune.focus();
  await page.keyboard.type("59000 Lille");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/Commune retenue\s: Lille \(59\)/)).toBeVisible();
  await expect.poll(code).toBe("59350");
  await expect(liste).toHaveCount(0);
  await page.unroute("**/_next/static/**/*.js");

  let venir = () => {};
  const plusTard = new Promise<void>((resolve) => {
    venir = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await plusTard;
    await route.continue();
  });
  const champ = await commune.elementHandle();
  await commune.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("haze");
  await page.keyboard.press("ArrowLeft");
  await expect(commune).toHaveValue("haze");
  await expect(liste).toHaveCount(0);
  venir();
  await expect(liste.getByRole("option")).toHaveText([/^Hazebrouck/]);
  await expect(commune).toBeFocused();
  expect(await champ?.evaluate((e: HTMLInputElement) => [e.isConnected, e.value, e.selectionStart])).toEqual([
    true,
    "haze",
    3,
  ]);
  await expect(commune).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("End");
  await page.keyboard.type("b");
  await page.keyboard.press("ArrowDown");
  await expect(liste.getByRole("option", { name: /Hazebrouck/ })).toHaveAttribute(
    "id",
    (await commune.getAttribute("aria-activedescendant")) ?? "",
  );
  await page.keyboard.press("Enter");
  await expect(commune).toHaveValue("Hazebrouck (59)");
  await expect(commune).toHaveAttribute("aria-expanded", "false");
  await expect(liste).toHaveCount(0);
  await expect.poll(code).toBe("59295");
});

test("with many editions, the menu has the last five and the one somebody is in; the home tells the others together", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  await connecter(context, "administrateur@demo.test");
  const [{ colonnes } = { colonnes: "" }] = await serveur.sql<{ colonnes: string }[]>`
    select string_agg(quote_ident(column_name), ', ') as colonnes from information_schema.columns
    where table_schema = 'public' and table_name = 'editions' and is_generated = 'NEVER'`;
  await serveur.sql`
    insert into editions (${serveur.sql.unsafe(colonnes)}) select ${serveur.sql.unsafe(colonnes)} from (
      select (jsonb_populate_record(null::editions,
        to_jsonb(e) || jsonb_build_object('id', gen_random_uuid(), 'annee', 2023 - n, 'numero', 100 + n))).*
      from editions e, generate_series(1, 20) n where e.annee = 2023) x`;
  const ouverte = await annee(serveur);
  const menu = page.getByRole("navigation", { name: "CRESS" });
  const editions = () => menu.getByRole("link", { name: /^Édition \d{4}$/ }).allTextContents();
  const recentes = [ouverte, 2023, 2022, 2021, 2020].map((a) => `Édition ${a}`);
  await page.goto("/cress");
  expect(await editions()).toEqual(recentes);
  await menu.getByRole("link", { name: "Éditions précédentes" }).click();
  const avant = page.getByRole("region", { name: "Éditions précédentes" });
  await expect(avant.getByRole("link")).toHaveCount(17);
  await avant.getByRole("link", { name: /^Édition 2010/ }).click();
  await expect(page).toHaveURL(/\/cress\/2010$/);
  expect(await editions()).toEqual([...recentes, "Édition 2010"]);
  await expect(menu.getByRole("link", { name: "Candidatures" })).toHaveAttribute("href", "/cress/2010/candidatures");
  for (const adresse of ["/cress", `/cress/${ouverte}/attendues`, "/cress/2023/fiches"])
    expect((await (await page.request.get(adresse)).body()).length, adresse).toBeLessThan(60 * KO);
});
