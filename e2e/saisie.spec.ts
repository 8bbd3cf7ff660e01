import type { Page } from "@playwright/test";
import { expect, type Serveur, test } from "./navigateur.ts";
import { deplier } from "./saisies.ts";

/** What a form does with what nobody should type: shown as typed, refused beside its field, nothing lost, nothing run. */
const HOSTILE = `<img src=x onerror="window.percee=1"> '; drop table ateliers; -- =1+1 #set page(fill: red) {{7*7}} 🌍 œ`;

async function commencer(page: Page, { sql }: Serveur): Promise<string> {
  const [{ annee } = { annee: 0 }] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  await page.goto(`/espace/candidatures/nouvelle?edition=${annee}&autre`);
  await page.getByLabel("Structure porteuse").selectOption({ index: 1 });
  await page.getByLabel("Intitulé").fill("Un brouillon");
  await expect(page).toHaveURL(/\/espace\/candidatures\/[0-9a-f-]{36}\/modifier$/);
  return page.url().split("/").at(-2) ?? "";
}

test("hostile words in every text field of a candidature are kept and shown as typed, and do nothing", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  await connecter(context, "organisatrice@demo.test");
  const id = await commencer(page, serveur);
  const deplierTout = async () => {
    for (const ligne of ["Questions travaillées", "Inscription en ligne"]) await deplier(page, ligne);
  };
  await deplierTout();
  const champs = page.locator("form textarea:visible, form input[name=intitule]");
  const nombre = await champs.count();
  expect(nombre).toBeGreaterThanOrEqual(6);
  for (let i = 0; i < nombre; i++) await champs.nth(i).fill(HOSTILE);
  const gardes = () =>
    serveur.sql<{ intitule: string; resume: string; methode: string; besoins: string }[]>`
      select intitule, resume, methode, besoins from candidatures where id = ${id}`;
  await expect
    .poll(async () => (await gardes())[0])
    .toEqual({ intitule: HOSTILE, resume: HOSTILE, methode: HOSTILE, besoins: HOSTILE });
  await page.reload();
  for (let i = 0; i < nombre; i++) await expect(champs.nth(i)).toHaveValue(HOSTILE);
  await context.clearCookies();
  await connecter(context, "instructeur@demo.test");
  await page.goto(`/cress/candidatures/${id}`);
  await expect(page.getByText("<img src=x onerror=").first()).toBeVisible();
  await expect(page.locator("main img[src=x]")).toHaveCount(0);
  expect(await page.evaluate(() => "percee" in window)).toBe(false);
});

test("what is too long, missing or absurd is told beside its field and at the top; every character stays", async ({
  page,
  context,
  serveur,
  connecter,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await connecter(context, "organisatrice@demo.test");
  const id = await commencer(page, serveur);
  const long = "Trop long. ".repeat(25);
  await page.getByLabel("Intitulé").fill(long);
  await deplier(page, "Questions travaillées");
  await page.locator("input[name$=jauge]").first().fill("douze");
  await page.getByLabel("Date", { exact: true }).first().fill("1999-01-01");
  await page.getByRole("button", { name: "Déposer la candidature" }).dblclick();
  const resume = page.getByRole("alert").filter({ hasText: "Il reste des réponses à revoir" });
  await expect(resume).toBeFocused();
  await expect(page.getByLabel("Intitulé")).toHaveValue(long);
  await expect(page.getByLabel("Intitulé")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("input[name$=jauge]").first()).toHaveValue("douze");
  await resume.getByRole("button", { name: /^Intitulé.*\s: au plus 220\scaractères$/ }).click();
  await expect(page.getByLabel("Intitulé")).toBeFocused();
  expect(await serveur.sql`select 1 from evenements where objet_id = ${id} and type = 'soumettre'`).toHaveLength(0);
  expect(await serveur.sql`select 1 from candidatures where id = ${id} and etat = 'brouillon'`).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
