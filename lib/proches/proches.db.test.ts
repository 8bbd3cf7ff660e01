import { eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { enonceVersions } from "@/db/schema/fiche";
import { enonceRacines } from "@/db/schema/proches";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, ecrirePoint } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import type { CodeTransition } from "../edition/transitions.ts";
import { groupesProches, suggestionsPour } from "./queries.ts";

const DITS = [
  "Sans voiture ni autobus, les salariés ne viennent pas travailler.",
  "Aucun transport en commun, pas de véhicule, donc pas d’emploi.",
  "Le banquier refuse le prêt faute de garantie.",
  "Aucun établissement bancaire n’accorde d’emprunt sans caution.",
  "Les loyers chassent les jeunes du littoral.",
  "Un sac en plastique souille le bac de déchets alimentaires.",
];

/** An edition where each fiche says one thing. */
async function creerEditionQuiDit(dits: readonly string[], transition?: CodeTransition) {
  const edition = await creerEditionClose();
  const ids: string[] = [];
  for (const [i, texte] of dits.entries()) {
    const { enonces } = await creerFicheValidee(edition, i + 1, 1, transition);
    await db.update(enonceVersions).set({ accroche: "", texte }).where(inArray(enonceVersions.enonceId, enonces));
    ids.push(...enonces);
  }
  return { edition, ids };
}

const id = (ids: string[], rang: number) => ids[rang] ?? "";
const codes = async (edition: EditionEssai, enonceId: string) =>
  (await suggestionsPour(edition.actor, edition.id, [enonceId])).map((p) => [p.nature, p.code, p.par.code]);

test("an énoncé brings what says the same in other words, and the point that already says it with its sources", async () => {
  const { edition, ids } = await creerEditionQuiDit(DITS);
  expect(await codes(edition, id(ids, 0))).toEqual([["enonce", "F2-01", "F2-01"]]);
  reussi(await ecrirePoint(edition, [id(ids, 1)], { accroche: "Venir", texte: "demande une auto." }));
  const [point, ...rien] = await suggestionsPour(edition.actor, edition.id, [id(ids, 0)]);
  expect(rien).toEqual([]);
  expect(point).toMatchObject({ nature: "point", code: "P1", accroche: "Venir", sources: [{ code: "F2-01" }] });
});

test("only the edition is compared, and only for those who instruct it", async () => {
  const { edition, ids } = await creerEditionQuiDit(DITS.slice(0, 1));
  const { edition: autre } = await creerEditionQuiDit(DITS);
  expect(await codes(edition, id(ids, 0))).toEqual([]);
  expect(await suggestionsPour(autre.actor, edition.id, ids)).toEqual([]);
  expect(await groupesProches(autre.actor, edition.id, "sociale")).toEqual([]);
});

test("those that wait and say the same come as groups, in their transition only", async () => {
  const { edition, ids } = await creerEditionQuiDit(DITS);
  const groupes = async (transition: CodeTransition) =>
    (await groupesProches(edition.actor, edition.id, transition)).map((g) => g.enonces.map((e) => e.code).sort());
  expect((await groupes("sociale")).sort()).toEqual([
    ["F1-01", "F2-01"],
    ["F3-01", "F4-01"],
  ]);
  expect(await groupes("ecologique")).toEqual([]);
  reussi(await ecrirePoint(edition, [id(ids, 0)]));
  expect(await groupes("sociale")).toEqual([["F3-01", "F4-01"]]);
});

test("what is compared is kept once, by version", async () => {
  const { edition, ids } = await creerEditionQuiDit(DITS.slice(0, 2));
  const gardees = () =>
    db
      .select({ corps: enonceRacines.corps })
      .from(enonceRacines)
      .innerJoin(enonceVersions, eq(enonceVersions.id, enonceRacines.enonceVersionId))
      .where(inArray(enonceVersions.enonceId, ids));
  expect(await gardees()).toEqual([]);
  await Promise.all([codes(edition, id(ids, 0)), codes(edition, id(ids, 1))]);
  const lues = await gardees();
  expect(lues.length).toBe(2);
  expect(lues).toContainEqual({ corps: ["voitur", "autobus", "salari", "travaill"] });
});

test("suggestions take as many queries for six énoncés as for thirty", async ({ compterRequetes }) => {
  const nombres: number[] = [];
  for (const fois of [1, 5]) {
    const { edition, ids } = await creerEditionQuiDit(Array.from({ length: fois }, () => DITS).flat());
    reussi(await ecrirePoint(edition, ids.slice(0, 2)));
    await codes(edition, id(ids, 2));
    nombres.push(await compterRequetes(() => suggestionsPour(edition.actor, edition.id, ids.slice(2, 4))));
  }
  expect(nombres).toEqual([4, 4]);
});
