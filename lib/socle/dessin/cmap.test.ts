import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { lireCmap } from "./cmap.ts";

const POLICES = "node_modules/@expo-google-fonts";

test("both formats of the table give the characters of the font, and only them", () => {
  const format12 = lire("source-serif-4/400Regular/SourceSerif4_400Regular.ttf");
  const format4 = lire("atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf");
  expect([..."éŒ’Ж\u202F中□"].map((c) => format12.has(c.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([..."éŒ’Ж\u202F中□"].map((c) => format4.has(c.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("a file that is not a font is refused", () => {
  expect(() => lireCmap(Buffer.alloc(64))).toThrow();
});

function lire(fichier: string): Set<number> {
  return lireCmap(readFileSync(`${POLICES}/${fichier}`));
}
