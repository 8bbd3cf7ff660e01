import { expect, test } from "@playwright/test";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { enregistre } from "@/e2e/bureautique/enregistre";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { ouvrirArchive } from "../../../recueil/depouillement/archive.ts";
import { ARBRE, ARBRE_VIDE } from "../fixture.ts";
import { renderSyntheseDocx } from "./docx.ts";

const rendu = (arbre = ARBRE) =>
  renderSyntheseDocx(arbre, { adresse: "https://conference.exemple.fr", exporte: "2023-v1" });

async function parties(octets: Uint8Array) {
  const { xml } = await ouvrirArchive(octets);
  const lire = (nom: string) => {
    const texte = xml.get(nom)?.toString();
    if (!texte) throw new Error(`${nom} : absent`);
    return new DOMParser().parseFromString(texte, "text/xml");
  };
  return { lire, texte: (nom: string) => xml.get(nom)?.toString() ?? "" };
}
const tous = (d: { getElementsByTagName(nom: string): Iterable<Element> }, nom: string) => [
  ...d.getElementsByTagName(nom),
];
const style = (p: Element) => tous(p, "w:pStyle")[0]?.getAttribute("w:val") ?? null;
const texteDe = (p: Element) =>
  tous(p, "w:t")
    .map((t) => t.textContent)
    .join("");

test("headings, lists, tables and contents of the DOCX are real ones, in the order of the book", async () => {
  const { lire, texte } = await parties(await rendu());
  const document = lire("word/document.xml");
  const paragraphes = tous(document, "w:p");
  const titres = (niveau: string) => paragraphes.filter((p) => style(p) === niveau).map(texteDe);
  expect(titres("Heading1")).toEqual([
    "Merci",
    "Présentation de la conférence",
    "Données clés",
    "Les ateliers, mois par mois",
    "Comment lire cette synthèse",
    "Transition écologique",
    "Transition sociale",
    "Transition économique",
    "Transition organisationnelle",
    "Les 2 enjeux transversaux",
    "Les propositions, par destinataire",
    "Réutiliser ce document",
    "Pour finir",
    "Annexe\u00A0: les sources",
  ]);
  // The others are read on after what is before them.
  expect(
    paragraphes.filter((p) => tous(p, "w:pageBreakBefore").length > 0 && style(p) === "Heading1").map(texteDe),
  ).toEqual([
    "Merci",
    "Transition écologique",
    "Transition sociale",
    "Transition économique",
    "Transition organisationnelle",
    "Les 2 enjeux transversaux",
    "Pour finir",
    "Annexe\u00A0: les sources",
  ]);
  expect(titres("Heading2")).toContain("Leviers à conserver, amplifier ou créer");
  expect(titres("Heading3")).toEqual(["Mobilité"]);
  expect(titres("Title")).toEqual(["Synthèse des\u00A0ateliers"]);
  // Two of the double treatment, three structures, two who spoke at the launch.
  expect(paragraphes.filter((p) => tous(p, "w:numPr").length > 0).length).toBe(7);
  const tableaux = tous(document, "w:tbl");
  expect(tableaux.length).toBe(3);
  for (const t of tableaux) expect(tous(t, "w:tblHeader").length).toBe(1);
  // Each on one page, with its note.
  for (const p of tableaux.flatMap((t) => tous(t, "w:p"))) expect(tous(p, "w:keepNext").length).toBe(1);
  const dessins = tous(document, "wp:docPr").map((d) => d.getAttribute("descr"));
  expect(dessins).toEqual([
    "Carte. Les ateliers par département\u00A0: Aisne 0, Nord 1, Oise 0, Pas-de-Calais 1, Somme 0.",
  ]);
  // Headings that only order a chapter are headings, and not in the contents.
  expect(titres("TrameSection")).toContain("Rappel des ateliers organisés  2\u00A0ateliers");
  // Contents filled in: they read before anybody refreshes them.
  expect(texte("word/document.xml")).toMatch(/TOC \\h \\o (&quot;|")1-2/);
  expect(
    tous(document, "w:hyperlink")
      .map(texteDe)
      .some((t) => t.startsWith("Transition écologique")),
  ).toBe(true);
  // Until Word numbers the pages, no dots lead to nothing.
  expect(texte("word/document.xml")).not.toContain('w:leader="dot"');
  expect(texte("word/styles.xml")).toContain('w:val="fr-FR"');
  expect(texte("docProps/custom.xml")).toMatch(/TrameExport.*2023-v1.*TrameVersion.*2023\/v1/);
  expect(serrer(texte("word/header1.xml"))).toContain(serrer("Version 1, publiée le mardi 12 décembre 2023"));
  expect(texte("word/footer1.xml")).toContain("Démonstration");
});

test("each point stands in a bookmark of its code, which is seen and leads to a path of the site", async () => {
  const { lire, texte } = await parties(await rendu());
  const document = lire("word/document.xml");
  const noms = tous(document, "w:bookmarkStart").map((b) => b.getAttribute("w:name") ?? "");
  expect(noms).toEqual(expect.arrayContaining(["trame_P1", "trame_P2", "trame_P3", "trame_A1", "trame_F1_02"]));
  expect(new Set(noms).size).toBe(noms.length);
  const ids = tous(document, "w:bookmarkStart").map((b) => b.getAttribute("w:id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(tous(document, "w:bookmarkEnd").map((b) => b.getAttribute("w:id"))).toEqual(expect.arrayContaining(ids));
  // Two paragraphs, one bookmark: it starts in the first, ends in the second.
  const points = tous(document, "w:p").filter((p) => style(p) === "TramePoint");
  const [premier, second] = points.filter((p) => /Sans accroche|Et sur deux/.test(texteDe(p)));
  expect([premier, second].map((p) => p && tous(p, "w:bookmarkStart").length)).toEqual([1, 0]);
  expect([premier, second].map((p) => p && tous(p, "w:bookmarkEnd").length)).toEqual([0, 1]);
  const cibles = [...texte("word/_rels/document.xml.rels").matchAll(/Target="(https?:[^"]*)"/g)].map((m) => m[1] ?? "");
  expect(cibles).toContain("https://conference.exemple.fr/2023/p/P2");
  expect(cibles.filter((c) => c.includes("#"))).toEqual([]);
  const ancres = tous(document, "w:hyperlink").flatMap((h) => h.getAttribute("w:anchor") ?? []);
  expect(ancres.filter((a) => !noms.includes(a))).toEqual([]);
});

test("LibreOffice opens it and lays it out, its contents and bookmarks with it", async () => {
  const { pages } = await lirePdf(enregistre("synthese.pdf"));
  const lu = serrer(pages.join(" "));
  expect(pages.length).toBeGreaterThan(10);
  expect(serrer(pages[1] ?? "")).toContain("Transitionécologique");
  for (const mots of ["Un référent par immeuble suffit à tenir un site", "F2-01 · Signal faible", "Oise (60)"])
    expect(lu).toContain(serrer(mots));
  const { texte } = await parties(enregistre("synthese.docx"));
  for (const signet of ["trame_P1", "trame_P2", "trame_F2_01"])
    expect(texte("word/document.xml")).toContain(`w:name="${signet}"`);
});

test("no text typed breaks the DOCX", async () => {
  for (const mots of ["\u0000\u202Emal\uFEFF", "🎉 <w:p/> &amp;", "x".repeat(800), "", "\uD800"]) {
    const arbre = {
      ...ARBRE,
      intitule: mots,
      chapitres: ARBRE.chapitres.map((c) => ({ ...c, libelle: mots, question: mots, problematique: mots })),
      enonces: ARBRE.enonces.map((e) => ({ ...e, code: mots, texte: mots, structures: [mots] })),
    };
    const { lire } = await parties(await rendu(arbre));
    expect(tous(lire("word/document.xml"), "w:p").length).toBeGreaterThan(20);
  }
  expect((await rendu(ARBRE_VIDE)).length).toBeGreaterThan(1000);
});
