import { expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type FeuillePresence, renderFeuillePdf } from "./feuille.ts";

const LE = new Date("2030-05-10T10:00:00Z");
const FEUILLE: FeuillePresence = {
  conference: "Conférence régionale de l’ESS, Hauts-de-France, 2030",
  demonstration: true,
  version: "v2 du 3 février 2026",
  atelier: {
    code: "A12",
    intitule: "Comment réparer ensemble ?",
    organisateurs: ["Structure A", "Structure B"],
    quand: "vendredi 10 mai 2030, 14 h – 17 h",
    lieu: "Maison des associations, Lille (Nord)",
    codeCourt: "KTB MAC",
    adresses: { qr: "https://essai.test/presence/0123", code: "essai.test/presence" },
  },
  arrives: [
    {
      nom: "C. Fictive",
      structure: "Structure C",
      fonction: "Coordination",
      departement: "59",
      courriel: "",
      signature: "Signalé à 14 h 05",
    },
  ],
  vierges: 27,
  confidentialite: "essai.test/confidentialite",
};

async function lire(feuille: FeuillePresence) {
  const octets = renderFeuillePdf(feuille, LE);

  const pdf = await getDocument({ data: octets, verbosity: 0 }).promise;
  const textes: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    textes.push(
      items
        .map((i) => ("str" in i ? i.str : ""))
        .join(" ")
        .replace(/\s+/g, " "),
    );
  }
  return { pages: pdf.numPages, textes, balise: (await pdf.getMarkInfo())?.Marked };
}

test("the sheet tells the atelier, those who checked in, the mention and the code, page by page", async () => {
  const { pages, textes, balise } = await lire(FEUILLE);
  expect(balise).toBe(true);
  expect(pages).toBe(2);
  for (const mots of [
    "A12 · Comment réparer ensemble ?",
    "KTB MAC",
    "essai.test/presence",
    "C. Fictive",
    "CNIL",
    "1 / 2",
  ])
    expect(textes[0]).toContain(mots);
  expect(textes[1]).toContain("2 / 2");
  for (const texte of textes) expect(texte).toContain("Prénom et nom");
  for (const texte of textes) expect(texte).toContain("Démonstration");
});

test("a blank sheet is filled by hand; a hostile text stays a text", async () => {
  const vierge = await lire({ ...FEUILLE, atelier: null, arrives: [], vierges: 20 });
  expect(vierge.textes[0]).not.toContain("A12");
  const hostile = `#pagebreak() $x$ \u0007🎉 ${"i".repeat(400)}`;
  const { atelier } = FEUILLE;
  if (!atelier) throw new Error("atelier absent");
  const lue = await lire({
    ...FEUILLE,
    atelier: { ...atelier, intitule: hostile, lieu: hostile },
    arrives: [
      { nom: hostile, structure: hostile, fonction: hostile, departement: "", courriel: hostile, signature: "" },
    ],
  });
  expect(lue.textes[0]).toContain("#pagebreak()");
});
