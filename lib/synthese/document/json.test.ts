import { expect, test } from "@playwright/test";
import { ARBRE } from "./fixture.ts";
import { renderSyntheseJson } from "./json.ts";

test("a point bears the codes of its sources, and each is in the file", () => {
  const json = renderSyntheseJson(ARBRE);
  const points = json.chapitres.flatMap(({ blocs }) =>
    blocs.flatMap(({ groupes }) => groupes.flatMap((g) => g.points)),
  );
  expect(points.map(({ code }) => code)).toEqual(["P1", "P2", "P3"]);
  expect(points[2]).toEqual({
    code: "P3",
    accroche: "Former les accueillants",
    texte: 'suffit à tenir un site : l\'eau, le broyat et "le reste" suivent...',
    liens: [],
    horizon: null,
    destinataires: [],
    action: null,
    exemple: null,
    structure: null,
    lieu: null,
    partenaires: null,
    sources: ["F2-01"],
    reprises: [{ enonce: "F2-01", mode: "repris" }],
    soutien: { ateliers: 1, structures: 2, departements: 0 },
    divergences: [],
  });
  const enonces = json.enonces.map(({ code }) => code);
  for (const source of points.flatMap(({ sources }) => sources)) expect(enonces).toContain(source);
});

test("the version, the licence and the mention of demonstration are in the file", () => {
  const json = renderSyntheseJson(ARBRE);
  expect(json.version).toBe(1);
  expect(json.publieeAt).toBe("2023-12-12T13:00:00.000Z");
  expect(json.licence).toBe("Licence Ouverte 2.0 (etalab-2.0)");
  expect(json.mention).toBe("Démonstration : textes fictifs, qui n’engagent pas les structures citées");
  expect(renderSyntheseJson({ ...ARBRE, demonstration: false }).mention).toBeNull();
  expect(json.enjeux.map(({ numero }) => numero)).toEqual([1, 2]);
});
