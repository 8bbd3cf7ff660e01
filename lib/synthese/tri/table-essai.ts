import type { TypeEnonce } from "../../recueil/rubriques/types-enonce.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import type { Bloc, Enonce, Point, Table } from "./types.ts";

/** A small table for the tests: three énoncés that wait, one set aside, one of another chapter, one point. */

export const enonce = (id: string, code: string, type: TypeEnonce, changes: Partial<Enonce> = {}): Enonce => ({
  id,
  code,
  ficheId: code.split("-")[0] ?? "",
  type,
  action: null,
  theme: null,
  accroche: `Accroche de ${code}`,
  texte: "et la suite.",
  exemple: null,
  destinataire: null,
  horizon: null,
  liens: [],
  depuis: "2023-06-01T10:00:00.000Z",
  transition: "ecologique",
  disposition: "a_traiter",
  motif: null,
  ...changes,
});

export const point = (id: string, code: string, groupeId: string, rang: string, sources: string[]): Point => ({
  ...SANS_MOTS,
  id,
  code,
  version: 1,
  groupeId,
  rang,
  accroche: `Point ${code}`,
  texte: "qui tient en une phrase.",
  signalFaible: false,
  sources: sources.map((enonceId) => ({ enonceId, mode: "repris", lu: null })),
});

export const bloc = (id: string, type: TypeBloc, groupes: string[]): Bloc => ({
  id,
  type,
  titre: type,
  version: 1,
  groupes: groupes.map((g) => ({ id: g, version: 1, titre: null, remarque: "", exemple: "", paragraphes: "" })),
});

const fiche = (code: string, ateliers: [code: string, departement: string | null][], structure: string) => ({
  code,
  ateliers: ateliers.map(([a, departement]) => ({ code: a, departement })),
  structures: [{ id: structure, nom: `Structure ${structure}` }],
});

export const tableEssai = (): Table => ({
  numero: 1,
  reste: null,
  transition: "ecologique",
  chapitre: {
    id: "c",
    version: 1,
    problematique: "",
    question: null,
    questionCommune: "Comment faire ?",
    remarque: "",
    encarts: [],
  },
  enonces: [
    enonce("e1", "F1-01", "levier", { theme: "Mobilité" }),
    enonce("e2", "F1-02", "frein", { theme: "Énergie" }),
    enonce("e3", "F2-01", "levier", { theme: "énergie", depuis: "2023-09-01T10:00:00.000Z" }),
    enonce("e4", "F2-02", "outil", { disposition: "ecarte", motif: "Il sort du champ de la conférence." }),
    enonce("e5", "F3-01", "levier", { disposition: "repris" }),
    enonce("e6", "F3-02", "levier", { transition: "sociale" }),
  ],
  fiches: {
    F1: fiche("F1", [["A1", "59"]], "s1"),
    F2: fiche(
      "F2",
      [
        ["A2", "62"],
        ["A3", null],
      ],
      "s2",
    ),
    F3: fiche("F3", [["A1", "59"]], "s1"),
  },
  blocs: [bloc("b1", "leviers", ["g1"]), bloc("b2", "freins", ["g2"])],
  plans: [
    {
      transition: "sociale",
      blocs: [
        { id: "b8", type: "freins", titre: "freins", groupes: [{ id: "g8", titre: null }] },
        { id: "b9", type: "leviers", titre: "leviers", groupes: [{ id: "g9", titre: null }] },
      ],
    },
  ],
  points: [point("p1", "P1", "g1", "a", ["e5"])],
  ailleurs: [
    {
      id: "p9",
      code: "P9",
      transition: "sociale",
      accroche: "Le café des voisins",
      texte: "ouvre le samedi.",
      sources: [{ enonceId: "e6" }],
    },
  ],
});
