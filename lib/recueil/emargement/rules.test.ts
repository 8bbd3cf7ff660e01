import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import { type FaitsEmargement, isEcart, whyNot, whyNotJoindre, whyNotTenir } from "./rules.ts";
import type { EtatEmargement, TransitionEmargement } from "./states.ts";

const EDITION = "11111111-1111-4111-8111-111111111111";
const STRUCTURE = "22222222-2222-4222-8222-222222222222";
const personne: Actor = {
  personneId: "33333333-3333-4333-8333-333333333333",
  courriel: "a@demo.test",
  nom: null,
  administrateur: false,
  roles: [],
  structures: [],
  destinataires: [],
};
const role = (role: Actor["roles"][number]["role"]): Actor => ({
  ...personne,
  roles: [{ editionId: EDITION, role, transitions: ["sociale"] }],
});

const QUI = {
  membre: { ...personne, structures: [STRUCTURE] },
  etranger: personne,
  comite: role("comite"),
  partenaire: role("partenaire"),
  instructeur: role("instructeur"),
  administrateur: { ...personne, administrateur: true },
  instructeur_organisateur: { ...role("instructeur"), structures: [STRUCTURE] },
} satisfies Record<string, Actor>;

const tenu: FaitsEmargement = {
  etat: "attendu",
  editionId: EDITION,
  atelier: { etat: "programme", date: "2026-05-12", mois: "2026-05" },
  candidature: "labellisee",
  structures: [STRUCTURE],
  pressenties: ["p"],
  invitation: null,
};
const JOUR_MEME = new Date("2026-05-12T07:00:00Z");

const TABLE: [TransitionEmargement, keyof typeof QUI, Record<EtatEmargement, Refus | null>][] = [
  ["declarer", "membre", { attendu: null, declare: null, valide: "etat" }],
  ["declarer", "etranger", { attendu: "non_autorise", declare: "non_autorise", valide: "non_autorise" }],
  ["declarer", "comite", { attendu: "non_autorise", declare: "non_autorise", valide: "non_autorise" }],
  ["declarer", "partenaire", { attendu: "non_autorise", declare: "non_autorise", valide: "non_autorise" }],
  ["declarer", "instructeur", { attendu: null, declare: null, valide: "etat" }],
  ["declarer", "administrateur", { attendu: null, declare: null, valide: "etat" }],
  ["declarer", "instructeur_organisateur", { attendu: null, declare: null, valide: "etat" }],
  ["valider", "membre", { attendu: "non_autorise", declare: "non_autorise", valide: "non_autorise" }],
  ["valider", "etranger", { attendu: "non_autorise", declare: "non_autorise", valide: "non_autorise" }],
  ["valider", "comite", { attendu: "non_autorise", declare: "non_autorise", valide: "non_autorise" }],
  ["valider", "partenaire", { attendu: "non_autorise", declare: "non_autorise", valide: "non_autorise" }],
  ["valider", "instructeur", { attendu: "etat", declare: null, valide: "etat" }],
  ["valider", "administrateur", { attendu: "etat", declare: null, valide: "etat" }],
  ["valider", "instructeur_organisateur", { attendu: "etat", declare: "interesse", valide: "etat" }],
];

for (const [transition, qui, parEtat] of TABLE)
  for (const [etat, attendu] of Object.entries(parEtat) as [EtatEmargement, Refus | null][])
    test(`${transition}, ${qui}, attendance « ${etat} »: ${attendu ?? "allowed"}`, () => {
      expect(whyNot(QUI[qui], transition, { ...tenu, etat }, JOUR_MEME)).toBe(attendu);
    });

test("attendance is declared from the day itself in Paris, not the day before", () => {
  expect(whyNot(QUI.membre, "declarer", tenu, new Date("2026-05-11T21:59:59.999Z"))).toBe("atelier_a_venir");
  expect(whyNot(QUI.membre, "declarer", tenu, new Date("2026-05-11T22:00:00Z"))).toBe(null);
});

test("dated to the month, from the first day of the month", () => {
  const auMois = { ...tenu, atelier: { etat: "programme", date: null, mois: "2026-05" } } satisfies FaitsEmargement;
  expect(whyNot(QUI.membre, "declarer", auMois, new Date("2026-04-30T21:59:59.999Z"))).toBe("atelier_a_venir");
  expect(whyNot(QUI.membre, "declarer", auMois, new Date("2026-04-30T22:00:00Z"))).toBe(null);
});

test("neither an atelier put off or cancelled, nor a label withdrawn", () => {
  for (const etat of ["propose", "reporte", "annule"] as const)
    expect(whyNot(QUI.membre, "declarer", { ...tenu, atelier: { ...tenu.atelier, etat } }, JOUR_MEME), etat).toBe(
      "etat",
    );
  expect(whyNot(QUI.membre, "declarer", { ...tenu, atelier: { ...tenu.atelier, etat: "tenu" } }, JOUR_MEME)).toBe(null);
  for (const candidature of ["soumise", "refusee", "label_retire"] as const)
    expect(whyNot(QUI.membre, "declarer", { ...tenu, candidature }, JOUR_MEME), candidature).toBe("etat");
});

test("an invitation to edit is enough, an invitation to read is not", () => {
  expect(whyNot(QUI.etranger, "declarer", { ...tenu, invitation: "edition" }, JOUR_MEME)).toBe(null);
  expect(whyNot(QUI.etranger, "declarer", { ...tenu, invitation: "lecture" }, JOUR_MEME)).toBe("non_autorise");
});

test("the room is held and sheets are joined among organisers and the CRESS, until the validation", () => {
  const qui = (e: FaitsEmargement) =>
    Object.fromEntries(Object.entries(QUI).map(([nom, actor]) => [nom, whyNotTenir(actor, e)]));
  expect(qui(tenu)).toEqual({
    membre: null,
    etranger: "non_autorise",
    comite: "non_autorise",
    partenaire: "non_autorise",
    instructeur: null,
    administrateur: null,
    instructeur_organisateur: null,
  });
  expect(whyNotTenir(QUI.membre, { ...tenu, etat: "declare" })).toBe(null);
  expect(whyNotTenir(QUI.membre, { ...tenu, etat: "valide" })).toBe("etat");
  expect(whyNotTenir(QUI.membre, { ...tenu, candidature: "label_retire" })).toBe("etat");
  expect(whyNotJoindre(QUI.membre, tenu, new Date("2026-05-11T21:59:59.999Z"))).toBe("atelier_a_venir");
  expect(whyNotJoindre(QUI.membre, tenu, JOUR_MEME)).toBe(null);
});

test("a gap is a number that is neither the one declared, nor that of the people who checked in when there are some", () => {
  expect(isEcart(24, { nombreDeclare: 24, arrivees: 0 })).toBe(false);
  expect(isEcart(24, { nombreDeclare: 24, arrivees: 24 })).toBe(false);
  expect(isEcart(24, { nombreDeclare: 24, arrivees: 23 })).toBe(true);
  expect(isEcart(23, { nombreDeclare: 24, arrivees: 23 })).toBe(true);
  expect(isEcart(0, { nombreDeclare: 0, arrivees: 0 })).toBe(false);
});
