import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { aEuLieu, type FaitsAtelier, isPasse, whyNot, whyNotJour } from "./rules.ts";
import { ETATS_ATELIER, type EtatAtelier } from "./states.ts";

const auJour = { date: "2026-05-12", mois: "2026-05" };
const auMois = { date: null, mois: "2026-05" };

const CAS: [string, typeof auJour | typeof auMois, string, boolean, boolean][] = [
  ["the day before at 23 h 59", auJour, "2026-05-11T21:59:59.999Z", false, false],
  ["the day itself, from midnight in Paris", auJour, "2026-05-11T22:00:00.000Z", true, false],
  ["the day itself, to the last millisecond", auJour, "2026-05-12T21:59:59.999Z", true, false],
  ["the day after", auJour, "2026-05-12T22:00:00.000Z", true, true],
  ["the last day of the month before", auMois, "2026-04-30T21:59:59.999Z", false, false],
  ["the first day of the month", auMois, "2026-04-30T22:00:00.000Z", true, false],
  ["the last day of the month", auMois, "2026-05-31T21:59:59.999Z", true, false],
  ["the first day of the month after", auMois, "2026-05-31T22:00:00.000Z", true, true],
];

for (const [quand, atelier, instant, lieu, passe] of CAS) {
  test(`an atelier dated ${atelier.date ? "to the day" : "to the month"}, ${quand}`, () => {
    expect(aEuLieu(atelier, new Date(instant))).toBe(lieu);
    expect(isPasse(atelier, new Date(instant))).toBe(passe);
  });
}

test("an atelier without a date or a month has not taken place", () => {
  expect(aEuLieu({ date: null, mois: null }, new Date("2030-01-01T00:00:00Z"))).toBe(false);
  expect(isPasse({ date: null, mois: null }, new Date("2030-01-01T00:00:00Z"))).toBe(false);
});

const personne = (roles: Actor["roles"] = [], structures: string[] = []): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur: false,
  roles,
  structures,
  destinataires: [],
});
const role = (r: Actor["roles"][number]["role"]) => personne([{ editionId: "e", role: r, transitions: [] }]);
const ORGA = personne([], ["s"]);
const AVANT = new Date("2026-05-01T10:00:00Z");
const faits = (changes: Partial<FaitsAtelier> = {}): FaitsAtelier => ({
  ...auJour,
  etat: "programme",
  emargement: "attendu",
  editionId: "e",
  candidature: "labellisee",
  structures: ["s"],
  pressenties: ["p"],
  invitation: null,
  edition: { dateDebut: "2026-04-01", dateFin: "2026-12-31" },
  ...changes,
});

const GESTES = {
  modifier: ["programme", "reporte"],
  reporter: ["programme"],
  reprogrammer: ["programme", "reporte"],
  annuler: ["programme", "reporte"],
} as const satisfies Record<string, readonly EtatAtelier[]>;

for (const [geste, de] of Object.entries(GESTES) as [keyof typeof GESTES, readonly EtatAtelier[]][]) {
  test(`${geste}: who may, from which états`, () => {
    const qui: [Actor, Partial<FaitsAtelier>, boolean][] = [
      [ORGA, {}, true],
      [personne(), { invitation: "edition" }, true],
      [role("instructeur"), {}, true],
      [personne(), { invitation: "lecture" }, false],
      [personne([], ["t"]), {}, false],
      [role("partenaire"), {}, false],
      [role("comite"), {}, false],
    ];
    for (const [actor, f, permis] of qui)
      expect(ETATS_ATELIER.filter((etat) => whyNot(actor, geste, faits({ ...f, etat }), AVANT) === null)).toEqual(
        permis ? ETATS_ATELIER.filter((etat) => de.includes(etat)) : [],
      );
  });

  test(`${geste}: until the last second of the day in Paris, and never once attendance is told`, () => {
    const fin = new Date("2026-05-12T22:00:00Z").getTime();
    for (const [n, attendu] of [
      [-1, null],
      [0, "atelier_tenu"],
      [1, "atelier_tenu"],
    ] as const)
      expect(whyNot(ORGA, geste, faits(), new Date(fin + n * 1000)), `${n} s`).toBe(attendu);
    for (const emargement of ["declare", "valide"] as const)
      expect(whyNot(ORGA, geste, faits({ emargement }), AVANT)).toBe("atelier_tenu");
    expect(whyNot(ORGA, geste, faits({ etat: "tenu" }), AVANT)).toBe("atelier_tenu");
    expect(whyNot(ORGA, geste, faits({ candidature: "label_retire" }), AVANT)).toBe("etat");
  });
}

test("a postponed atelier may be given a day long after the one it had", () => {
  expect(whyNot(ORGA, "reprogrammer", faits({ etat: "reporte" }), new Date("2026-09-01T10:00:00Z"))).toBe(null);
});

test("a new day is today or later, and within the edition", () => {
  const { edition } = faits();
  expect(whyNotJour("2026-05-11", edition, new Date("2026-05-11T21:59:59Z"))).toBe(null);
  expect(whyNotJour("2026-05-11", edition, new Date("2026-05-11T22:00:00Z"))).toBe("date_passee");
  expect(whyNotJour("2026-12-31", edition, AVANT)).toBe(null);
  expect(whyNotJour("2027-01-01", edition, AVANT)).toBe("date_hors_edition");
  expect(whyNotJour("2026-03-31", edition, AVANT)).toBe("date_hors_edition");
});
