import { expect, test } from "@playwright/test";
import { creerFile } from "./file-equitable.ts";

/** A queue whose turns are ended by hand, and what it did. */
function uneFile(aLaFois = 2, max = 40) {
  const file = creerFile(aLaFois, max);
  const fins = new Map<string, () => void>();
  const commences: string[] = [];
  const dits: Record<string, number[]> = {};
  const demander = async (nom: string, qui?: string) => {
    const places: number[] = [];
    dits[nom] = places;
    const finir = await file.entrer({ qui, dire: (devant) => places.push(devant) });
    if (!finir) return commences.push(`${nom} refusé`);
    commences.push(nom);
    fins.set(nom, finir);
  };
  const repos = () => new Promise((r) => setImmediate(r));
  const finir = async (nom: string) => {
    fins.get(nom)?.();
    await repos();
  };
  return { demander, finir, commences, dits, repos };
}

test("one at a time for a person; somebody else is not behind their pile", async () => {
  const { demander, finir, commences, dits, repos } = uneFile();
  for (const n of [1, 2, 3, 4]) void demander(`a${n}`, "a");
  void demander("b1", "b");
  await repos();
  expect(commences).toEqual(["a1", "b1"]);
  void demander("c1", "c");
  void demander("b2", "b");
  await repos();
  await finir("a1");
  expect(commences).toEqual(["a1", "b1", "c1"]);
  await finir("b1");
  expect(commences).toEqual(["a1", "b1", "c1", "a2"]);
  await finir("a2");
  expect(commences).toEqual(["a1", "b1", "c1", "a2", "b2"]);
  await finir("c1");
  expect(commences.at(-1)).toBe("a3");
  expect(dits.c1).toEqual([0]);
  expect(dits.a4).toEqual([2, 3, 4, 3, 2, 1, 0]);
});

test("beyond so many waiting it is refused; who is nobody waits only for a place", async () => {
  const { demander, finir, commences, repos } = uneFile(2, 1);
  for (const nom of ["x", "y", "z", "t"]) void demander(nom);
  await repos();
  expect(commences).toEqual(["x", "y", "t refusé"]);
  await finir("y");
  expect(commences).toEqual(["x", "y", "t refusé", "z"]);
});
