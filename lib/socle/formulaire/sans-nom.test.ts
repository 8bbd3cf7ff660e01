import { expect, test } from "@playwright/test";
import { z } from "zod";
import "./phrases.ts";
import { auMoins, texte } from "./saisie.ts";
import { isSansNom } from "./sans-nom.ts";

const dit = (schema: z.ZodType, saisie: unknown) => schema.safeParse(saisie).error?.issues[0]?.message ?? "";

test("what is said of any field wants its name away from it; a sentence of its own does not", () => {
  const dites = [
    dit(texte(3), "quatre"),
    dit(auMoins(3, 9), "a"),
    dit(z.string(), undefined),
    dit(z.string(), 4),
    dit(z.array(z.string()).max(1), ["a", "b"]),
    dit(z.number().min(2), 1),
    dit(z.string().regex(/^a$/), "b"),
  ];
  expect(dites).toEqual([
    "Au plus 3 caractères",
    "Au moins 3 caractères",
    "Il manque cette réponse",
    "Écrivez cette réponse",
    "Au plus 1 réponses",
    "Au moins 2",
    "Cette réponse est à revoir",
  ]);
  expect(dites.filter((d) => !isSansNom(d))).toEqual([]);
  expect(isSansNom("Donnez-lui un nom")).toBe(false);
  expect(isSansNom(dit(z.email(), "x"))).toBe(false);
});
