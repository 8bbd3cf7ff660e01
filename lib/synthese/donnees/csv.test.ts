import { expect, test } from "@playwright/test";
import { enCelluleExcel } from "./cellules.ts";
import { renderCsv } from "./csv.ts";

const cellule = (valeur: string) => renderCsv(["c"], [{ c: valeur }]).split("\r\n")[1];

test("a cell a spreadsheet would take for a formula has an apostrophe before it", () => {
  expect(["=1+1", "+33", "-2", "@SUM", "\tx"].map(cellule)).toEqual(["'=1+1", "'+33", "'-2", "'@SUM", "'\tx"]);
  expect(renderCsv(["c"], [{ c: "\r=x" }])).toContain("'\r=x");
  expect(["a=b", "2023-04-06", "02"].map(cellule)).toEqual(["a=b", "2023-04-06", "02"]);
});

test("quotes, commas and line ends are in their cell; a list is joined by « | »", () => {
  const ligne = { texte: 'Il dit "oui",\npuis', liste: ["APES", "Chair’ESS / LMA"], rien: null, nombre: 0 };
  expect(renderCsv(["texte", "liste", "rien", "nombre"], [ligne])).toBe(
    'texte,liste,rien,nombre\r\n"Il dit ""oui"",\npuis",APES | Chair’ESS / LMA,,0\r\n',
  );
});

test("without a line, the titles of the columns are left", () => {
  expect(renderCsv(["code", "date"], [])).toBe("code,date\r\n");
});

test("the variant for Excel has the byte order mark and semicolons", () => {
  expect(renderCsv(["a", "b"], [{ a: "1;2", b: "é" }], { excel: true })).toBe('\uFEFFa;b\r\n"1;2";é\r\n');
});

test("for Excel, a code made of digits and a month stay texts; only our formulas are formulas", () => {
  const ligne = (type: "string" | "yearmonth" | "date" | "integer", valeur: string | number | string[]) =>
    renderCsv(["c"], [{ c: enCelluleExcel({ type }, valeur) }], { excel: true }).split("\r\n")[1];
  expect(ligne("string", "02691")).toBe('"=""02691"""');
  expect(ligne("yearmonth", "2023-04")).toBe('"=""2023-04"""');
  expect([ligne("string", "A12"), ligne("date", "2023-04-06"), ligne("integer", 2)]).toEqual([
    "A12",
    "2023-04-06",
    "2",
  ]);
  expect([ligne("string", "=1+1"), ligne("string", ["02", "59"])]).toEqual(["'=1+1", "02 | 59"]);
  expect(ligne("string", '1"&cmd')).toBe('"1""&cmd"');
});

test("a line end of a single character is in quotes too: the line of the file is not cut by it", () => {
  expect(renderCsv(["a", "b"], [{ a: "Un\nDeux", b: "x" }])).toBe('a,b\r\n"Un\nDeux",x\r\n');
  expect(renderCsv(["a", "b"], [{ a: -2, b: "\uFF1D1" }])).toBe("a,b\r\n-2,'\uFF1D1\r\n");
});
