import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { decouper } from "./decouper.ts";

test("the essential is what is bold, else what is before a colon, else the first sentence, else the first words", () => {
  const cas: [string, number, string, string][] = [
    ["Le covoiturage marche bien.", 14, "Le covoiturage", "marche bien."],
    ["Le covoiturage : il marche.", 14, "Le covoiturage :", "il marche."],
    ["Manque de temps : les bénévoles s’épuisent.", 0, "Manque de temps :", "les bénévoles s’épuisent."],
    ["Les pièces manquent. On attend des mois.", 0, "Les pièces manquent.", "On attend des mois."],
    ["Ouvert de 9:30 à midi, sans rendez-vous", 0, "Ouvert de 9:30 à midi, sans rendez-vous", ""],
    ["La CAC", 0, "La CAC", ""],
    ["Former une personne par quartier", 0, "Former une personne par quartier", ""],
    [
      "Former une personne de chaque quartier de la région aux gestes de la réparation et du soin des objets",
      0,
      "Former une personne de chaque quartier de la région aux gestes de la réparation",
      "et du soin des objets",
    ],
    ["Mutualiser", 0, "Mutualiser", ""],
    ["", 0, "", ""],
  ];
  for (const [passage, gras, accroche, texte] of cas)
    expect(decouper(passage, gras), passage).toEqual({ accroche, texte });
});

test("nothing is lost, and the essential holds in eighty characters", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(300), (passage, gras) => {
      const { accroche, texte } = decouper(passage, gras);
      expect(accroche.length).toBeLessThanOrEqual(80);
      expect((accroche + texte).replace(/\s/g, "")).toBe(passage.replace(/\s/g, ""));
    }),
  );
});
