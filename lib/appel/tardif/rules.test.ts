import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type FaitsCandidature, whyNot } from "../candidature/rules.ts";
import { ETATS_CANDIDATURE } from "../candidature/states.ts";
import { ETATS_EDITION } from "../edition/states.ts";
import { whyNotCode, whyNotDonner, whyNotRevoquer, whyNotUtiliser } from "./rules.ts";

const personne = (roles: Actor["roles"] = [], structures: string[] = []): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur: false,
  roles,
  structures,
  destinataires: [],
});
const ORGA = personne([], ["s"]);
const INSTRUCTEUR = personne([{ editionId: "e", role: "instructeur", transitions: [] }]);
/** The call closes on 31 March at 23:59:59 in Paris, that is 22:00:00 UTC. */
const FIN = new Date("2030-03-31T22:00:00Z");
const seconde = (instant: Date, n: number) => new Date(instant.getTime() + n * 1000);
const edition = { etat: "ouverte" as const, dateOuvertureAppel: "2030-01-01", dateClotureAppel: "2030-03-31" };
const faits = (changes: Partial<FaitsCandidature> = {}): FaitsCandidature => ({
  etat: "brouillon",
  editionId: "e",
  edition,
  structures: ["s"],
  pressenties: ["p"],
  creePar: "p",
  invitation: null,
  correctionsEnAttente: 0,
  codeExpireAt: null,
  ...changes,
});

test("handing in stops with the last second of the last day, and a code opens it again", () => {
  const codeExpireAt = new Date("2030-04-10T21:59:59.999Z");
  for (const [n, sans] of [
    [-1, null],
    [0, "appel_clos"],
    [1, "appel_clos"],
  ] as const) {
    expect(whyNot(ORGA, "soumettre", faits(), seconde(FIN, n)), `${n} s`).toBe(sans);
    expect(whyNot(ORGA, "soumettre", faits({ codeExpireAt }), seconde(FIN, n)), `${n} s`).toBe(null);
  }
});

test("a code serves until its last instant, and not after", () => {
  const codeExpireAt = new Date("2030-04-10T22:00:00Z");
  for (const [n, attendu] of [
    [-1, null],
    [0, null],
    [1, "appel_clos"],
  ] as const)
    expect(whyNot(ORGA, "soumettre", faits({ codeExpireAt }), seconde(codeExpireAt, n)), `${n} s`).toBe(attendu);
});

test("a code serves in an open or closed edition only", () => {
  const codeExpireAt = new Date("2030-04-10T22:00:00Z");
  const permis = ETATS_EDITION.filter(
    (etat) => whyNot(ORGA, "soumettre", faits({ codeExpireAt, edition: { ...edition, etat } }), FIN) === null,
  );
  expect(permis).toEqual(["ouverte", "cloturee"]);
  expect(ETATS_EDITION.filter((etat) => whyNotCode({ ...edition, etat }, FIN) === null)).toEqual(permis);
});

test("a code is used by an organiser, on a draft, once the call is closed", () => {
  expect(whyNotUtiliser(ORGA, faits(), seconde(FIN, -1))).toBe("appel_ouvert");
  expect(whyNotUtiliser(ORGA, faits(), FIN)).toBe(null);
  expect(whyNotUtiliser(personne(), faits({ creePar: "q" }), FIN)).toBe("non_autorise");
  expect(whyNotUtiliser(personne(), faits(), FIN)).toBe("adhesion_en_attente");
  expect(whyNotUtiliser(INSTRUCTEUR, faits({ creePar: "q" }), FIN)).toBe("non_autorise");
  expect(ETATS_CANDIDATURE.filter((etat) => whyNotUtiliser(ORGA, faits({ etat }), FIN) === null)).toEqual([
    "brouillon",
  ]);
});

test("an instructeur gives a code for thirty days at most, today included", () => {
  const e = { id: "e", etat: "ouverte" as const };
  const donner = (jour: string, actor = INSTRUCTEUR) => whyNotDonner(actor, e, jour, new Date("2030-04-01T08:00:00Z"));
  expect(donner("2030-03-31")).toBe("expiration_trop_loin");
  expect(donner("2030-04-01")).toBe(null);
  expect(donner("2030-05-01")).toBe(null);
  expect(donner("2030-05-02")).toBe("expiration_trop_loin");
  expect(donner("2030-04-02", ORGA)).toBe("non_autorise");
  expect(whyNotDonner(INSTRUCTEUR, { ...e, etat: "publiee" }, "2030-04-02", new Date("2030-04-01T08:00:00Z"))).toBe(
    "etat",
  );
});

test("a code used or expired is not taken back", () => {
  const code = { editionId: "e", utiliseAt: null, expireAt: seconde(FIN, 1) };
  expect(whyNotRevoquer(INSTRUCTEUR, code, FIN)).toBe(null);
  expect(whyNotRevoquer(INSTRUCTEUR, { ...code, utiliseAt: FIN }, FIN)).toBe("etat");
  expect(whyNotRevoquer(INSTRUCTEUR, code, seconde(FIN, 2))).toBe("etat");
  expect(whyNotRevoquer(ORGA, code, FIN)).toBe("non_autorise");
});
