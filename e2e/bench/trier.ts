import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../chromium.ts";
import { ANNEE_300, type Base } from "./base.ts";
import { COMPTES } from "./jetons.ts";

const RALENTI = 4;
const PAS = 25;

/** Milliseconds from a key to what it shows, the worst one, on a machine four times slower: list, selection, search, gesture. */
export type Tri = {
  lignes: number;
  points: number;
  parcourir: number;
  choisir: number;
  chercher: number;
  geste: number;
};

/** A chapter of some four hundred énoncés and as many points, sorted by keys. */
export async function trier(base: Base, root: string): Promise<Tri> {
  const browser = await chromium.launch({ executablePath: await findChromium(root), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ baseURL: base.url, viewport: { width: 1280, height: 800 } });
    await context.addCookies([{ name: "next-auth.session-token", value: COMPTES.cress, url: base.url }]);
    const page = await context.newPage();
    await page.goto(`/cress/${ANNEE_300}/synthese/ecologique`);
    // All of them are cited or set aside there: those set aside make the list.
    await page.getByRole("button", { name: /^Écartés/ }).click();
    await page.locator('[id^="ligne-"][aria-current]').click();
    const lignes = Number((await page.locator("#pile span").textContent())?.replace(/\D/g, ""));
    const points = await page.locator(".ligne-point").count();
    await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: RALENTI });
    const fois = (touche: string) => async () => {
      for (let i = 0; i < PAS; i++) await page.keyboard.press(touche);
    };
    const parcourir = await pire(page, fois("ArrowDown"));
    const choisir = await pire(page, fois("Shift+ArrowDown"));
    await page.keyboard.press("Escape");
    const chercher = await pire(page, async () => {
      await page.keyboard.press("/");
      await page.keyboard.type("mobilité quand");
      await page.getByRole("searchbox").fill("");
    });
    const geste = await pire(page, async () => {
      for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Remettre à traiter" }).click();
    });
    return { lignes, points, parcourir, choisir, chercher, geste };
  } finally {
    await browser.close();
  }
}

/** The longest time from an event to the next paint while that is done. */
async function pire(page: Page, faire: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const durees: number[] = [];
    Object.assign(window, { durees });
    new PerformanceObserver((liste) => {
      for (const e of liste.getEntries()) durees.push(e.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  await faire();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          setTimeout(() => resolve(Math.max(0, ...(window as unknown as { durees: number[] }).durees)), 500),
        ),
      ),
  );
}
