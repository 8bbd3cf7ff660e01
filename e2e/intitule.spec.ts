import { commencer, contexte } from "./brouillon.ts";
import { expect, test } from "./navigateur.ts";

const DEJA = "Cet intitulé est déjà dans le programme (A1 et A2).";

test("a title the programme has is told as one types, and refuses nothing; the CRESS reads who bears it", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Un titre à soi");
  await page.getByLabel("Intitulé").fill("GARDER ses benevoles, quand tout le monde est fatigué ?");
  await expect(page.getByText(DEJA)).toBeVisible();
  await expect(page.getByLabel("Intitulé")).toHaveAttribute("aria-invalid", "false");
  await page.getByLabel("Transition écologique").check();
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await page.getByLabel("Intitulé").fill("Du champ au torchon : une filière lin qui rémunère tout le monde");
  await expect(page.getByText(DEJA)).toHaveCount(0);
  await page.getByLabel("Intitulé").fill("Garder ses bénévoles quand tout le monde est fatigué");
  await expect(page.getByText(DEJA)).toBeVisible();
  await expect
    .poll(async () => (await serveur.sql`select intitule from candidatures where id = ${id}`)[0]?.intitule)
    .toBe("Garder ses bénévoles quand tout le monde est fatigué");

  await connecter(context, "instructeur@demo.test");
  await page.goto(`/cress/candidatures/${id}`);
  const jumelles = page.getByRole("region", { name: /autre candidature porte cet intitulé/ });
  await expect(jumelles.getByRole("listitem").first()).toContainText(
    /La Grange aux Liens.*Labellisée.*Transitions différentes\s:.*sociale.*organisationnelle/,
  );
  await jumelles.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Garder ses bénévoles/);
  // The other one is a draft still: nobody is told of it.
  await expect(page.getByRole("region", { name: /porte cet intitulé/ })).toHaveCount(0);
  await context.close();
});
