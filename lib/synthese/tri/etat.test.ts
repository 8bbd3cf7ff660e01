import { expect, test } from "@playwright/test";
import { type Acte, commencer, type Etat, enMain, enoncesDe, idsVisibles } from "./etat.ts";
import type { Changements } from "./fusion.ts";
import { alleger, etoffer } from "./legere.ts";
import { blocDeLaPlace, finDe, groupeDuType } from "./places.ts";
import { reduire } from "./reduire.ts";
import { nombreDePoints, nombreQuiAttend } from "./reste.ts";
import { bloc, enonce, point, tableEssai } from "./table-essai.ts";

const depart = (changes: Partial<Parameters<typeof commencer>[0]> = {}) =>
  commencer({ table: tableEssai(), reperes: { visite: null, version: null }, ...changes });
const jouer = (etat: Etat, ...actes: Acte[]) => actes.reduce(reduire, etat);
const codes = (etat: Etat, ids: readonly string[]) =>
  ids.map((id) => etat.table.enonces.find((e) => e.id === id)?.code);
const rien: Changements = {
  numero: 2,
  enonces: [],
  fiches: {},
  points: [],
  ailleurs: [],
  partis: [],
  blocs: null,
  plans: null,
  chapitre: null,
  ressemblances: false,
  gestes: [],
};

test("the list holds what waits in this chapter, in groups with their counts, and begins on its first énoncé", () => {
  const etat = depart();
  expect(etat.lignes).toEqual([
    { nature: "titre", cle: "levier", titre: "Leviers", n: 2, replie: false },
    { nature: "enonce", id: "e1" },
    { nature: "enonce", id: "e3" },
    { nature: "titre", cle: "frein", titre: "Freins", n: 1, replie: false },
    { nature: "enonce", id: "e2" },
  ]);
  expect(etat.courant).toBe("e1");
  expect(enoncesDe(etat, "ecartes").map((e) => e.code)).toEqual(["F2-02"]);
});

test("a code of the address opens that énoncé or that point", () => {
  expect(depart({ code: "F1-02" }).courant).toBe("e2");
  expect(depart({ code: "P1" }).mode).toEqual({ nom: "point", id: "p1", volet: "lire" });
  expect(depart({ code: "F99-01" }).courant).toBe("e1");
});

test("next and previous stop at both ends", () => {
  const etat = jouer(depart(), { type: "avancer", pas: 1 }, { type: "avancer", pas: 1 }, { type: "avancer", pas: 1 });
  expect(etat.courant).toBe("e2");
  expect(jouer(etat, { type: "avancer", pas: -9 }).courant).toBe("e1");
  expect(jouer(etat, { type: "bout", fin: false }).courant).toBe("e1");
});

test("what is in hand is the selection in the order it was chosen, else the current énoncé", () => {
  expect(enMain(depart())).toEqual(["e1"]);
  const etat = jouer(depart(), { type: "choisir", id: "e2" }, { type: "choisir", id: "e1" });
  expect(enMain(etat)).toEqual(["e2", "e1"]);
  expect(enMain(jouer(etat, { type: "choisir", id: "e2" }))).toEqual(["e1"]);
  expect(enMain(jouer(etat, { type: "lacher" }))).toEqual(["e1"]);
});

test("a range is chosen from where it began, by keys and by pointer", () => {
  const etat = jouer(depart(), { type: "avancer", pas: 1, etendre: true }, { type: "avancer", pas: 1, etendre: true });
  expect(etat.choisis).toEqual(["e1", "e3", "e2"]);
  expect(jouer(depart(), { type: "aller", id: "e3" }, { type: "choisirPlage", id: "e2" }).choisis).toEqual([
    "e3",
    "e2",
  ]);
});

test("a whole group is chosen, then left; an énoncé that resembles is added after the current one", () => {
  const groupe: Acte = { type: "choisirTous", ids: ["e1", "e3"] };
  expect(jouer(depart(), groupe).choisis).toEqual(["e1", "e3"]);
  expect(jouer(depart(), groupe, groupe).choisis).toEqual([]);
  const etat = jouer(depart(), { type: "choisirTous", ids: ["e1", "e2"], ajouter: true });
  expect([etat.choisis, etat.courant]).toEqual([["e1", "e2"], "e1"]);
});

test("a gesture that leaves takes its énoncés out at once, and the next one is current", () => {
  const etat = jouer(depart(), { type: "parti", ids: ["e1"] });
  expect([idsVisibles(etat), etat.courant]).toEqual([["e3", "e2"], "e3"]);
  const dernier = jouer(depart(), { type: "aller", id: "e2" }, { type: "parti", ids: ["e2"] });
  expect(dernier.courant).toBe("e3");
  expect(jouer(depart(), { type: "parti", ids: ["e1", "e2", "e3"] }).courant).toBe(null);
});

test("a refused gesture brings its énoncés back, and is back on the first of them", () => {
  const etat = jouer(depart(), { type: "parti", ids: ["e1"] }, { type: "revenu", ids: ["e1"] });
  expect([idsVisibles(etat), etat.courant]).toEqual([["e1", "e3", "e2"], "e1"]);
});

test("the answer to one gesture does not bring back what another, still on its way, took out", () => {
  const repris = { ...enonce("e1", "F1-01", "levier"), disposition: "repris" as const };
  const etat = jouer(
    depart(),
    { type: "parti", ids: ["e1"] },
    { type: "parti", ids: ["e3"] },
    {
      type: "lu",
      ids: ["e1"],
      changements: { ...rien, enonces: [repris], points: [point("p2", "P2", "g1", "b", ["e1"])] },
    },
  );
  expect([idsVisibles(etat), etat.partis]).toEqual([["e2"], ["e3"]]);
  expect(etat.table.points.map((p) => p.code)).toEqual(["P1", "P2"]);
});

test("what somebody else took leaves the list, and the selection with it; an older answer changes nothing", () => {
  const pris = { ...enonce("e1", "F1-01", "levier"), disposition: "ecarte" as const, motif: "Ailleurs." };
  const choisis = jouer(depart(), { type: "choisir", id: "e1" }, { type: "choisir", id: "e2" });
  const etat = jouer(choisis, { type: "lu", changements: { ...rien, enonces: [pris] } });
  expect([idsVisibles(etat), etat.choisis, etat.courant]).toEqual([["e3", "e2"], ["e2"], "e2"]);
  expect(jouer(etat, { type: "lu", changements: { ...rien, numero: 1, partis: ["p1"] } })).toEqual(etat);
});

test("a point that is gone is left; one that is open stays open when others change", () => {
  const ouvert = jouer(depart(), { type: "mode", mode: { nom: "point", id: "p1", volet: "reformuler" } });
  expect(jouer(ouvert, { type: "lu", changements: rien }).mode).toEqual(ouvert.mode);
  expect(jouer(ouvert, { type: "lu", changements: { ...rien, partis: ["p1"] } }).mode).toEqual({ nom: "lire" });
});

test("a point being written keeps the énoncé it began with, and its support grows with what is chosen", () => {
  const ecrit = jouer(depart(), { type: "mode", mode: { nom: "ecrire", tete: "e1" } });
  expect([ecrit.choisis, ecrit.place]).toEqual([["e1"], { groupeId: "g1", apres: "p1" }]);
  const plus = jouer(ecrit, { type: "choisir", id: "e2" });
  expect([plus.choisis, plus.mode]).toEqual([["e1", "e2"], { nom: "ecrire", tete: "e1" }]);
  expect(jouer(plus, { type: "choisir", id: "e1" }).choisis).toEqual(["e1", "e2"]);
});

test("a moved point goes from place to place through the chapter, its own place left out", () => {
  const bouge = jouer(depart(), { type: "mode", mode: { nom: "point", id: "p1", volet: "deplacer" } });
  expect(bouge.place).toEqual({ groupeId: "g1", apres: null });
  expect(jouer(bouge, { type: "glisser", pas: 1 }).place).toEqual({ groupeId: "g2", apres: null });
  expect(jouer(bouge, { type: "glisser", pas: -1 }).place).toEqual({ groupeId: "g1", apres: null });
});

test("a place in another chapter is at the end of its block of the same kind; once gone there a point is left", () => {
  const { table } = depart();
  expect([finDe(table, "g1"), finDe(table, "g2"), finDe(table, "g9")]).toEqual([
    { groupeId: "g1", apres: "p1" },
    { groupeId: "g2", apres: null },
    { groupeId: "g9" },
  ]);
  const la = table.plans[0] ?? { blocs: [] };
  expect([groupeDuType(la, "leviers"), groupeDuType(la, "outils")]).toEqual(["g9", "g8"]);
  expect(blocDeLaPlace(table, "g9")).toMatchObject({ transition: "sociale", bloc: { type: "leviers" } });
  expect(blocDeLaPlace(table, "g2")).toMatchObject({ transition: "ecologique", bloc: { type: "freins" } });
  expect(blocDeLaPlace(table, "g0")).toBe(undefined);
  const parti: Acte = { type: "lu", changements: { ...rien, partis: ["p1"] } };
  const ouvrir: Acte = { type: "mode", mode: { nom: "point", id: "p1", volet: "lire" } };
  expect(jouer(depart(), parti, ouvrir).mode).toEqual({ nom: "lire" });
});

test("a point pressed in the outline is read, or joins the merge being made", () => {
  const points = [point("p1", "P1", "g1", "a", ["e5"]), point("p2", "P2", "g2", "a", ["e6"])];
  const etat = jouer(depart(), { type: "lu", changements: { ...rien, points } });
  const presser = (id: string): Acte => ({ type: "ouvrirPoint", id });
  expect(jouer(etat, presser("p2")).mode).toEqual({ nom: "point", id: "p2", volet: "lire" });
  const fusion: Acte = { type: "mode", mode: { nom: "point", id: "p1", volet: "fusionner", avec: [] } };
  const reunis = jouer(etat, fusion, presser("p1"), presser("p2"), presser("p2"));
  expect(reunis.mode).toEqual({ nom: "point", id: "p1", volet: "fusionner", avec: ["p2"] });
});

test("filters and groups keep the current énoncé while it is shown, else take the nearest", () => {
  const etat = jouer(depart(), { type: "aller", id: "e3" });
  expect(jouer(etat, { type: "grouper", groupement: "fiche" }).courant).toBe("e3");
  const filtre = jouer(etat, { type: "filtrer", filtres: { type: "frein" } });
  expect([idsVisibles(filtre), filtre.courant]).toEqual([["e2"], "e2"]);
  const replie = jouer(depart(), { type: "replier", cle: "levier" });
  expect([idsVisibles(replie), replie.courant]).toEqual([["e2"], "e2"]);
});

test("those set aside are another list, with a selection of its own", () => {
  const etat = jouer(depart(), { type: "choisir", id: "e1" }, { type: "montrer", pile: "ecartes" });
  expect([codes(etat, idsVisibles(etat)), etat.choisis]).toEqual([["F2-02"], []]);
});

test("an énoncé sent to another chapter leaves this one; one that comes is at the end of its group", () => {
  const parti = { ...enonce("e1", "F1-01", "levier"), transition: "sociale" as const };
  const venu = enonce("e9", "F9-01", "levier");
  const etat = jouer(depart(), { type: "lu", changements: { ...rien, enonces: [parti, venu] } });
  expect(idsVisibles(etat)).toEqual(["e3", "e9", "e2"]);
});

test("a new outline puts the points in its order", () => {
  const blocs = [bloc("b2", "freins", ["g2"]), bloc("b1", "leviers", ["g1"])];
  const points = [point("p2", "P2", "g2", "a", ["e2"])];
  const etat = jouer(depart(), { type: "lu", changements: { ...rien, blocs, points } });
  expect(etat.table.points.map((p) => p.code)).toEqual(["P2", "P1"]);
});

test("of a chapter that has begun to come, what is still to come is counted; its end is left to the server, and nothing moves when it comes", () => {
  const whole = tableEssai();
  const debut = {
    ...whole,
    enonces: whole.enonces.filter((e) => e.id !== "e3" && e.id !== "e4"),
    ailleurs: [],
    plans: [],
    reste: { aTraiter: { levier: 1 }, points: { g1: 2 } },
  };
  const etat = depart({ table: debut });
  expect(etat.lignes[0]).toEqual({ nature: "titre", cle: "levier", titre: "Leviers", n: 2, replie: false });
  expect([nombreQuiAttend(etat), nombreDePoints(etat.table)]).toEqual([3, 3]);
  expect(finDe(etat.table, "g1")).toEqual({ groupeId: "g1" });
  expect(finDe(etat.table, "g2")).toEqual({ groupeId: "g2", apres: null });
  // Under a filter, only what is there is counted.
  expect(jouer(etat, { type: "filtrer", filtres: { mots: "F1" } }).lignes[0]).toMatchObject({ n: 1 });

  const avant = jouer(
    etat,
    { type: "avancer", pas: 1 },
    { type: "mode", mode: { nom: "point", id: "p1", volet: "lire" } },
  );
  const version = { numero: 2, at: "2023-12-01T00:00:00.000Z" };
  const entier = jouer(avant, { type: "entiere", table: whole, version });
  expect([entier.courant, entier.mode, entier.reperes.version]).toEqual([avant.courant, avant.mode, version]);
  expect([nombreQuiAttend(entier), nombreDePoints(entier.table)]).toEqual([3, 1]);
  expect(finDe(entier.table, "g1")).toEqual({ groupeId: "g1", apres: "p1" });
});

test("a table travels light and is whole again at the other end", () => {
  const table = tableEssai();
  const [p] = table.points;
  if (!p) throw new Error("point absent");
  const lu = { accroche: "Ce qui", texte: "fut lu." };
  table.points.push({ ...p, id: "p2", code: "P2", horizon: "2030", sources: [{ enonceId: "e2", mode: "repris", lu }] });
  expect(etoffer(JSON.parse(JSON.stringify(alleger(table))))).toEqual(table);
  expect(JSON.stringify(alleger(table)).length).toBeLessThan(JSON.stringify(table).length * 0.8);
});
