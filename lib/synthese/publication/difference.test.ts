import { expect, test } from "@playwright/test";
import { ARBRE, atelier, enonce, groupe, point } from "../document/fixture.ts";
import type { ArbreChapitre, ArbreGroupe, SyntheseArbre } from "../version/tree.ts";
import { comparer, isIdentique } from "./difference.ts";
import { horsDeLOrdre } from "./ordre.ts";

const copie = (): SyntheseArbre => structuredClone(ARBRE);
const chapitre = (arbre: SyntheseArbre, i = 0) => arbre.chapitres[i] as ArbreChapitre;
const un = (arbre: SyntheseArbre, c: number, b: number, g: number) =>
  arbre.chapitres[c]?.blocs[b]?.groupes[g] as ArbreGroupe;
const RIEN = comparer(ARBRE, ARBRE);

test("the same content is nothing new, whatever its number, its date and what was not kept before", () => {
  const suivante = { ...copie(), version: 2, publieeAt: "2024-01-10T15:30:00.000Z" };
  expect(comparer(ARBRE, suivante)).toEqual({
    points: { nouveaux: [], reformules: [], retires: [], deplaces: [], appuis: [] },
    enjeux: { nouveaux: [], reformules: [], retires: [], deplaces: [] },
    chapitres: [],
    chiffres: [],
    ateliers: { nouveaux: [], changes: [], retires: [] },
    annexe: { nouveaux: [], changes: [], retires: [] },
    parties: [],
  });
  expect(isIdentique(ARBRE, suivante)).toBe(true);
  expect(isIdentique({ ...ARBRE, doubleTraitement: null }, suivante)).toBe(true);
  expect(isIdentique(ARBRE, { ...suivante, coOrganisateurs: ["Région"] })).toBe(false);
});

test("each kind of change is told apart, by its code", () => {
  const cas: [string, (a: SyntheseArbre) => unknown, object][] = [
    [
      "a point comes",
      (a) => un(a, 0, 1, 0).points.push(point({ code: "P9" })),
      { points: { ...RIEN.points, nouveaux: ["P9"] } },
    ],
    [
      "its words change",
      (a) => Object.assign(un(a, 0, 0, 0).points[0] ?? {}, { texte: "autrement." }),
      { points: { ...RIEN.points, reformules: ["P1"] } },
    ],
    ["it leaves", (a) => un(a, 1, 0, 0).points.pop(), { points: { ...RIEN.points, retires: ["P3"] } }],
    [
      "it goes to another chapter",
      (a) => un(a, 0, 1, 0).points.push(un(a, 1, 0, 0).points.pop() ?? point({})),
      { points: { ...RIEN.points, deplaces: ["P3"] } },
    ],
    [
      "another énoncé says the same",
      (a) => un(a, 1, 0, 0).points[0]?.sources.push({ enonce: "F1-01", mode: "regroupe" }),
      { points: { ...RIEN.points, appuis: ["P3"] } },
    ],
    [
      "a group takes another name, its points stay where they are",
      (a) => Object.assign(un(a, 0, 0, 1), { titre: "Se déplacer" }),
      { chapitres: ["ecologique"] },
    ],
    [
      "a problématique changes",
      (a) => Object.assign(chapitre(a), { problematique: "Autrement." }),
      { chapitres: ["ecologique"] },
    ],
    [
      "figures change, one by one",
      (a) => Object.assign(a.chiffres, { moyenne: null, parMois: { ...a.chiffres.parMois, "2023-05": 4 } }),
      {
        chiffres: [
          { cle: "moyenne", avant: 527.5, apres: null },
          { cle: "parMois.2023-05", avant: 0, apres: 4 },
        ],
      },
    ],
    [
      "ateliers",
      (a) => a.ateliers.splice(0, 2, atelier({ code: "A1", participants: 12 }), atelier({ code: "A9" })),
      { ateliers: { nouveaux: ["A9"], changes: ["A1"], retires: ["A2"] } },
    ],
    [
      "the annex",
      (a) => a.enonces.splice(1, 2, enonce({ code: "F1-02", texte: "Autre." })),
      { annexe: { nouveaux: [], changes: ["F1-02"], retires: ["F2-01"] } },
    ],
    [
      "enjeux change places, and one its words",
      (a) => {
        a.enjeux.reverse();
        Object.assign(a.enjeux[0] ?? {}, { texte: "Un autre texte." });
        a.enjeux.push({ titre: "Un troisième", texte: "", exemples: [], liens: [], points: [] });
      },
      { enjeux: { nouveaux: [3], reformules: [1], retires: [], deplaces: [2] } },
    ],
    [
      "an enjeu takes another title, one leaves",
      (a) => a.enjeux.splice(0, 2, { ...(a.enjeux[1] ?? a.enjeux[0]), titre: "Autre titre" } as never),
      { enjeux: { nouveaux: [], reformules: [1], retires: [1], deplaces: [] } },
    ],
    ["the theme", (a) => Object.assign(a, { intitule: "Autre thème" }), { parties: ["intitule"] }],
  ];
  for (const [nom, changer, attendu] of cas) {
    const apres = copie();
    changer(apres);
    expect(comparer(ARBRE, apres), nom).toEqual({ ...RIEN, ...attendu });
  }
});

test("of points put in another order, the fewest are said to have moved", () => {
  const ordres: [string, string][] = [
    ["abcd", ""],
    ["bcda", "a"],
    ["dabc", "d"],
    ["acbd", "b"],
    ["", ""],
  ];
  for (const [apres, bouges] of ordres) expect(horsDeLOrdre([..."abcd"], [...apres]).join(""), apres).toBe(bouges);
  const apres = copie();
  const points = ["P5", "P6", "P7"].map((code) => point({ code }));
  const avant = copie();
  avant.chapitres[0]?.blocs[1]?.groupes.push(groupe({ points }));
  apres.chapitres[0]?.blocs[1]?.groupes.push(groupe({ points: [...points.slice(1), ...points.slice(0, 1)] }));
  expect(comparer(avant, apres)).toEqual({ ...RIEN, points: { ...RIEN.points, deplaces: ["P5"] } });
});

test("before a first version, all is new", () => {
  const premiere = comparer(null, ARBRE);
  expect([premiere.points.nouveaux, premiere.enjeux.nouveaux, premiere.ateliers.nouveaux]).toEqual([
    ["P1", "P2", "P3"],
    [1, 2],
    ["A1", "A2", "A3", "A4"],
  ]);
});
