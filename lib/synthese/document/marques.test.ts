import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { COULEURS, MARQUES, NOMS_MARQUE } from "../../socle/transitions/palette.ts";
import { connaitre, nomTransition, TRANSITIONS_USUELLES } from "../../socle/transitions/transitions.ts";
import { couleurTransition, marqueSvg } from "./marques.ts";

test("each colour of the palette can be read on paper (4.5:1), and has the same token as the style sheet", () => {
  const feuille = readFileSync("app/globals.css", "utf8");
  for (const [nom, couleur] of Object.entries(COULEURS)) {
    expect(contraste(couleur, "#FBFAF7"), nom).toBeGreaterThanOrEqual(4.5);
    expect(feuille).toContain(`--color-${nom}: ${couleur.toLowerCase()};`);
  }
});

test("each mark of the palette differs from the others", () => {
  expect(new Set(Object.values(MARQUES).map((traces) => JSON.stringify(traces))).size).toBe(NOMS_MARQUE.length);
});

test("a transition has its mark, in its colour, that of the edition", () => {
  expect(couleurTransition("sociale")).toBe("#A6325B");
  connaitre([{ code: "numerique", nom: "Transition numérique", couleur: "petrole", marque: "ecran" }]);
  expect(marqueSvg("numerique")).toContain(COULEURS.petrole);
  expect(nomTransition("numerique")).toBe("Transition numérique");
  connaitre(TRANSITIONS_USUELLES);
});

function contraste(a: string, b: string): number {
  const [clair = 0, sombre = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (clair + 0.05) / (sombre + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
