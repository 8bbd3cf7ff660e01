import { expect, test } from "@playwright/test";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { AtelierCompte } from "../chiffres/compute.ts";
import { intitulesDouteux, plierIntitule } from "./intitules.ts";

function atelier(code: string, intitule: string, transitions: CodeTransition[], candidatureId = code): AtelierCompte {
  return {
    code,
    candidatureId,
    etatCandidature: "labellisee",
    etat: "tenu",
    intitule,
    organisateurs: ["France Médiation"],
    transitions,
    format: null,
    categorie: null,
    date: null,
    mois: "2023-11",
    modalite: "visio",
    commune: null,
    codeInsee: null,
    departement: null,
    participants: null,
  };
}

test("typography does not make another title", () => {
  const memes = [
    ["Dynamiques des écosystèmes innovants.", "« Dynamiques des écosystèmes innovants »"],
    [
      "Pour une transition numérique sociale et responsable en HDF",
      "POUR UNE TRANSITION NUMÉRIQUE SOCIALE ET RESPONSABLE EN HAUTS-DE-FRANCE",
    ],
    ["On prépare l'IAE de demain", "On prépare l’IAE de demain !"],
    [
      'After work "Mutualiser pour mieux développer son activité"',
      "After work « Mutualiser pour mieux développer son activité »",
    ],
  ] as const;
  for (const [a, b] of memes) expect(plierIntitule(a)).toBe(plierIntitule(b));
  expect(plierIntitule("Je pilote ma trésorerie")).not.toBe(plierIntitule("Je pilote mon association"));
});

test("a title printed otherwise is doubtful; the atelier of the same title in another transition is the suspect", () => {
  const titre = "Transition vers une médiation sociale professionnelle";
  const autre = "Numérique et transformation sociale : entre inclusion et exclusion, quel accompagnement ?";
  const ateliers = [
    atelier("A24", "Les modèles socio-économiques de l'ESS", ["economique"]),
    atelier("A25", titre, ["organisationnelle"]),
    atelier("A34", titre, ["sociale"]),
    atelier("A35", titre, ["sociale", "economique"]),
  ];
  const rappels = [
    { code: "A24", transition: "economique" as const, intitulePublie: "Les modèles socio-économiques de l’ESS." },
    { code: "A25", transition: "organisationnelle" as const, intitulePublie: titre },
    { code: "A34", transition: "sociale" as const, intitulePublie: autre },
    { code: "A34", transition: "ecologique" as const, intitulePublie: `${autre}.` },
  ];
  const douteux = intitulesDouteux(ateliers, rappels);
  expect(douteux.map((d) => [d.atelier.code, d.imprimes.length, d.suspects.map((s) => s.code)])).toEqual([
    ["A34", 1, ["A25"]],
  ]);
});

test("without a printed list, no title is doubtful", () => {
  expect(intitulesDouteux([atelier("A1", "Un titre", ["sociale"])], [])).toEqual([]);
});
