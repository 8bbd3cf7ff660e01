import type { Page } from "@playwright/test";
import type { Simple } from "@/lib/appel/candidature/questions/question";
import { CLES, CLES_SIMPLES, isSimple, questionDe, simpleDe } from "@/lib/appel/candidature/questions/questions";
import {
  QUESTIONS_ATELIER,
  QUESTIONS_CONTACT,
  QUESTIONS_INTERVENANT,
} from "@/lib/appel/candidature/questions/questions-lignes";
import { annee, commencer, contexte } from "./brouillon.ts";
import { lirePdf, serrer } from "./lire-pdf.ts";
import { expect, test } from "./navigateur.ts";
import { deplier } from "./saisies.ts";

/** What is answered to a question: typed or chosen, as it is kept, as it is read. */
type Marque = { saisi: string; garde: string; lu: string };

function marqueDe(cle: string, q: Simple): Marque {
  if (q.genre === "nombre") return { saisi: "137", garde: "137", lu: "137" };
  if ("options" in q) {
    const [garde = "", lu = ""] = Object.entries(q.options).at(-1) ?? [];
    return { saisi: garde, garde, lu };
  }
  const mot = `Marque${cle}`;
  if (q.genre === "adresse")
    return { saisi: `https://${mot}.test/`.toLowerCase(), garde: mot.toLowerCase(), lu: mot.toLowerCase() };
  return { saisi: `${mot} `.repeat(Math.ceil((q.min ?? 1) / mot.length)).trim(), garde: mot, lu: mot };
}

async function repondre(page: Page, cle: string, q: Simple, { saisi }: Marque): Promise<void> {
  const champ = page.locator(`[name="${cle}"]`);
  if (q.genre === "choix_multiple") {
    const voulus = q.toutes ? Object.keys(q.options) : [saisi];
    for (const valeur of voulus) await page.locator(`[name="${cle}"][value="${valeur}"]`).check();
  } else if (q.genre === "choix" && q.presente === "cases")
    await page.locator(`[name="${cle}"][value="${saisi}"]`).check();
  else if (q.genre === "choix") await champ.selectOption(saisi);
  else await champ.fill(saisi);
}

const LIGNES: Record<string, string> = {
  "contacts.0.prenom": "Marqueprenom",
  "contacts.0.nom": "Marquenom",
  "contacts.0.fonction": "Marquefonction",
  "contacts.0.courriel": "marquecourriel@exemple.test",
  "contacts.0.telephone": "03 19 90 01 37",
  "intervenants.0.nom": "Marqueintervenant",
  "intervenants.0.structure": "Marquestructure",
  "ateliers.0.lieu": "Marquelieu",
  "ateliers.0.lienVisio": "https://marquevisio.test/salle",
  "ateliers.0.jauge": "41",
};

test("what is answered to each question is kept, read by the CRESS, on the receipt; the sheet to print asks it", async ({
  browser,
  serveur,
  connecter,
}) => {
  const context = await contexte(browser, serveur, connecter);
  const page = await context.newPage();
  const id = await commencer(page, serveur, "Une réponse à chaque question");
  const marques = new Map(CLES_SIMPLES.map((cle) => [cle, marqueDe(cle, simpleDe(cle))]));

  await test.step("each is typed", async () => {
    for (const volet of ["Questions travaillées", "Inscription en ligne"]) await deplier(page, volet);
    for (const cle of CLES_SIMPLES) {
      const marque = marques.get(cle);
      if (marque) await repondre(page, cle, simpleDe(cle), marque);
    }
    await page.getByLabel("Transition sociale").check();
    await page.getByRole("button", { name: "Ajouter une personne" }).click();
    await page.locator("[name='ateliers.0.modalite'][value=hybride]").check();
    const [periode] = await serveur.sql<{ debut: string }[]>`
      select date_debut::text as debut from editions where etat = 'ouverte'`;
    await page.locator("[name='ateliers.0.date']").fill(periode?.debut ?? "");
    await page.getByRole("combobox", { name: "Commune" }).click();
    await page.keyboard.type("st pol sur ter");
    await expect(page.getByRole("option").first()).toHaveText(/^Saint-Pol-sur-Ternoise/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    for (const [nom, mots] of Object.entries(LIGNES)) await page.locator(`[name="${nom}"]`).fill(mots);
  });

  await test.step("each is in its column", async () => {
    const gardee = async () => {
      const [lue] = await serveur.sql<{ c: Record<string, unknown>; lignes: string }[]>`
        select to_jsonb(c) as c, concat(
          (select jsonb_agg(k) from contacts k where k.candidature_id = c.id),
          (select jsonb_agg(i) from intervenants i where i.candidature_id = c.id),
          (select jsonb_agg(a) from ateliers a where a.candidature_id = c.id)) as lignes
        from candidatures c where c.id = ${id}`;
      const colonne = (cle: string) => cle.replace(/[A-Z]/g, (m) => `_${m.toLowerCase()}`);
      const absentes = CLES_SIMPLES.filter(
        (cle) => !JSON.stringify(lue?.c[colonne(cle)] ?? "").includes(marques.get(cle)?.garde ?? ""),
      );
      const mots = ["Marqueprenom", "Marquenom", "Marquefonction", "marquecourriel", "+33319900137"]
        .concat(["Marqueintervenant", "Marquestructure", "Marquelieu", "marquevisio", "41", "hybride", "62767"])
        .filter((mot) => !lue?.lignes.includes(mot));
      return [...absentes, ...mots];
    };
    await expect.poll(gardee).toEqual([]);
  });

  await page.getByRole("button", { name: "Déposer la candidature" }).click();
  await expect(page).toHaveURL(new RegExp(`/espace/candidatures/${id}/deposee$`));

  await test.step("each is on the receipt", async () => {
    const pdf = await context.request.get(`/espace/candidatures/${id}/recepisse.pdf`);
    const recepisse = serrer((await lirePdf(await pdf.body())).texte);
    const lus = [...marques.values()].map((m) => m.lu);
    const lignes = ["Marqueprenom", "Marquenom", "Marquefonction", "marquecourriel", "0319900137", "Marqueintervenant"];
    const dates = ["Marquestructure", "Marquelieu", "marquevisio", "41places", "Saint-Pol-sur-Ternoise"];
    expect([...lus, ...lignes, ...dates].filter((mot) => !recepisse.includes(serrer(mot)))).toEqual([]);
  });

  await test.step("the sheet to print asks each", async () => {
    const pdf = await context.request.get(`/${await annee(serveur)}/kit/fiche-de-candidature.pdf`);
    const feuille = serrer((await lirePdf(await pdf.body())).texte);
    const demandes = [
      ...CLES.map(questionDe),
      ...[QUESTIONS_CONTACT, QUESTIONS_INTERVENANT, QUESTIONS_ATELIER].flatMap((q) => Object.values(q)),
    ];
    expect(demandes.filter(({ label }) => !feuille.includes(serrer(label)))).toEqual([]);
  });

  await test.step("each is read by the CRESS", async () => {
    await connecter(context, "instructeur@demo.test");
    await page.goto(`/cress/candidatures/${id}`);
    const lue = serrer((await page.locator("main").textContent()) ?? "");
    // Agreed to once for all, or given by hand to who takes part.
    const tus = ["engagements"];
    const lus = CLES.filter(isSimple)
      .filter((cle) => !tus.includes(cle))
      .map((cle) => marques.get(cle)?.lu ?? cle);
    const lignes = ["Marqueprenom", "Marquenom", "Marquefonction", "marquecourriel", "0319900137", "Marqueintervenant"];
    const dates = ["Marquestructure", "Marquelieu", "41places", "Saint-Pol-sur-Ternoise"];
    expect([...lus, ...lignes, ...dates].filter((mot) => !lue.includes(serrer(mot)))).toEqual([]);
  });
  await context.close();
});
