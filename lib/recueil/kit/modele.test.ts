import { expect, test } from "@playwright/test";
import fc from "fast-check";
import mammoth from "mammoth";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { BUDGET, RUBRIQUES_AUGMENTEES } from "../../../e2e/donnees/rubriques.ts";
import { lirePdf, serrer } from "../../../e2e/lire-pdf.ts";
import { CODES_USUELS } from "../../socle/transitions/transitions.ts";
import { lireSignet, NOMS_INTERTITRE, type Place, seulesDemandees, signetDe } from "../depouillement/intertitres.ts";
import { type Rubrique, rubriqueDe } from "../rubriques/rubriques.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { type Modele, modeleVierge } from "./modele.ts";
import { renderModeleDocx } from "./modele-docx.ts";
import { renderModelePdf } from "./modele-pdf.ts";

const EDITION = {
  annee: 2026,
  intitule: "Le temps des transitions",
  regionNom: "Hauts-de-France",
  demonstration: true,
};
const MODELE: Modele = {
  edition: EDITION,
  atelier: "A12",
  intitule: "Comment réparer ensemble ?",
  organisateurs: ["Structure A", "Structure B"],
  ateliers: ["A12 · Jeudi 6 avril 2023 · Lille (Nord)"],
  transitions: ["ecologique", "sociale"],
  rubriques: RUBRIQUES_USUELLES,
  version: "v2 du 3 février 2026",
};

const SUITES: Rubrique = { ...rubriqueDe(RUBRIQUES_USUELLES, "suites"), nom: "Et après", minimum: 20, maximum: 900 };

const PLACES: Place[] = [
  { entete: true },
  ...seulesDemandees(RUBRIQUES_AUGMENTEES).map((seule) => ({ seule })),
  ...CODES_USUELS.flatMap((transition) => NOMS_INTERTITRE.map((intertitre) => ({ transition, intertitre }))),
];

test("a bookmark names its place, is read back, and holds in the forty characters of Word", () => {
  expect(signetDe("A12", { transition: "ecologique", intertitre: "freins" })).toBe("trame_A12_freins_ecologique");
  expect(signetDe(null, { seule: "problematique" })).toBe("trame_vierge_problematique");
  for (const atelier of ["A1", "A9999", null]) {
    for (const place of PLACES) {
      const signet = signetDe(atelier, place);
      expect(signet).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
      expect(lireSignet(signet)).toEqual({ atelier, place });
    }
  }
});

test("any other bookmark is not ours", () => {
  for (const signet of [
    "_GoBack",
    "trame_A12",
    "trame_A12_toString",
    "trame_A12_freins_verte",
    "trame_B1_freins_sociale",
  ])
    expect(lireSignet(signet), signet).toBeNull();
  fc.assert(fc.property(fc.string(), (s) => lireSignet(s) === null));
});

test("the DOCX bears each heading with its bookmark, and the data of the atelier", async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderModeleDocx(MODELE)) });
  expect(html).toContain('<h2><a id="trame_A12_freins_sociale"></a>Freins à lever</h2>');
  expect(html).toContain('<h1><a id="trame_A12_problematique"></a>Problématique posée</h1>');
  expect(html).toContain("<h1>Transition écologique</h1>");
  expect(html).not.toContain("economique");
  for (const mots of ["Comment réparer ensemble\u202F?", "Structure B", "A12 · Jeudi 6 avril 2023 · Lille (Nord)"])
    expect(html).toContain(mots);
});

test("what an edition adds has its heading and its bookmark, before the transitions or after, in the DOCX and the PDF", async () => {
  const augmente = { ...MODELE, rubriques: RUBRIQUES_AUGMENTEES };
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderModeleDocx(augmente)) });
  const places = [
    '<h1><a id="trame_A12_problematique"></a>',
    '<h1><a id="trame_A12_recit_accueilx"></a>Lieu d’accueil</h1>',
    '<h1><a id="trame_A12_deroule"></a>',
    "<h1>Transition sociale</h1>",
    '<h1><a id="trame_A12_suite_budgetaa"></a>Budget de l’atelier</h1>',
    "Ce que l’atelier a coûté, et qui l’a payé. De 10 à",
    '<h1><a id="trame_A12_avis_sallexyz"></a>Ce que vous pensez de la salle</h1><p>Lu par la CRESS seulement, jamais publié.',
  ].map((mots) => html.indexOf(mots));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const { texte } = await lirePdf(renderModelePdf(augmente, new Date(0)));
  expect(serrer(texte)).toContain(serrer("Budget de l’atelier"));
  const sans = RUBRIQUES_AUGMENTEES.map((r) => (r.cle === BUDGET.cle ? { ...r, retiree: true } : r));
  const { value } = await mammoth.convertToHtml({
    buffer: Buffer.from(await renderModeleDocx({ ...MODELE, rubriques: sans })),
  });
  expect(value).not.toContain("Budget");
});

test("a blank model holds the four transitions, and names no atelier", async () => {
  const { value: html } = await mammoth.convertToHtml({
    buffer: Buffer.from(await renderModeleDocx(modeleVierge(EDITION, CODES_USUELS, RUBRIQUES_USUELLES, null))),
  });
  expect(html).toContain('id="trame_vierge_propositions_organisation"');
  expect(html.match(/id="trame_vierge_/g)).toHaveLength(1 + 7 + 4 * 9);
});

test("words heard, what follows and opinions are asked after the transitions, as the edition names, orders and withdraws them", async () => {
  const rubriques = RUBRIQUES_USUELLES.flatMap((r) =>
    r.cle === "suites" ? [] : r.cle === "verbatims" ? [SUITES, { ...r, nom: "Entendu dans la salle" }] : [r],
  ).map((r) => (r.cle === "tempsPasse" ? { ...r, retiree: true } : r));
  const { value: html } = await mammoth.convertToHtml({
    buffer: Buffer.from(await renderModeleDocx({ ...MODELE, rubriques })),
  });
  const places = [
    '<h2><a id="trame_A12_propositions_sociale"></a>',
    '<h1><a id="trame_A12_suites"></a>Et après</h1>',
    "De 20 à 900\u00A0caractères.",
    '<h1><a id="trame_A12_verbatims"></a>Entendu dans la salle</h1>',
    "Une parole par ligne, sans nom.",
    '<h1><a id="trame_A12_satisfaction"></a>Êtes-vous satisfaits de l’atelier</h1>',
    "Cochez une seule case. Lu par la CRESS seulement, jamais publié.",
    "5,\u00A0très\u00A0satisfaits",
    '<h1><a id="trame_A12_appreciation"></a>Ce que vaut la méthode d’animation</h1>',
  ].map((mots) => html.indexOf(mots));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(html).not.toContain("Temps passé");
  const { texte } = await lirePdf(renderModelePdf({ ...MODELE, rubriques }, new Date(0)));
  for (const mots of ["Et après", "Entendu dans la salle", "5, très satisfaits"])
    expect(serrer(texte)).toContain(serrer(mots));
  expect(serrer(texte)).not.toContain(serrer("Temps passé"));
});

test("the PDF to print holds the same headings, tagged, and no text typed breaks either", async () => {
  const pdf = await getDocument({ data: renderModelePdf(MODELE, new Date("2026-01-01T00:00:00Z")), verbosity: 0 })
    .promise;
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((i) => ("str" in i ? i.str : "")).join(" ")).toContain("Comment réparer ensemble");
  for (const mots of ["#panic() $x$", "\u0000\u202Emal\uFEFF", "🎉 <w:p/> &amp;", "x".repeat(220)]) {
    const hostile = { ...MODELE, intitule: mots, organisateurs: [mots], ateliers: [mots] };
    expect(renderModelePdf(hostile, new Date(0)).byteLength).toBeGreaterThan(1000);
    await mammoth.convertToHtml({ buffer: Buffer.from(await renderModeleDocx(hostile)) });
  }
});
