import { expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import type { Affiche } from "../../../appel/atelier/affiche.ts";
import { renderAffichePdf } from "./affiche.ts";
import { renderImagePng } from "./image.ts";

const AFFICHE: Affiche = {
  atelier: {
    code: "A12",
    etat: "programme",
    intitule: "Comment réparer ensemble ?",
    organisateurs: ["Structure A", "Structure B"],
    transitions: ["ecologique", "sociale"],
    date: "2030-05-10",
    mois: "2030-05",
    heureDebut: "14:00",
    heureFin: "17:00",
    modalite: "hybride",
    lieu: "Maison des associations",
    commune: "Lille",
    departement: "Nord",
    accessibilites: ["pmr"],
    inscriptionUrl: "https://essai.test/inscription",
  },
  edition: {
    annee: 2030,
    regionNom: "Hauts-de-France",
    coOrganisateurs: ["CRESS Hauts-de-France", "Région Hauts-de-France"],
    demonstration: true,
  },
  numeroLabel: 4,
  labelliseAt: new Date("2030-03-02T10:00:00Z"),
  url: "https://essai.test/2030/programme/A12",
};
const avec = (atelier: Partial<Affiche["atelier"]>): Affiche => ({
  ...AFFICHE,
  atelier: { ...AFFICHE.atelier, ...atelier },
});

const LONG =
  "Coopérer entre associations, collectivités et entreprises de l’économie sociale et solidaire pour que l’alimentation de qualité soit accessible à toutes et à tous dans les quartiers et les villages du département de l’Aisne";
const HOSTILE = avec({
  intitule: `#pagebreak() $x$ \u0007🎉 ${"W".repeat(195)}`,
  organisateurs: Array.from({ length: 10 }, (_, i) => `${"M".repeat(90)} ${i} «\u202e»`),
  lieu: "W-".repeat(100),
  commune: "Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson",
  transitions: ["ecologique", "sociale", "economique", "organisationnelle"],
  accessibilites: ["pmr", "boucle", "lsf_velotypie", "documents", "horaires_garde"],
});

async function lire(affiche: Affiche) {
  const pdf = await getDocument({ data: renderAffichePdf(affiche), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const items = (await page.getTextContent({ includeMarkedContent: false })).items.flatMap((i) =>
    "str" in i ? [i] : [],
  );
  const { info, metadata } = await pdf.getMetadata();
  return {
    pages: pdf.numPages,
    taille: page.view.slice(2).map((points) => Math.round((points / 72) * 25.4)),
    balise: (await pdf.getMarkInfo())?.Marked,
    titre: (info as { Title?: string }).Title,
    langue: (info as { Language?: string }).Language,
    ua: metadata?.getRaw().includes("pdfuaid"),
    texte: items
      .map((i) => i.str)
      .join(" ")
      .replace(/\s+/g, " "),
    boites: items
      .filter((i) => i.str.trim())
      .map((i) => ({ mot: i.str, x: i.transform[4], y: i.transform[5], l: i.width })),
  };
}

test("the poster is a tagged PDF/UA, in French, on one A3 page, with all one needs to come", async () => {
  const lue = await lire(AFFICHE);
  expect([lue.pages, lue.taille, lue.balise, lue.ua]).toEqual([1, [297, 420], true, true]);
  expect(lue.langue).toBe("fr-FR");
  expect(lue.titre?.replace(/\u202f/g, " ")).toBe(
    "Comment réparer ensemble ? – atelier de la conférence régionale de l’ESS 2030",
  );
  for (const mots of [
    "Atelier de la conférence régionale de l’ESS 2030",
    "Comment réparer ensemble ?",
    "Transition écologique",
    "Transition sociale",
    "Vendredi 10 mai 2030",
    "14 h – 17 h",
    "Lille (Nord)",
    "Maison des associations, et en visio",
    "Structure A et Structure B",
    "Lieu accessible en fauteuil roulant",
    "Pour s’inscrire",
    "essai.test/2030/programme/A12",
    "Label 2030-04",
    "CRESS Hauts-de-France et Région Hauts-de-France",
    "Démonstration : textes fictifs",
  ])
    expect(lue.texte).toContain(mots);
});

test("what is not known is said, what is past no longer invites", async () => {
  const { texte } = await lire(
    avec({
      date: null,
      heureDebut: null,
      heureFin: null,
      modalite: null,
      lieu: null,
      commune: null,
      accessibilites: [],
      inscriptionUrl: null,
    }),
  );
  for (const mots of ["Mai 2030", "Jour à préciser", "Nord, lieu à préciser", "Pour venir"])
    expect(texte).toContain(mots);
  expect(texte).not.toContain("Accessibilité");
  const tenu = await lire({
    ...avec({ etat: "tenu", modalite: "visio" }),
    edition: { ...AFFICHE.edition, demonstration: false },
  });
  for (const mots of ["En visio", "Ce qui s’y est dit"]) expect(tenu.texte).toContain(mots);
  for (const mots of ["Maison des associations", "Démonstration", "inscrire"]) expect(tenu.texte).not.toContain(mots);
});

test("same data, same bytes; another date, another poster and another picture", async () => {
  expect(Buffer.compare(renderAffichePdf(AFFICHE), renderAffichePdf(AFFICHE))).toBe(0);
  expect(Buffer.compare(renderAffichePdf(AFFICHE), renderAffichePdf(avec({ date: "2030-05-11" })))).not.toBe(0);
  const [une, deux, autre] = await Promise.all([
    renderImagePng(AFFICHE),
    renderImagePng(AFFICHE),
    renderImagePng(avec({ date: "2030-05-11" })),
  ]);
  expect(Buffer.compare(une, deux)).toBe(0);
  expect(Buffer.compare(une, autre)).not.toBe(0);
});

test("a title of 220 letters or a hostile text holds in the page, without losing or covering anything", async () => {
  const long = await lire(avec({ intitule: LONG }));
  expect(LONG.length).toBeGreaterThan(215);
  expect(long.texte).toContain(LONG.slice(0, 60));
  expect(long.texte).toContain("village");
  const hostile = await lire(HOSTILE);
  expect(hostile.texte).toContain("#pagebreak()");
  for (const { pages, boites } of [long, hostile]) {
    expect(pages).toBe(1);
    // The margins are 28 mm on the right and 24 mm under; the way to come begins 90 mm from the bottom, and nothing of
    // the rest goes under it.
    expect(
      boites.filter((b) => b.x + b.l > ((297 - 27) / 25.4) * 72 || b.y < (23 / 25.4) * 72).map((b) => b.mot),
    ).toEqual([]);
    const pied = boites.findIndex((b) => b.mot.startsWith("Pour"));
    expect(
      boites
        .slice(0, pied)
        .filter((b) => b.y < (90 / 25.4) * 72)
        .map((b) => b.mot),
    ).toEqual([]);
  }
});

test("the picture is 1200 × 630, readable, and nothing goes over its edges", async () => {
  for (const affiche of [AFFICHE, avec({ intitule: LONG }), HOSTILE, avec({ intitule: "?", organisateurs: [] })]) {
    const png = await renderImagePng(affiche);
    const { width, height, format, channels } = await sharp(png).metadata();
    expect([width, height, format, channels]).toEqual([1200, 630, "png", 3]);
    expect(png.length).toBeLessThan(300_000);
    // Paper all around: between the frame and what is written, but where the thread enters and leaves.
    for (const bande of [
      { left: 0, top: 0, width: 1200, height: 40 },
      { left: 1140, top: 0, width: 60, height: 545 },
      { left: 0, top: 600, width: 1200, height: 30 },
      { left: 72, top: 120, width: 36, height: 420 },
    ]) {
      const { channels: c } = await sharp(await sharp(png).extract(bande).toBuffer()).stats();
      expect(c.map((x) => [x.min, x.max])).toEqual([
        [251, 251],
        [250, 250],
        [247, 247],
      ]);
    }
    // Ink is there, as dark as it should be.
    const { channels: c } = await sharp(png).stats();
    expect(c[0]?.min).toBeLessThanOrEqual(0x1e);
  }
});
