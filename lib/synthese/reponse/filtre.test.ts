import { expect, test } from "@playwright/test";
import {
  anneesHorizon,
  choixPropositions,
  type Filtrable,
  filtrerPropositions,
  lienPropositions,
  lireFiltrePropositions,
} from "./filtre.ts";

const ETAT = { type: "etat", nom: "État" } as const;
const REGION = { type: "region", nom: "Région" } as const;
const CAF = { type: "autre", nom: "CAF" } as const;
const P = (code: string, p: Partial<Filtrable>): Filtrable & { code: string } => ({
  code,
  transition: "sociale",
  horizon: null,
  departements: [],
  destinataires: [],
  reponses: [],
  ...p,
});
const TOUTES = [
  P("P1", { destinataires: [CAF, ETAT], horizon: "d’ici 2025", departements: ["62", "02"] }),
  P("P2", {
    destinataires: [ETAT, REGION],
    horizon: "dès les conventions 2024, d’ici 2026",
    transition: "ecologique",
    reponses: [{ nom: "Région", etat: "refusee" }],
  }),
  P("P3", {}),
];
const codes = (f: Parameters<typeof filtrerPropositions>[1]) => filtrerPropositions(TOUTES, f).map((p) => p.code);

test("a horizon is found under each year it names, or without a date", () => {
  expect(anneesHorizon("dès les conventions 2024 pour le calendrier, d’ici 2026 pour le fonds")).toEqual([
    "2024",
    "2026",
  ]);
  expect([anneesHorizon("rapidement"), anneesHorizon(null)]).toEqual([["sans"], ["sans"]]);
});

test("only what exists is offered, the State first, and what means nothing is left", () => {
  const choix = choixPropositions(TOUTES);
  expect(choix.destinataires.map((d) => d.nom)).toEqual(["État", "Région", "CAF"]);
  expect(choix.horizons).toEqual(["2024", "2025", "2026", "sans"]);
  expect(choix.transitions).toEqual(["ecologique", "sociale"]);
  expect(choix.departements).toEqual(["02", "62"]);
  expect(choix.reponses).toEqual(["refusee", "sans"]);
  expect(
    lireFiltrePropositions({ destinataire: ["Région", "x"], transition: "autre", horizon: "1999" }, choix),
  ).toEqual({
    destinataire: "Région",
  });
});

test("filters cross; an answer is read for the addressee looked for", () => {
  expect(codes({})).toEqual(["P1", "P2", "P3"]);
  expect(codes({ destinataire: "État" })).toEqual(["P1", "P2"]);
  expect(codes({ destinataire: "État", horizon: "2026" })).toEqual(["P2"]);
  expect(codes({ departement: "02", transition: "sociale" })).toEqual(["P1"]);
  expect(codes({ reponse: "refusee" })).toEqual(["P2"]);
  expect(codes({ reponse: "refusee", destinataire: "État" })).toEqual([]);
  expect(codes({ reponse: "sans", destinataire: "Région" })).toEqual([]);
  expect(codes({ reponse: "sans" })).toEqual(["P1", "P2", "P3"]);
});

test("the address of a list keeps the same order", () => {
  expect(lienPropositions("/2023/propositions", { reponse: "sans", destinataire: "État" })).toBe(
    "/2023/propositions?destinataire=%C3%89tat&reponse=sans",
  );
  expect(lienPropositions("/2023/propositions", {})).toBe("/2023/propositions");
});
