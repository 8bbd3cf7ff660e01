import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { AUTREMENT, lignes, type Objets, SANS_MOTS } from "@/e2e/formulaires";

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => ({ file: join("app", file), texte: readFileSync(join("app", file), "utf8") }));

test("every form of the application is tried on a slow telephone, or says why it need not be", () => {
  const formulaires = sources
    .filter(({ texte }) => /<form[\s>]|<FormulaireServeur\s|<Formulaire\s+envoi=|<CadreFormulaire\s/.test(texte))
    .map((s) => s.file);
  const connus = [...Object.keys(lignes({} as Objets)), ...Object.keys(AUTREMENT), ...SANS_MOTS];
  expect(formulaires.sort()).toEqual(connus.sort());
  for (const preuve of Object.values(AUTREMENT)) expect(readFileSync(preuve, "utf8")).toContain("setOffline(true)");
});

test("no action is called from a page without an answer for a lost network or a site deployed since", () => {
  const nues = sources
    .filter(({ texte }) => texte.includes('"use client"') && /await \w+Action\(/.test(texte))
    .filter(({ texte }) => !/\buse(Envoi|Autosave)\b/.test(texte));
  expect(nues.map((s) => s.file)).toEqual([]);
});

test("no sentence sends a person to reload the page and lose what they typed", () => {
  const refus = readFileSync("lib/socle/refus.ts", "utf8");
  expect(refus).not.toMatch(/recharge/i);
});
