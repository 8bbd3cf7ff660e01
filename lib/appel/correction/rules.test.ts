import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { CANDIDATURE_VIDE } from "../candidature/questions/vide.ts";
import type { FaitsCandidature } from "../candidature/rules.ts";
import { ETATS_CANDIDATURE, type EtatCandidature } from "../candidature/states.ts";
import { coteDe } from "../message/rules.ts";
import { reponduesDansLeFormulaire, whyNotRepondre, whyNotRetirer } from "./rules.ts";
import { demandeComplement, reponseCorrection } from "./schema.ts";

const personne = (roles: Actor["roles"] = [], structures: string[] = [], administrateur = false): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur,
  roles,
  structures,
  destinataires: [],
});
const role = (r: Actor["roles"][number]["role"], editionId = "e") => [{ editionId, role: r, transitions: [] }];
const QUI = {
  organisateur: personne([], ["s"]),
  autre: personne([], ["t"]),
  comite: personne(role("comite")),
  partenaire: personne(role("partenaire")),
  partenaireOrganisateur: personne(role("partenaire"), ["s"]),
  instructeur: personne(role("instructeur")),
  instructeurDAilleurs: personne(role("instructeur", "x")),
  instructeurInteresse: personne(role("instructeur"), ["s"]),
  administrateur: personne([], [], true),
};
const faits = (etat: EtatCandidature): FaitsCandidature =>
  ({
    etat,
    editionId: "e",
    edition: { etat: "ouverte", dateOuvertureAppel: "2030-01-01", dateClotureAppel: "2030-03-31" },
    structures: ["s"],
    pressenties: ["p"],
    creePar: "quelqu’un",
    invitation: null,
    codeExpireAt: null,
    correctionsEnAttente: 1,
  }) as FaitsCandidature;
const EN_ATTENTE = { repondueAt: null, version: 1 };
const REPONDUE = { repondueAt: new Date("2030-02-15T10:00:00Z"), version: 2 };
const noms = (juge: (actor: Actor) => unknown) =>
  Object.entries(QUI)
    .filter(([, actor]) => juge(actor) === null)
    .map(([nom]) => nom);

test("organisers answer, while it is theirs to complete", () => {
  expect(noms((a) => whyNotRepondre(a, faits("a_completer"), EN_ATTENTE, 1))).toEqual([
    "organisateur",
    "partenaireOrganisateur",
    "instructeurInteresse",
  ]);
  expect(
    ETATS_CANDIDATURE.filter((etat) => whyNotRepondre(QUI.organisateur, faits(etat), EN_ATTENTE, 1) === null),
  ).toEqual(["a_completer"]);
});

test("a tab that has not seen the answer already given is told so", () => {
  const juger = (correction: { version: number }, lue: number) =>
    whyNotRepondre(QUI.organisateur, faits("a_completer"), correction, lue);
  expect(juger(REPONDUE, 1)).toBe("modifiee_entre_temps");
  expect(juger(REPONDUE, 2)).toBe(null);
  expect(juger(EN_ATTENTE, 2)).toBe("modifiee_entre_temps");
});

test("the CRESS takes back what has no answer yet", () => {
  expect(noms((a) => whyNotRetirer(a, faits("a_completer"), EN_ATTENTE))).toEqual(["instructeur", "administrateur"]);
  expect(whyNotRetirer(QUI.instructeurInteresse, faits("a_completer"), EN_ATTENTE)).toBe("interesse");
  expect(whyNotRetirer(QUI.instructeur, faits("a_completer"), REPONDUE)).toBe("etat");
  expect(whyNotRetirer(QUI.instructeur, faits("soumise"), EN_ATTENTE)).toBe("etat");
  expect(whyNotRetirer(QUI.instructeur, faits("a_completer"), null)).toBe(null);
});

test("each side writes under its name, partners write nothing", () => {
  const cotes = Object.fromEntries(Object.entries(QUI).map(([nom, a]) => [nom, coteDe(a, faits("soumise"))]));
  expect(cotes).toEqual({
    organisateur: "organisateur",
    autre: null,
    comite: null,
    partenaire: null,
    partenaireOrganisateur: "organisateur",
    instructeur: "cress",
    instructeurDAilleurs: null,
    instructeurInteresse: "organisateur",
    administrateur: "cress",
  });
  expect(coteDe(QUI.autre, { ...faits("brouillon"), creePar: "p" })).toBe("organisateur");
  expect(coteDe(QUI.autre, { ...faits("soumise"), creePar: "p" })).toBe(null);
  expect(coteDe(QUI.autre, { ...faits("soumise"), invitation: "lecture" })).toBe(null);
});

test("a field changed in the whole form is answered, one that reads as before is not", () => {
  const asked = [
    { champ: "intitule", repondueAt: null, suggestion: null },
    { champ: "resume", repondueAt: null, suggestion: null },
  ];
  const present = { ...CANDIDATURE_VIDE, resume: "Nouveau" };
  expect(reponduesDansLeFormulaire(asked, CANDIDATURE_VIDE, present)).toEqual([asked[1]]);
  expect(reponduesDansLeFormulaire(asked, undefined, present)).toEqual([]);
});

test("a request holds a word, fields, or both", () => {
  const id = "00000000-0000-4000-8000-000000000000";
  const champ = (changes = {}) => ({
    champ: "resume",
    motif: "Trop court pour le programme.",
    suggestion: "",
    ...changes,
  });
  const bonne = (d: object) => demandeComplement.safeParse({ id, motif: "", corrections: [], ...d }).success;
  expect(bonne({})).toBe(false);
  expect(bonne({ motif: "court" })).toBe(false);
  expect(bonne({ motif: "Un mot général assez long." })).toBe(true);
  expect(bonne({ corrections: [champ()] })).toBe(true);
  expect(bonne({ corrections: [champ(), champ()] })).toBe(false);
  expect(bonne({ corrections: [champ({ motif: "" })] })).toBe(false);
  expect(bonne({ corrections: [champ({ suggestion: "Trop court." })] })).toBe(false);
  expect(bonne({ corrections: [champ({ suggestion: "Bien assez long. ".repeat(10) })] })).toBe(true);
});

test("a bad answer is told under its field", () => {
  const r = { id: "00000000-0000-4000-8000-000000000000", champ: "resume", valeur: "court", lue: 1 };
  expect(reponseCorrection.safeParse(r).error?.issues.map((i) => [i.path.join("."), i.message])).toEqual([
    ["valeur", "Au moins 150 caractères"],
  ]);
  expect(reponseCorrection.safeParse({ ...r, valeur: null }).success).toBe(true);
  expect(reponseCorrection.safeParse({ ...r, champ: "nul" }).success).toBe(false);
});
