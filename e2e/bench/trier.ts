import { chromium } from "@playwright/test";
import { findChromium } from "../chromium.ts";
import { ANNEE_300, type Base } from "./base.ts";
import { COMPTES } from "./jetons.ts";
import { pire, ralentir } from "./ralenti.ts";

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
    await ralentir(page);
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
