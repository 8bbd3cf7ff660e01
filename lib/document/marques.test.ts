import { expect, test } from "@playwright/test";
import { CODES_TRANSITION } from "../edition/transitions.ts";
import { COULEUR_TRANSITION, marqueSvg } from "./marques.ts";

test("chaque couleur se lit sur le papier (4,5:1)", () => {
  for (const code of CODES_TRANSITION)
    expect(contraste(COULEUR_TRANSITION[code], "#FBFAF7"), code).toBeGreaterThanOrEqual(4.5);
});

test("chaque transition a sa marque, dans sa couleur", () => {
  const marques = CODES_TRANSITION.map(marqueSvg);
  expect(new Set(marques).size).toBe(4);
  for (const [rang, code] of CODES_TRANSITION.entries()) expect(marques[rang]).toContain(COULEUR_TRANSITION[code]);
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
