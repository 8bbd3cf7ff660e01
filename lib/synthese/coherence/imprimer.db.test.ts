import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { compteDans, isEcart } from "./chiffres.ts";
import { ecrireChiffreImprime, ecrireListeImprimee, retirerChiffreImprime } from "./imprimer.ts";
import { unsafeFindEcarts, unsafeFindRapprochement } from "./queries.ts";
import { chiffreImprime } from "./schema.ts";

test("a figure printed elsewhere is typed in, compared with the ateliers we count, put right, taken away; by the CRESS alone", async () => {
  const close = await creerEditionClose();
  const { id: editionId, actor } = close;
  const autre = await creerEditionClose();
  await creerFicheValidee(close, 1, 1);
  const [edition] = await db.select().from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  const faux = async () =>
    (await unsafeFindEcarts(edition)).lignes.filter(isEcart).map((l) => [l.cle, l.publie, l.calcule]);
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
  expect(compteDans("parTransition.sociale", (await unsafeFindEcarts(edition)).ateliers).map((a) => a.code)).toEqual([
    "A1",
  ]);
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

test("a list printed elsewhere is kept as it was typed, compared line by line, and nobody overwrites another’s", async () => {
  const close = await creerEditionClose();
  const { id: editionId, actor } = close;
  const autre = await creerEditionClose();
  await creerFicheValidee(close, 1, 1);
  const edition = { id: editionId, annee: close.annee };
  const ecrire = (version: number, texte: string, qui = actor) =>
    ecrireListeImprimee(qui, { editionId, version, texte }, NOW);
  expect(await unsafeFindRapprochement(edition)).toMatchObject({ texte: "", version: 0, lignes: [] });
  reussi(await ecrire(0, "A1 ; 12 participants"));
  expect((await unsafeFindRapprochement(edition)).lignes.map((l) => [l.atelier?.code, l.ecarts])).toEqual([
    ["A1", [{ quoi: "participants", imprime: 12, ici: 10 }]],
  ]);
  // The same again is the same; words of somebody who had not read these are refused; another edition's agent finds nothing.
  reussi(await ecrire(0, "A1 ; 12 participants"));
  expect(await ecrire(0, "A1 ; 11 participants")).toMatchObject({ refus: "modifiee_entre_temps" });
  expect(await ecrire(1, "A1", autre.actor)).toMatchObject({ refus: "introuvable" });
  reussi(await ecrire(1, "A1 ; 10 participants"));
  expect((await unsafeFindRapprochement(edition)).lignes.flatMap((l) => l.ecarts)).toEqual([]);
  reussi(await ecrire(2, ""));
  expect(await unsafeFindRapprochement(edition)).toMatchObject({ texte: "", lignes: [] });
});
