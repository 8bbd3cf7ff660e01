import { SANS_MOTS } from "@/lib/synthese/consolidation/mots";
import { point } from "@/lib/synthese/document/fixture";
import type { SyntheseArbre } from "@/lib/synthese/version/tree";
import { unDocx, unPdf, unPdfDe, unPng } from "./donnees/fichiers.ts";
import { CHAPITRE, FIN, FORMES, GROUPE } from "./donnees/formes.ts";
import { blancsDePied, lirePdf, serrer } from "./lire-pdf.ts";
import { attendreCourriel, confirmer, expect, type Serveur, test } from "./navigateur.ts";
import { ouvrir } from "./ouvrir.ts";

const ORGANISATRICE = "organisatrice@demo.test";
const PDF = "application/pdf";

async function candidature(serveur: Serveur, etat: string) {
  const [row] = await serveur.sql<{ id: string; intitule: string; annee: number; numero: number }[]>`
    select c.id, c.intitule, e.annee, c.numero_label as numero from candidatures c join editions e on e.id = c.edition_id
    join candidature_structures s on s.candidature_id = c.id join membres m on m.structure_id = s.structure_id
    join personnes p on p.id = m.personne_id where p.courriel = ${ORGANISATRICE} and c.etat = ${etat}::etat_candidature order by c.created_at limit 1`;
  if (!row) throw new Error(`aucune candidature ${etat}`);
  return row;
}

test("files are joined to a draft, refused in words, read by the CRESS and by nobody else", async ({
  browser,
  serveur,
}) => {
  const { sql } = serveur;
  const { id } = await candidature(serveur, "soumise");
  await sql`update candidatures set etat = 'brouillon' where id = ${id}`;
  const orga = await ouvrir(browser, serveur, ORGANISATRICE);
  await orga.goto(`/espace/candidatures/${id}/modifier`);
  const documents = orga.getByRole("region", { name: "Documents" });
  const joindre = (name: string, buffer: Buffer | Uint8Array, mimeType = PDF) =>
    documents.getByLabel("Joindre un document").setInputFiles({ name, mimeType, buffer: Buffer.from(buffer) });

  await test.step("what is refused is said, and nothing is joined", async () => {
    await joindre("photo.pdf", unPng());
    await expect(documents.getByRole("alert")).toContainText("envoyez un PDF, un ODT ou un DOCX");
    await joindre("vide.pdf", Buffer.alloc(0));
    await expect(documents.getByRole("alert")).toContainText("Ce fichier est vide.");
    await joindre("lourd.pdf", unPdfDe(6 * 1024 * 1024));
    await expect(documents.getByRole("alert")).toContainText("5 Mo au plus. Celui-ci pèse 6 Mo.");
    expect(await sql`select 1 from pieces where candidature_id = ${id}`).toHaveLength(0);
  });

  await test.step("a PDF and a DOCX are joined, one is taken away", async () => {
    await joindre("Programme de la journée.pdf", unPdf());
    await expect(documents.getByRole("status")).toHaveText("Programme de la journée.pdf est joint.");
    await joindre("note.docx", unDocx());
    await expect(documents.getByRole("link", { name: /note\.docx DOCX/ })).toBeVisible();
    await documents.getByRole("button", { name: "Retirer note.docx" }).click();
    await expect(documents.getByRole("status")).toHaveText("note.docx est retiré.");
    await orga.reload();
    await expect(documents.getByRole("listitem")).toHaveCount(1);
  });

  const lien = await documents.getByRole("link", { name: /Programme/ }).getAttribute("href");
  await test.step("it is downloaded, never shown", async () => {
    const response = await orga.request.get(lien ?? "");
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      "content-type": PDF,
      "content-disposition": "attachment; filename*=UTF-8''Programme%20de%20la%20journ%C3%A9e.pdf",
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.compare(await response.body(), Buffer.from(unPdf()))).toBe(0);
  });

  await test.step("another person gets nothing, sends nothing; neither does somebody without a session", async () => {
    const autre = await ouvrir(browser, serveur, "organisateur@demo.test");
    expect((await autre.request.get(lien ?? "")).status()).toBe(404);
    const envoi = { candidature: id, fichier: { name: "x.pdf", mimeType: PDF, buffer: Buffer.from(unPdf()) } };
    expect((await autre.request.post("/api/fichiers", { multipart: envoi })).status()).toBe(404);
    const anonyme = await browser.newContext({ baseURL: serveur.url });
    expect((await anonyme.request.get(lien ?? "")).status()).toBe(404);
    expect((await anonyme.request.post("/api/fichiers", { multipart: envoi })).status()).toBe(401);
    const trop = { ...envoi, fichier: { ...envoi.fichier, buffer: Buffer.from(unPdfDe(6 * 1024 * 1024)) } };
    expect((await orga.request.post("/api/fichiers", { multipart: trop })).status()).toBe(422);
    expect((await orga.request.post("/api/fichiers", { data: "x" })).status()).toBe(404);
    expect(await sql`select 1 from pieces where candidature_id = ${id}`).toHaveLength(1);
    await autre.context().close();
    await anonyme.close();
  });

  await test.step("once handed in, the CRESS reads it and the organiser cannot change it", async () => {
    await sql`update candidatures set etat = 'soumise' where id = ${id}`;
    const cress = await ouvrir(browser, serveur, "instructeur@demo.test");
    await cress.goto(`/cress/candidatures/${id}`);
    await expect(cress.getByRole("link", { name: /Programme de la journée\.pdf/ })).toBeVisible();
    await orga.goto(`/espace/candidatures/${id}`);
    await expect(orga.getByRole("link", { name: /Programme de la journée\.pdf/ })).toBeVisible();
    await expect(orga.getByRole("button", { name: /Retirer Programme/ })).toHaveCount(0);
    await cress.context().close();
  });
  await orga.context().close();
});

test("the receipt of the mail and that of the page say what was handed in", async ({ browser, serveur, request }) => {
  const { sql } = serveur;
  const { id, intitule } = await candidature(serveur, "soumise");
  await sql`update courriels set etat = 'a_envoyer', envoye_at = null, sujet = 'Candidature reçue, encore', prochain_essai_at = created_at where type = 'candidature_recue' and objet_id = ${id}`;
  await sql`select graphile_worker.add_job('envoyer_courriels')`;
  const mail = await attendreCourriel(request, ORGANISATRICE, "Candidature reçue, encore");
  expect(mail.text).toContain(`/espace/candidatures/${id}/recepisse.pdf`);
  expect(mail.attachments).toMatchObject([{ contentType: PDF }]);

  const orga = await ouvrir(browser, serveur, ORGANISATRICE);
  await orga.goto(`/espace/candidatures/${id}`);
  const href = await orga.getByRole("link", { name: "Récépissé (PDF)" }).getAttribute("href");
  const response = await orga.request.get(href ?? "");
  expect([response.status(), response.headers()["content-type"]]).toEqual([200, PDF]);
  const texte = (await lirePdf(await response.body())).texte;
  expect(texte).toContain("Récépissé de candidature");
  expect(texte).toContain("Déposée le");
  expect(texte.replace(/\s/g, "")).toContain(intitule.slice(0, 30).replace(/\s/g, ""));
  await orga.context().close();
});

test("the label has its number, its attestation and a public page that says when it is withdrawn", async ({
  browser,
  serveur,
  request,
  page,
}) => {
  const { id, intitule, annee, numero } = await candidature(serveur, "labellisee");
  const code = `${annee}-${String(numero).padStart(2, "0")}`;
  const orga = await ouvrir(browser, serveur, ORGANISATRICE);
  await orga.goto(`/espace/candidatures/${id}`);
  await expect(orga.getByRole("heading", { name: `Label ${code}` })).toBeVisible();
  const attestation = await orga.request.get(`/espace/candidatures/${id}/attestation.pdf`);
  expect(attestation.headers()["content-type"]).toBe(PDF);
  const texte = (await lirePdf(await attestation.body())).texte;
  expect(texte).toContain(`Label ${code}`);

  await page.goto(`/${annee}/label/${numero}`);
  await expect(page.getByRole("heading", { name: `Label ${code}` })).toBeVisible();
  await expect(page.getByText("Ce label est valable depuis le")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(intitule.slice(0, 20));
  expect((await request.get(`/${annee}/label/98`)).status()).toBe(404);

  const cress = await ouvrir(browser, serveur, "instructeur@demo.test");
  await cress.goto(`/cress/candidatures/${id}`);
  await cress.getByText("Retirer le label", { exact: true }).first().click();
  await cress.getByLabel("Motif du retrait").fill("Les ateliers n’auront pas lieu.");
  await cress.getByRole("button", { name: "Retirer le label" }).click();
  await confirmer(cress, "Le label est retiré");
  await attendreCourriel(request, ORGANISATRICE, "Label retiré");

  await page.reload();
  await expect(page.getByText("Ce label n’est plus valable.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Les ateliers n’auront pas lieu.");
  expect((await orga.request.get(`/espace/candidatures/${id}/attestation.pdf`)).status()).toBe(404);
  await orga.goto(`/espace/candidatures/${id}`);
  await expect(orga.getByRole("link", { name: "Page publique de vérification" })).toBeVisible();
  await orga.context().close();
  await cress.context().close();
});

test("a candidature of 2023 is started again in the open edition, once", async ({ browser, serveur }) => {
  const { sql } = serveur;
  const orga = await ouvrir(browser, serveur, "organisateur@demo.test");
  const [{ annee } = { annee: 0 }] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  await orga.goto(`/espace/candidatures/nouvelle?edition=${annee}`);
  await orga.getByText("Repartir d’une candidature d’une autre année").click();
  const bouton = orga.getByRole("button", { name: /^Reconduire/ }).first();
  await bouton.click();
  await expect(orga).toHaveURL(/\/espace\/candidatures\/[0-9a-f-]{36}\/modifier$/);
  await expect(orga.getByLabel("Intitulé", { exact: true })).not.toHaveValue("");
  const neuves = () =>
    sql<{ id: string; source: string }[]>`
      select c.id, c.reconduite_de_id as source from candidatures c where c.reconduite_de_id is not null`;
  const [neuve] = await neuves();
  expect(orga.url()).toContain(neuve?.id);
  await orga.goto(`/espace/candidatures/${neuve?.source}`);
  await orga.getByRole("button", { name: `Reconduire pour ${annee}` }).dblclick();
  await expect(orga).toHaveURL(new RegExp(`/espace/candidatures/${neuve?.id}/modifier$`));
  expect(await neuves()).toHaveLength(1);
  await orga.context().close();
});

test("without script, an old address of a point leads to its chapter, and a merged one to what took it up", async ({
  browser,
  serveur,
}) => {
  const context = await browser.newContext({ baseURL: serveur.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/2023/synthese/v2#P85");
  const ligne = page.getByRole("row", { name: /^P85/ });
  await expect(ligne).toBeVisible();
  await ligne.getByRole("link", { name: "P85" }).click();
  await expect(page).toHaveURL(/\/2023\/synthese\/v2\/ecologique#P85$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Transition écologique");
  const point = page.locator("#P85");
  await point.getByText("D’où vient cette phrase").click();
  await point.locator("details").getByRole("link", { name: "F11-03" }).click();
  await expect(page).toHaveURL(/\/v2\/sources#F11-03$/);

  await page.goto("/2023/p/P2");
  await page.getByRole("main").getByText("Ce point est repris dans").getByRole("link", { name: "P85" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Point P85");

  await page.goto("/2023/synthese/v2");
  await page.getByLabel(/^Chercher dans la synthèse/).fill("COVOITURAGE mairie");
  await page.getByRole("button", { name: "Chercher" }).click();
  await expect(page.getByRole("main")).toContainText("P85, Transition écologique");
  await context.close();
});

test("printed, a part begins on the first sheet, and each sheet says the title of its part", async ({ page }) => {
  const imprimer = async (chemin: string) => {
    await page.goto(chemin);
    return (await lirePdf(await page.pdf({ preferCSSPageSize: true }))).pages.map(serrer);
  };
  const annexe = await imprimer("/2023/synthese/sources");
  expect(annexe[0]).toContain(serrer("énoncés écrits par les organisateurs"));
  expect(annexe.filter((feuille) => !feuille.includes(serrer("Annexe : les sources")))).toEqual([]);
  const tout = await imprimer("/2023/synthese/v2/tout");
  // The titles of the sheets, the cover aside, in the order of the book.
  const titres = ["Merci", "Données clés", "Transition écologique", "Transition sociale", "Les 7 enjeux transversaux"];
  const rangs = titres.map((t) => tout.filter((feuille) => feuille.includes(`ateliers${serrer(t)}`)).length);
  expect(rangs[0]).toBe(1);
  expect(rangs.slice(2).every((n) => n > 2)).toBe(true);
});

test("printed, a chapter is full to its last sheet: a point goes on over a page, its heading with it", async ({
  page,
}) => {
  for (const chapitre of ["ecologique", "sociale", "economique", "organisationnelle"]) {
    await page.goto(`/2023/synthese/${chapitre}`);
    const blancs = await blancsDePied(await page.pdf({ preferCSSPageSize: true }), { haut: 62, bas: 57 });
    expect(blancs.length, chapitre).toBeGreaterThan(5);
    expect(
      blancs.slice(0, -1).filter((b) => b > 0.15),
      chapitre,
    ).toEqual([]);
  }
});

test("every shape of an item is read on the web as it is made", async ({ request, serveur }) => {
  const { sql } = serveur;
  const [v1] = await sql<{ id: string; edition: string; arbre: SyntheseArbre }[]>`
    select p.id, p.edition_id as edition, p.arbre from publications p join editions e on e.id = p.edition_id where e.annee = 2023 and p.numero = 1`;
  if (!v1) throw new Error("v1 absente");
  const points = FORMES.map(({ mots }, i) => point({ ...SANS_MOTS, ...mots, code: `P${500 + i}` }));
  const bloc = { type: "freins" as const, titre: "Freins à lever", groupes: [{ ...GROUPE, points }] };
  const arbre = {
    ...v1.arbre,
    version: 9,
    chapitres: v1.arbre.chapitres.map((c, i) => (i === 0 ? { ...c, ...CHAPITRE, blocs: [bloc] } : c)),
  };
  await sql`insert into publications (edition_id, numero, publiee_at, arbre) values (${v1.edition}, 9, now(), ${sql.json(arbre)})`;
  const page = await request.get(`${serveur.url}/2023/synthese/v9/tout`);
  const html = serrer(
    (await page.text())
      .replace(/<[^>]*>/g, "")
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&"),
  );
  for (const { nom, lu } of FORMES) for (const mots of lu) expect(html, nom).toContain(serrer(mots));
  for (const mots of FIN) expect(html).toContain(serrer(mots));
});
