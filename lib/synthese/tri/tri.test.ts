import { expect, test } from "@playwright/test";
import { chercherPoints } from "./chercher.ts";
import { commencer } from "./etat.ts";
import { choixDe, filtrer, SANS_FILTRE } from "./filtres.ts";
import { composer, type Groupement } from "./lignes.ts";
import { signauxFaibles, soutienDe } from "./soutien.ts";
import { pointsProches, suggestionsDe } from "./suggestions.ts";
import { tableEssai } from "./table-essai.ts";
import { isSaisie, lireTouche } from "./touches.ts";

const table = tableEssai();
const enonces = new Map(table.enonces.map((e) => [e.id, e]));
const attendent = table.enonces.slice(0, 3);
const titres = (groupement: Groupement, autres: object = {}) =>
  composer(attendent, {
    groupement,
    table,
    reperes: { visite: null, version: null },
    lots: [],
    pres: new Map(),
    replies: [],
    ...autres,
  }).flatMap((l) => (l.nature === "titre" ? [`${l.titre} ${l.n}`] : []));

test("énoncés are grouped by theme whatever its accents, by fiche, by what resembles, by what is new", () => {
  expect(titres("theme")).toEqual(["Énergie 2", "Mobilité 1"]);
  expect(titres("fiche")).toEqual(["F1 · Structure s1 2", "F2 · Structure s2 1"]);
  expect(titres("ressemblance", { lots: [["e1", "e3"]] })).toEqual([
    "Se ressemblent : Accroche de F1-01 2",
    "Ne ressemblent à rien 1",
  ]);
  // The other one of the second set is no longer there.
  const pres = new Map([["e2", table.points[0]]]);
  expect(titres("ressemblance", { lots: [["e2", "e9"]], pres })).toEqual([
    "Près de P1 : Point P1 1",
    "Ne ressemblent à rien 2",
  ]);
  expect(titres("nouveaute")).toEqual(["Déjà là à votre dernière visite 3"]);
  const version = { numero: 1, at: "2023-07-01T00:00:00.000Z" };
  expect(titres("nouveaute", { reperes: { visite: null, version } })).toEqual(["Depuis la version 1 1", "Avant 2"]);
  expect(titres("nouveaute", { reperes: { visite: "2023-08-01T00:00:00.000Z", version } })).toEqual([
    "Depuis votre dernière visite 1",
    "Avant 2",
  ]);
});

test("a filter on words takes beginnings of words, accents aside; the others each narrow, with counts under the rest", () => {
  const garder = (f: object) => filtrer(table, attendent, { ...SANS_FILTRE, ...f }).map((e) => e.code);
  expect(garder({ mots: "ENERG f1" })).toEqual(["F1-02"]);
  expect(garder({ theme: "energie" })).toEqual(["F1-02", "F2-01"]);
  expect(garder({ structure: "s1", type: "levier" })).toEqual(["F1-01"]);
  expect(garder({ departement: "62" })).toEqual(["F2-01"]);
  expect(choixDe(table, attendent, { ...SANS_FILTRE, structure: "s1" }, "type")).toEqual([
    { valeur: "frein", mots: "Frein", n: 1 },
    { valeur: "levier", mots: "Levier", n: 1 },
  ]);
});

test("points are found by their words, their code, or the words of their sources, in any chapter", () => {
  const codes = (mots: string) => chercherPoints(table, mots).map((p) => p.code);
  expect(codes("")).toEqual(["P1", "P9"]);
  expect(codes("cafe vois")).toEqual(["P9"]);
  expect(codes("F3-01")).toEqual(["P1"]);
  expect(codes("p9")).toEqual(["P9"]);
  expect(codes("rien de tel")).toEqual([]);
  expect(chercherPoints(table, "", ["p9"]).map((p) => p.code)).toEqual(["P9", "P1"]);
});

test("support counts ateliers, structures and départements once; a point on one atelier is a weak signal", () => {
  expect(soutienDe(table, ["e1", "e2", "e3", "e5"], enonces)).toEqual({ ateliers: 3, structures: 2, departements: 2 });
  expect(signauxFaibles(table, enonces).map((p) => p.code)).toEqual(["P1"]);
});

test("suggestions: points that cite what is near come first, as the chapter stands; five at most, nothing gone, refused or chosen", () => {
  const ressemblances = { proches: { e1: ["e2", "e4", "e6", "e5", "e3"] }, lots: [], refuses: {} };
  const etat = { ...commencer({ table, reperes: { visite: null, version: null } }), ressemblances };
  const ids = (changes: object) => suggestionsDe({ ...etat, ...changes }).map((p) => p.id);
  expect(ids({})).toEqual(["p9", "p1", "e2", "e3"]);
  expect(ids({ choisis: ["e1", "e2"] })).toEqual(["p9", "p1", "e3"]);
  expect(ids({ partis: ["e3"] })).toEqual(["p9", "p1", "e2"]);
  expect(ids({ ressemblances: { ...ressemblances, refuses: { e1: ["p9"] } } })).toEqual(["p1", "e2", "e3"]);
  expect(ids({ courant: "e3" })).toEqual([]);
  const pres = (refuses: Record<string, string[]>) =>
    [...pointsProches({ table, ressemblances: { ...ressemblances, refuses } })].map(([id, p]) => `${id} ${p.code}`);
  expect(pres({})).toEqual(["e1 P9"]);
  expect(pres({ e1: ["p9"] })).toEqual(["e1 P1"]);
  expect(pres({ e1: ["p9", "p1"] })).toEqual([]);
});

test("keys: letters and digits outside fields only, none when switched off, Escape always", () => {
  const libre = { enSaisie: false, actives: true };
  const touche = (key: string, autres: object = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...autres,
  });
  expect(lireTouche(touche("p"), libre)).toBe("point");
  expect(lireTouche(touche("P"), libre)).toBe("point");
  expect(lireTouche(touche("3"), libre)).toBe("numero3");
  expect(lireTouche(touche("?"), libre)).toBe("aide");
  expect(lireTouche(touche("z", { ctrlKey: true }), libre)).toBe("annuler");
  expect(lireTouche(touche("p", { ctrlKey: true }), libre)).toBe(null);
  expect(lireTouche(touche("p", { altKey: true }), libre)).toBe(null);
  expect(lireTouche(touche("p"), { enSaisie: true, actives: true })).toBe(null);
  expect(lireTouche(touche("z", { ctrlKey: true }), { enSaisie: true, actives: true })).toBe(null);
  expect(lireTouche(touche("p"), { enSaisie: false, actives: false })).toBe(null);
  expect(lireTouche(touche("Escape"), { enSaisie: true, actives: false })).toBe("sortir");
});

test("one types in fields and lists, not in boxes one ticks", () => {
  expect(isSaisie({ tagName: "TEXTAREA" })).toBe(true);
  expect(isSaisie({ tagName: "SELECT" })).toBe(true);
  expect(isSaisie({ tagName: "INPUT", type: "search" })).toBe(true);
  expect(isSaisie({ tagName: "INPUT", type: "checkbox" })).toBe(false);
  expect(isSaisie({ tagName: "BUTTON" })).toBe(false);
  expect(isSaisie(null)).toBe(false);
});
