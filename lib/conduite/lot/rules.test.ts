import { expect, test } from "@playwright/test";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { changeesDepuis, type Effet, effetDe, type Vue } from "./rules.ts";

const EDITION = "edition";
const MOI: Actor = {
  personneId: "moi",
  courriel: "moi@essai.test",
  nom: null,
  administrateur: false,
  roles: [{ editionId: EDITION, role: "instructeur", transitions: [] }],
  structures: ["mienne"],
  destinataires: [],
};

test("the effect on each candidature, by its état, who organises it and who is in charge of it", () => {
  const TABLE: [EtatCandidature, string, string | null, Effet][] = [
    ["brouillon", "s", null, "impossible"],
    ["soumise", "s", null, "confier"],
    ["soumise", "s", "autre", "confier"],
    ["soumise", "s", "collegue", "deja"],
    ["soumise", "mienne", null, "impossible"],
    ["soumise", "mienne", "collegue", "impossible"],
    ["a_completer", "s", null, "confier"],
    ["labellisee", "s", "autre", "confier"],
    ["refusee", "s", null, "confier"],
    ["retiree", "s", "collegue", "deja"],
    ["label_retire", "s", null, "confier"],
  ];
  expect(
    TABLE.map(([etat, structure, instructeurId]) =>
      effetDe(
        MOI,
        { etat, instructeurId, editionId: EDITION, structures: [structure], pressenties: [], invitation: null },
        "collegue",
      ),
    ),
  ).toEqual(TABLE.map(([, , , effet]) => effet));
});

test("a candidature changed since the preview, or gone, is named; the others are not", () => {
  const vue = (id: string, etat: EtatCandidature = "soumise", instructeurId: string | null = null): Vue => ({
    id,
    etat,
    instructeurId,
  });
  const vues = [vue("a"), vue("b"), vue("c"), vue("d")];
  expect(changeesDepuis(vues, [vue("a"), vue("b", "retiree"), vue("c", "soumise", "x")])).toEqual(["b", "c", "d"]);
  expect(changeesDepuis(vues, vues)).toEqual([]);
});
