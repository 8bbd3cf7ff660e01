import { expect, test } from "@playwright/test";
import { echeanceAuteur, echeanceDuPoint, minutes } from "./delais.ts";
import { direDevenir } from "./devenir.ts";
import { motsProposes } from "./mots-proposes.ts";
import { type FaitsQuorum, lireQuorum } from "./quorum.ts";
import {
  type FaitsTransmission,
  whyNotPrendrePosition,
  whyNotRelire,
  whyNotTransmettre,
  whyNotValider,
} from "./rules.ts";

test("a chapter is handed over once its inbox is empty and each point on one atelier is settled", () => {
  const pret: FaitsTransmission = { etat: "en_preparation", aTraiter: 0, points: 14, seuls: 0, membres: 3 };
  const attendu: [Partial<FaitsTransmission>, string, ReturnType<typeof whyNotTransmettre>][] = [
    [{}, "2026-11-06", null],
    [{}, "2026-10-30", null],
    [{}, "2026-10-29", "jour_passe"],
    [{ aTraiter: 1 }, "2026-11-06", "enonces_a_traiter"],
    [{ seuls: 2 }, "2026-11-06", "signaux_a_regler"],
    [{ points: 0 }, "2026-11-06", "chapitre_vide"],
    [{ membres: 0 }, "2026-11-06", "comite_vide"],
    [{ etat: "en_relecture" }, "2026-11-06", "deja_transmis"],
    [{ etat: "valide" }, "2026-11-06", "deja_transmis"],
  ];
  for (const [faits, avantLe, refus] of attendu)
    expect(whyNotTransmettre({ ...pret, ...faits }, avantLe, "2026-10-30"), JSON.stringify(faits)).toBe(refus);
});

test("the time to read is told in minutes: 14 points, 20 minutes", () => {
  expect([1, 3, 7, 14, 37, 80].map(minutes)).toEqual([1, 4, 10, 20, 50, 110]);
});

test("a wording that comes late has seven days of its own", () => {
  expect(echeanceDuPoint("2026-11-06", "2026-10-20")).toBe("2026-11-06");
  expect(echeanceDuPoint("2026-11-06", "2026-11-04")).toBe("2026-11-11");
  expect(echeanceAuteur("2026-10-30", "2026-10-01")).toBe("2026-11-06");
  expect(echeanceAuteur("2026-10-30", "2026-11-02")).toBe("2026-11-09");
});

test("a position names the words it was taken on, and is of a member one may speak for", () => {
  const faits = { etat: "en_relecture", parleAuNomDe: true, motsDepuis: 3, rouvert: false } as const;
  expect(whyNotPrendrePosition(faits, 3)).toBe(null);
  expect(whyNotPrendrePosition(faits, 2)).toBe("formulation_changee");
  expect(whyNotPrendrePosition({ ...faits, parleAuNomDe: false }, 3)).toBe("membre_inconnu");
  expect(whyNotPrendrePosition({ ...faits, etat: "en_preparation" }, 3)).toBe("pas_transmis");
  expect(whyNotPrendrePosition({ ...faits, etat: "valide" }, 3)).toBe("deja_valide");
  expect(whyNotPrendrePosition({ ...faits, etat: "valide", rouvert: true }, 3)).toBe(null);
});

test("an organiser re-reads for seven days, the words in force", () => {
  const faits = { etat: "en_relecture", motsDepuis: 2, echeance: "2026-11-06" } as const;
  expect(whyNotRelire(faits, 2, "2026-11-06")).toBe(null);
  expect(whyNotRelire(faits, 2, "2026-11-07")).toBe("delai_de_relecture_passe");
  expect(whyNotRelire(faits, 1, "2026-11-01")).toBe("formulation_changee");
  expect(whyNotRelire({ ...faits, etat: "en_preparation" }, 2, "2026-11-01")).toBe("pas_transmis");
});

test("a chapter is validated at quorum, and again when a point changed since", () => {
  expect(whyNotValider({ etat: "en_relecture", rouverts: 0, aRevoir: 0, quorum: true })).toBe(null);
  expect(whyNotValider({ etat: "en_relecture", rouverts: 0, aRevoir: 0, quorum: false })).toBe("quorum_manquant");
  expect(whyNotValider({ etat: "en_relecture", rouverts: 0, aRevoir: 1, quorum: true })).toBe("points_a_revoir");
  expect(whyNotValider({ etat: "en_preparation", rouverts: 0, aRevoir: 0, quorum: true })).toBe("pas_transmis");
  expect(whyNotValider({ etat: "valide", rouverts: 0, aRevoir: 0, quorum: true })).toBe("deja_valide");
  expect(whyNotValider({ etat: "valide", rouverts: 1, aRevoir: 0, quorum: true })).toBe(null);
});

const membre = (personneId: string, structures: string[] = []) => ({ personneId, structures });
const point = (id: string, autres: { motsDepuis?: number; motsLe?: string; structures?: string[] } = {}) => ({
  id,
  motsDepuis: 1,
  motsAt: new Date(`${autres.motsLe ?? "2026-10-01"}T10:00:00Z`),
  motsLe: "2026-10-01",
  structures: [],
  ...autres,
});
const dit = (pointId: string, personneId: string, motsDepuis = 1) =>
  ({ pointId, personneId, avis: "rien_a_redire", motsDepuis }) as const;
const base: FaitsQuorum = {
  quorum: 2,
  membres: [membre("ana"), membre("bob"), membre("cid")],
  autres: [membre("dan"), membre("eve", ["etabli"])],
  points: [point("P1"), point("P2")],
  positions: [],
  presents: [],
  avantLe: "2026-11-06",
  jour: "2026-11-01",
};
const lu = (faits: Partial<FaitsQuorum>) => {
  const q = lireQuorum({ ...base, ...faits });
  return [q.atteint, ...q.points.map((p) => `${p.voix}/${p.requis}`), q.sansReponse];
};

test("before the date only answers count; after it, the silence of those who answered elsewhere counts, that of others never", () => {
  expect(lu({})).toEqual([false, "0/2", "0/2", 3]);
  const positions = [dit("P1", "ana"), dit("P1", "bob"), dit("P2", "ana")];
  expect(lu({ positions })).toEqual([false, "2/2", "1/2", 1]);
  expect(lu({ positions, jour: "2026-11-06" })).toEqual([false, "2/2", "1/2", 1]);
  expect(lu({ positions, jour: "2026-11-07" })).toEqual([true, "2/2", "2/2", 1]);
});

test("a position on words that changed no longer counts, and the new words have seven days", () => {
  const positions = [dit("P1", "ana"), dit("P1", "bob"), dit("P2", "ana"), dit("P2", "bob")];
  const points = [point("P1"), point("P2", { motsDepuis: 2, motsLe: "2026-11-04" })];
  expect(lu({ positions, points })).toEqual([false, "2/2", "0/2", 1]);
  expect(lu({ positions, points, jour: "2026-11-11" })).toEqual([false, "2/2", "0/2", 1]);
  expect(lu({ positions, points, jour: "2026-11-12" })).toEqual([true, "2/2", "2/2", 1]);
});

test("parties prenantes are not counted, and the quorum is at most who may count", () => {
  const membres = [membre("ana", ["etabli"]), membre("bob"), membre("cid")];
  const points = [point("P1", { structures: ["etabli"] }), point("P2")];
  const positions = [dit("P1", "ana"), dit("P1", "bob"), dit("P2", "ana"), dit("P2", "bob")];
  expect(lu({ membres, points, positions })).toEqual([false, "1/2", "2/2", 1]);
  expect(lu({ membres, points, positions, quorum: 8 })).toEqual([false, "1/2", "2/3", 1]);
  expect(lu({ quorum: null, positions })).toEqual([true, "2/1", "2/1", 1]);
});

test("who sat when the chapter was read counts on every point as it was then; a chapter without points has no quorum", () => {
  const presents = ["ana", "cid"].map((personneId) => ({ personneId, jusqua: new Date("2026-11-02T17:00:00Z") }));
  expect(lu({ presents })).toEqual([true, "2/2", "2/2", 1]);
  const points = [point("P1"), point("P2", { motsDepuis: 2, motsLe: "2026-11-03" })];
  expect(lu({ presents, points })).toEqual([false, "2/2", "0/2", 1]);
  expect(lu({ points: [] })).toEqual([false, 3]);
});

test("the rest of the comité counts where it sat, asks for no more voices, and is set apart from its own words", () => {
  const presents = ["ana", "dan", "eve"].map((personneId) => ({
    personneId,
    jusqua: new Date("2026-11-02T17:00:00Z"),
  }));
  const points = [point("P1", { structures: ["etabli"] }), point("P2")];
  expect(lu({ presents, points, quorum: 8 })).toEqual([false, "2/3", "3/3", 2]);
  expect(lu({ positions: [dit("P1", "dan"), dit("P1", "ana")] })).toEqual([false, "1/2", "0/2", 2]);
});

test("objections count while they stand on the words in force", () => {
  const objection = { pointId: "P1", personneId: "ana", avis: "objection", motsDepuis: 1 } as const;
  expect(lireQuorum({ ...base, positions: [objection] }).objections).toBe(1);
  expect(lireQuorum({ ...base, positions: [objection], points: [point("P1", { motsDepuis: 2 })] }).objections).toBe(0);
});

test("a proposed wording is of the whole sentence: the accroche stays when it begins with it, and goes otherwise", () => {
  expect(motsProposes("Former les équipes", "Former les équipes à plusieurs métiers.")).toEqual({
    accroche: "Former les équipes",
    texte: "à plusieurs métiers.",
  });
  expect(motsProposes("Le temps", "le temps : il manque aux bénévoles.")).toEqual({
    accroche: "Le temps",
    texte: "il manque aux bénévoles.",
  });
  expect(motsProposes("Le temps", "Le tempsage coûte.")).toEqual({ accroche: "", texte: "Le tempsage coûte." });
  expect(motsProposes("Le temps", "Le temps")).toEqual({ accroche: "", texte: "Le temps" });
  expect(motsProposes("", "Autre chose.")).toEqual({ accroche: "", texte: "Autre chose." });
});

test("what became of a point is said in order: its words, then its chapter; nothing decided is said too", () => {
  const rien = { etat: "en_relecture", change: false, prise: false, rouvert: false, decide: false } as const;
  const dire = (f: object) => direDevenir({ ...rien, ...f }).map((d) => d.replace(/\s/g, " "));
  expect(dire({})).toEqual(["Rien n’est décidé encore."]);
  expect(dire({ decide: true })).toEqual([]);
  expect(dire({ change: true })).toEqual(["Reformulé par la CRESS depuis votre réponse."]);
  expect(dire({ change: true, prise: true })).toEqual(["Votre formulation a été reprise."]);
  expect(dire({ etat: "valide", prise: true })).toEqual([
    "Votre formulation a été reprise.",
    "Validé avec le chapitre, dans cette formulation.",
  ]);
  expect(dire({ etat: "valide", rouvert: true, change: true })).toEqual([
    "Reformulé par la CRESS depuis votre réponse.",
    "Changé depuis la validation du chapitre : il est relu à part.",
  ]);
});
