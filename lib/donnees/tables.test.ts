import { expect, test } from "@playwright/test";
import { CHAMPS_ATELIER, CHAMPS_ENONCE, ligneAtelier, ligneEnonce, renderSchema } from "./tables.ts";

const ATELIER: Parameters<typeof ligneAtelier>[0] = {
  code: "A1",
  etat: "tenu",
  intitule: "Atelier",
  organisateurs: ["APES"],
  transitions: ["sociale"],
  format: null,
  date: "2023-04-06",
  mois: "2023-04",
  heureDebut: "09:30:00",
  heureFin: null,
  modalite: "presentiel",
  lieu: null,
  inscriptionUrl: null,
  commune: "Laon",
  codeInsee: "02408",
  departement: "Aisne",
  codeDepartement: "02",
  participants: null,
  sequence: 0,
  updatedAt: new Date(0),
};

test("les colonnes promises des ateliers sont là, dans l’ordre, et chacune est décrite", () => {
  const colonnes = Object.keys(ligneAtelier(ATELIER));
  expect(colonnes.slice(0, 11).join(", ")).toBe(
    "code, intitule, organisateurs, transitions, date, mois, modalite, commune, code_insee, departement, participants",
  );
  expect(CHAMPS_ATELIER.map((c) => c.name)).toEqual(colonnes);
});

test("les codes restent des textes, l’inconnu reste vide", () => {
  const ligne = ligneAtelier(ATELIER);
  expect([ligne.code_insee, ligne.departement, ligne.participants]).toEqual(["02408", "02", null]);
  expect(ligne.heure_debut).toBe("09:30");
});

test("chaque colonne des énoncés est décrite", () => {
  const enonce = {
    code: "F1-01",
    fiche: "F1",
    type: "levier",
    action: "creer",
    transition: "sociale",
    accroche: "a",
    texte: "t",
    theme: null,
    exemple: null,
    destinataire: null,
    horizon: null,
    liens: [],
    ateliers: ["A1"],
    structures: ["APES"],
    points: ["P1"],
    version: 1,
  } as const;
  const ligne = ligneEnonce({ ...enonce, liens: [], ateliers: ["A1"], structures: ["APES"], points: ["P1"] });
  expect(CHAMPS_ENONCE.map((c) => c.name)).toEqual(Object.keys(ligne));
  expect(ligne.ateliers).toEqual(["A1"]);
});

test("le schéma décrit les deux tables, champ par champ", () => {
  const { resources } = renderSchema(2023);
  expect(resources.map((r) => [r.name, r.path, r.schema.primaryKey])).toEqual([
    ["ateliers", "/2023/donnees/ateliers.csv", "code"],
    ["enonces", "/2023/donnees/enonces.csv", "code"],
  ]);
  for (const { schema } of resources)
    for (const champ of schema.fields) expect(champ.description, champ.name).toMatch(/\.$/);
});
