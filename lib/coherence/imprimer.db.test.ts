import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { compteDans, isEcart } from "./chiffres.ts";
import { ecrireChiffreImprime, retirerChiffreImprime } from "./imprimer.ts";
import { ecarts } from "./queries.ts";
import { chiffreImprime } from "./schema.ts";

test("a figure printed elsewhere is typed in, compared with the ateliers we count, put right, taken away; by the CRESS alone", async () => {
  const close = await creerEditionClose();
  const { id: editionId, actor } = close;
  const autre = await creerEditionClose();
  await creerFicheValidee(close, 1, 1);
  const [edition] = await db.select().from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  const faux = async () => (await ecarts(edition)).lignes.filter(isEcart).map((l) => [l.cle, l.publie, l.calcule]);
  const ecrire = (cle: string, valeur: number) => ecrireChiffreImprime(actor, { editionId, cle, valeur }, NOW);

  expect(chiffreImprime.parse({ editionId, cle: "participations", valeur: "1\u202F055" }).valeur).toBe(1055);
  for (const valeur of ["", "douze", "31,97", "-3"])
    expect(chiffreImprime.safeParse({ editionId, cle: "participations", valeur }).success, valeur).toBe(false);
  reussi(await ecrire("participations", 12));
  reussi(await ecrire("parTransition.sociale", 3));
  expect(await faux()).toEqual([
    ["participations", 12, 10],
    ["parTransition.sociale", 3, 1],
  ]);
  expect(compteDans("parTransition.sociale", (await ecarts(edition)).ateliers).map((a) => a.code)).toEqual(["A1"]);
  reussi(await ecrire("participations", 10));
  expect((await faux()).map(([cle]) => cle)).toEqual(["parTransition.sociale"]);
  expect(await ecrire("parTransition.autre", 1)).toMatchObject({ ok: false, refus: "introuvable" });
  expect(await ecrireChiffreImprime(autre.actor, { editionId, cle: "ateliers", valeur: 1 }, NOW)).toMatchObject({
    ok: false,
    refus: "introuvable",
  });
  reussi(await retirerChiffreImprime(actor, { editionId, cle: "parTransition.sociale" }, NOW));
  expect(await faux()).toEqual([]);
});
