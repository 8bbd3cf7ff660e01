import { expect, test } from "@playwright/test";
import { corriger } from "./litteraux.ts";
import { lieux, sourcesFrancaises } from "./reecrire.ts";

const page = (jsx: string) => `export const p = (x: string) => ${jsx};\n`;
const corrigee = (jsx: string) => corriger("p.tsx", page(jsx));

test("the sentences of the sources are typed with their no-break spaces and curly apostrophes", () => {
  expect(sourcesFrancaises().flatMap(lieux)).toEqual([]);
});

test("a text of JSX, a string and a template take no-break spaces before the high signs and inside quotes", () => {
  expect(corrigee("<p>Rien reçu ? « {x} » : relisez</p>")).toBe(
    page("<p>Rien reçu\u202F? «\u202F{x}\u202F»\u00A0: relisez</p>"),
  );
  expect(corriger("p.ts", "const a = 'Au plus 5 Mo ; le n° 3, 9 h 30, 20 % le 6 avril';")).toBe(
    "const a = 'Au plus 5\u00A0Mo\u202F; le n°\u00A03, 9\u00A0h\u00A030, 20\u00A0% le 6\u00A0avril';",
  );
  expect(corriger("p.ts", `const a = (x) => \`l'atelier « \${x} » : oui\`;`)).toBe(
    `const a = (x) => \`l’atelier «\u202F\${x}\u202F»\u00A0: oui\`;`,
  );
});

test("no line of a text begins with a sign that belongs to the word before", () => {
  expect(corrigee("<p>\n  un mot\n  » suite\n</p>")).toBe(page("<p>\n  un mot\u202F» suite\n</p>"));
  expect(corrigee('<p>\n  {x}{" "}\n  ; suite\n</p>')).toBe(page('<p>\n  {x}{"\u202F"}\n  ; suite\n</p>'));
});

test("what a machine reads is left alone: addresses, classes, SQL, code", () => {
  for (const source of [
    'import a from "x : y";',
    'const p = <a href="a : b" className="c ; d">e</a>;',
    "const q = sql`select a ? b : c`;",
    "const t = a ? b : c;",
    'const u = "index.php?x=1";',
  ])
    expect(corriger("p.tsx", source)).toBe(source);
});
