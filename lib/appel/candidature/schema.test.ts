import { expect, test } from "@playwright/test";
import { lireTelephone, telephoneLisible } from "../../socle/formulaire/telephone.ts";
import { avancement } from "./questions/sections.ts";
import { ATELIER_VIDE, CANDIDATURE_VIDE, CONTACT_VIDE, INTERVENANT_VIDE } from "./questions/vide.ts";
import { type CandidatureBrouillon, candidatureBrouillon, candidatureComplete } from "./schema.ts";

const NUMEROS: [string, string | null][] = [
  ["0612345678", "+33612345678"],
  ["06 12 34 56 78", "+33612345678"],
  ["06.12.34.56.78", "+33612345678"],
  ["06-12-34-56-78", "+33612345678"],
  ["06\u00a012\u202f34 56 78", "+33612345678"],
  ["  03 20 00 00 00 ", "+33320000000"],
  ["+33 6 12 34 56 78", "+33612345678"],
  ["+33612345678", "+33612345678"],
  ["0033 6 12 34 56 78", "+33612345678"],
  ["+33 (0)6 12 34 56 78", "+33612345678"],
  ["06 12 34 56 7", null],
  ["06 12 34 56 789", null],
  ["00 12 34 56 78", null],
  ["06/12/34/56/78", "+33612345678"],
  ["06\u201112\u201134\u201156\u201178", "+33612345678"],
  ["06\u200b12345678", "+33612345678"],
  ["+32 56 12 34 56", "+3256123456"],
  ["0032 56 12 34 56", "+3256123456"],
  ["+262 692 12 34 56", "+262692123456"],
  ["+33 12", null],
  ["+1234567", null],
  ["612345678", null],
  ["zéro six", null],
  ["", null],
];
test("a telephone is read however it is written, from abroad too", () => {
  expect(NUMEROS.map(([saisie]) => [saisie, lireTelephone(saisie)])).toEqual(NUMEROS);
});

test("a telephone is shown two digits at a time; what is not one is left alone", () => {
  expect(telephoneLisible("+33612345678")).toBe("06\u00a012\u00a034\u00a056\u00a078");
  expect(telephoneLisible("06 12")).toBe("06 12");
  expect(telephoneLisible("+3256123456")).toBe("+32\u00a056\u00a012\u00a034\u00a056");
  expect(telephoneLisible("+262692123456")).toBe("+262\u00a0692\u00a012\u00a034\u00a056");
  expect(telephoneLisible("+12025550123")).toBe("+12025550123");
  expect(lireTelephone(telephoneLisible("+33612345678"))).toBe("+33612345678");
});

const COMPLETE: CandidatureBrouillon = {
  ...CANDIDATURE_VIDE,
  structureId: "00000000-0000-4000-8000-000000000000",
  contacts: [
    { ...CONTACT_VIDE, prenom: "Anne-Lise", nom: "D’Essai", courriel: "a@essai.test", telephone: "06 12 34 56 78" },
    CONTACT_VIDE,
  ],
  intitule: "Comment réparer ensemble ?",
  transitions: ["ecologique"],
  resume: "r".repeat(150),
  objectifs: "o".repeat(100),
  publicsCibles: ["elus"],
  territoire: "local",
  format: "visite",
  methode: "m".repeat(50),
  ecoGestes: ["transports"],
  engagements: ["represente", "restitution", "label", "information", "licence"],
  ateliers: [{ ...ATELIER_VIDE, modalite: "visio", date: "2030-05-10" }],
};
const contact = (changes: Partial<(typeof COMPLETE)["contacts"][number]>, rang = 0) => ({
  contacts: COMPLETE.contacts.map((c, i) => (i === rang ? { ...c, ...changes } : c)),
});
const atelier = (changes: Partial<(typeof COMPLETE)["ateliers"][number]>) => ({
  ateliers: COMPLETE.ateliers.map((a) => ({ ...a, ...changes })),
});
const intervenant = (changes: Partial<(typeof COMPLETE)["intervenants"][number]>) => ({
  intervenants: [{ ...INTERVENANT_VIDE, ...changes }],
});

const CAS: [string, Partial<CandidatureBrouillon>, string[]][] = [
  ["all of it", {}, []],
  ["no first name", contact({ prenom: " " }), ["contacts.0.prenom"]],
  ["a name with digits", contact({ nom: "R2D2" }), ["contacts.0.nom"]],
  ["no e-mail", contact({ courriel: "" }), ["contacts.0.courriel"]],
  ["half an e-mail", contact({ courriel: "camille@" }), ["contacts.0.courriel"]],
  ["an e-mail with its name", contact({ courriel: "Accueil <M@Exemple.test>" }), []],
  ["an e-mail with a zero-width space", contact({ courriel: "m\u200b@exemple.test" }), []],
  ["a Belgian telephone", contact({ telephone: "+32 56 12 34 56" }), []],
  ["half a telephone", contact({ telephone: "06 12" }), ["contacts.0.telephone"]],
  ["a stand-in without a name", contact({ fonction: "Trésorière" }, 1), ["contacts.1.prenom", "contacts.1.nom"]],
  ["a stand-in by name alone", contact({ prenom: "Lou", nom: "Test" }, 1), []],
  ["a stand-in half reachable", contact({ prenom: "Lou", nom: "Test", courriel: "lou" }, 1), ["contacts.1.courriel"]],
  ["no eco gesture", { ecoGestes: [] }, ["ecoGestes"]],
  ["no gesture but a comment", { ecoGestes: [], ecoCommentaire: "Nous viendrons à pied." }, []],
  ["blanks for a comment", { ecoGestes: [], ecoCommentaire: "   " }, ["ecoGestes"]],
  ["no public", { publicsCibles: [] }, ["publicsCibles"]],
  ["no public but another", { publicsCibles: [], publicAutre: "Parents d’élèves" }, []],
  ["five questions and blank lines", { questionsTravaillees: "a\n\nb\nc\n d \n\ne\n" }, []],
  ["six questions", { questionsTravaillees: "a\nb\nc\nd\ne\nf" }, ["questionsTravaillees"]],
  ["a speaker by name alone", intervenant({ nom: "Camille Fictive" }), []],
  ["a speaker without a name", intervenant({ structure: "Une coopérative" }), ["intervenants.0.nom"]],
  ["a line left empty", intervenant({ publie: true }), []],
  ["no territory", { territoire: "" }, ["territoire"]],
  ["a month alone", atelier({ date: "", mois: "2030-05" }), []],
  ["neither day nor month", atelier({ date: "" }), ["ateliers.0.date"]],
  ["a month that is none", atelier({ date: "", mois: "2030-13" }), ["ateliers.0.mois"]],
  ["2001 places", { jauge: "2001" }, ["jauge"]],
  ["no place", { jauge: "0" }, ["jauge"]],
  ["places in words", { jauge: "une dizaine" }, ["jauge"]],
  ["a registration page without its scheme", { inscriptionUrl: "www.essai.test/inscription" }, []],
  ["a registration page that runs code", { inscriptionUrl: "javascript:alert(1)" }, ["inscriptionUrl"]],
  ["nothing asked but the needs", { besoins: "b".repeat(1001) }, ["besoins"]],
];
test("what is needed to hand in, answer by answer", () => {
  const lus = CAS.map(([cas, changes]) => {
    const parsed = candidatureComplete.safeParse({ ...COMPLETE, ...changes });
    return [cas, parsed.success ? [] : parsed.error.issues.map((i) => i.path.join("."))];
  });
  expect(lus).toEqual(CAS.map(([cas, , champs]) => [cas, champs]));
});

test("a draft keeps what is half typed, and stores what can be read", () => {
  const brouillon = (changes: Partial<CandidatureBrouillon>) =>
    candidatureBrouillon.parse({ ...COMPLETE, ...changes }).contacts[0];
  expect(brouillon(contact({ telephone: "06 12", courriel: "Camille@" }))).toMatchObject({
    telephone: "06 12",
    courriel: "camille@",
  });
  expect(brouillon({})?.telephone).toBe("+33612345678");
  const lue = candidatureBrouillon.parse({
    ...COMPLETE,
    questionsTravaillees: "a\nb\nc\nd\ne\nf",
    intervenants: [INTERVENANT_VIDE, { ...INTERVENANT_VIDE, nom: " Camille Fictive " }],
  });
  expect(lue.questionsTravaillees).toBe("a\nb\nc\nd\ne\nf");
  expect(lue.intervenants).toEqual([{ nom: "Camille Fictive", structure: "", publie: false }]);
});

test("each section says what it lacks", () => {
  const manques = (f: CandidatureBrouillon, structure: string[] = []) =>
    Object.fromEntries(avancement(f, structure, candidatureComplete).map((s) => [s.id, s.manques.length]));
  expect(manques(COMPLETE)).toEqual({
    organisateurs: 0,
    contacts: 0,
    atelier: 0,
    dates: 0,
    accueil: 0,
    engagements: 0,
  });
  expect(manques({ ...CANDIDATURE_VIDE, structureId: COMPLETE.structureId }, ["la catégorie"])).toEqual({
    organisateurs: 1,
    contacts: 4,
    atelier: 8,
    dates: 1,
    accueil: 1,
    engagements: 1,
  });
});
