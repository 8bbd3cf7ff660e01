import { expect, test } from "@playwright/test";
import { connaitre, TRANSITIONS_USUELLES } from "../../socle/transitions/transitions.ts";
import { CHAMPS_ATELIER, ligneAtelier } from "./colonnes/ateliers.ts";
import { CHAMPS_ENONCE, ligneEnonce } from "./colonnes/enonces.ts";
import { CHAMPS_POINT, lignePoint } from "./colonnes/points.ts";
import { JEUX, lireNomFichier, NOMS_JEU } from "./jeux.ts";
import { renderCatalogue, renderSchema } from "./schema.ts";

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
  declarees: false,
  sequence: 0,
  updatedAt: new Date(0),
};

test("the promised columns of ateliers are there, in order, and each is described", () => {
  const colonnes = Object.keys(ligneAtelier(ATELIER));
  expect(colonnes.slice(0, 11).join(", ")).toBe(
    "code, intitule, organisateurs, transitions, date, mois, modalite, commune, code_insee, departement, participants",
  );
  expect(CHAMPS_ATELIER.map((c) => c.name)).toEqual(colonnes);
});

test("codes stay texts, the unknown stays empty", () => {
  const ligne = ligneAtelier(ATELIER);
  expect([ligne.code_insee, ligne.departement, ligne.participants]).toEqual(["02408", "02", null]);
  expect(ligne.heure_debut).toBe("09:30");
});

test("each column of énoncés is described", () => {
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

test("each column of points is described, where they come from in codes", () => {
  const ligne = lignePoint({
    code: "P1",
    transition: "sociale",
    libelle: "Transition sociale",
    bloc: "propositions",
    titreBloc: "Propositions",
    groupe: null,
    accroche: "Ouvrir",
    texte: "les portes",
    liens: [{ url: "https://exemple.test/", texte: "lien" }],
    horizon: "d’ici 2025",
    destinataires: [{ type: "etat", nom: "État" }],
    action: null,
    exemple: null,
    structure: null,
    lieu: null,
    partenaires: null,
    sources: [{ enonce: "F1-01", mode: "repris" }],
    soutien: { ateliers: 1, structures: 1, departements: 1 },
    divergences: [],
    ateliers: ["A1"],
    structures: ["APES"],
    departements: ["02"],
    depuis: 1,
    version: 2,
  });
  expect(CHAMPS_POINT.map((c) => c.name)).toEqual(Object.keys(ligne));
  expect([ligne.destinataires, ligne.enonces, ligne.departements, ligne.version]).toEqual([
    ["État"],
    ["F1-01"],
    ["02"],
    2,
  ]);
});

test("the schema and the catalogue describe each set of the table, field by field, in each format", () => {
  const { resources } = renderSchema(2023);
  expect(resources.map((r) => [r.name, r.path])).toEqual(NOMS_JEU.map((nom) => [nom, `/2023/donnees/${nom}.csv`]));
  expect(NOMS_JEU).toEqual(["ateliers", "enonces", "points", "propositions", "reponses"]);
  for (const { schema, name } of resources) {
    for (const champ of schema.fields) expect(champ.description, `${name} ${champ.name}`).toMatch(/[.;]/);
    expect(JEUX[name].cle.every((c) => schema.fields.some((f) => f.name === c))).toBe(true);
  }
  const { dataset } = renderCatalogue({ origine: "https://x.test", annee: 2023, conference: "C", region: "R" });
  expect(dataset.map((d) => d.distribution.map((f) => f.contentUrl))).toEqual(
    NOMS_JEU.map((nom) => ["csv", "xlsx", "json"].map((f) => `https://x.test/2023/donnees/${nom}.${f}`)),
  );
});

test("the schema tells the transitions of the instance, an hour as it is written, and what may be missing", () => {
  const champ = (jeu: string, nom: string) =>
    renderSchema(2023)
      .resources.find((r) => r.name === jeu)
      ?.schema.fields.find((f) => f.name === nom);
  expect(champ("ateliers", "heure_debut")).toMatchObject({ type: "time", format: "%H:%M" });
  expect(champ("enonces", "texte")?.constraints).toBe(undefined);
  connaitre([{ code: "numerique", nom: "Transition numérique", couleur: "vert", marque: "cercles" }]);
  try {
    for (const jeu of ["enonces", "points"])
      expect(champ(jeu, "transition")?.constraints).toEqual({ required: true, enum: ["numerique"] });
    expect(champ("ateliers", "transitions")?.description).toContain("(numerique)");
  } finally {
    connaitre(TRANSITIONS_USUELLES);
  }
});

test("a file name is read by the table, and nothing else answers", () => {
  expect(lireNomFichier("points.xlsx")).toEqual({ jeu: "points", format: "xlsx" });
  for (const autre of ["points", "points.pdf", "points.csv.csv", "constructor.csv", "points.toString", "autre.csv", ""])
    expect(lireNomFichier(autre), autre).toBe(null);
});
