import { expect, test } from "@playwright/test";
import { formulaireDe } from "../../appel/candidature/questions/periode.ts";
import { ATELIER_VIDE, CANDIDATURE_VIDE } from "../../appel/candidature/questions/vide.ts";
import type { CandidatureBrouillon } from "../../appel/candidature/schema.ts";
import { ficheBrouillonDe } from "../../recueil/fiche/completude.ts";
import type { FicheBrouillon } from "../../recueil/fiche/schema.ts";
import { FICHE_VIDE } from "../../recueil/fiche/vide.ts";
import { RUBRIQUES_USUELLES } from "../../recueil/rubriques/usuelles.ts";
import { enregistrerPartie, normaliser, partieValide } from "./partie.ts";

const { brouillon } = formulaireDe({ debut: "2030-04-01", fin: "2030-06-30" });
const A = "00000000-0000-4000-8000-00000000000a";
const B = "00000000-0000-4000-8000-00000000000b";
const CONNUES: CandidatureBrouillon = {
  ...CANDIDATURE_VIDE,
  structureId: A,
  intitule: "Avant",
  ateliers: [
    { ...ATELIER_VIDE, id: A, date: "2030-05-10", lieu: "Salle A", heureDebut: "10:00", heureFin: "12:00" },
    { ...ATELIER_VIDE, id: B, date: "2030-05-11", lieu: "Salle B" },
  ],
};
const avec = (changes: Partial<CandidatureBrouillon>) => ({ ...CONNUES, intitule: "Après", ...changes });
const atelier = (rang: number, changes: Partial<CandidatureBrouillon["ateliers"][number]>) =>
  avec({ ateliers: CONNUES.ateliers.map((a, i) => (i === rang ? { ...a, ...changes } : a)) });

const HORS = "Cette date n’est pas dans l’édition, du 1er\u00a0avril 2030 au 30\u00a0juin 2030";
const CAS: [string, unknown, Record<string, string>, (s: CandidatureBrouillon) => unknown, unknown][] = [
  ["nothing wrong", avec({}), {}, (s) => s.intitule, "Après"],
  [
    "a date out of the edition",
    atelier(0, { date: "2031-01-01", lieu: "Salle neuve" }),
    { "ateliers.0.date": HORS },
    (s) => [s.intitule, s.ateliers[0]?.date, s.ateliers[0]?.lieu],
    ["Après", "2030-05-10", "Salle neuve"],
  ],
  [
    "a month out of the edition",
    atelier(1, { date: "", mois: "2031-01" }),
    { "ateliers.1.mois": HORS },
    (s) => [s.intitule, s.ateliers[1]?.mois],
    ["Après", ""],
  ],
  [
    "an end before the start",
    atelier(0, { heureDebut: "14:00", heureFin: "13:00" }),
    { "ateliers.0.heureFin": "L’heure de fin doit suivre l’heure de début" },
    (s) => [s.intitule, s.ateliers[0]?.heureDebut, s.ateliers[0]?.heureFin],
    ["Après", "14:00", ""],
  ],
  [
    "a wrong answer of a line that has moved up",
    avec({ ateliers: [{ ...ATELIER_VIDE, id: B, date: "2031-01-01", lieu: "Salle B" }] }),
    { "ateliers.0.date": HORS },
    (s) => s.ateliers.map((a) => [a.id, a.date]),
    [[B, "2030-05-11"]],
  ],
  [
    "a text too long, of a line that is new",
    avec({ ateliers: [...CONNUES.ateliers, { ...ATELIER_VIDE, date: "2030-05-12", lieu: "l".repeat(201) }] }),
    { "ateliers.2.lieu": "Au plus 200 caractères" },
    (s) => [s.ateliers[2]?.date, s.ateliers[2]?.lieu],
    ["2030-05-12", ""],
  ],
  [
    "several wrong answers",
    atelier(0, { date: "2031-01-01", lieu: "l".repeat(201) }),
    { "ateliers.0.date": HORS, "ateliers.0.lieu": "Au plus 200 caractères" },
    (s) => [s.intitule, s.ateliers[0]?.date, s.ateliers[0]?.lieu],
    ["Après", "2030-05-10", "Salle A"],
  ],
];
test("one wrong answer never stops the saving of the others, and is told", () => {
  for (const [cas, saisie, retenues, lire, attendu] of CAS) {
    const partie = partieValide(brouillon, saisie, CONNUES);
    expect([cas, partie?.retenues, partie && lire(partie.donnees)]).toEqual([cas, retenues, attendu]);
  }
});

test("in a fiche too: a word too long stays as it was saved, the others are saved", () => {
  const connues: FicheBrouillon = {
    ...FICHE_VIDE,
    problematique: "Avant",
    verbatims: [{ texte: "Dit", fonction: "" }],
  };
  const saisie = { ...connues, problematique: "p".repeat(1501), verbatims: [{ texte: "Redit", fonction: "Élue" }] };
  expect(partieValide(ficheBrouillonDe(RUBRIQUES_USUELLES), saisie, connues)).toEqual({
    donnees: { ...connues, verbatims: [{ texte: "Redit", fonction: "Élue" }] },
    retenues: { problematique: "Au plus 1500 caractères" },
  });
});

test("nothing is sent of a form without what it cannot be without", () => {
  expect(partieValide(brouillon, { ...CONNUES, structureId: "" }, CANDIDATURE_VIDE)).toBeNull();
});

test("an answer the server refuses by name is held back, and the rest is sent again", async () => {
  const recues: unknown[] = [];
  const fait = await enregistrerPartie(
    (deja) =>
      partieValide(
        ficheBrouillonDe(RUBRIQUES_USUELLES),
        { ...FICHE_VIDE, ateliers: [A], suites: "Après" },
        FICHE_VIDE,
        deja,
      ),
    async ({ ateliers, suites }) => {
      recues.push({ ateliers, suites });
      return ateliers.length > 0
        ? { ok: false, code: "atelier_autre_fiche", message: "Pris", erreurs: { ateliers: "Pris" } }
        : { ok: true, value: 2 };
    },
  );
  expect(recues).toEqual([
    { ateliers: [A], suites: "Après" },
    { ateliers: [], suites: "Après" },
  ]);
  expect(fait?.partie.retenues).toEqual({ ateliers: "Pris" });
  expect(fait?.state).toEqual({ ok: true, value: 2 });
});

test("a refusal that names no answer, or the same one again, is told as it is", async () => {
  const refuser = (erreurs?: Record<string, string>) =>
    enregistrerPartie(
      (deja) => partieValide(ficheBrouillonDe(RUBRIQUES_USUELLES), FICHE_VIDE, FICHE_VIDE, deja),
      async () => ({ ok: false as const, code: "etat" as const, message: "Non", ...(erreurs && { erreurs }) }),
    );
  expect((await refuser())?.state).toMatchObject({ ok: false, message: "Non" });
  expect((await refuser({ "donnees.suites": "Non" }))?.state).toMatchObject({ ok: false, message: "Non" });
});

test("what is compared is written as the server writes it, wrong answers as they were typed", () => {
  const saisie = atelier(0, { lieu: "l".repeat(201) });
  const contact = { prenom: " Lou ", nom: "", fonction: "", courriel: "", telephone: "06 12 34 56 78", publie: false };
  const lu = normaliser(brouillon, { ...saisie, contacts: [contact] });
  expect(lu.contacts[0]).toMatchObject({ prenom: "Lou", telephone: "+33612345678" });
  expect(lu.ateliers[0]?.lieu).toHaveLength(201);
});
