import { expect, test } from "@playwright/test";
import { retenir } from "./retenir.ts";

const deuxFois = (retient: (texte: string) => boolean, texte: string) => [retient(texte), retient(texte)];

test("a query is prepared from the second time it is asked", () => {
  const retient = retenir();
  expect(deuxFois(retient, "select 1 where $1")).toEqual([false, true]);
  expect(retient("select 1 where $1")).toBe(true);
  expect(retient("select 2 where $1")).toBe(false);
});

test("of queries that only differ by the length of a list, four are prepared", () => {
  const retient = retenir();
  const liste = (n: number) => Array.from({ length: n }, (_, i) => `$${i + 1}`).join(", ");
  const lignes = (n: number) =>
    Array.from({ length: n }, (_, i) => `($${2 * i + 1}, default, $${2 * i + 2})`).join(", ");
  const retenus = (texte: (n: number) => string) =>
    Array.from({ length: 40 }, (_, i) => deuxFois(retient, texte(i + 2))[1]).filter(Boolean).length;
  expect(retenus((n) => `select a from t where b in (${liste(n)}) and c = 1`)).toBe(4);
  expect(retenus((n) => `insert into t values ${lignes(n)}`)).toBe(4);
  const avecEtats = (n: number) =>
    Array.from({ length: 6 }, (_, i) => `($${2 * i + 1}, '${(n >> i) % 2 ? "frein" : "levier"}', $${2 * i + 2})`);
  expect(retenus((n) => `insert into u values ${avecEtats(n).join(", ")}`)).toBe(4);
});

test("what a session keeps is bounded, whatever is asked", () => {
  const retient = retenir();
  const textes = Array.from({ length: 5000 }, (_, n) => `select ${n} where $1`);
  const retenus = textes.filter((texte) => deuxFois(retient, texte)[1]);
  expect(retenus).toHaveLength(500);
  expect(textes.filter((texte) => retient(texte))).toHaveLength(500);
});
