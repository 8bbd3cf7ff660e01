import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, type Serveur } from "./navigateur.ts";

/** A candidature’s form on a telephone, as an organiser opens it. */
export const ORGANISATRICE = "organisatrice@demo.test";
const TELEPHONE = { width: 360, height: 740 };

type Connecter = (context: BrowserContext, courriel: string) => Promise<void>;

export async function contexte(browser: Browser, serveur: Serveur, connecter: Connecter, courriel = ORGANISATRICE) {
  const context = await browser.newContext({ baseURL: serveur.url, locale: "fr-FR", viewport: TELEPHONE });
  await connecter(context, courriel);
  return context;
}

export const annee = async ({ sql }: Serveur) =>
  (await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`)[0]?.annee;

/** Opens a new form in a structure, and waits until the draft is born. */
export async function commencer(page: Page, serveur: Serveur, intitule: string): Promise<string> {
  await page.goto(`/espace/candidatures/nouvelle?edition=${await annee(serveur)}&autre`);
  await page.getByLabel("Structure porteuse").selectOption({ index: 1 });
  await page.getByLabel("Intitulé").fill(intitule);
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await expect(page).toHaveURL(/\/espace\/candidatures\/[0-9a-f-]{36}\/modifier$/);
  await expect.poll(() => copies(page)).toEqual([]);
  return page.url().split("/").at(-2) ?? "";
}

/** What this browser keeps of forms not saved yet. */
export const copies = (page: Page) =>
  page.evaluate(() => Object.keys(window.localStorage).filter((cle) => cle.startsWith("trame:")));
