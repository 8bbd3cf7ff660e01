import { eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { enonceVersions } from "@/db/schema/fiche";
import { enonceRacines } from "@/db/schema/proches";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, ecrirePoint } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import type { CodeTransition, CodeUsuel } from "../../socle/transitions/transitions.ts";
import { lireRessemblances } from "../tri/ressemblances.ts";

const DITS = [
  "Sans voiture ni autobus, les salariés ne viennent pas travailler.",
  "Aucun transport en commun, pas de véhicule, donc pas d’emploi.",
  "Le banquier refuse le prêt faute de garantie.",
  "Aucun établissement bancaire n’accorde d’emprunt sans caution.",
  "Les loyers chassent les jeunes du littoral.",
  "Un sac en plastique souille le bac de déchets alimentaires.",
];

/** An edition where each fiche says one thing. */
async function creerEditionQuiDit(dits: readonly string[], transition?: CodeUsuel) {
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
const lire = (edition: EditionEssai, transition: CodeTransition = "sociale") =>
  lireRessemblances(edition.actor, { annee: String(edition.annee), transition });

test("an énoncé brings what says the same in other words, cited already or not", async () => {
  const { edition, ids } = await creerEditionQuiDit(DITS);
  expect((await lire(edition))?.proches[id(ids, 0)]).toEqual([id(ids, 1)]);
  reussi(await ecrirePoint(edition, [id(ids, 1)], { accroche: "Venir", texte: "demande une auto." }));
  const proches = (await lire(edition))?.proches;
  expect(proches?.[id(ids, 0)]).toEqual([id(ids, 1)]);
  expect(proches?.[id(ids, 1)]).toBeUndefined();
});

test("only the edition is compared, and only for those who instruct it", async () => {
  const { edition, ids } = await creerEditionQuiDit(DITS.slice(0, 1));
  const { edition: autre } = await creerEditionQuiDit(DITS);
  expect((await lire(edition))?.proches[id(ids, 0)]).toEqual([]);
  expect(await lireRessemblances(autre.actor, { annee: String(edition.annee), transition: "sociale" })).toBeUndefined();
});

test("those that wait and say the same come as groups, in their transition only", async () => {
  const { edition, ids } = await creerEditionQuiDit(DITS);
  const groupes = async (transition: CodeTransition) =>
    (await lire(edition, transition))?.lots.map((lot) => lot.map((e) => ids.indexOf(e)).sort()).sort();
  expect(await groupes("sociale")).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(await groupes("ecologique")).toEqual([]);
  reussi(await ecrirePoint(edition, [id(ids, 0)]));
  expect(await groupes("sociale")).toEqual([[2, 3]]);
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
  await Promise.all([lire(edition), lire(edition)]);
  const lues = await gardees();
  expect(lues.length).toBe(2);
  expect(lues).toContainEqual({ corps: ["voitur", "autobus", "salari", "travaill"] });
});

test("suggestions take as many queries for six énoncés as for thirty", async ({ compterRequetes }) => {
  const nombres: number[] = [];
  for (const fois of [1, 5]) {
    const { edition, ids } = await creerEditionQuiDit(Array.from({ length: fois }, () => DITS).flat());
    reussi(await ecrirePoint(edition, ids.slice(0, 2)));
    await lire(edition);
    nombres.push(await compterRequetes(() => lire(edition)));
  }
  expect(nombres).toEqual([3, 3]);
});
