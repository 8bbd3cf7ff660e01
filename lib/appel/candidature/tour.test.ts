import { expect, test } from "@playwright/test";
import { direEtat, direTour, direTourBref } from "./dire-tour.ts";
import { ETATS_CANDIDATURE, type EtatCandidature } from "./states.ts";
import { type FaitsTour, type Tour, tour } from "./tour.ts";

const le = (jour: string) => new Date(`${jour}T11:00:00Z`);
const simple = (phrase: string) => phrase.replaceAll(/[\u00A0\u202F]/g, " ");
const FAITS: Omit<FaitsTour, "etat"> = {
  createdAt: le("2030-01-10"),
  soumiseAt: le("2030-02-01"),
  complementDemandeAt: le("2030-02-05"),
  decideeAt: le("2030-03-01"),
  retireeAt: le("2030-03-20"),
  dateClotureAppel: "2030-03-31",
  codeExpireAt: null,
  delaiReponse: 30,
  delaiComplement: 15,
  correctionsEnAttente: 0,
  retour: { jour: "2030-05-10", echeance: "2030-05-25", presence: true },
};
const MIDI = le("2030-02-15");

/** Who, since when, until when, in each état. */
const TABLE: Record<EtatCandidature, [Tour["a"], string | null, string | null]> = {
  brouillon: ["organisateur", "2030-01-10", "2030-03-31"],
  soumise: ["cress", "2030-02-01", "2030-03-03"],
  a_completer: ["organisateur", "2030-02-05", "2030-02-20"],
  labellisee: [null, "2030-03-01", "2030-05-10"],
  refusee: [null, "2030-03-01", null],
  retiree: [null, "2030-03-20", null],
  label_retire: [null, "2030-03-20", null],
};
for (const etat of ETATS_CANDIDATURE)
  test(`whose turn from ${etat}`, () => {
    const t = tour({ ...FAITS, etat }, MIDI);
    expect([t.a, t.depuis?.toISOString().slice(0, 10) ?? null, t.avantLe]).toEqual(TABLE[etat]);
    expect(t.enRetard).toBe(false);
  });

test("the answer is due by the edition's delay, whatever the day of the atelier, and late after that day", () => {
  const c = { ...FAITS, etat: "soumise" as const, delaiReponse: 10 };
  expect(tour(c, MIDI)).toMatchObject({ avantLe: "2030-02-11", enRetard: true });
  expect(tour(c, new Date("2030-02-11T22:59:59Z")).enRetard).toBe(false);
  expect(tour(c, new Date("2030-02-11T23:00:00Z")).enRetard).toBe(true);
});

test("past the call a draft is nobody's turn, unless a late code lets it in", () => {
  const c = { ...FAITS, etat: "brouillon" as const };
  expect(tour(c, le("2030-04-02"))).toMatchObject({ tache: "appel_clos", a: null, avantLe: "2030-03-31" });
  const tardive = { ...c, codeExpireAt: new Date("2030-04-10T21:59:59Z") };
  expect(tour(tardive, le("2030-04-02"))).toMatchObject({ tache: "deposer", avantLe: "2030-04-10" });
  expect(tour(tardive, le("2030-04-11")).tache).toBe("appel_clos");
});

test("after the atelier the organiser owes its attendance and its fiche, then nothing", () => {
  const c = { ...FAITS, etat: "labellisee" as const };
  expect(tour(c, new Date("2030-05-10T21:59:59Z")).a).toBe(null);
  const t = tour(c, new Date("2030-05-10T22:00:00Z"));
  expect([t.a, t.avantLe, t.enRetard]).toEqual(["organisateur", "2030-05-25", false]);
  expect(tour(c, new Date("2030-05-25T21:59:59Z")).enRetard).toBe(false);
  expect(tour(c, new Date("2030-05-25T22:00:00Z")).enRetard).toBe(true);
  expect(tour({ ...c, retour: null }, le("2030-06-01")).a).toBe(null);
});

test("the sentence speaks to who reads it", () => {
  const dire = (faits: Partial<FaitsTour> & { etat: EtatCandidature }, now = MIDI) => {
    const c = { ...FAITS, ...faits };
    return (["organisateur", "cress", "partenaire"] as const).map((l) => simple(direTour(tour(c, now), c, l)));
  };
  expect(dire({ etat: "brouillon" })).toEqual([
    "À vous de compléter et de déposer, jusqu’au dimanche 31 mars 2030 inclus.",
    "Pas encore déposée : l’organisateur le peut, jusqu’au dimanche 31 mars 2030 inclus.",
    "Pas encore déposée, jusqu’au dimanche 31 mars 2030 inclus.",
  ]);
  expect(dire({ etat: "soumise" })).toEqual([
    "La CRESS vous répond avant le dimanche 3 mars 2030 (déposée le 1er février 2030).",
    "À vous de répondre avant le dimanche 3 mars 2030 (déposée le 1er février 2030).",
    "La CRESS répond avant le dimanche 3 mars 2030 (déposée le 1er février 2030).",
  ]);
  expect(dire({ etat: "soumise" }, le("2030-03-05"))[0]).toBe(
    "La CRESS devait vous répondre avant le dimanche 3 mars 2030 (déposée le 1er février 2030).",
  );
  expect(dire({ etat: "a_completer", correctionsEnAttente: 2 })).toEqual([
    "À vous de corriger 2 champs et de renvoyer avant le mercredi 20 février 2030 (demandé le 5 février 2030).",
    "Chez l’organisateur : 2 champs à corriger, attendus avant le mercredi 20 février 2030 (demandé le 5 février 2030).",
    "Chez l’organisateur : 2 champs à corriger, attendus avant le mercredi 20 février 2030 (demandé le 5 février 2030).",
  ]);
  expect(dire({ etat: "labellisee" }, le("2030-05-12")).slice(0, 2)).toEqual([
    "À vous de déclarer la présence et de remettre la fiche de synthèse avant le samedi 25 mai 2030.",
    "Chez l’organisateur : présence et fiche de synthèse attendues avant le samedi 25 mai 2030.",
  ]);
  expect(
    dire({ etat: "labellisee", retour: { jour: "2030-05-10", echeance: null, presence: false } }, le("2030-05-12"))[0],
  ).toBe("À vous de remettre la fiche de synthèse.");
  expect(dire({ etat: "retiree" })[0]).toBe("La candidature a été retirée (le 20 mars 2030).");
  for (const etat of ETATS_CANDIDATURE)
    for (const now of [MIDI, le("2030-06-30")]) expect(dire({ etat }, now)[0]).not.toContain("organisateur");
});

test("the date beside an état is the day it came to it, never the deposit's", () => {
  const dites = Object.fromEntries(ETATS_CANDIDATURE.map((etat) => [etat, simple(direEtat({ ...FAITS, etat }))]));
  expect(dites).toEqual({
    brouillon: "Brouillon commencé le 10 janvier 2030",
    soumise: "Déposée le 1er février 2030",
    a_completer: "À compléter depuis le 5 février 2030",
    labellisee: "Labellisée le 1er mars 2030",
    refusee: "Refusée le 1er mars 2030",
    retiree: "Retirée le 20 mars 2030",
    label_retire: "Label retiré le 20 mars 2030",
  });
});

test("a row of a list says who and before which day, without the year it is, and nothing the état already says", () => {
  const bref = (changes: Partial<FaitsTour> & { etat: EtatCandidature }, now = MIDI) => {
    const c = { ...FAITS, ...changes };
    return (["organisateur", "cress", "partenaire"] as const).map((l) =>
      simple(direTourBref(tour(c, now), l, now.toISOString().slice(0, 10))),
    );
  };
  expect(bref({ etat: "soumise" })).toEqual([
    "La CRESS, avant le 3 mars",
    "À vous, avant le 3 mars",
    "La CRESS, avant le 3 mars",
  ]);
  expect(bref({ etat: "soumise" }, le("2031-01-02"))[1]).toBe("À vous, dû le 3 mars 2030");
  expect(bref({ etat: "brouillon" }).slice(0, 2)).toEqual([
    "À vous, jusqu’au 31 mars",
    "L’organisateur, jusqu’au 31 mars",
  ]);
  expect(bref({ etat: "brouillon" }, le("2030-04-02"))[0]).toBe("Appel clos");
  expect(bref({ etat: "a_completer" }).slice(0, 2)).toEqual([
    "À vous, avant le 20 février",
    "L’organisateur, avant le 20 février",
  ]);
  expect(bref({ etat: "labellisee" })[0]).toBe("Atelier le 10 mai");
  expect(bref({ etat: "labellisee" }, le("2030-05-12"))[0]).toBe("À vous, avant le 25 mai");
  expect(bref({ etat: "labellisee", retour: null })[1]).toBe("Tout est remis");
  for (const etat of ["refusee", "retiree", "label_retire"] as const) expect(bref({ etat })).toEqual(["", "", ""]);
  expect(simple(direEtat({ ...FAITS, etat: "labellisee" }, "2030-12-31"))).toBe("Labellisée le 1er mars");
  expect(simple(direEtat({ ...FAITS, etat: "labellisee" }, "2031-01-01"))).toBe("Labellisée le 1er mars 2030");
});
