import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { CodeUsuel } from "@/lib/socle/transitions/transitions";
import { expect, type Serveur } from "../navigateur.ts";

export type Connecter = (context: BrowserContext, courriel: string) => Promise<void>;
export const TELEPHONE = { width: 360, height: 740 };
export const BUREAU = { width: 1280, height: 900 };

/** A page of somebody signed in, on a screen of this size. */
export async function ouvrir(
  browser: Browser,
  serveur: Serveur,
  connecter: Connecter,
  courriel: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR", viewport });
  await connecter(context, courriel);
  return context.newPage();
}

/** The n-th labelled candidature of the demo with two ateliers, both held, their attendance told. */
export async function candidatureTenue({ sql }: Serveur, rang: number) {
  const [c] = await sql<{ id: string; courriel: string; annee: number; ateliers: string[] }[]>`
    select c.id, p.courriel, e.annee, (select array_agg(a.id order by a.rang) from ateliers a where a.candidature_id = c.id) as ateliers
    from candidatures c join personnes p on p.id = c.cree_par join editions e on e.id = c.edition_id
    where c.etat = 'labellisee' and not c.reprise and (select count(*) from ateliers a where a.candidature_id = c.id) >= 2
    order by c.id limit 1 offset ${rang}`;
  if (!c) throw new Error("aucune candidature à deux ateliers");
  await sql`update ateliers set etat = 'tenu' where candidature_id = ${c.id}`;
  for (const id of c.ateliers)
    await sql`insert into emargements (atelier_id, etat, nombre_declare) values (${id}, 'declare', 18)
      on conflict (atelier_id) do update set etat = 'declare', nombre_declare = 18`;
  return c;
}

/** The same candidature, with these transitions too, and a fiche just begun for its first atelier. */
export async function ficheCommencee(
  serveur: Serveur,
  page: Page,
  rang: number,
): Promise<{ id: string; atelier: string; transitions: CodeUsuel[] }> {
  const { sql } = serveur;
  const c = await candidatureTenue(serveur, rang);
  await sql`insert into candidature_transitions (candidature_id, transition_id, edition_id)
    select c.id, t.id, c.edition_id from candidatures c join edition_transitions t on t.edition_id = c.edition_id
    where c.id = ${c.id} and t.code in ('ecologique', 'sociale') on conflict do nothing`;
  await page.goto(`/espace/candidatures/${c.id}/fiche/nouvelle`);
  const id = await commencerFiche(page);
  const [f] = await sql<{ atelier: string; transitions: CodeUsuel[] }[]>`
    select a.code as atelier, (select array_agg(t.code::text order by t.ordre) from candidature_transitions ct
      join edition_transitions t on t.id = ct.transition_id where ct.candidature_id = a.candidature_id) as transitions
    from fiche_ateliers fa join ateliers a on a.id = fa.atelier_id where fa.fiche_id = ${id}`;
  if (!f) throw new Error("fiche sans atelier");
  return { id, ...f };
}

/** Begins a fiche for the first atelier offered; a choice made before the page is alive is made again. */
export async function commencerFiche(page: Page, choisir?: () => Promise<unknown>): Promise<string> {
  const arrivee = /\/espace\/fiches\/[0-9a-f-]{36}\/modifier$/;
  await expect(async () => {
    if (arrivee.test(page.url())) return;
    await page.getByRole("checkbox").first().check();
    await choisir?.();
    await page.getByRole("button", { name: "Commencer la fiche" }).click();
    await page.waitForURL(arrivee, { timeout: 10_000 });
  }).toPass();
  return page.url().split("/").at(-2) ?? "";
}
