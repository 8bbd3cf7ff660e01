import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { enMots } from "../../socle/courriel/pieces-dues.ts";
import { joursDeRetard, phraseRetard } from "../../socle/horloge/echeance.ts";
import { duParOrganisateurs, palierDu, piecesManquantes, tourDuRetour, whyNotDispenser } from "./rules.ts";
import { reglageRappels } from "./schema.ts";
import { enBref } from "./wording.ts";

test("what is missing, and whose turn it is, by the attendance and the fiche", () => {
  const jours = { fin: "2030-05-10", declareLe: "2030-05-12", remiseLe: "2030-05-20", correctionLe: "2030-05-25" };
  const TABLE = [
    ["attendu", null, "presence fiche", "organisateurs 2030-05-10"],
    ["attendu", "brouillon", "presence fiche", "organisateurs 2030-05-10"],
    ["attendu", "validee", "presence", "organisateurs 2030-05-10"],
    ["declare", null, "presence_a_valider fiche", "organisateurs 2030-05-10"],
    ["declare", "a_corriger", "presence_a_valider correction", "organisateurs 2030-05-25"],
    ["valide", "a_corriger", "correction", "organisateurs 2030-05-25"],
    ["valide", "remise", "fiche_a_relire", "cress 2030-05-20"],
    ["declare", "remise", "presence_a_valider fiche_a_relire", "cress 2030-05-12"],
    ["declare", "validee", "presence_a_valider", "cress 2030-05-12"],
    ["valide", "validee", "", "personne"],
  ] as const;
  expect(
    TABLE.map(([presence, fiche]) => {
      const tour = tourDuRetour({ presence, fiche, ...jours });
      return [
        presence,
        fiche,
        piecesManquantes({ presence, fiche }).join(" "),
        tour ? `${tour.qui} ${tour.depuis}` : "personne",
      ];
    }),
  ).toEqual(TABLE.map((ligne) => [...ligne]));
  expect(duParOrganisateurs({ presence: "declare", fiche: "brouillon" })).toEqual(["fiche"]);
  expect(enMots(["presence", "fiche"])).toBe("La présence et la fiche de synthèse");
  expect(enBref(["presence", "fiche"])).toBe("Présence et fiche");
  expect(enBref(["presence_a_valider", "correction"])).toBe("Présence à valider et correction");
});

test("the step that is due: the last one past, counted from the deadline or from the atelier", () => {
  const reglage = { avant: [3], apres: [7, 21, 45] };
  const a = { fin: "2030-05-10", echeance: "2030-05-25" };
  const TABLE: [string, string | null][] = [
    ["2030-05-10", null],
    ["2030-05-16", null],
    ["2030-05-17", "apres_7"],
    ["2030-05-21", "apres_7"],
    ["2030-05-22", "avant_3"],
    ["2030-05-30", "avant_3"],
    ["2030-05-31", "apres_21"],
    ["2030-06-23", "apres_21"],
    ["2030-06-24", "apres_45"],
    ["2031-01-01", "apres_45"],
  ];
  expect(TABLE.map(([jour]) => [jour, palierDu(reglage, a, jour)?.palier ?? null])).toEqual(TABLE);
  expect(palierDu(reglage, { fin: "2030-05-31", echeance: null }, "2030-06-07")).toEqual({
    palier: "apres_7",
    le: "2030-06-07",
  });
  expect(palierDu({ avant: [30], apres: [] }, a, "2030-05-20"), "jamais avant l’atelier").toBe(null);
  expect(palierDu({ avant: [], apres: [] }, a, "2030-12-31")).toBe(null);
});

test("lateness in words", () => {
  const TABLE: [string | null, number | null, string][] = [
    ["2030-05-25", 6, "En retard de 6 jours"],
    ["2030-05-30", 1, "En retard de 1 jour"],
    ["2030-05-31", 0, "À rendre aujourd’hui"],
    ["2030-06-03", -3, "À rendre dans 3 jours"],
    [null, null, "Sans échéance"],
  ];
  const jour = "2030-05-31";
  expect(TABLE.map(([e]) => [e, joursDeRetard(e, jour), phraseRetard(e, jour).replace(/\u00a0/g, " ")])).toEqual(TABLE);
});

test("who dispenses, and when", () => {
  const acteur = (a: Partial<Actor>): Actor => ({
    personneId: "p",
    courriel: "p@essai.test",
    nom: null,
    administrateur: false,
    roles: [],
    structures: [],
    destinataires: [],
    ...a,
  });
  const instructeur = acteur({ roles: [{ editionId: "e", role: "instructeur", transitions: [] }] });
  const base = {
    etat: "tenu" as const,
    candidature: "labellisee" as const,
    editionId: "e",
    structures: ["s"],
    pressenties: ["p"],
    invitation: null,
    dispense: false,
    fiche: null,
  };
  const TABLE = [
    [acteur({ structures: ["s"] }), base, "non_autorise", "non_autorise"],
    [acteur({ ...instructeur, structures: ["s"] }), base, "interesse", "interesse"],
    [instructeur, base, null, "etat"],
    [acteur({ administrateur: true }), base, null, "etat"],
    [instructeur, { ...base, fiche: "brouillon" as const }, null, "etat"],
    [instructeur, { ...base, fiche: "remise" as const }, "etat", "etat"],
    [instructeur, { ...base, fiche: "validee" as const }, "etat", "etat"],
    [instructeur, { ...base, etat: "programme" as const }, "etat", "etat"],
    [instructeur, { ...base, etat: "annule" as const }, "etat", "etat"],
    [instructeur, { ...base, candidature: "label_retire" as const }, "etat", "etat"],
    [instructeur, { ...base, dispense: true }, "etat", null],
  ] as const;
  for (const [actor, a, dispenser, annuler] of TABLE)
    expect([whyNotDispenser(actor, "dispenser", a), whyNotDispenser(actor, "annuler_dispense", a)]).toEqual([
      dispenser,
      annuler,
    ]);
});

test("days of reminder are read in any order, never as just anything", () => {
  const lire = (apres: string) => reglageRappels.safeParse({ avant: "", apres });
  expect(lire(" 45, 7;21, 7 ").data).toEqual({ avant: [], apres: [7, 21, 45] });
  for (const faux of ["sept", "7,,21", "0", "181", "1,2,3,4,5,6,7", "-3"]) expect(lire(faux).success, faux).toBe(false);
});
