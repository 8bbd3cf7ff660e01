import { expect, test } from "@playwright/test";
import fc from "fast-check";
import sharp from "sharp";
import { enregistre, enregistreAvant } from "../../../e2e/bureautique/enregistre.ts";
import { archiver } from "../../../e2e/donnees/archives.ts";
import {
  APPRECIATION,
  bombe,
  docxAEntites,
  docxAMacros,
  docxLibre,
  modeleAugmente,
  modeleRempli,
  PROBLEMATIQUE,
  pdfScanne,
  SUITES,
} from "../../../e2e/donnees/documents.ts";
import { unDocx, unPdf, unZip } from "../../../e2e/donnees/fichiers.ts";
import { ACCUEIL, BUDGET, RUBRIQUES_AUGMENTEES } from "../../../e2e/donnees/rubriques.ts";
import type { Rubrique } from "../rubriques/rubriques.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { ArchiveRefusee, ouvrirArchive } from "./archive.ts";
import { lireDocument } from "./lire.ts";
import { placer } from "./placer.ts";

/** What the filled model must give, whatever it went through; bold and page are told apart. */
const CARTES = [
  ["levier", "conserver", "ecologique", "Des ateliers ouverts à tous", "chaque samedi dans quatre quartiers."],
  ["levier", "conserver", "ecologique", "Le prêt d’outils :", "partout et toute l’année"],
  [
    "frein",
    null,
    "ecologique",
    "Les pièces sont introuvables.",
    "Les fabricants ne les vendent qu’aux réparateurs agréés.",
  ],
  ["proposition", null, "sociale", "Former une personne par quartier aux gestes de la réparation, avec la Région.", ""],
];

/** What it tells once. */
const UNE_FOIS = {
  textes: { problematique: PROBLEMATIQUE, deroule: "", suites: SUITES, appreciation: APPRECIATION },
  paroles: [
    { texte: "On attend une pièce depuis huit mois.", fonction: "une bénévole" },
    { texte: "Chez nous, rien ne se jette.", fonction: "" },
  ],
  choix: { satisfaction: { reponse: "4" }, tempsPasse: "vide" },
};

async function cartesDe(octets: Uint8Array, rubriques: readonly Rubrique[] = RUBRIQUES_USUELLES) {
  const lecture = await lireDocument(octets);
  if (!lecture.ok) throw new Error(lecture.refus);
  const placement = placer(lecture.blocs, ["ecologique", "sociale"], rubriques);
  return {
    ...placement,
    blocs: lecture.blocs,
    lues: placement.cartes.map((c) => [c.type, c.action, c.transition, c.accroche, c.texte]),
  };
}

test("the model filled gives its cards, tracked changes accepted, and leaves nothing aside", async () => {
  const { lues, textes, paroles, choix, roles, atelier, blocs, cartes } = await cartesDe(await modeleRempli());
  expect(lues).toEqual(CARTES);
  expect({ textes, paroles, choix }).toEqual(UNE_FOIS);
  expect(atelier).toBe("A12");
  expect(roles.filter((r) => r === "libre")).toEqual([]);
  for (const { passage, accroche, texte } of cartes) {
    const bloc = blocs.find((b) => b.numero === passage.bloc);
    expect(bloc?.texte.slice(passage.debut, passage.fin)).toBe(`${accroche} ${texte}`.trim());
  }
});

test("what an edition added is read back under its heading, by its bookmark or by its words", async () => {
  const rempli = await modeleAugmente();
  const lu = await cartesDe(rempli, RUBRIQUES_AUGMENTEES);
  expect(lu.lues).toEqual(CARTES);
  expect(lu.textes).toEqual({
    ...UNE_FOIS.textes,
    [ACCUEIL.cle]: "La Maison des associations",
    [BUDGET.cle]: "Douze cents euros, dont la salle.",
    avis_sallexyz: "",
  });
  expect(lu.roles.filter((r) => r === "libre")).toEqual([]);
  const parSesMots = await cartesDe(enregistre("modele-augmente.pdf"), RUBRIQUES_AUGMENTEES);
  expect(parSesMots.textes).toMatchObject({ [BUDGET.cle]: "Douze cents euros, dont la salle." });
  // In an edition that does not ask it, it goes nowhere by itself, and nothing of it is lost.
  const ailleurs = await cartesDe(rempli);
  expect(ailleurs.textes).toEqual(UNE_FOIS.textes);
  const libres = ailleurs.blocs.filter((_, i) => ailleurs.roles[i] === "libre").map((b) => b.texte);
  expect(libres).toContain("Douze cents euros, dont la salle.");
});

for (const format of ["docx", "odt"] as const) {
  test(`saved by LibreOffice as ${format}, it gives the same cards`, async () => {
    const { lues, textes, paroles, choix, atelier, roles } = await cartesDe(enregistre(`modele.${format}`));
    expect(lues).toEqual(CARTES);
    expect({ textes, paroles, choix }).toEqual(UNE_FOIS);
    expect(atelier).toBe("A12");
    expect(roles.filter((r) => r === "libre")).toEqual([]);
  });
}

test("a model downloaded before it asked for words heard, what follows and opinions is read as it was", async () => {
  const { lues, textes, paroles, choix, atelier, roles } = await cartesDe(enregistreAvant("modele-ancien.docx"));
  expect(lues).toEqual(CARTES);
  expect(textes).toEqual({ problematique: PROBLEMATIQUE, deroule: "", suites: "", appreciation: "" });
  expect({ paroles, choix, atelier }).toEqual({ paroles: [], choix: {}, atelier: "A12" });
  expect(roles.filter((r) => r === "libre")).toEqual([]);
});

test("what an edition no longer asks goes nowhere by itself, and is shown", async () => {
  const retirees = RUBRIQUES_USUELLES.map((r) =>
    ["verbatims", "suites", "satisfaction"].includes(r.cle) ? { ...r, retiree: true } : r,
  );
  const { textes, paroles, choix, blocs, roles } = await cartesDe(await modeleRempli(), retirees);
  expect({ textes, paroles, choix }).toEqual({
    textes: { ...UNE_FOIS.textes, suites: "" },
    paroles: [],
    choix: { tempsPasse: "vide" },
  });
  const libres = blocs.filter((_, i) => roles[i] === "libre").map((b) => b.texte);
  for (const mots of [
    "« On attend une pièce depuis huit mois. » (une bénévole)",
    "Chez nous, rien ne se jette.",
    SUITES,
  ])
    expect(libres).toContain(mots);
  expect(libres.some((mots) => mots.includes("☒"))).toBe(true);
});

test("headings of one’s own announce words heard and what follows only when they say nothing else", async () => {
  const html = (titre: string) => Buffer.from(`<html><body><h1>${titre}</h1><p>Une phrase dite.</p></body></html>`);
  const ou = async (titre: string) => {
    const { textes, paroles, lues } = await cartesDe(html(titre));
    return paroles.length > 0 ? "paroles" : textes.suites ? "suites" : (lues[0]?.[0] ?? null);
  };
  expect(await ou("Paroles entendues")).toBe("paroles");
  expect(await ou("Verbatims")).toBe("paroles");
  expect(await ou("Suites à donner")).toBe("suites");
  expect(await ou("Propositions et suites")).toBe("proposition");
  expect(await ou("Les paroles d’une chanson")).toBeNull();
});

test("as a PDF it gives the same kinds by its headings, with the page", async () => {
  const { cartes, textes, paroles, choix, blocs } = await cartesDe(enregistre("modele.pdf"));
  expect(cartes.map((c) => [c.type, c.action, c.transition])).toEqual(CARTES.map((c) => c.slice(0, 3)));
  expect(cartes[2]).toMatchObject({ accroche: CARTES[2]?.[3], texte: CARTES[2]?.[4] });
  expect(textes.problematique).toBe(PROBLEMATIQUE);
  expect(textes.suites).toBe(SUITES);
  expect(textes.appreciation).toBe(APPRECIATION);
  expect(paroles).toEqual(UNE_FOIS.paroles);
  expect(choix).toEqual(UNE_FOIS.choix);
  expect(blocs.every((b) => (b.page ?? 0) >= 1)).toBe(true);
  expect(new Set(blocs.map((b) => b.page)).size).toBeGreaterThan(1);
});

test("a document with none of our headings is read whole, and nothing is placed", async () => {
  const { blocs, roles, cartes } = await cartesDe(await docxLibre());
  expect(blocs.map((b) => b.texte)).toEqual([
    "Notre journée à Arras",
    "Quarante personnes sont venues parler de mobilité.",
    "Ce qu’on retient",
    "Le covoiturage marche quand une personne l’anime.",
    "Une cellule à gauche",
    "Une cellule à droite",
  ]);
  expect(blocs[3]).toMatchObject({ numero: 4, gras: 14 });
  expect(cartes).toEqual([]);
  expect(new Set(roles)).toEqual(new Set(["libre"]));
});

test("an ODT by LibreOffice of that document is read the same", async () => {
  const docx = await cartesDe(await docxLibre());
  const odt = await cartesDe(enregistre("libre.odt"));
  expect(odt.blocs.map((b) => b.texte)).toEqual(docx.blocs.map((b) => b.texte));
});

test("a scanned PDF is accepted, and holds no word", async () => {
  expect(await lireDocument(await pdfScanne())).toEqual({ ok: true, type: "application/pdf", blocs: [], pages: 1 });
});

test("each wrong file is refused in its own words", async () => {
  const docx = await modeleRempli();
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  const cas: [string, Uint8Array, string][] = [
    ["empty", Buffer.alloc(0), "fichier_vide"],
    ["20 MB", Buffer.concat([unPdf(), Buffer.alloc(20 * 1024 * 1024)]), "document_lourd"],
    ["macros", await docxAMacros(), "document_macros"],
    ["zip bomb", await bombe(), "document_piege"],
    ["zip bomb that lies about its size", await bombe(10), "document_abime"],
    [
      "too many entries",
      archiver(Array.from({ length: 2001 }, (_, i) => ({ nom: `${i}`, contenu: "" }))),
      "document_piege",
    ],
    ["entities", docxAEntites(), "document_abime"],
    ["a picture named .docx", png, "document_refuse"],
    ["another zip", unZip(), "document_refuse"],
    ["old Word", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "document_ancien"],
    ["truncated DOCX", docx.subarray(0, docx.length >> 1), "document_abime"],
    ["DOCX without a body", unDocx(), "document_abime"],
    ["truncated PDF", unPdf().subarray(0, 400), "document_abime"],
  ];
  for (const [nom, octets, refus] of cas) expect(await lireDocument(octets), nom).toEqual({ ok: false, refus });
});

test("no archive, however broken, gets past the limits or throws anything else", async () => {
  const docx = await modeleRempli();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(docx.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      async (changes) => {
        const octets = Buffer.from(docx);
        for (const [i, v] of changes) octets[i] = v;
        const lecture = await lireDocument(octets);
        expect(typeof lecture.ok).toBe("boolean");
      },
    ),
    { numRuns: 60 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (octets) => {
      await expect(ouvrirArchive(octets)).rejects.toThrow(ArchiveRefusee);
    }),
    { numRuns: 60 },
  );
});
