import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const TITRE = /\btest(?:\.step|\.describe)?\(\s*(?:"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g;
const FRANCAIS =
  /(?<![\p{L}’-])(?:le|la|les|un|une|des|du|est|sont|pas|qui|avec|dans|pour|sans|chaque)(?![\p{L}’-])|(?<!\p{L})[ldnscj]’\p{L}/iu;
const ANGLAIS =
  /(?<![\p{L}’])(?:the|is|are|and|of|to|that|with|from|by|who|not|its?|never|nothing|may|each|or)(?!\p{L})/iu;
/** What the application says is quoted in its own words. */
const propre = (titre: string) => titre.replace(/« [^»]*»|\$\{[^}]*\}/gu, "");

test("the title of each test is in English", () => {
  const fichiers = ["lib", "db", "e2e"].flatMap((dossier) =>
    readdirSync(dossier, { recursive: true, encoding: "utf8" })
      .filter((f) => /\.(?:test|spec)\.ts$/.test(f))
      .map((f) => `${dossier}/${f}`),
  );
  const titres = fichiers.flatMap((f) =>
    [...readFileSync(f, "utf8").matchAll(TITRE)].map(([, court, gabarit]) => propre(court ?? gabarit ?? "")),
  );
  expect(titres.length).toBeGreaterThan(1000);
  expect(titres.filter((t) => FRANCAIS.test(t) && !ANGLAIS.test(t))).toEqual([]);
});
