import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { ARBRE } from "../document/fixture.ts";
import { renderCheminPng } from "../document/pdf/chemin.ts";
import { cheminDe, direChemin, structuresDites } from "./chemin.ts";
import { CHEMIN_IMAGE, placerChemin } from "./placer-chemin.ts";

test("the words of an atelier, or of a structure wherever it spoke, lead to the points that took them up", () => {
  const chemin = cheminDe(ARBRE, { atelier: "A2" });
  expect(chemin.enonces.map((e) => e.code)).toEqual(["F2-01"]);
  expect(chemin.points.map((p) => [p.code, p.transition, p.ateliers, p.sources])).toEqual([
    ["P3", "sociale", 1, [{ enonce: "F2-01", mode: "repris" }]],
  ]);
  expect(direChemin(chemin).replaceAll("\u00A0", " ")).toBe("1 énoncé repris dans 1 point de la synthèse");
  expect(cheminDe(ARBRE, { structure: "reseau b" }).points.map((p) => p.code)).toEqual(["P3"]);
  expect(cheminDe(ARBRE, { structure: "Personne" })).toEqual({ enonces: [], points: [] });
  expect(structuresDites(ARBRE)).toEqual(["Association A", "Réseau B", "Réseau C"]);
});

test("a path too long for its picture says what it leaves out, and never draws an end without a thread", async () => {
  const [premier] = cheminDe(ARBRE, { atelier: "A2" }).points;
  const [enonce] = ARBRE.enonces;
  if (!premier || !enonce) throw new Error("fixture vide");
  const chemin = {
    enonces: Array.from({ length: 12 }, (_, i) => ({ ...enonce, code: `F9-${i}` })),
    points: Array.from({ length: 12 }, (_, i) => ({
      ...premier,
      code: `P${i}`,
      sources: [{ enonce: `F9-${11 - i}`, mode: "repris" as const }],
    })),
  };
  const dessin = placerChemin(chemin, CHEMIN_IMAGE);
  expect(dessin.enonces.map((e) => e.code).slice(0, 2)).toEqual(["F9-11", "F9-10"]);
  expect([dessin.enonces.length, dessin.points.length, dessin.fils.length, dessin.reste]).toEqual([
    8,
    8,
    8,
    { enonces: 4, points: 4 },
  ]);
  const partage = { annee: 2023, titre: "Un titre de structure fort long ".repeat(6), chemin, demonstration: true };
  const png = await renderCheminPng(partage);
  const { format, width, height } = await sharp(png).metadata();
  expect([format, width, height]).toEqual(["png", 1200, 630]);
  expect(await renderCheminPng(partage)).toEqual(png);
});
