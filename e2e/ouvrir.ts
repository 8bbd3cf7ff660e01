import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { COOKIE, type Serveur } from "./navigateur.ts";

export const TELEPHONE = { width: 360, height: 740 };

/** A page in a browser of its own, signed in with this address when there is one. */
export async function ouvrir(
  browser: Browser,
  serveur: Serveur,
  courriel: string | null = null,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: serveur.url,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  if (courriel) await context.addCookies([{ name: COOKIE, value: await serveur.session(courriel), url: serveur.url }]);
  return context.newPage();
}

/** What the page has to send answers to gestures: its scripts have run, and are asked no more of the network. */
export async function vivante(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const formulaire = document.querySelector("main form");
    return formulaire !== null && Object.keys(formulaire).some((cle) => cle.startsWith("__reactProps"));
  });
}
