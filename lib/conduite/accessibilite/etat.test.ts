import { expect, test } from "@playwright/test";
import { CRITERES, type Critere } from "./criteres.ts";
import { conformite, criteresRespectes, manquements, mentionAccessibilite, tauxConformite } from "./etat.ts";

test("each criterion of the RGAA 4.1 has one line, in its order", () => {
  const parTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
  expect(CRITERES.map((c) => c.numero)).toEqual(
    parTheme.flatMap((n, t) => Array.from({ length: n }, (_, i) => `${t + 1}.${i + 1}`)),
  );
});

test("the declared state is the one of the table", () => {
  expect(mentionAccessibilite.replace("\u00A0", " ")).toBe("Accessibilité : partiellement conforme");
  expect(criteresRespectes.replaceAll("\u00A0", " ")).toBe("72 critères sur 76");
  expect(tauxConformite.replace(/\s/g, " ")).toBe("94,7 %");
  expect(manquements.map((c) => c.numero)).toEqual(["1.6", "7.1", "12.5", "13.3"]);
});

test("under half of what applies is not conforming, all of it is fully, what does not apply does not count", () => {
  const table = (conformes: number, manques: number, sansObjet: number): Critere[] => [
    ...Array.from({ length: conformes }, () => ({ numero: "1.1", sujet: "", etat: "conforme" as const })),
    ...Array.from({ length: manques }, () => ({ numero: "1.1", sujet: "", etat: "non_conforme" as const, note: "" })),
    ...Array.from({ length: sansObjet }, () => ({ numero: "1.1", sujet: "", etat: "non_applicable" as const })),
  ];
  expect(conformite(table(49, 51, 30)).mot).toBe("non");
  expect(conformite(table(50, 50, 30)).mot).toBe("partiellement");
  expect(conformite(table(99, 1, 0)).mot).toBe("partiellement");
  expect(conformite(table(3, 0, 103))).toEqual({ respectes: 3, applicables: 3, mot: "totalement" });
});
