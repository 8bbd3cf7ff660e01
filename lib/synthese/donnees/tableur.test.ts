import { expect, test } from "@playwright/test";
import { ouvrirArchive } from "../../recueil/depouillement/archive.ts";
import { renderXlsx } from "./tableur.ts";

test("in the spreadsheet, a day is a day, a code keeps its zero, and the first line filters", async () => {
  const { xml } = await ouvrirArchive(
    await renderXlsx(
      "Ateliers",
      ["code_insee", "date", "participants", "texte"],
      [
        ["02691", "2023-05-04", 10, "=1+1"],
        ["59183", null, null, "x".repeat(200)],
      ],
      ["string", "date", "integer", "string"],
    ),
  );
  const feuille = xml.get("xl/worksheets/sheet1.xml")?.toString() ?? "";
  const textes = xml.get("xl/sharedStrings.xml")?.toString() ?? "";
  // 4 May 2023 is day 45,050 of Excel; text cells point to the shared strings.
  expect(feuille).toMatch(/<c r="B2" s="\d+"><v>45050<\/v><\/c>/);
  expect(feuille).toMatch(/<c r="A2" t="s"><v>\d+<\/v><\/c>/);
  expect(feuille).toMatch(/<c r="D2" t="s">/);
  expect(feuille).toContain('<c r="C2"><v>10</v></c>');
  expect(textes).toContain("02691");
  expect(textes).toContain("=1+1");
  expect(xml.get("xl/styles.xml")?.toString()).toContain('formatCode="dd/mm/yyyy"');
  expect(feuille).toContain('</sheetData><autoFilter ref="A1:D3"/>');
  expect([...feuille.matchAll(/<col [^>]*width="(\d+)/g)].map((m) => m[1])).toEqual(["13", "13", "15", "60"]);
});

test("columns past the twenty-sixth are filtered too", async () => {
  const entetes = Array.from({ length: 28 }, (_, i) => `c${i}`);
  const { xml } = await ouvrirArchive(await renderXlsx("F", entetes, []));
  expect(xml.get("xl/worksheets/sheet1.xml")?.toString()).toContain('<autoFilter ref="A1:AB1"/>');
});
