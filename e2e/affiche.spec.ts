import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { expect, test } from "./navigateur.ts";

/** The poster and the picture of an atelier follow it: from the organiser's page to the door, and until it is put off. */
test("an organiser takes the poster and the picture; they follow the date, and end with the atelier", async ({
  page,
  context,
  connecter,
  serveur,
  request,
}) => {
  const [a] = await serveur.sql<{ id: string; candidature: string; code: string; annee: number; intitule: string }[]>`
    select a.id, c.id as candidature, a.code, e.annee, c.intitule from ateliers a join candidatures c on c.id = a.candidature_id join editions e on e.id = a.edition_id
    join candidature_structures s on s.candidature_id = c.id join membres m on m.structure_id = s.structure_id join personnes p on p.id = m.personne_id
    where p.courriel = 'organisatrice@demo.test' and c.etat = 'labellisee' and a.etat = 'programme' and e.etat = 'ouverte' order by a.numero limit 1`;
  if (!a) throw new Error("aucun atelier au programme");
  await connecter(context, "organisatrice@demo.test");
  await page.goto(`/espace/candidatures/${a.candidature}`);
  const adresse = `/${a.annee}/programme/${a.code}`;
  await expect(page.getByRole("link", { name: `Affiche de ${a.code} à imprimer` })).toHaveAttribute(
    "href",
    `${adresse}.pdf`,
  );
  await expect(page.getByRole("link", { name: `Image de ${a.code} à partager` })).toHaveAttribute(
    "href",
    `${adresse}.png`,
  );

  const lire = async () => {
    const reponse = await request.get(`${adresse}.pdf`);
    const pdf = await getDocument({ data: new Uint8Array(await reponse.body()), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    return {
      reponse,
      texte: items
        .map((i) => ("str" in i ? i.str : ""))
        .join(" ")
        .replace(/\s+/g, " "),
    };
  };
  const avant = await lire();
  expect(avant.reponse.headers()["content-type"]).toBe("application/pdf");
  expect(avant.reponse.headers()["cache-control"]).toBe("no-cache");
  const etag = avant.reponse.headers().etag ?? "";
  expect((await request.get(`${adresse}.pdf`, { headers: { "if-none-match": etag } })).status()).toBe(304);
  for (const mots of [`ESS ${a.annee}`, "Démonstration", `/${a.annee}/programme/${a.code}`, "Label"])
    expect(avant.texte).toContain(mots);

  await serveur.sql`update ateliers set date = ${`${a.annee}-09-01`}, mois = ${`${a.annee}-09`} where id = ${a.id}`;
  const apres = await lire();
  expect(apres.texte).toContain(`1er septembre ${a.annee}`);
  expect(apres.reponse.headers().etag).not.toBe(etag);

  await page.goto(adresse);
  const image = page.locator('meta[property="og:image"]');
  await expect(image).toHaveAttribute("content", `${serveur.url}${adresse}.png`);
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute("content", /1er\sseptembre/);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /.+/);
  const png = await request.get((await image.getAttribute("content")) ?? "");
  expect(png.headers()["content-type"]).toBe("image/png");
  const { width, height } = await sharp(await png.body()).metadata();
  expect([width, height]).toEqual([1200, 630]);

  await serveur.sql`update ateliers set etat = 'annule' where id = ${a.id}`;
  for (const suffixe of ["pdf", "png"]) expect((await request.get(`${adresse}.${suffixe}`)).status()).toBe(404);
  await page.goto(adresse);
  await expect(image).toHaveCount(0);
  await page.goto(`/espace/candidatures/${a.candidature}`);
  await expect(page.getByRole("link", { name: `Affiche de ${a.code}` })).toHaveCount(0);
});

test("while fifty documents are being drawn for anybody, the server says that it is well and opens a page", async ({
  serveur,
  request,
}) => {
  // None of them was drawn before.
  await serveur.sql`update candidatures set intitule = intitule || ' bis'`;
  const codes = (
    await serveur.sql<{ code: string }[]>`
      select a.code from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.etat = 'tenu' order by a.numero limit 25`
  ).map((a) => a.code);
  const documents = codes.flatMap((code) => [`/2023/programme/${code}.pdf`, `/2023/programme/${code}.png`]);
  expect(documents).toHaveLength(50);
  const faits: string[] = [];
  const demander = async (chemin: string) => {
    const statut = (await request.get(chemin, { timeout: 110_000 })).status();
    faits.push(chemin);
    return statut;
  };
  const dessins = documents.map(demander);
  await expect.poll(() => faits.length).toBeGreaterThan(0);
  expect(await demander("/api/sante")).toBe(200);
  expect(await demander("/2023/programme")).toBe(200);
  const avant = faits.length;
  expect(await Promise.all(dessins)).toEqual(documents.map(() => 200));
  // Many were still to be drawn when both had answered.
  expect(avant).toBeLessThan(documents.length / 2);
});
