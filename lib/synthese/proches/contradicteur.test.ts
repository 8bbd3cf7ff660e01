import { expect, test } from "@playwright/test";
import { type Chapitre, contredire, type EnonceContredit, type PointContredit } from "./contradicteur.ts";
import { paire } from "./seuil.ts";

const enonce = (id: string, autres: Partial<EnonceContredit> = {}): EnonceContredit => ({
  id,
  code: id,
  enonceVersionId: `${id} v1`,
  fiche: id,
  departements: ["59"],
  categories: ["entreprise_ess"],
  reseaux: [],
  ...autres,
});
const point = (id: string, enonceIds: string[], autres: Partial<PointContredit> = {}): PointContredit => ({
  id,
  code: id,
  motsDepuis: 1,
  type: "freins",
  enonceIds,
  ...autres,
});
const proches = (distances: Record<string, number>) => (a: string, b: string) => distances[paire(a, b)] ?? 0;
const chapitre = (autres: Partial<Chapitre>): Chapitre => ({
  points: [],
  enonces: [],
  ateliers: [],
  parLesMots: () => 1,
  comparaison: { ressemblance: () => 0 },
  ...autres,
});
const dit = (c: Chapitre) =>
  contredire(c).map(({ nature, sujet, enonceIds, pointIds }) => ({ nature, sujet, enonceIds, pointIds }));

test("an énoncé far from the words of every point that cites it is asked about, and of none when one is near", () => {
  const loin = chapitre({
    enonces: [enonce("a"), enonce("b")],
    points: [point("P1", ["a"]), point("P2", ["a", "b"])],
    parLesMots: proches({ [paire("a", "P1")]: 0.1, [paire("a", "P2")]: 0.19, [paire("b", "P2")]: 0.2 }),
  });
  expect(dit(loin)).toEqual([{ nature: "sens_perdu", sujet: null, enonceIds: ["a"], pointIds: ["P1", "P2"] }]);
});

test("départements and kinds of structure of the transition that no citation comes from are named, once", () => {
  const c = chapitre({
    enonces: [enonce("a"), enonce("b", { departements: ["62"], categories: ["etat"] })],
    points: [point("P1", ["a"])],
    ateliers: [
      { departement: "59", categories: ["entreprise_ess"] },
      { departement: "62", categories: ["etat", "entreprise_ess"] },
      { departement: "62", categories: [] },
      { departement: null, categories: [] },
    ],
  });
  expect(dit(c)).toEqual([
    { nature: "departement", sujet: "62", enonceIds: [], pointIds: [] },
    { nature: "categorie", sujet: "etat", enonceIds: [], pointIds: [] },
  ]);
  expect(dit({ ...c, points: [] })).toEqual([]);
});

test("a frein and a levier near in words are put side by side; two freins are not", () => {
  const points = [point("P1", []), point("P2", [], { type: "leviers" }), point("P3", [])];
  const parLesMots = proches({ [paire("P1", "P2")]: 0.3, [paire("P2", "P3")]: 0.29, [paire("P1", "P3")]: 0.9 });
  expect(dit(chapitre({ points, parLesMots }))).toEqual([
    { nature: "oppose", sujet: null, enonceIds: [], pointIds: ["P1", "P2"] },
  ]);
});

test("three fiches of one network that say the same are a flood; two, or three of several networks, are not", () => {
  const membres = ["a", "b", "c"].map((id) => enonce(id, { reseaux: ["uriopss"] }));
  const comparaison = { ressemblance: () => 0.9 };
  expect(dit(chapitre({ enonces: membres, comparaison }))).toEqual([
    { nature: "reseau", sujet: "uriopss", enonceIds: ["a", "b", "c"], pointIds: [] },
  ]);
  expect(dit(chapitre({ enonces: membres.slice(1), comparaison }))).toEqual([]);
  expect(dit(chapitre({ enonces: membres.map((e, i) => ({ ...e, reseaux: [`r${i}`] })), comparaison }))).toEqual([]);
  expect(dit(chapitre({ enonces: membres.map((e) => ({ ...e, fiche: "f" })), comparaison }))).toEqual([]);
});

test("what is asked keeps its name, and what it rests on changes with the words", () => {
  const parLesMots = () => 0;
  const avant = contredire(chapitre({ enonces: [enonce("a")], points: [point("P1", ["a"])], parLesMots }));
  const apres = contredire(
    chapitre({ enonces: [enonce("a")], points: [point("P1", ["a"], { motsDepuis: 2 })], parLesMots }),
  );
  expect(apres.map((c) => c.cle)).toEqual(avant.map((c) => c.cle));
  expect(apres.map((c) => c.empreinte)).not.toEqual(avant.map((c) => c.empreinte));
});
