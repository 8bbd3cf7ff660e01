import { expect, type Locator, type Page } from "@playwright/test";

/** The field of a chapter's own texts, unfolded; untouched, it follows what the server holds. */
export async function textes(page: Page): Promise<Locator> {
  const champ = page.getByRole("textbox", { name: "Problématique posée" });
  if (!(await champ.isVisible())) await page.getByRole("button", { name: "Ses textes" }).click();
  await expect(page.locator("form", { has: champ })).not.toHaveAttribute("inert");
  return champ;
}

/** Types the words, and sends them from the keyboard. */
export async function ecrire(page: Page, mots: string): Promise<void> {
  const champ = await textes(page);
  await champ.fill(mots);
  await champ.press("Control+Enter");
  await expect(champ).toBeHidden();
}
