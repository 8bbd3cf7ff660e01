import { expect, test } from "@playwright/test";
import { ETATS_CANDIDATURE, type EtatCandidature } from "./states.ts";
import { direTour, type FaitsTour, type Tour, tour } from "./tour.ts";

const le = (jour: string) => new Date(`${jour}T11:00:00Z`);
const FAITS: Omit<FaitsTour, "etat"> = {
  createdAt: le("2030-01-10"),
  soumiseAt: le("2030-02-01"),
  complementDemandeAt: le("2030-02-05"),
  decideeAt: le("2030-03-01"),
  dateClotureAppel: "2030-03-31",
  correctionsEnAttente: 0,
  premierJour: "2030-05-10",
  retour: { jour: "2030-05-10", echeance: "2030-05-25" },
};
const MIDI = le("2030-02-15");

/** Who, since when, until when, in each état. */
const TABLE: Record<EtatCandidature, [Tour["a"], string | null, string | null]> = {
  brouillon: ["organisateur", "2030-01-10", "2030-03-31"],
  soumise: ["cress", "2030-02-01", "2030-05-10"],
  a_completer: ["organisateur", "2030-02-05", "2030-05-10"],
  labellisee: [null, "2030-03-01", null],
  refusee: [null, "2030-03-01", null],
  retiree: [null, null, null],
  label_retire: [null, null, null],
};
for (const etat of ETATS_CANDIDATURE)
  test(`whose turn from ${etat}`, () => {
    const t = tour({ ...FAITS, etat }, MIDI);
    expect([t.a, t.depuis?.toISOString().slice(0, 10) ?? null, t.jusquAu]).toEqual(TABLE[etat]);
    expect(t.enRetard).toBe(false);
  });

test("after the atelier the organiser owes its attendance and its fiche, then nothing", () => {
  const c = { ...FAITS, etat: "labellisee" as const };
  expect(tour(c, new Date("2030-05-10T21:59:59Z")).a).toBe(null);
  const t = tour(c, new Date("2030-05-10T22:00:00Z"));
  expect([t.a, t.jusquAu, t.enRetard]).toEqual(["organisateur", "2030-05-25", false]);
  expect(tour(c, new Date("2030-05-25T21:59:59Z")).enRetard).toBe(false);
  expect(tour(c, new Date("2030-05-25T22:00:00Z")).enRetard).toBe(true);
  expect(tour({ ...c, retour: null }, le("2030-06-01")).a).toBe(null);
});

test("one sentence says it on both sides", () => {
  const t = tour({ ...FAITS, etat: "a_completer", correctionsEnAttente: 2 }, MIDI);
  expect(direTour(t).replaceAll("\u00A0", " ")).toBe(
    "À l’organisateur de corriger 2 champs et de renvoyer, depuis le mardi 5 février 2030, jusqu’au vendredi 10 mai 2030.",
  );
  expect(direTour(tour({ ...FAITS, etat: "retiree" }, MIDI))).toBe("L’organisateur a retiré la candidature.");
  const tard = tour({ ...FAITS, etat: "brouillon" }, le("2030-04-02"));
  expect(direTour(tard).replaceAll("\u00A0", " ")).toContain("attendu au plus tard le dimanche 31 mars 2030");
});
