import { expect, test } from "@playwright/test";
import { RUBRIQUES_USUELLES as R } from "../rubriques/usuelles.ts";
import { manquesDe } from "./manques.ts";
import { enOrdreDeLecture, parType, placeDe } from "./ordre.ts";
import type { EnonceBrouillon } from "./schema.ts";
import { FICHE_VIDE } from "./vide.ts";

const frein: EnonceBrouillon = {
  id: null,
  transition: "sociale",
  type: "frein",
  action: null,
  accroche: "Manque de temps",
  texte: "pour répondre.",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
};
const complete = { ...FICHE_VIDE, ateliers: ["a"], problematique: "p".repeat(200), enonces: [frein] };
const noms = (f: Parameters<typeof manquesDe>[0]) => manquesDe(f, R).map((m) => `${m.champ} : ${m.nom}`);

test("a complete fiche lacks nothing", () => {
  expect(noms(complete)).toEqual([]);
});

test("each missing answer is named, in the order of the form", () => {
  expect(noms(FICHE_VIDE)).toEqual([
    "ateliers : les ateliers couverts",
    "problematique : la problématique",
    "enonces : un levier ou un frein",
  ]);
  expect(noms({ ...complete, problematique: `${"p".repeat(199)} ` })).toEqual([
    "problematique : la problématique : encore 1\u00A0caractère",
  ]);
  expect(
    noms({
      ...complete,
      enonces: [
        frein,
        {
          ...frein,
          accroche: " ",
          texte: "",
          liens: [
            { url: "", texte: "Le guide" },
            { url: "ess.fr", texte: "" },
          ],
        },
      ],
    }),
  ).toEqual([
    "enonces.1.accroche : l’essentiel de l’énoncé 2",
    "enonces.1.liens.0.url : un lien de l’énoncé 2",
    "enonces.1.liens.1.texte : un lien de l’énoncé 2",
  ]);
});

test("a tool alone is not enough: a levier or a frein is needed", () => {
  expect(noms({ ...complete, enonces: [{ ...frein, type: "outil" }] })).toEqual(["enonces : un levier ou un frein"]);
});

test("énoncés are read by transition, then by kind, without changing the order within", () => {
  const e = (n: string, transition: EnonceBrouillon["transition"], type: EnonceBrouillon["type"]) => ({
    n,
    transition,
    type,
  });
  const liste = [
    e("a", "sociale", "frein"),
    e("b", "ecologique", "proposition"),
    e("c", "sociale", "levier"),
    e("d", "sociale", "frein"),
    e("e", "ecologique", "levier"),
  ];
  const lue = enOrdreDeLecture(liste, R);
  expect(lue.map((x) => x.n)).toEqual(["e", "b", "c", "a", "d"]);
  expect(placeDe(lue, { transition: "ecologique", type: "frein" }, R)).toBe(1);
  expect(placeDe(lue, { transition: "sociale", type: "frein" }, R)).toBe(5);
  expect(placeDe([], { transition: "sociale", type: "frein" }, R)).toBe(0);
  expect(parType(lue, "sociale", R).map((g) => [g.type, g.enonces.map((x) => [x.e.n, x.index])])).toEqual([
    ["levier", [["c", 2]]],
    [
      "frein",
      [
        ["a", 3],
        ["d", 4],
      ],
    ],
  ]);
});

test("what is missing follows the edition: its names, its order, what it asks and what it withdrew", () => {
  const edition = R.map((r) =>
    r.cle === "problematique"
      ? { ...r, retiree: true }
      : r.cle === "appreciation" || r.cle === "satisfaction"
        ? { ...r, demande: "obligatoire" as const }
        : r.cle === "proposition"
          ? { ...r, demande: "une_parmi" as const }
          : r,
  );
  expect(manquesDe({ ...FICHE_VIDE, ateliers: ["a"] }, edition)).toEqual([
    { champ: "enonces", nom: "un levier, un frein ou une proposition" },
    { champ: "satisfaction", nom: "la satisfaction" },
    { champ: "appreciation", nom: "ce que vaut la méthode" },
  ]);
  const [premier, ...autres] = R.filter(
    (r) => r.cle === "proposition" || r.cle === "levier" || r.cle === "frein",
  ).reverse();
  const alEnvers = [premier, ...autres].filter((r) => r !== undefined);
  const e = (type: EnonceBrouillon["type"]) => ({ transition: "sociale" as const, type });
  expect(enOrdreDeLecture([e("levier"), e("frein"), e("proposition")], alEnvers).map((x) => x.type)).toEqual([
    "proposition",
    "frein",
    "levier",
  ]);
});
