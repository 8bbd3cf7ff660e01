import { expect, test } from "@playwright/test";
import { ARBRE, ARBRE_VIDE, atelier } from "../document/fixture.ts";
import { ETROIT, LARGE, placer } from "./placer.ts";
import { direTissage, exempleDe, lireTissage, tisser } from "./tisser.ts";

const lisible = (mots: string) => mots.replaceAll(/[\u00A0\u202F]/g, " ");

test("a thread goes from each atelier to each point that takes up its words, whatever the number of énoncés", () => {
  const tissage = tisser(ARBRE);
  expect(tissage.gauche.map((b) => [b.code, b.nom, b.taille, b.chemin])).toEqual([
    ["A1", "Association A", 1000, "/programme/A1"],
    ["A2", "Réseau B", null, "/programme/A2"],
    ["A3", "Association A", 55, "/programme/A3"],
    ["A4", "Association A", null, "/programme/A4"],
  ]);
  expect(tissage.fils).toEqual([
    { de: "A1", vers: "P1", transition: "ecologique", nombre: 2 },
    { de: "A3", vers: "P1", transition: "ecologique", nombre: 2 },
    { de: "A1", vers: "P2", transition: "ecologique", nombre: 2 },
    { de: "A3", vers: "P2", transition: "ecologique", nombre: 2 },
    { de: "A2", vers: "P3", transition: "sociale", nombre: 1 },
  ]);
  expect(tissage.chapitres.map((c) => [c.transition, c.blocs.map((b) => [b.titre, b.points])])).toEqual([
    ["ecologique", [["Leviers à conserver, amplifier ou créer", 2]]],
    ["sociale", [["Propositions", 1]]],
  ]);
  expect(tissage.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.bouts.map((x) => [x.cle, x.partage])))).toEqual([
    ["P1", true],
    ["P2", true],
    ["P3", false],
  ]);
  expect(exempleDe(tissage)?.bout.cle).toBe("P1");
  expect(lisible(direTissage(ARBRE))).toBe("Qui a dit quoi : 4 ateliers, 3 énoncés, 3 points");
});

test("past the number one can follow, months on one side and blocks on the other count what they hold", () => {
  const tissage = tisser(ARBRE, 3);
  expect(tissage.parMois).toBe(true);
  expect(tissage.gauche.map((b) => [b.cle, lisible(b.nom), b.chemin])).toEqual([
    ["2023-04", "1 atelier", "/programme?mois=2023-04"],
    ["2023-06", "3 ateliers", "/programme?mois=2023-06"],
  ]);
  expect(tissage.fils.map((f) => [f.de, f.vers, f.nombre])).toEqual([
    ["2023-04", "ecologique-leviers", 4],
    ["2023-06", "ecologique-leviers", 4],
    ["2023-06", "sociale-propositions", 1],
  ]);
  expect(lireTissage(tissage)).toContain("plus il est épais");
  expect(exempleDe(tissage)).toBeNull();
});

test("on a screen and on a phone, nothing overlaps and every thread joins two ends", () => {
  const nombreux = {
    ...ARBRE,
    ateliers: Array.from({ length: 80 }, (_, i) =>
      atelier({ code: `A${i + 1}`, mois: i < 40 ? "2023-04" : "2023-05" }),
    ),
  };
  for (const arbre of [ARBRE, nombreux])
    for (const mesures of [LARGE, ETROIT]) {
      const { largeur, hauteur, gauche, chapitres, fils } = placer(tisser(arbre), mesures);
      const labels = chapitres.flatMap((c) => [c.y, ...c.blocs.map((b) => b.y)]);
      const points = chapitres.flatMap((c) => c.blocs.flatMap((b) => b.bouts.map((x) => x.y)));
      const suivent = (ys: number[], pas: number) => ys.slice(1).every((y, i) => y - (ys[i] ?? 0) >= pas);
      expect(
        suivent(
          gauche.map((b) => b.y),
          22,
        ),
      ).toBe(true);
      expect(suivent(labels, 20)).toBe(true);
      expect(suivent(points, 7)).toBe(true);
      expect([...gauche.map((b) => b.y), ...labels, ...points].every((y) => y > 0 && y < hauteur)).toBe(true);
      expect(largeur).toBe(mesures.largeur);
      const bouts = new Set([...gauche.map((b) => b.y), ...points]);
      for (const { d } of fils) {
        const [, de, vers] = /^M\d+ ([\d.]+)C.* ([\d.]+)$/.exec(d) ?? [];
        expect([bouts.has(Number(de)), bouts.has(Number(vers))]).toEqual([true, true]);
      }
    }
  expect(
    placer(tisser(nombreux), LARGE)
      .gauche.filter((b) => b.premierDuMois)
      .map((b) => b.code),
  ).toEqual(["A1", "A41"]);
  expect(tisser(ARBRE_VIDE).fils).toEqual([]);
});
