import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { SyntheseArbre } from "../../version/tree.ts";
import { ARBRE, ARBRE_VIDE, atelier, enonce, groupe, point } from "../fixture.ts";
import { renderSynthesePdf } from "./synthese.ts";

test("the PDF is tagged, titled, in French, dated", async () => {
  const pdf = await lire(ARBRE);
  expect(await pdf.document.getMarkInfo()).toMatchObject({ Marked: true });
  const { info, metadata } = await pdf.document.getMetadata();
  expect(info).toMatchObject({
    Title: "Synthèse des ateliers – Le temps des transitions",
    Author: "État (préfecture de région), Région Hauts-de-France, CRESS Hauts-de-France",
    Language: "fr-FR",
    CreationDate: "D:20231212130000Z",
  });
  expect(metadata.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
  for (let n = 1; n <= pdf.document.numPages; n++) {
    const page = await pdf.document.getPage(n);
    expect(await page.getStructTree(), `page ${n}`).toMatchObject({ role: "Root" });
  }
});

test("bookmarks follow the parts, and empty blocks are not there", async () => {
  const { document } = await lire(ARBRE);
  const signets = (await document.getOutline()).map(({ title, items }) => [
    title,
    items.map((item: { title: string }) => item.title.replace(/\s/g, " ")),
  ]);
  expect(signets).toEqual([
    ["Merci", []],
    ["Présentation de la conférence", ["L’événement de lancement"]],
    [
      "Données clés",
      [
        "Les structures organisatrices",
        "Où les ateliers ont eu lieu",
        "Les transitions abordées",
        "Quand les ateliers ont eu lieu",
      ],
    ],
    ["Les ateliers, mois par mois", ["Avril 2023 1 atelier", "Juin 2023 2 ateliers", "Ateliers reportés ou annulés"]],
    ["Comment lire cette synthèse", ["Au préalable", "Les codes", "Comment elle a été faite", "Le double traitement"]],
    [
      "Transition écologique",
      ["Problématique posée", "Rappel des ateliers organisés 2 ateliers", "Leviers à conserver, amplifier ou créer"],
    ],
    ["Transition sociale", ["Propositions"]],
    ["Transition économique", []],
    ["Transition organisationnelle", []],
    ["Les 2 enjeux transversaux", ["1. Financer dans la durée", "2. Coopérer avec les collectivités"]],
    ["Les propositions, par destinataire", ["Sans destinataire 1 proposition"]],
    ["Réutiliser ce document", []],
    ["Pour finir", []],
    ["Annexe : les sources", ["Fiche F1 Composter ensemble", "Fiche F2 Quel numérique pour l’accueil ?"]],
  ]);
});

test("each point, its support and its sources are printed, as French has it", async () => {
  const { texte } = await lire(ARBRE);
  for (const attendu of [
    "P1 Un référent par immeuble suffit à tenir un site : l’eau, le broyat et « le reste » suivent…",
    "L’outil – exemple.fr/outil?a=1 F1-01, F1-02 · 2 ateliers · 1 structure · 2 départements",
    "P2 Sans accroche. Et sur deux paragraphes.",
    "P3 Former les accueillants suffit à tenir un site",
    "F2-01 · Signal faible : 1 atelier · 2 structures",
    "Association A, ateliers A1, A3 · cité en P1 (reformulé), P2 (reformulé)",
    "Levier à amplifier · Biodéchets",
    "Samedi 1er avril 2023, Lille (59) · 1 000 participations",
    "Juin 2023, date à préciser, à distance · participation non communiquée",
    "Jeudi 15 juin 2023, Arras (62) et à distance · 55 participations",
    "Annulé, initialement mardi 20 juin 2023",
    "connue pour 2 des 3 ateliers (base 2/3)",
    "Ateliers organisés d’avril à juin 2023.",
    "4ᵉ conférence régionale de l’ESS, Hauts-de-France, 2023",
    "Version 1, publiée le mardi 12 décembre 2023",
    "Oise (60) 0",
    "Mai 2023 0",
  ]) {
    expect(texte).toContain(attendu);
  }
  expect(texte).not.toContain("Freins à lever");
});

/** The first chapter alone, of these points: where the text of each of its pages begins and ends, in points from its foot. */
async function pagesDuChapitre(points: ReturnType<typeof point>[]) {
  const { document } = await lire({
    ...ARBRE,
    chapitres: ARBRE.chapitres
      .slice(0, 1)
      .map((c) => ({ ...c, blocs: [{ type: "leviers", titre: "Leviers", groupes: [groupe({ points })] }] })),
  });
  const pages: { debut: string; pied: number }[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    const lus = items.flatMap((item) =>
      "str" in item && item.str.trim() ? [{ mots: item.str, y: item.transform[5] }] : [],
    );
    if (!lus.some(({ mots: m, y }) => y > 760 && m.includes("Transition écologique"))) continue;
    const corps = lus.filter(({ y }) => y > 80 && y < 760);
    const haut = Math.max(...corps.map(({ y }) => y));
    const debut = corps.filter(({ y }) => y > haut - 4).map((l) => l.mots);
    pages.push({ debut: debut.join(" "), pied: Math.min(...corps.map(({ y }) => y)) });
  }
  return pages;
}

test("pages of a chapter are full to their foot, and none begins with what a point rests on", async () => {
  const mots = "un mot, puis un autre, et ceux qui les suivent dans la phrase, ".repeat(20);
  const points = Array.from({ length: 90 }, (_, i) =>
    point({
      code: `P${i + 1}`,
      texte: mots.slice(0, 90 + ((i * 83) % 700)),
      horizon: i % 4 === 0 ? "2026" : null,
      sources: [{ enonce: "F1-01", mode: "repris" }],
    }),
  );
  const pages = await pagesDuChapitre(points);
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.filter(({ debut }) => /^(—|F1-01|Signal faible)/.test(debut))).toEqual([]);
  // The text is 660 points high, from 85: less than a seventh of it is white.
  expect(pages.slice(0, -1).filter(({ pied }) => pied > 85 + 95)).toEqual([]);
});

test("no chapter ends on a page of which less than a quarter is used, whatever its length", async () => {
  const mots = "un mot, puis un autre, et ceux qui les suivent dans la phrase, ".repeat(12);
  const fins: { points: number; pages: number; pied: number }[] = [];
  for (let n = 1; n <= 26; n++) {
    const points = Array.from({ length: n }, (_, i) =>
      point({ code: `P${i + 1}`, texte: mots.slice(0, 140 + ((i * 97) % 420)) }),
    );
    const pages = await pagesDuChapitre(points);
    fins.push({ points: n, pages: pages.length, pied: pages.at(-1)?.pied ?? 0 });
  }
  expect(new Set(fins.map((f) => f.pages)).size).toBeGreaterThan(3);
  // The text is 660 points high, from 85; its last line stands a little above its foot.
  expect(fins.filter(({ pages, pied }) => pages > 0 && pied > 85 + 660 * 0.75 + 12)).toEqual([]);
});

test("the mention of demonstration is on each page, and nowhere without it", async () => {
  const mention = "Démonstration : textes fictifs, qui n’engagent pas les structures citées";
  for (const page of (await lire(ARBRE)).pages) expect(page).toContain(mention);
  expect((await lire({ ...ARBRE, demonstration: false })).texte).not.toContain("textes fictifs");
});

test("each printed code leads somewhere", async () => {
  const { document } = await lire(ARBRE);
  let internes = 0;
  for (let n = 1; n <= document.numPages; n++) {
    for (const lien of await (await document.getPage(n)).getAnnotations()) {
      if (lien.url)
        expect([
          "https://www.exemple.fr/outil?a=1",
          "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
          "https://conference.exemple.fr/2023/synthese/v1/preuve",
        ]).toContain(lien.url);
      else {
        expect(lien.dest).toBeTruthy();
        internes++;
      }
    }
  }
  expect(internes).toBeGreaterThan(20);
});

test("the same data give the same bytes, in another process and another time zone too", () => {
  const ici = empreinte(renderSynthesePdf(ARBRE));
  renderSynthesePdf(ARBRE_VIDE);
  expect(empreinte(renderSynthesePdf(ARBRE))).toBe(ici);
  const script = `
    import { createHash } from "node:crypto";
    import { ARBRE } from "./lib/synthese/document/fixture.ts";
    import { renderSynthesePdf } from "./lib/synthese/document/pdf/synthese.ts";
    process.stdout.write(createHash("sha256").update(renderSynthesePdf(ARBRE)).digest("hex"));`;
  const ailleurs = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    env: { ...process.env, NODE_OPTIONS: "", TZ: "Pacific/Auckland", LANG: "C" },
  });
  expect(ailleurs.toString()).toBe(ici);
});

test("an empty edition has its document", async () => {
  const { texte } = await lire(ARBRE_VIDE);
  expect(texte).toContain("Aucun atelier n’est compté à cette date.");
  expect((await lire({ ...ARBRE_VIDE, chapitres: ARBRE.chapitres.slice(2) })).texte).toContain(
    "Aucun point n’a été retenu",
  );
});

const HOSTILES = [
  "<script>alert(1)</script>",
  "'; DROP TABLE points; --",
  '#import "/etc/passwd": *',
  '#read("/etc/passwd") #panic()',
  "$x^2$ *gras* _it_ `code` @ancre <etiquette> = Titre",
  "\u0000\u0001\u001B[31m",
  "🎉👨‍👩‍👧🏳️‍🌈",
  "שלום \u202Eمرحبا",
  "\uE000\u{F0000}\uFFFE\uD800",
  "x".repeat(800),
  "mot ".repeat(600),
  "=1+1",
  "é\u0301\u0301\u0301",
  "中文字符",
  "\n\n\n",
  "   ",
  "",
  "\\u{41} // commentaire /* */",
  `https://exemple.fr/${"a/".repeat(200)}`,
];

test("a hostile text stays text", async () => {
  const { texte } = await lire(partout('#import "/etc/passwd": * et $x$ <b>gras</b> =1+1'));
  expect(texte).toContain("#import « /etc/passwd » : * et $x$ <b>gras</b> =1+1");
});

test("a word without end stays in the page", async () => {
  const { document } = await lire(partout("x".repeat(300), `https://exemple.fr/${"y".repeat(300)}`));
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    const droites = items.map((item) => ("str" in item ? item.transform[4] + item.width : 0));
    expect(Math.max(0, ...droites), `page ${n}`).toBeLessThan(595 - 25 * 2.83);
  }
});

test("no text, however hostile, keeps from publishing", () => {
  for (const hostile of HOSTILES)
    expect(renderSynthesePdf(partout(hostile)).length, hostile.slice(0, 40)).toBeGreaterThan(1000);
  const texte = fc.oneof(
    fc.constantFrom(...HOSTILES),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 80 }),
  );
  fc.assert(
    fc.property(fc.array(texte, { minLength: 1, maxLength: 6 }), (textes) => {
      expect(renderSynthesePdf(partout(...textes)).length).toBeGreaterThan(1000);
    }),
    { numRuns: 15 },
  );
});

/** The fixture with every text replaced, in turn, by the given ones; codes too, doubled and unknown. */
function partout(...textes: string[]): SyntheseArbre {
  let rang = 0;
  const t = () => textes[rang++ % textes.length] ?? "";
  const liens = () => [
    { url: t(), texte: t() },
    { url: `https://exemple.fr/${t()}`, texte: t() },
  ];
  return {
    ...ARBRE,
    intitule: t(),
    region: t(),
    coOrganisateurs: [t(), t()],
    ateliers: [
      atelier({ code: t(), intitule: t(), organisateurs: [t(), t()], commune: t(), departement: t() }),
      atelier({ code: t() }),
    ],
    chapitres: ARBRE.chapitres.map((chapitre) => ({
      ...chapitre,
      libelle: t(),
      question: t(),
      problematique: t(),
      remarque: t(),
      encarts: [{ titre: t(), texte: t(), liens: liens() }],
      rappel: [{ organisateurs: [t()], intitule: t(), ateliers: [t(), "A1"] }],
      blocs: [
        {
          type: "leviers",
          titre: t(),
          groupes: [t(), null].map((titre) =>
            groupe({
              titre,
              exemple: t(),
              remarque: t(),
              paragraphes: t(),
              points: [
                point({
                  code: t(),
                  accroche: t(),
                  texte: t(),
                  liens: liens(),
                  horizon: t(),
                  destinataires: [{ type: "autre", nom: t() }],
                  exemple: t(),
                  structure: t(),
                  lieu: t(),
                  partenaires: t(),
                  sources: [{ enonce: t(), mode: "repris" }],
                  divergences: [{ qui: t(), seance: null, texte: t(), anterieure: false }],
                }),
              ],
            }),
          ),
        },
      ],
    })),
    enjeux: [{ titre: t(), texte: t(), exemples: [{ texte: t(), liens: liens() }], liens: liens(), points: [t()] }],
    enonces: [
      enonce({
        code: t(),
        fiche: t(),
        accroche: t(),
        texte: t(),
        theme: t(),
        exemple: t(),
        destinataire: t(),
        horizon: t(),
        liens: liens(),
        ateliers: [t()],
        structures: [t()],
      }),
    ],
  };
}

async function lire(arbre: SyntheseArbre) {
  const document = await getDocument({ data: renderSynthesePdf(arbre), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
        .join("")
        .replace(/\s+/g, " "),
    );
  }
  return { document, pages, texte: pages.join(" ") };
}

function empreinte(octets: Uint8Array): string {
  return createHash("sha256").update(octets).digest("hex");
}
