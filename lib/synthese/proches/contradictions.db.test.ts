import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { findContradicteur } from "./contradictions.ts";
import { voirContradiction } from "./operations.ts";

const lire = (edition: EditionEssai) => findContradicteur(edition.actor, String(edition.annee), "sociale");

/** A point of the Nord far from its énoncé's words, and an atelier of the Aisne nobody cites. */
async function creerChapitreContredit() {
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 1);
  await creerFicheValidee(edition, 2, 1);
  await db.update(ateliers).set({ departementCode: "02" }).where(eq(ateliers.code, "A2"));
  await db.update(structures).set({ categorie: "entreprise_ess" });
  const mots = { accroche: "", texte: "Le compost des jardins nourrit la terre." };
  const { id } = reussi(await ecrirePoint(edition, enonces, mots));
  return { edition, pointId: id };
}

test("a chapter is asked what it lost and whom it does not hear; seen by somebody, it is asked again once its words change", async () => {
  const { edition, pointId } = await creerChapitreContredit();
  const lu = await lire(edition);
  expect(lu?.contradictions.map((c) => [c.nature, c.sujet, c.enonces.map((e) => e.code), c.vue])).toEqual([
    ["sens_perdu", null, ["F1-01"], null],
    ["departement", "02", [], null],
  ]);
  const chapitreId = lu?.chapitre.id ?? "";
  for (const { cle, empreinte } of lu?.contradictions ?? [])
    reussi(await voirContradiction(edition.actor, { chapitreId, cle, empreinte }, NOW));
  const vues = async () => (await lire(edition))?.contradictions.map((c) => [c.nature, c.vue?.at ?? null]);
  expect(await vues()).toEqual([
    ["sens_perdu", NOW],
    ["departement", NOW],
  ]);
  const mots = { ...SANS_MOTS, texte: "Les jardins et leur compost nourrissent toute la terre." };
  reussi(await reformuler(edition.actor, { pointId, versionLue: 1, mots, relus: [] }, NOW));
  expect(await vues()).toEqual([
    ["sens_perdu", null],
    ["departement", NOW],
  ]);
});

test("what is not asked, or no longer rests on the same words, is not noted; nor by who does not instruct", async () => {
  const { edition } = await creerChapitreContredit();
  const autre = await creerEditionClose();
  const lu = await lire(edition);
  const [c] = lu?.contradictions ?? [];
  const vue = { chapitreId: lu?.chapitre.id ?? "", cle: c?.cle ?? "", empreinte: c?.empreinte ?? "" };
  const refus = async (actor: EditionEssai["actor"], autres: Partial<typeof vue>) =>
    voirContradiction(actor, { ...vue, ...autres }, NOW);
  expect(await refus(edition.actor, { cle: "departement:80" })).toEqual({ ok: false, refus: "rien_ne_change" });
  expect(await refus(edition.actor, { empreinte: "0".repeat(32) })).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect(await refus(autre.actor, {})).toEqual({ ok: false, refus: "introuvable" });
  expect(await findContradicteur(autre.actor, String(edition.annee), "sociale")).toBe(undefined);
  await db.update(editions).set({ etat: "archivee" }).where(eq(editions.id, edition.id));
  expect(await refus(edition.actor, {})).toEqual({ ok: false, refus: "edition_fermee" });
});
