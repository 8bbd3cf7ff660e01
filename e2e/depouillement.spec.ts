import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { enregistre } from "./bureautique/enregistre.ts";
import {
  bombe,
  docxAMacros,
  docxDeFreins,
  docxLibre,
  PROBLEMATIQUE,
  pageEnImage,
  pdfScanne,
  pourAtelier,
} from "./donnees/documents.ts";
import { unHeic } from "./donnees/fichiers.ts";
import { ecrirePdf } from "./donnees/pdf.ts";
import { BUREAU, ficheCommencee, ouvrir, TELEPHONE } from "./donnees/tenue.ts";
import { expect, type Serveur, test, tuer } from "./navigateur.ts";

const CRESS = "instructeur@demo.test";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Sends a file on the page of the documents, and waits for what it becomes. */
async function envoyer(page: Page, fiche: string, name: string, buffer: Buffer, mimeType = DOCX): Promise<void> {
  await page.goto(`/espace/fiches/${fiche}/documents`);
  await page.getByLabel("Envoyer un document").setInputFiles({ name, mimeType, buffer });
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

const enonces = ({ sql }: Serveur, fiche: string) =>
  sql<{ type: string; accroche: string; texte: string; mots: string | null; page: number | null }[]>`
    select v.type, v.accroche, v.texte, a.mots, a.page from enonces e join enonce_versions v on v.enonce_id = e.id
    left join enonce_ancres a on a.enonce_id = e.id where e.fiche_id = ${fiche} order by e.rang`;

const carte = (page: Page, nom: RegExp) => page.getByRole("group", { name: nom });

test("the model filled and saved by LibreOffice becomes cards beside the document; only what is kept is in the fiche", async ({
  browser,
  serveur,
  connecter,
}) => {
  const page = await ouvrir(browser, serveur, connecter, CRESS, BUREAU);
  const { id, atelier } = await ficheCommencee(serveur, page, 0);
  await envoyer(page, id, "Notre fiche.docx", await pourAtelier(enregistre("modele.docx"), atelier));

  await test.step("four cards and the question stand beside their words, and nothing is in the fiche", async () => {
    await expect(page.getByRole("button", { name: "Garder 4 énoncés dans la fiche" })).toBeVisible();
    await expect(page.getByLabel("Problématique posée")).toHaveValue(PROBLEMATIQUE);
    await expect(carte(page, /^1\. Levier à conserver/).getByLabel("L’essentiel en quelques mots")).toHaveValue(
      "Des ateliers ouverts à tous",
    );
    await expect(page.getByText("que cette fiche ne couvre pas")).toHaveCount(0);
    expect(await enonces(serveur, id)).toEqual([]);
  });

  await test.step("one is reworded, one left aside and taken back, one left aside", async () => {
    await carte(page, /^1\./).getByLabel("L’essentiel en quelques mots").fill("Des ateliers ouverts");
    await page.getByRole("button", { name: "Ne pas garder l’énoncé 3" }).click();
    await page.getByRole("button", { name: "Reprendre cet énoncé" }).click();
    await expect(page.getByRole("button", { name: "Garder 4 énoncés dans la fiche" })).toBeVisible();
    await page.getByRole("button", { name: "Ne pas garder l’énoncé 4" }).click();
    await page.getByRole("button", { name: "Garder 3 énoncés dans la fiche" }).click();
    await expect(page.getByText(/3\sénoncés sont dans la fiche/)).toBeVisible();
  });

  await test.step("each has its anchor: the exact words, whatever it says now", async () => {
    expect(await enonces(serveur, id)).toEqual([
      {
        type: "levier",
        accroche: "Des ateliers ouverts",
        texte: "chaque samedi dans quatre quartiers.",
        mots: "Des ateliers ouverts à tous chaque samedi dans quatre quartiers.",
        page: null,
      },
      {
        type: "levier",
        accroche: "Le prêt d’outils :",
        texte: "partout et toute l’année",
        mots: "Le prêt d’outils : partout et toute l’année",
        page: null,
      },
      {
        type: "frein",
        accroche: "Les pièces sont introuvables.",
        texte: "Les fabricants ne les vendent qu’aux réparateurs agréés.",
        mots: "Les pièces sont introuvables. Les fabricants ne les vendent qu’aux réparateurs agréés.",
        page: null,
      },
    ]);
  });

  await test.step("from the fiche, the words are shown in the document; what was left aside can still be placed", async () => {
    await page.goto(`/espace/fiches/${id}`);
    await page.getByRole("link", { name: "Lu dans Notre fiche.docx" }).first().click();
    await expect(page.locator("mark:target")).toHaveText(
      "Des ateliers ouverts à tous chaque samedi dans quatre quartiers.",
    );
    await expect(page.getByRole("button", { name: "Garder 1 énoncé dans la fiche" })).toBeVisible();
  });
});

test("on a phone with the keyboard, a document of one’s own is placed passage by passage; a killed browser loses nothing", async ({
  browser,
  serveur,
  connecter,
}) => {
  const page = await ouvrir(browser, serveur, connecter, CRESS, TELEPHONE);
  const { id } = await ficheCommencee(serveur, page, 1);
  await envoyer(page, id, "journee.docx", await docxLibre());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await test.step("what could not be placed is shown, and counted", async () => {
    await expect(page.getByText(/6\spassages ne sont pas placés/)).toBeVisible();
    await expect(page.getByText("Une cellule à droite")).toBeVisible();
  });

  await test.step("a passage is placed without a pointer, and the focus comes back", async () => {
    await page.getByRole("button", { name: "Placer le passage 4" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("C’est").selectOption({ label: "Bonne pratique" });
    await page.getByLabel("Transition", { exact: true }).selectOption({ label: "Transition sociale" });
    await page.getByRole("button", { name: "En faire un énoncé" }).press("Enter");
    await expect(page.getByRole("button", { name: "Placer autrement le passage 4" })).toBeFocused();
    await expect(carte(page, /^1\. Bonne pratique/).getByLabel("L’essentiel en quelques mots")).toHaveValue(
      "Le covoiturage",
    );
    await expect(page.getByText(/5\spassages ne sont pas placés/)).toBeVisible();
  });

  await test.step("the browser is killed; on return the sorting is there", async () => {
    await carte(page, /^1\./).getByLabel("La suite de la phrase").fill("tient à une personne qui l’anime.");
    const adresse = page.url();
    const context = page.context();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Garder 1 énoncé dans la fiche" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Le réseau ne répond pas" })).toBeVisible();
    await tuer(page);
    await context.setOffline(false);
    const retour = await context.newPage();
    await retour.goto(adresse);
    await expect(retour.getByText("Votre tri de la dernière fois est là")).toBeVisible();
    await expect(carte(retour, /^1\./).getByLabel("La suite de la phrase")).toHaveValue(
      "tient à une personne qui l’anime.",
    );
    await retour.getByRole("button", { name: "Garder 1 énoncé dans la fiche" }).dblclick();
    await expect(retour.getByText(/1\sénoncé est dans la fiche/)).toBeVisible();
    expect((await enonces(serveur, id)).map((e) => [e.type, e.texte, e.mots])).toEqual([
      ["bonne_pratique", "tient à une personne qui l’anime.", "Le covoiturage marche quand une personne l’anime."],
    ]);
    await retour.close();
  });
});

test("words selected with the mouse become a card; a text of the fiche is replaced only when asked; a stale tab is told", async ({
  browser,
  serveur,
  connecter,
}) => {
  const page = await ouvrir(browser, serveur, connecter, CRESS, BUREAU);
  const { id } = await ficheCommencee(serveur, page, 2);
  await serveur.sql`update fiche_revisions set problematique = 'Ce que la fiche disait.' where fiche_id = ${id}`;
  await envoyer(page, id, "fiche.pdf", enregistre("libre.pdf"), "application/pdf");

  await test.step("a double click selects a word, and its picker opens on it", async () => {
    await page.getByText("Le covoiturage marche").dblclick({ position: { x: 40, y: 12 } });
    const picker = page.getByRole("group", { name: "Placer ce passage" });
    await expect(picker.locator("blockquote")).toHaveText("covoiturage");
    await picker.getByRole("button", { name: "En faire un énoncé" }).click();
    await expect(carte(page, /^1\. Frein/).getByLabel("L’essentiel en quelques mots")).toHaveValue("covoiturage");
  });

  await test.step("a paragraph goes to the question, which the fiche has already", async () => {
    await page.getByRole("button", { name: /^Placer le passage 2/ }).click();
    await page.getByLabel("C’est").selectOption({ label: "Problématique posée" });
    await page.getByRole("button", { name: "Ajouter à ce texte" }).click();
    await expect(page.getByLabel("Problématique posée")).toHaveValue(
      "Quarante personnes sont venues parler de mobilité.",
    );
    await page.getByLabel("Remplacer le texte de la fiche par celui-ci").check();
  });

  await test.step("somebody has saved the fiche since: nothing is lost, and it is said", async () => {
    await serveur.sql`update fiches set version = version + 1 where id = ${id}`;
    await page.getByRole("button", { name: "Garder 1 énoncé dans la fiche" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "vient d’enregistrer" })).toBeFocused();
    await page.reload();
    await page.getByRole("button", { name: "Garder 1 énoncé dans la fiche" }).click();
    await expect(page.getByText(/1\sénoncé est dans la fiche/)).toBeVisible();
    expect((await enonces(serveur, id)).map((e) => [e.accroche, e.mots, e.page])).toEqual([
      ["covoiturage", "covoiturage", 1],
    ]);
    expect(await serveur.sql`select problematique from fiche_revisions where fiche_id = ${id}`).toEqual([
      { problematique: "Quarante personnes sont venues parler de mobilité." },
    ]);
  });
});

test("a page that is a picture is typed beside it: of a scan, of a PDF typed elsewhere, or photos of a paper", async ({
  browser,
  serveur,
  connecter,
}) => {
  const page = await ouvrir(browser, serveur, connecter, CRESS, TELEPHONE);
  const { id } = await ficheCommencee(serveur, page, 0);
  const recopier = async (numero: number, mots: string) => {
    await page.getByRole("button", { name: `Ajouter un énoncé de la page ${numero}` }).click();
    await page.getByRole("button", { name: "En faire un énoncé" }).click();
    await carte(page, new RegExp(`^${numero}\\.`))
      .getByLabel("L’essentiel en quelques mots")
      .fill(mots);
  };
  const gardes = async () => (await enonces(serveur, id)).map((e) => [e.accroche, e.mots, e.page]);

  await test.step("a scan is drawn, and an empty card is told", async () => {
    await envoyer(page, id, "scan.pdf", await pdfScanne(), "application/pdf");
    const image = page.getByRole("img", { name: /^Page 1 du document/ });
    await expect.poll(() => image.evaluate((i: HTMLImageElement) => i.naturalWidth)).toBe(1200);
    await recopier(1, "");
    await page.getByRole("button", { name: "Garder 1 énoncé dans la fiche" }).click();
    await expect(page.getByRole("button", { name: "Cette carte est vide" })).toBeVisible();
    await carte(page, /^1\./).getByLabel("L’essentiel en quelques mots").fill("Lu sur le papier");
    await page.getByRole("button", { name: "Garder 1 énoncé dans la fiche" }).click();
    await expect(page.getByText(/1\sénoncé est dans la fiche/)).toBeVisible();
    expect(await gardes()).toEqual([["Lu sur le papier", null, 1]]);
    await page.goto(`/espace/fiches/${id}`);
    await expect(page.getByRole("link", { name: "Lu dans scan.pdf, page 1" })).toBeVisible();
  });

  await test.step("of a PDF that holds both, what is typed is read, and the rest is counted until it is copied", async () => {
    const mots = [
      { x: 60, y: 780, taille: 18, mots: "Freins à lever" },
      { x: 60, y: 740, mots: "Le bail du local se termine en juin, et personne ne sait où aller." },
    ];
    const mixte = ecrirePdf([{ mots }, { image: { jpeg: await pageEnImage() } }]);
    await envoyer(page, id, "mixte.pdf", mixte, "application/pdf");
    await expect(page.getByText(/1\spage à recopier/)).toBeVisible();
    await expect(page.getByRole("img", { name: /^Page \d du document/ })).toHaveCount(1);
    await recopier(2, "Lu sur la seconde page");
    await expect(page.getByText("page à recopier")).toHaveCount(0);
    await page.getByRole("button", { name: "Garder 2 énoncés dans la fiche" }).click();
    await expect(page.getByText(/2\sénoncés sont dans la fiche/)).toBeVisible();
    expect((await gardes()).slice(1).map(([, mots, page]) => [mots, page])).toEqual([
      ["Le bail du local se termine en juin, et personne ne sait où aller.", 1],
      [null, 2],
    ]);
  });

  await test.step("photos sent together are the pages of one document, in their order, and nothing of the camera is kept", async () => {
    const prise = (largeur: number, hauteur: number) =>
      sharp({ create: { width: largeur, height: hauteur, channels: 3, background: "#eee" } });
    const photos = [
      {
        name: "page 1.jpg",
        mimeType: "image/jpeg",
        buffer: await prise(300, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      },
      { name: "page 2.png", mimeType: "image/png", buffer: await prise(300, 400).greyscale().png().toBuffer() },
      { name: "page 3.webp", mimeType: "image/webp", buffer: await prise(300, 400).webp().toBuffer() },
    ];
    await page.goto(`/espace/fiches/${id}/documents`);
    await page.getByLabel("Envoyer un document").setInputFiles(photos);
    await expect(page.getByRole("heading", { name: "page 1.pdf", level: 1 })).toBeVisible();
    await expect(page.getByText(/3\spages à recopier/)).toBeVisible();
    for (const [numero, taille] of [
      [1, [1200, 900]],
      [2, [1200, 1600]],
      [3, [1200, 1600]],
    ] as const) {
      const image = page.getByRole("img", { name: new RegExp(`^Page ${numero} du document`) });
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((i: HTMLImageElement) => [i.naturalWidth, i.naturalHeight]))
        .toEqual(taille);
    }
  });
});

test("a document that says more than a fiche holds tells it before; the first ones are kept, the others stay beside it", async ({
  browser,
  serveur,
  connecter,
}) => {
  const page = await ouvrir(browser, serveur, connecter, CRESS, BUREAU);
  const { id } = await ficheCommencee(serveur, page, 2);
  await envoyer(page, id, "long.docx", await docxDeFreins(303));
  const limite = page.getByRole("note").filter({ hasText: /300\sénoncés au plus/ });
  await expect(limite).toContainText("peut encore en recevoir 300, et il y en a 303 ici");
  await page.getByRole("button", { name: /^Garder les 300\spremiers énoncés/ }).click();
  await expect(page.getByText(/300\sénoncés sont dans la fiche/)).toBeVisible();
  await expect(limite).toContainText("la vôtre est pleine, et il y en a 3 ici");
  expect((await enonces(serveur, id)).length).toBe(300);
});

test("each wrong file is refused in a sentence, nothing is kept, and the right one still goes", async ({
  browser,
  serveur,
  connecter,
}) => {
  const page = await ouvrir(browser, serveur, connecter, CRESS, TELEPHONE);
  const { id } = await ficheCommencee(serveur, page, 1);
  await page.goto(`/espace/fiches/${id}/documents`);
  const bon = await docxLibre();
  const image = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
    .gif()
    .toBuffer();
  const heic = unHeic();
  for (const [name, buffer, phrase] of [
    ["lourd.docx", Buffer.concat([bon, randomBytes(20 * 1024 * 1024)]), "trop lourd : 10 Mo au plus"],
    ["macros.docx", await docxAMacros(), "contient des macros"],
    ["bombe.docx", await bombe(), "beaucoup trop de données"],
    ["image.docx", image, "n’est pas accepté"],
    ["IMG_2031.HEIC", heic, "« Le plus compatible »"],
    ["tronque.docx", bon.subarray(0, bon.length >> 1), "abîmé ou incomplet"],
    ["vide.docx", Buffer.alloc(0), "est vide"],
    ["vieux.doc", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "ancien format de Word"],
  ] as const) {
    await page.getByLabel("Envoyer un document").setInputFiles({ name, mimeType: DOCX, buffer: Buffer.from(buffer) });
    await expect(page.getByRole("alert").filter({ hasText: name }), name).toContainText(phrase);
  }
  expect(await serveur.sql`select 1 from fiche_documents where fiche_id = ${id}`).toHaveLength(0);
  await expect(page.getByText("Aucun document pour l’instant")).toBeVisible();
  await envoyer(page, id, "journee.docx", bon);
});

test("an original, its pages and its sending are nobody else’s", async ({ browser, serveur, connecter }) => {
  const [d] = await serveur.sql<{ id: string; fiche: string }[]>`
    select id, fiche_id as fiche from fiche_documents where nom = 'Fiche de synthèse.docx'`;
  if (!d) throw new Error("la démonstration n’a pas de document");
  const buffer = await pdfScanne();
  const multipart = { fiche: d.fiche, fichier: { name: "scan.pdf", mimeType: "application/pdf", buffer } };
  const cress = await ouvrir(browser, serveur, connecter, CRESS, BUREAU);
  await serveur.sql`update fiches set etat = 'a_corriger', correction_demandee = 'Une page manque.' where id = ${d.fiche}`;
  const recu = (await (await cress.request.post("/api/documents", { multipart })).json()) as { value: { id: string } };
  const [original, page] = [`/api/documents/${d.id}`, `/api/documents/${recu.value.id}/pages/1`];
  expect((await cress.request.get(original)).headers()["content-disposition"]).toMatch(/^attachment/);
  expect((await cress.request.get(page)).headers()["content-type"]).toBe("image/jpeg");
  expect((await cress.request.get(`/api/documents/${recu.value.id}/pages/2`)).status()).toBe(404);
  expect((await cress.request.get(`/api/documents/${d.id}/pages/1`)).status()).toBe(404);
  for (const compte of ["organisatrice@demo.test", "comite@demo.test", "partenaire.etat@demo.test"]) {
    const autre = await ouvrir(browser, serveur, connecter, compte, BUREAU);
    for (const adresse of [original, page]) expect((await autre.request.get(adresse)).status(), compte).toBe(404);
    const envoi = {
      ...multipart,
      fichier: { ...multipart.fichier, buffer: Buffer.concat([buffer, Buffer.from("%")]) },
    };
    expect((await autre.request.post("/api/documents", { multipart: envoi })).ok(), compte).toBe(false);
  }
  expect(await serveur.sql`select 1 from fiche_documents where fiche_id = ${d.fiche}`).toHaveLength(2);
});
