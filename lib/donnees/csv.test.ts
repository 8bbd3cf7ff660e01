import { expect, test } from "@playwright/test";
import { renderCsv } from "./csv.ts";

const cellule = (valeur: string) => renderCsv(["c"], [{ c: valeur }]).split("\r\n")[1];

test("une cellule qu’un tableur prendrait pour une formule est précédée d’une apostrophe", () => {
  expect(["=1+1", "+33", "-2", "@SUM", "\tx"].map(cellule)).toEqual(["'=1+1", "'+33", "'-2", "'@SUM", "'\tx"]);
  expect(renderCsv(["c"], [{ c: "\r=x" }])).toContain("'\r=x");
  expect(["a=b", "2023-04-06", "02"].map(cellule)).toEqual(["a=b", "2023-04-06", "02"]);
});

test("guillemets, virgules et fins de ligne sont dans leur cellule ; une liste est jointe par « | »", () => {
  const ligne = { texte: 'Il dit "oui",\npuis', liste: ["APES", "Chair’ESS / LMA"], rien: null, nombre: 0 };
  expect(renderCsv(["texte", "liste", "rien", "nombre"], [ligne])).toBe(
    'texte,liste,rien,nombre\r\n"Il dit ""oui"",\npuis",APES | Chair’ESS / LMA,,0\r\n',
  );
});

test("sans ligne, il reste les titres des colonnes", () => {
  expect(renderCsv(["code", "date"], [])).toBe("code,date\r\n");
});

test("la variante pour Excel a la marque d’ordre des octets et des points-virgules", () => {
  expect(renderCsv(["a", "b"], [{ a: "1;2", b: "é" }], { excel: true })).toBe('\uFEFFa;b\r\n"1;2";é\r\n');
});
