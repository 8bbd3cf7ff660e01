import { expect, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { renderXlsx } from "../../synthese/donnees/tableur.ts";
import { devinerColonnes } from "./champs.ts";
import { classeur } from "./fixture.ts";
import { lireLignes } from "./lire-lignes.ts";
import { lireTableau } from "./lire-tableau.ts";
import { ENTETES_MODELE, lignesModele } from "./modele.ts";
import { deviner, lienChoix, lireChoix } from "./schema.ts";

const octets = (texte: string, codage: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(texte, codage));
const lire = async (o: Uint8Array) => {
  const lu = await lireTableau(o);
  return lu.ok ? lu.tableau.feuilles[0]?.lignes : lu.refus;
};

const LIGNES = [
  ["Intitulé", "Date"],
  ["Été à l’école", "12 mai"],
];
const CSV: [string, Uint8Array][] = [
  ["point-virgule", octets("Intitulé;Date\nÉté à l’école;12 mai\n")],
  ["comma and quotes", octets('Intitulé,Date\n"Été à l’école","12 mai"\n')],
  ["tabs, line ends of Windows", octets("Intitulé\tDate\r\nÉté à l’école\t12 mai\r\n")],
  ["mark at the beginning", octets("\uFEFFIntitulé;Date\nÉté à l’école;12 mai")],
  ["UTF-16 of Excel", octets("\uFEFFIntitulé\tDate\nÉté à l’école\t12 mai", "utf16le")],
  [
    "Windows-1252",
    new Uint8Array([
      ...octets("Intitul\u00e9;Date\n\u00c9t\u00e9 \u00e0 l", "latin1"),
      0x92,
      ...octets("\u00e9cole;12 mai", "latin1"),
    ]),
  ],
];
for (const [nom, o] of CSV)
  test(`a CSV is read however it is written: ${nom}`, async () => {
    expect(await lire(o)).toEqual(LIGNES);
  });

test("the lines of a CSV keep the number the spreadsheet gives them, cells on several lines and empty lines included", async () => {
  expect(await lire(octets('sep=;\nIntitulé;Date\n"Deux\nlignes";mai\n\nSuite;juin'))).toEqual([
    [],
    ["Intitulé", "Date"],
    ["Deux\nlignes", "mai"],
    [""],
    ["Suite", "juin"],
  ]);
  expect(await lire(octets('Intitulé;Date\nUn "titre jamais fermé;mai'))).toEqual([
    ["Intitulé", "Date"],
    ['Un "titre jamais fermé', "mai"],
  ]);
});

test("of a workbook one reads the visible sheets, the value of formulas, days and months, at the numbers of the spreadsheet", async () => {
  const lu = await lireTableau(
    classeur([
      {
        nom: "Brouillon",
        cachee: true,
        lignes: [
          ["Intitulé", "Date"],
          ["caché", "mai"],
        ],
      },
      { nom: "Notes", lignes: [["Rien à voir"]] },
      {
        nom: "Ateliers",
        lignes: [
          ["Bilan 2021"],
          null,
          ["Intitulé", "Structure porteuse", "Date", "Participants"],
          [{ formule: 'A1&"x"', valeur: "Un titre" }, "A & B", { date: 44328 }, { formule: "20+4", valeur: 24 }],
          null,
          ["Un autre", "C", { mois: 44348 }, 12.5],
        ],
      },
    ]),
  );
  if (!lu.ok) throw new Error(lu.refus);
  expect(lu.tableau.cachees).toBe(1);
  expect(lu.tableau.feuilles.map((f) => f.nom)).toEqual(["Notes", "Ateliers"]);
  expect(deviner(lu.tableau)).toEqual({
    feuille: 1,
    entete: 2,
    colonnes: { intitule: 0, porteuse: 1, date: 2, participants: 3 },
  });
  expect(lu.tableau.feuilles[1]?.lignes).toEqual([
    ["Bilan 2021"],
    [],
    ["Intitulé", "Structure porteuse", "Date", "Participants"],
    ["Un titre", "A & B", "2021-05-12", "24"],
    [],
    ["Un autre", "C", "2021-06", "12.5"],
  ]);
  const choisies = lireChoix(lu.tableau, { pour: "1", entete: "3", intitule: "1", date: "", feuille: "1" });
  expect(choisies.colonnes).toEqual({ intitule: 1, porteuse: 1, participants: 3 });
  const relues = Object.fromEntries(new URL(lienChoix("https://x.test/", choisies)).searchParams);
  expect(lireChoix(lu.tableau, relues)).toEqual(choisies);
  // Chosen on another sheet, they are guessed again.
  expect(lireChoix(lu.tableau, { pour: "0", intitule: "1", feuille: "1" }).colonnes.intitule).toBe(0);
});

const piege = () => {
  const gros = new Uint8Array(30 * 1024 * 1024);
  return zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/sheet1.xml": gros }, { level: 9 });
};
const HOSTILES: [string, () => Uint8Array, string][] = [
  ["a PDF", () => octets("%PDF-1.7\n…"), "tableau_refuse"],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "tableau_refuse"],
  ["a DOCX", () => zipSync({ "word/document.xml": strToU8("<w/>") }), "tableau_refuse"],
  ["an XLS", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "tableau_ancien"],
  ["macros", () => classeur([{ nom: "A", lignes: [["x"]] }], { "xl/vbaProject.bin": "x" }), "tableau_macros"],
  ["a workbook cut short", () => classeur([{ nom: "A", lignes: [["x"]] }]).slice(0, 300), "tableau_abime"],
  [
    "entities",
    () => classeur([{ nom: "A", lignes: [["x"]] }], { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }),
    "tableau_abime",
  ],
  ["a bomb", piege, "tableau_long"],
  [
    "a hundred thousand lines",
    () => octets(Array.from({ length: 100_000 }, (_, i) => `${i};x`).join("\n")),
    "tableau_long",
  ],
  ["a line at the end of the world", () => boutDuMonde(), "tableau_long"],
  ["nothing but empty cells", () => octets(";;;\n;;;\n"), "tableau_vide"],
];
for (const [nom, faire, refus] of HOSTILES)
  test(`a file that is not a list is refused in a sentence: ${nom}`, async () => {
    expect(await lire(faire())).toBe(refus);
  });

const boutDuMonde = () =>
  zipSync({
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<R><Relationship Id="r1" Target="/xl/worksheets/sheet1.xml"/></R>'),
    "xl/worksheets/sheet1.xml": strToU8(
      '<worksheet><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
    ),
  });

const TRANSITIONS = [
  { code: "ecologique", nom: "Transition écologique" },
  { code: "sociale", nom: "Transition sociale" },
];
const REPERES = { annee: 2021, annees: [2021, 2021], aujourdhui: "2026-11-26", transitions: TRANSITIONS } as const;

test("the model one downloads is read back without an error", async () => {
  const lignes = lignesModele(2021, ["écologique", "sociale"]);
  const lu = await lireTableau(await renderXlsx("Ateliers", ENTETES_MODELE, lignes));
  if (!lu.ok) throw new Error(lu.refus);
  const { feuille, entete, colonnes } = deviner(lu.tableau);
  const lues = lireLignes(lu.tableau.feuilles[feuille]?.lignes ?? [], entete, colonnes, REPERES);
  expect(
    lues.map(({ numero, code, date, mois, structures, transitions, participants, erreurs }) => [
      numero,
      code,
      date,
      mois,
      structures.length,
      transitions,
      participants,
      erreurs,
    ]),
  ).toEqual([
    [2, 1, "2021-05-12", "2021-05", 3, ["ecologique"], 24, []],
    [3, 2, null, "2021-06", 1, ["ecologique", "sociale"], null, []],
  ]);
});

const COLONNES = {
  code: 0,
  intitule: 1,
  porteuse: 2,
  transitions: 3,
  date: 4,
  commune: 5,
  departement: 6,
  modalite: 7,
  participants: 8,
};

test("people’s titles of columns are recognised, and each column serves only once", () => {
  expect(
    devinerColonnes([
      ["Conférence 2021", "", ""],
      [
        "N°",
        "Titre de l'atelier",
        "Organisateur(s)",
        "Thématique",
        "Date de l’atelier",
        "Ville",
        "Dépt",
        "Format",
        "Nb de participants (déclarés)",
      ],
    ]),
  ).toEqual({
    entete: 1,
    colonnes: COLONNES,
  });
});

const lireUne = (change: Record<number, string>) => {
  const cellules = Object.assign(
    ["A3", "Un titre", "Une structure", "sociale", "12/05/2021", "Lille", "", "", "12"],
    change,
  );
  return lireLignes([[], cellules], 0, COLONNES, REPERES)[0];
};

const DATES: [string, string | null, string][] = [
  ["12/05/2021", "2021-05-12", "2021-05"],
  ["12/5/21", "2021-05-12", "2021-05"],
  ["mercredi 12 mai", "2021-05-12", "2021-05"],
  ["1er fevrier 2021", "2021-02-01", "2021-02"],
  ["mai 2021", null, "2021-05"],
  ["05/2021", null, "2021-05"],
  ["2021-05", null, "2021-05"],
];
test("dates are read as the French write them", () => {
  expect(DATES.map(([mots]) => [mots, lireUne({ 4: mots })?.date, lireUne({ 4: mots })?.mois])).toEqual(DATES);
});

const ERREURS: [Record<number, string>, string][] = [
  [{ 1: "" }, "la case est vide : remplissez-la."],
  [{ 4: "bientôt" }, "« bientôt » n’est pas une date : écrivez 12/05/2021, 12 mai 2021 ou mai 2021."],
  [{ 4: "31/02/2021" }, "« 31/02/2021 » n’est pas une date : écrivez 12/05/2021, 12 mai 2021 ou mai 2021."],
  [
    { 4: "12/05/2012" },
    "« 12/05/2012 » n’est pas dans l’édition : corrigez l’année, ou le calendrier dans la préparation.",
  ],
  [
    { 3: "numérique" },
    "« numérique » n’est pas une transition de l’édition : écrivez écologique, sociale, ou changez-les dans la préparation.",
  ],
  [{ 8: "une trentaine" }, "« une trentaine » n’est pas un nombre : écrivez-le en chiffres, ou laissez la case vide."],
  [{ 8: "#REF!" }, "la formule donne #REF! : écrivez la valeur."],
  [{ 0: "XII" }, "« XII » n’est pas un code d’atelier : écrivez A12, ou laissez la case vide."],
  [{ 7: "dehors" }, "« dehors » n’est pas une modalité : écrivez présentiel, visio ou hybride."],
];
test("each error tells the cell and how to correct it", () => {
  const simple = (t: string | undefined) => t?.replace(/[\u00A0\u202F]/g, " ");
  expect(ERREURS.map(([change]) => simple(lireUne(change)?.erreurs[0]?.quoi))).toEqual(
    ERREURS.map(([, m]) => simple(m)),
  );
});

test("« en visio » typed as a place is a way to meet, a number may bear its word, several structures are parted", () => {
  expect(lireUne({ 5: "En visio", 8: "1 200 personnes", 2: "Une ; Deux ; une" })).toMatchObject({
    modalite: "visio",
    commune: "",
    participants: 1200,
    structures: ["Une", "Deux"],
    erreurs: [],
  });
  expect(lireUne({ 8: "" })?.participants).toBeNull();
});
