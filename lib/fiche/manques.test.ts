import { expect, test } from "@playwright/test";
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
const noms = (f: Parameters<typeof manquesDe>[0]) => manquesDe(f).map((m) => `${m.champ} : ${m.nom}`);

test("une fiche complète ne manque de rien", () => {
  expect(noms(complete)).toEqual([]);
});

test("chaque réponse absente est nommée, dans l’ordre du formulaire", () => {
  expect(noms(FICHE_VIDE)).toEqual([
    "ateliers : les ateliers couverts",
    "problematique : la problématique",
    "enonces : un levier ou un frein",
  ]);
  expect(noms({ ...complete, problematique: `${"p".repeat(199)} ` })).toEqual([
    "problematique : encore 1\u00A0caractère à la problématique",
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
    "enonces.1.texte : la suite de l’énoncé 2",
    "enonces.1.liens.0.url : un lien de l’énoncé 2",
    "enonces.1.liens.1.texte : un lien de l’énoncé 2",
  ]);
});

test("un outil seul ne suffit pas : il faut un levier ou un frein", () => {
  expect(noms({ ...complete, enonces: [{ ...frein, type: "outil" }] })).toEqual(["enonces : un levier ou un frein"]);
});

test("les énoncés se lisent par transition, puis par genre, sans changer l’ordre à l’intérieur", () => {
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
  const lue = enOrdreDeLecture(liste);
  expect(lue.map((x) => x.n)).toEqual(["e", "b", "c", "a", "d"]);
  expect(placeDe(lue, { transition: "ecologique", type: "frein" })).toBe(1);
  expect(placeDe(lue, { transition: "sociale", type: "frein" })).toBe(5);
  expect(placeDe([], { transition: "sociale", type: "frein" })).toBe(0);
  expect(parType(lue, "sociale").map((g) => [g.type, g.enonces.map((x) => [x.e.n, x.index])])).toEqual([
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
