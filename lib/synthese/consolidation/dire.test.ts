import { expect, test } from "@playwright/test";
import type { Bloc } from "../../socle/texte/markdown.ts";
import { direPoint } from "./dire.ts";

const SEUL = { structure: null, lieu: null, partenaires: null };
const enTexte = (blocs: Bloc[]) =>
  blocs.map((b) => (b.type === "liste" ? "" : b.portions.map((p) => (p.gras ? `[${p.texte}]` : p.texte)).join("")));

test("an accroche goes on into its words, and stops before words that start a sentence", () => {
  const dire = (accroche: string, texte: string) => enTexte(direPoint({ ...SEUL, accroche, texte }));
  expect(dire("Un bac souillé", "condamne la tournée")).toEqual(["[Un bac souillé] condamne la tournée."]);
  expect(dire("Annoncer plus tôt", "Un calendrier suffit.")).toEqual(["[Annoncer plus tôt.] Un calendrier suffit."]);
  expect(dire("Qui décide ?", "Personne ne le sait.")).toEqual(["[Qui décide\u202f?] Personne ne le sait."]);
  expect(dire("Annoncer plus tôt.", "Un calendrier suffit.")).toEqual(["[Annoncer plus tôt.] Un calendrier suffit."]);
});
