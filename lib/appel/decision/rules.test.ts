import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { ETATS_CANDIDATURE, type EtatCandidature } from "../candidature/states.ts";
import {
  alertes,
  type FaitsDecision,
  whyNotAnnoncer,
  whyNotAnnoncerDans,
  whyNotDeciderSeule,
  whyNotPreparer,
  whyNotRetirerPreparee,
} from "./rules.ts";
import { preparation } from "./schema.ts";
import { ALERTES, BLOQUANTES, type TypeDecision } from "./states.ts";

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
  administrateur: personne([], [], true),
  administrateurInteresse: personne([], ["s"], true),
};
type Qui = keyof typeof PERSONNES;
const DECIDENT: Qui[] = ["instructeur", "administrateur"];

const MIDI = new Date("2030-02-15T11:00:00Z");
const PREPAREE = {
  id: "d",
  type: "refuser" as const,
  motif: "Hors du champ.",
  auteurId: "q",
  prepareeAt: MIDI,
  deCoteAt: null,
};
const faits = (etat: EtatCandidature, changes: Partial<FaitsDecision> = {}): FaitsDecision => ({
  etat,
  editionId: EDITION,
  edition: { etat: "ouverte", dateOuvertureAppel: "2030-01-01", dateClotureAppel: "2030-03-31" },
  structures: ["s"],
  pressenties: ["p"],
  creePar: "quelqu’un",
  invitation: null,
  correctionsEnAttente: 0,
  preparee: null,
  ...changes,
});
const decision = (type: TypeDecision) => ({ type, motif: type === "refuser" ? "Hors du champ." : null });

for (const nom of Object.keys(PERSONNES) as Qui[]) {
  const attendus = DECIDENT.includes(nom) ? ["soumise"] : [];
  test(`${nom} prepares, decides alone and announces from ${attendus.join("") || "nowhere"}`, () => {
    for (const type of ["labelliser", "refuser"] as const) {
      const permis = (refus: (etat: EtatCandidature) => unknown) =>
        ETATS_CANDIDATURE.filter((etat) => refus(etat) === null);
      expect(permis((e) => whyNotPreparer(PERSONNES[nom], decision(type), faits(e), MIDI))).toEqual(attendus);
      expect(permis((e) => whyNotDeciderSeule(PERSONNES[nom], decision(type), faits(e), MIDI))).toEqual(attendus);
      const preparee = { ...PREPAREE, ...decision(type) };
      expect(permis((e) => whyNotAnnoncer(PERSONNES[nom], preparee, faits(e, { preparee }), MIDI))).toEqual(attendus);
    }
  });

  test(`${nom} takes a prepared decision back ${DECIDENT.includes(nom) ? "in any état" : "never"}`, () => {
    const permis = ETATS_CANDIDATURE.filter(
      (etat) => whyNotRetirerPreparee(PERSONNES[nom], faits(etat, { preparee: PREPAREE })) === null,
    );
    expect(permis).toEqual(DECIDENT.includes(nom) ? [...ETATS_CANDIDATURE] : []);
  });
}

test("only the CRESS opens a batch", () => {
  const permis = (Object.keys(PERSONNES) as Qui[]).filter(
    (nom) => whyNotAnnoncerDans(PERSONNES[nom], EDITION) === null,
  );
  expect(permis).toEqual(["instructeur", "instructeurInteresse", "administrateur", "administrateurInteresse"]);
});

test("a pending correction blocks the decision, prepared or announced", () => {
  const c = faits("soumise", { correctionsEnAttente: 1, preparee: PREPAREE });
  expect(whyNotPreparer(PERSONNES.instructeur, decision("labelliser"), c, MIDI)).toBe("correction_en_attente");
  expect(whyNotAnnoncer(PERSONNES.instructeur, PREPAREE, c, MIDI)).toBe("correction_en_attente");
});

test("a refusal without its reason is not a decision", () => {
  for (const motif of [null, "", "   "])
    expect(whyNotPreparer(PERSONNES.instructeur, { type: "refuser", motif }, faits("soumise"), MIDI)).toBe(
      "motif_manquant",
    );
  const saisie = { id: "00000000-0000-4000-8000-000000000000", lue: null };
  expect(preparation.safeParse({ ...saisie, type: "refuser", motif: "court" }).success).toBe(false);
  expect(preparation.safeParse({ ...saisie, type: "labelliser", motif: "" }).success).toBe(true);
});

test("a form opened on another decision than the one prepared is refused; who names none replaces it", () => {
  const c = faits("soumise", { preparee: PREPAREE });
  const essai = (lue?: string | null) =>
    whyNotPreparer(PERSONNES.instructeur, { ...decision("labelliser"), lue }, c, MIDI);
  expect([essai(null), essai("autre"), essai("d"), essai()]).toEqual([
    "modifiee_entre_temps",
    "modifiee_entre_temps",
    null,
    null,
  ]);
  expect(whyNotDeciderSeule(PERSONNES.instructeur, decision("labelliser"), c, MIDI)).toBe("decision_preparee");
});

test("a decision changed, taken back or announced meanwhile is no longer the one of the batch", () => {
  const annonce = (preparee: FaitsDecision["preparee"], etat: EtatCandidature = "soumise") =>
    whyNotAnnoncer(PERSONNES.instructeur, PREPAREE, faits(etat, { preparee }), MIDI);
  expect(annonce(PREPAREE)).toBe(null);
  expect(annonce(null)).toBe("lot_change");
  expect(annonce({ ...PREPAREE, id: "autre" })).toBe("lot_change");
  expect(annonce({ ...PREPAREE, prepareeAt: new Date(MIDI.getTime() + 1) })).toBe("lot_change");
  expect(annonce(PREPAREE, "retiree")).toBe("lot_change");
});

test("each contradiction is told, and only the impossible ones hold a decision back", () => {
  const sain = {
    type: "labelliser" as const,
    motif: null,
    prepareeAt: MIDI,
    etat: "soumise" as const,
    soumiseAt: MIDI,
    correctionEnAttente: false,
    ateliersProposes: 1,
    criteresNon: 0,
    destinataires: 1,
  };
  expect(alertes(sain)).toEqual([]);
  expect(alertes({ ...sain, etat: "retiree" })).toEqual(["etat"]);
  expect(alertes({ ...sain, correctionEnAttente: true })).toEqual(["correction_en_attente"]);
  expect(alertes({ ...sain, type: "refuser", ateliersProposes: 0 })).toEqual(["motif_manquant"]);
  expect(alertes({ ...sain, ateliersProposes: 0 })).toEqual(["sans_atelier"]);
  expect(alertes({ ...sain, destinataires: 0 })).toEqual(["sans_destinataire"]);
  expect(alertes({ ...sain, soumiseAt: new Date(MIDI.getTime() + 1) })).toEqual(["deposee_depuis"]);
  expect(alertes({ ...sain, criteresNon: 2 })).toEqual(["critere_non"]);
  expect(ALERTES.filter((a) => !BLOQUANTES.includes(a))).toEqual([
    "sans_destinataire",
    "deposee_depuis",
    "critere_non",
  ]);
});
