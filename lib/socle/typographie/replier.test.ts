import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { replier } from "./replier.ts";

test("a commune is found as one types it", () => {
  for (const saisie of ["Mont-Saint-Éloi", "MONT-ST-ÉLOI", "mont saint eloi", " Mont St. Eloi "]) {
    expect(replier(saisie)).toBe("mont saint eloi");
  }
  expect(replier("Ste-Austreberthe")).toBe("sainte austreberthe");
  expect(replier("Saint-Laurent-Blangy")).toBe(replier("SAINT LAURENT BLANGY"));
  expect(replier("Villeneuve-d’Ascq")).toBe(replier("villeneuve d'ascq"));
  expect(replier("Cœur de Flandre")).toBe("coeur de flandre");
  expect(replier("Estrées")).toBe("estrees");
  expect(replier("« ?! »")).toBe("");
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (texte) => expect(replier(replier(texte))).toBe(replier(texte))),
  );
});
