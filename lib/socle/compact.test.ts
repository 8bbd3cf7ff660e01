import { expect, test } from "@playwright/test";
import { compacter, etendre } from "./compact.ts";

type Ligne = { id: string; mots?: string; liens: string[]; motif: string | null; vu: boolean };
const ORDINAIRE = { liens: [], motif: null, vu: false } satisfies Partial<Ligne>;

test("rows travel with the names of their fields once, and without what is ordinary; they come back as they were", () => {
  const lignes: Ligne[] = [
    { id: "a", liens: [], motif: null, vu: false },
    { id: "b", mots: "Dits", liens: ["x"], motif: null, vu: true },
    { id: "c", mots: undefined, liens: [], motif: "Hors du champ", vu: true },
  ];
  const compactes = compacter(lignes, ORDINAIRE);
  expect(compactes).toEqual({
    champs: ["id", "vu", "mots", "liens", "motif"],
    lignes: [["a"], ["b", true, "Dits", ["x"]], ["c", true, null, null, "Hors du champ"]],
  });
  expect(etendre(compactes, ORDINAIRE)).toEqual([
    { id: "a", liens: [], motif: null, vu: false },
    { id: "b", mots: "Dits", liens: ["x"], motif: null, vu: true },
    { id: "c", liens: [], motif: "Hors du champ", vu: true },
  ]);
  expect(etendre(compacter<Ligne>([]))).toEqual([]);
});
