import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect, type Serveur, test } from "./navigateur.ts";

/** What nobody should type, in all the languages something of ours could take it for; a formula when it begins a cell. */
export const HOSTILE = `=1+1 <img src=x onerror="window.percee=1"> '; drop table ateliers; -- #set page(fill: red) {{7*7}} 🌍 œ`;
/** The same, long enough for fields that ask for a hundred and fifty characters. */
export const HOSTILE_LONG = `${HOSTILE} ${HOSTILE}`;

type Champ = { label: string; max: number; hostile?: string };
export type Formulaire = {
  nom: string;
  compte: string;
  adresse: string;
  /** It asks once more, in a dialog. */
  acte?: true;
  /** The words of the closed line it is behind. */
  ouvrir?: string;
  bouton: string;
  champs: Champ[];
  /** The other answers it needs. */
  autres?: (zone: Locator) => Promise<unknown>;
  /** What is said when its first field is left empty; absent when it may be. */
  manque?: string;
  /** How many times the thing was done. */
  fois: () => Promise<number>;
  /** Puts things back as the form expects them. */
  remettre?: () => Promise<unknown>;
  /** What somebody else does meanwhile, and what the stale tab is told. */
  perimer?: { faire: () => Promise<unknown>; dit: string };
  /** What was kept of the first field. */
  garde: () => Promise<string | null | undefined>;
  /** Where the words are read afterwards; the same page otherwise, null when no page shows them. */
  lire?: string | null;
  /** Who reads them there, when it is somebody else. */
  lecteur?: string;
};

/** Opens a closed line; one that words of an earlier visit have opened stays open. */
export const deplier = (page: Page, mots: string) =>
  page
    .locator("summary", { hasText: mots })
    .first()
    .evaluate((ligne) => {
      (ligne.parentElement as HTMLDetailsElement).open = true;
    });

export const compter = async (rows: Promise<readonly { n?: number }[]>) => (await rows)[0]?.n ?? 0;

type Connecter = (context: BrowserContext, courriel: string) => Promise<void>;

/** One form, three times: too long then empty, on a tab that is stale, and with hostile words and a double click. */
export async function eprouver(page: Page, connecter: Connecter, f: Formulaire): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.context().clearCookies();
  await connecter(page.context(), f.compte);
  const zone = page.locator("form", { has: page.locator("button", { hasText: f.bouton }) });
  const champ = ({ label }: Champ) => zone.getByLabel(new RegExp(`^${label}`));
  const bouton = zone.getByRole("button", { name: f.bouton });
  const dit = (mots: string) => zone.getByRole("alert").filter({ hasText: mots });
  const ouvrir = async () => {
    await f.remettre?.();
    await page.goto(f.adresse);
    if (f.ouvrir) await deplier(page, f.ouvrir);
    await f.autres?.(zone);
  };
  const remplir = async (mots: (c: Champ) => string) => {
    for (const c of f.champs) await champ(c).fill(mots(c));
  };
  const retenu = async (mots: (c: Champ) => string) => {
    for (const c of f.champs) await expect(champ(c)).toHaveValue(mots(c));
  };
  const hostile = (c: Champ) => c.hostile ?? HOSTILE;

  await ouvrir();
  const avant = await f.fois();
  await test.step(`${f.nom}: too long or missing is told beside the field and at the top, every character stays`, async () => {
    const long = ({ max }: Champ) => "Trop long. ".repeat(Math.ceil(max / 11) + 1).trim();
    await remplir(long);
    await bouton.click();
    await expect(dit("Il reste des réponses à revoir")).toBeFocused();
    await retenu(long);
    for (const c of f.champs) {
      await expect(champ(c)).toHaveAttribute("aria-invalid", "true");
      await expect(champ(c)).toHaveAccessibleDescription(new RegExp(`Au plus ${c.max} caractères`));
      await expect(dit(`Au plus ${c.max} caractères`)).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [premier] = f.champs;
    if (f.manque && premier) {
      await remplir(hostile);
      await champ(premier).fill("  ");
      await bouton.click();
      await expect(dit(f.manque)).toBeVisible();
      await expect(champ(premier)).toHaveAccessibleDescription(new RegExp(f.manque));
    }
    expect(await f.fois()).toBe(avant);
  });

  if (f.perimer) {
    await ouvrir();
    await remplir(hostile);
    await f.perimer.faire();
    await bouton.click();
    await expect(dit(f.perimer.dit), f.nom).toBeVisible();
    await retenu(hostile);
    expect(await f.fois(), f.nom).toBe(avant);
  }

  await ouvrir();
  await remplir(hostile);
  await bouton.dblclick();
  if (f.acte) await page.getByRole("dialog").getByRole("button").first().dblclick();
  await expect.poll(f.fois, { message: f.nom }).toBe(avant + 1);
  const [premier] = f.champs;
  expect(await f.garde(), f.nom).toBe(premier && hostile(premier));
  if (f.lecteur) {
    await page.context().clearCookies();
    await connecter(page.context(), f.lecteur);
  }
  await page.goto(f.lire ?? f.adresse);
  if (f.lire !== null) await expect(page.locator("main")).toContainText("<img src=x onerror=");
  await expect(page.locator("main img[src=x]")).toHaveCount(0);
  expect(await page.evaluate(() => "percee" in window), f.nom).toBe(false);
  expect(await f.fois(), `${f.nom}: a double click`).toBe(avant + 1);
  await f.remettre?.();
}

/** A candidature of the open edition in this état, of this person, with its first atelier. */
export async function uneCandidature({ sql }: Serveur, etat: string) {
  const [c] = await sql<
    { id: string; annee: number; edition: string; atelier: string; code: string; compte: string }[]
  >`
    select c.id, e.annee, e.id as edition, a.id as atelier, a.code, p.courriel as compte
    from candidatures c join editions e on e.id = c.edition_id and e.etat = 'ouverte' join personnes p on p.id = c.cree_par
    join ateliers a on a.candidature_id = c.id where c.etat = ${etat}::etat_candidature order by c.created_at, a.rang limit 1`;
  if (!c) throw new Error(`aucune candidature ${etat}`);
  return c;
}
