import { expect, test } from "@playwright/test";
import { pageEnImage, pdfScanne } from "../../../e2e/donnees/documents.ts";
import { chaine, ecrirePdf, type Mots, type PageEcrite } from "../../../e2e/donnees/pdf.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { lireDocument } from "./lire.ts";
import { pagesARecopier } from "./pages.ts";
import { placer } from "./placer.ts";

async function lire(...pages: PageEcrite[]) {
  const lecture = await lireDocument(ecrirePdf(pages));
  if (!lecture.ok) throw new Error(lecture.refus);
  return lecture;
}
const blocsDe = async (...pages: PageEcrite[]) => (await lire(...pages)).blocs;
const textesDe = async (...pages: PageEcrite[]) => (await blocsDe(...pages)).map((b) => b.texte);
/** What becomes an énoncé, and of which kind. */
async function cartesDe(...pages: PageEcrite[]) {
  const { cartes } = placer(await blocsDe(...pages), ["ecologique"], RUBRIQUES_USUELLES);
  return cartes.map((c) => [c.type, `${c.accroche} ${c.texte}`.trim()]);
}

/** Lines one under another, from a height; null is a paragraph's end. */
function lignes(x: number, haut: number, ...textes: (string | null)[]): Mots[] {
  let y = haut;
  return textes.flatMap((mots) => {
    y -= mots === null ? 14 : 14.3;
    return mots === null ? [] : [{ x, y, mots }];
  });
}
const titre = (mots: string, y = 780, x = 60): Mots => ({ x, y, mots, taille: 18 });

test("a word cut at the end of a line is one word again; a compound keeps its hyphen", async () => {
  const [, ...lus] = await textesDe({
    mots: [
      titre("Freins à lever"),
      ...lignes(
        60,
        760,
        "- Les subventions annuelles sont ver-",
        "sées tard, et les asso-",
        "ciations avancent les salaires.",
        null,
      ),
      ...lignes(60, 690, "- Le rez-de-", "chaussée est trop petit.", null),
      ...lignes(60, 640, "- Un rendez-", "vous avec la communauté de Saint-", "Omer, peut-", "être.", null),
      ...lignes(60, 560, "- Un co-", "voiturage ; le co-voiturage marche.", null),
      ...lignes(60, 510, "- De 10-", "20 personnes, et auto-entrepre-", "neurs, bénévoles -", "tous."),
    ],
  });
  expect(lus).toEqual([
    "Les subventions annuelles sont versées tard, et les associations avancent les salaires.",
    "Le rez-de-chaussée est trop petit.",
    "Un rendez-vous avec la communauté de Saint-Omer, peut-être.",
    "Un co-voiturage ; le co-voiturage marche.",
    "De 10-20 personnes, et auto-entrepreneurs, bénévoles - tous.",
  ]);
});

test("columns are read one after another, with what stands under their own headings", async () => {
  const colonne = (x: number, titre: string, ...textes: (string | null)[]): Mots[] => [
    { x, y: 780, mots: titre, taille: 12 },
    ...lignes(x, 769, ...textes),
  ];
  const gauche = colonne(
    60,
    "Leviers à amplifier",
    "Mutualiser les camions entre",
    "associations de quartier.",
    null,
    "Former des bénévoles.",
  );
  const droite = colonne(
    320,
    "Freins à lever",
    "Les assurances refusent le",
    "prêt de matériel.",
    null,
    "Le local ferme à 18 heures.",
  );
  const melees = gauche.flatMap((mots, i) => [mots, droite[i] as Mots]);
  expect(await cartesDe({ mots: melees })).toEqual([
    ["levier", "Mutualiser les camions entre associations de quartier."],
    ["levier", "Former des bénévoles."],
    ["frein", "Les assurances refusent le prêt de matériel."],
    ["frein", "Le local ferme à 18 heures."],
  ]);
});

test("a title over two columns and a sentence under them keep their places", async () => {
  const melees = [0, 1, 2].flatMap((i) => [
    { x: 60, y: 740 - 14 * i, mots: `À gauche, la ligne ${i}` },
    { x: 320, y: 740 - 14 * i, mots: `À droite, la ligne ${i}` },
  ]);
  expect(
    await textesDe({
      mots: [
        titre("Une journée de rencontres entre les associations du territoire"),
        ...melees,
        { x: 60, y: 670, mots: "Une dernière phrase qui va d’un bord à l’autre de la page, sous les deux colonnes." },
      ],
    }),
  ).toEqual([
    "Une journée de rencontres entre les associations du territoire",
    "À gauche, la ligne 0 À gauche, la ligne 1 À gauche, la ligne 2",
    "À droite, la ligne 0 À droite, la ligne 1 À droite, la ligne 2",
    "Une dernière phrase qui va d’un bord à l’autre de la page, sous les deux colonnes.",
  ]);
});

test("a table whose first column names the rows is read row by row; a bullet set apart stays with its words", async () => {
  expect(
    await cartesDe({
      mots: [
        { x: 60, y: 740, mots: "Freins à lever" },
        { x: 220, y: 740, mots: "Le bail se termine en juin, et" },
        { x: 220, y: 726, mots: "personne ne sait où aller." },
        { x: 60, y: 690, mots: "Leviers à amplifier" },
        { x: 220, y: 690, mots: "Mutualiser les camions entre" },
        { x: 220, y: 676, mots: "les associations du quartier." },
        { x: 60, y: 640, mots: "Propositions" },
        { x: 60, y: 620, mots: "•" },
        { x: 90, y: 620, mots: "Ouvrir un guichet unique." },
        { x: 60, y: 600, mots: "•" },
        { x: 90, y: 600, mots: "Former une personne par quartier." },
      ],
    }),
  ).toEqual([
    ["frein", "Le bail se termine en juin, et personne ne sait où aller."],
    ["levier", "Mutualiser les camions entre les associations du quartier."],
    ["proposition", "Ouvrir un guichet unique."],
    ["proposition", "Former une personne par quartier."],
  ]);
});

test("letters set apart are words again", async () => {
  expect(
    await textesDe({
      mots: [
        { ...titre("Freins"), chasse: 9 },
        { x: 60, y: 740, mots: "Le bail se termine en juin.", chasse: 4.2 },
        { x: 60, y: 700, mots: "Le local ferme à 18 heures.", chasse: 0.4 },
        { x: 60, y: 660, mots: "P R O P O S I T I O N S" },
        { x: 60, y: 620, mots: "Le plan A y est." },
      ],
    }),
  ).toEqual([
    "Freins",
    "Le bail se termine en juin.",
    "Le local ferme à 18 heures.",
    "PROPOSITIONS",
    "Le plan A y est.",
  ]);
});

test("a heading or a statement met twice at the edge of what is written is no running head", async () => {
  const frein = (premier: string): PageEcrite => ({
    mots: [
      titre("Freins à lever"),
      { x: 60, y: 733.6, mots: `- ${premier}` },
      { x: 60, y: 705.3, mots: "- Manque de temps des bénévoles." },
    ],
  });
  const pages = [
    {
      mots: [
        titre("Atelier de Cambrai"),
        titre("Leviers à amplifier", 733.6),
        { x: 60, y: 687.2, mots: "- Mutualiser les camions." },
        { x: 60, y: 658.9, mots: "- Prêter les salles le soir." },
      ],
    },
    frein("Les assurances refusent le prêt."),
    frein("Le bail se termine en juin."),
  ];
  expect(await cartesDe(...pages)).toEqual([
    ["levier", "Mutualiser les camions."],
    ["levier", "Prêter les salles le soir."],
    ["frein", "Les assurances refusent le prêt."],
    ["frein", "Manque de temps des bénévoles."],
    ["frein", "Le bail se termine en juin."],
    ["frein", "Manque de temps des bénévoles."],
  ]);
  expect((await blocsDe(...pages)).filter((b) => b.courant)).toEqual([]);
});

test("what the pages repeat in their margins is a running head, whatever the number in it; a heading of ours there still opens its section", async () => {
  const page = (n: number, ...mots: Mots[]): PageEcrite => ({
    mots: [
      { x: 60, y: 810, mots: "Association du quartier", taille: 9 },
      ...mots,
      { x: 280, y: 30, mots: `Page ${n} sur 2`, taille: 9 },
    ],
  });
  const blocs = await blocsDe(
    page(1, titre("Freins", 740), { x: 60, y: 700, mots: "Le bail se termine en juin." }),
    page(2, { x: 60, y: 740, mots: "Le local est froid en hiver." }),
  );
  expect(blocs.filter((b) => b.courant).map((b) => b.texte)).toEqual([
    "Association du quartier",
    "Page 1 sur 2",
    "Association du quartier",
    "Page 2 sur 2",
  ]);
  const enHaut = (mots: string): PageEcrite => ({
    mots: [
      { x: 60, y: 805, mots: "Freins à lever" },
      { x: 60, y: 740, mots },
    ],
  });
  expect(await cartesDe(enHaut("Le bail se termine en juin."), enHaut("Le local est froid en hiver."))).toEqual([
    ["frein", "Le bail se termine en juin."],
    ["frein", "Le local est froid en hiver."],
  ]);
});

test("what was typed in the fields of a form and over a page is read where it stands; a comment is kept apart", async () => {
  const champ = (nom: string, valeur: string, haut: number, plus = "") =>
    `/Subtype/Widget/FT/Tx/T${chaine(nom)}/V${chaine(valeur)}/Rect[60 ${haut - 40} 520 ${haut}]/F 4${plus}`;
  const page: PageEcrite = {
    mots: [titre("Freins à lever"), titre("Leviers à amplifier", 640), titre("Propositions", 400)],
    annotations: [
      champ("leviers", "Mutualiser les camions.\rPrêter les salles.", 620, "/Ff 4096"),
      champ("freins", "Le bail se termine en juin.", 760),
      champ("secret", "caché", 560, "/Ff 8192"),
      `/Subtype/Widget/FT/Btn/T${chaine("accord")}/TU${chaine("Un guichet unique")}/V/Oui/AS/Oui/Rect[60 370 72 382]/F 4/AP<</N<</Oui 3 0 R/Off 3 0 R>>>>`,
      `/Subtype/FreeText/Contents${chaine("Une équipe de nuit.")}/DA(/F 11 Tf 0 g)/Rect[60 330 520 350]/F 4`,
      `/Subtype/FreeText/Contents${chaine("Invisible.")}/DA(/F 11 Tf 0 g)/Rect[60 300 520 320]/F 2`,
      `/Subtype/Text/Contents${chaine("À vérifier avec la mairie.")}/T${chaine("Une relectrice")}/Rect[540 300 560 320]/F 4`,
    ],
  };
  expect(await cartesDe(page)).toEqual([
    ["frein", "Le bail se termine en juin."],
    ["levier", "Mutualiser les camions."],
    ["levier", "Prêter les salles."],
    ["proposition", "Un guichet unique"],
    ["proposition", "Une équipe de nuit."],
  ]);
  const blocs = await blocsDe(page);
  expect(blocs.map((b) => b.texte)).not.toContain("Invisible.");
  expect(blocs.filter((b) => b.apart).map((b) => b.texte)).toEqual(["À vérifier avec la mairie."]);
});

test("each page is typed or to be copied: scans, scans whose only words are a footer, ink, and pages that hold both", async () => {
  const jpeg = await pageEnImage();
  const phrase = "Les associations employeuses avancent les salaires en attendant la subvention. ";
  const tapee: Mots[] = lignes(60, 760, phrase, phrase, phrase);
  const { blocs, pages } = await lire(
    { mots: tapee },
    { image: { jpeg } },
    { image: { jpeg }, mots: [{ x: 200, y: 20, mots: "Numérisé avec une application", taille: 8 }] },
    { mots: tapee, image: { jpeg, largeur: 400, hauteur: 500 } },
    { mots: tapee, image: { jpeg, largeur: 60, hauteur: 60 } },
    { mots: tapee, annotations: ["/Subtype/Ink/InkList[[100 100 200 200]]/Rect[100 100 200 200]/F 4"] },
    { image: { jpeg }, annotations: [`/Subtype/Text/Contents${chaine(phrase)}/Rect[540 300 560 320]/F 4`] },
  );
  expect(pages).toBe(7);
  expect(pagesARecopier(blocs, pages)).toEqual(
    new Map([
      [2, "seule"],
      [3, "seule"],
      [4, "aussi"],
      [6, "aussi"],
      [7, "seule"],
    ]),
  );
  const scan = await lireDocument(await pdfScanne(3));
  expect(scan.ok && pagesARecopier(scan.blocs, scan.pages).size).toBe(3);
});
