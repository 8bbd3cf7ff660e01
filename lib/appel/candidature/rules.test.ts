import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type FaitsCandidature, whyNot, whyNotDeposer, whyNotModifier } from "./rules.ts";
import { ETATS_CANDIDATURE, type EtatCandidature, type TransitionCandidature } from "./states.ts";

const EDITION = "e";
const personne = (roles: Actor["roles"] = [], structures: string[] = [], administrateur = false): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur,
  roles,
  structures,
  destinataires: [],
});
const role = (r: Actor["roles"][number]["role"], editionId = EDITION) => [{ editionId, role: r, transitions: [] }];

const PERSONNES = {
  organisateur: personne([], ["s"]),
  autre: personne([], ["t"]),
  comite: personne(role("comite")),
  partenaire: personne(role("partenaire")),
  instructeur: personne(role("instructeur")),
  instructeurDAilleurs: personne(role("instructeur", "x")),
  instructeurInteresse: personne(role("instructeur"), ["s"]),
  instructeurPressenti: personne(role("instructeur"), ["p"]),
  administrateur: personne([], [], true),
};
type Qui = keyof typeof PERSONNES;

const MIDI = new Date("2030-02-15T11:00:00Z");
const faits = (etat: EtatCandidature): FaitsCandidature => ({
  etat,
  editionId: EDITION,
  edition: { etat: "ouverte", dateOuvertureAppel: "2030-01-01", dateClotureAppel: "2030-03-31" },
  structures: ["s"],
  pressenties: ["p"],
  creePar: "quelqu’un",
  invitation: null,
  correctionsEnAttente: 0,
});

/** Each transition: who may, from which états. Everything else is refused. */
const TABLE: Record<TransitionCandidature, { qui: Qui[]; de: EtatCandidature[] }> = {
  soumettre: { qui: ["organisateur", "instructeurInteresse"], de: ["brouillon"] },
  completer: { qui: ["organisateur", "instructeurInteresse"], de: ["a_completer"] },
  retirer: { qui: ["organisateur", "instructeurInteresse"], de: ["brouillon", "soumise", "a_completer"] },
  demander_complement: { qui: ["instructeur", "administrateur"], de: ["soumise"] },
  labelliser: { qui: ["instructeur", "administrateur"], de: ["soumise"] },
  refuser: { qui: ["instructeur", "administrateur"], de: ["soumise"] },
  retirer_demande: { qui: ["instructeur", "administrateur"], de: ["a_completer"] },
  retirer_label: { qui: ["instructeur", "administrateur"], de: ["labellisee"] },
};

for (const [transition, { qui, de }] of Object.entries(TABLE) as [
  TransitionCandidature,
  (typeof TABLE)[TransitionCandidature],
][]) {
  for (const nom of Object.keys(PERSONNES) as Qui[]) {
    test(`${transition} by ${nom}: ${qui.includes(nom) ? `from ${de.join(", ")} only` : "never"}`, () => {
      const allowed = ETATS_CANDIDATURE.filter(
        (etat) => whyNot(PERSONNES[nom], transition, faits(etat), MIDI) === null,
      );
      expect(allowed).toEqual(qui.includes(nom) ? ETATS_CANDIDATURE.filter((e) => de.includes(e)) : []);
    });
  }
}

test("a refusal says its reason", () => {
  expect(whyNot(PERSONNES.autre, "soumettre", faits("brouillon"), MIDI)).toBe("non_autorise");
  expect(whyNot(PERSONNES.comite, "labelliser", faits("soumise"), MIDI)).toBe("non_autorise");
  expect(whyNot(PERSONNES.instructeur, "labelliser", faits("a_completer"), MIDI)).toBe("etat");
  for (const qui of [PERSONNES.instructeurInteresse, PERSONNES.instructeurPressenti]) {
    for (const transition of ["labelliser", "refuser", "demander_complement"] as const)
      expect(whyNot(qui, transition, faits("soumise"), MIDI), transition).toBe("interesse");
    expect(whyNot(qui, "retirer_label", faits("labellisee"), MIDI)).toBe("interesse");
  }
});

test("the author of a draft whose membership is pending waits to hand it in", () => {
  const brouillon = { ...faits("brouillon"), creePar: "p" };
  expect(whyNot(PERSONNES.autre, "soumettre", brouillon, MIDI)).toBe("adhesion_en_attente");
  expect(whyNotModifier(PERSONNES.autre, brouillon)).toBe(null);
  expect(whyNotModifier(PERSONNES.autre, { ...brouillon, etat: "a_completer" })).toBe("non_autorise");
});

test("an invitation to edit makes an organiser, one to read does not", () => {
  expect(whyNot(PERSONNES.autre, "soumettre", { ...faits("brouillon"), invitation: "edition" }, MIDI)).toBe(null);
  expect(whyNot(PERSONNES.autre, "soumettre", { ...faits("brouillon"), invitation: "lecture" }, MIDI)).toBe(
    "non_autorise",
  );
});

test("the call closes at the end of its last day in Paris, summer time included", () => {
  const { edition } = faits("brouillon");
  expect(whyNotDeposer(edition, new Date("2030-03-31T21:59:58Z"))).toBe(null);
  expect(whyNotDeposer(edition, new Date("2030-03-31T21:59:59Z"))).toBe(null);
  expect(whyNotDeposer(edition, new Date("2030-03-31T22:00:00Z"))).toBe("appel_clos");
  expect(whyNotDeposer({ ...edition, dateClotureAppel: "2030-02-28" }, new Date("2030-02-28T22:59:59Z"))).toBe(null);
  expect(whyNotDeposer({ ...edition, dateClotureAppel: "2030-02-28" }, new Date("2030-02-28T23:00:00Z"))).toBe(
    "appel_clos",
  );
});

test("the call opens at the first instant of its first day in Paris", () => {
  const { edition } = faits("brouillon");
  expect(whyNotDeposer(edition, new Date("2029-12-31T22:59:59Z"))).toBe("appel_pas_ouvert");
  expect(whyNotDeposer(edition, new Date("2029-12-31T23:00:00Z"))).toBe(null);
  expect(whyNotDeposer(edition, new Date("2029-12-31T23:00:01Z"))).toBe(null);
});

test("an edition in preparation is not open yet, a closed one is closed", () => {
  const { edition } = faits("brouillon");
  expect(whyNotDeposer({ ...edition, etat: "preparation" }, MIDI)).toBe("appel_pas_ouvert");
  expect(whyNotDeposer({ ...edition, etat: "cloturee" }, MIDI)).toBe("appel_clos");
  expect(whyNotDeposer({ ...edition, etat: "publiee" }, MIDI)).toBe("appel_clos");
});

/** A correction still waiting: what each transition answers from each état where the candidature is still open. */
const EN_CORRECTION: [EtatCandidature, TransitionCandidature, string | null][] = [
  ["a_completer", "labelliser", "correction_en_attente"],
  ["a_completer", "refuser", "correction_en_attente"],
  ["a_completer", "demander_complement", "etat"],
  ["soumise", "labelliser", "correction_en_attente"],
  ["soumise", "refuser", "correction_en_attente"],
  ["soumise", "demander_complement", null],
  ["retiree", "labelliser", "etat"],
  ["refusee", "labelliser", "etat"],
  ["labellisee", "retirer_label", null],
];
for (const [etat, transition, attendu] of EN_CORRECTION)
  test(`a pending correction and ${transition} from ${etat}: ${attendu ?? "allowed"}`, () => {
    const c = { ...faits(etat), correctionsEnAttente: 1 };
    expect(whyNot(PERSONNES.instructeur, transition, c, MIDI)).toBe(attendu);
  });

test("the organiser may give up while a correction waits; with none left, the decision is open again", () => {
  const c = { ...faits("a_completer"), correctionsEnAttente: 1 };
  expect(whyNot(PERSONNES.organisateur, "retirer", c, MIDI)).toBe(null);
  expect(whyNot(PERSONNES.instructeur, "labelliser", faits("soumise"), MIDI)).toBe(null);
  expect(whyNot(PERSONNES.organisateur, "labelliser", c, MIDI)).toBe("non_autorise");
});
