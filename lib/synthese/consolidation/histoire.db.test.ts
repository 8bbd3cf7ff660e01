import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { chapitres } from "@/db/schema/synthese";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { annuler } from "./gestes/annuler.ts";
import { citer } from "./gestes/citer.ts";
import { classer } from "./gestes/classer.ts";
import { fusionner } from "./gestes/fusionner.ts";
import { reformuler } from "./gestes/reformuler.ts";
import { listDerniersGestes, listHistoire } from "./histoire.ts";
import { SANS_MOTS } from "./mots.ts";

test("the history of a point tells each gesture, who, when, and its words before and after; the last gestures, those of the chapter", async ({
  compterRequetes,
}) => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 4);
  const [a = "", b = "", c = "", d = ""] = ids;
  const { actor } = edition;
  await db.update(personnes).set({ nom: "Camille Essai" }).where(eq(personnes.id, actor.personneId));
  const p1 = reussi(await ecrirePoint(edition, [a]));
  const p2 = reussi(await ecrirePoint(edition, [b], { texte: "Autre frein." }));
  reussi(await citer(actor, { pointId: p1.id, enonceIds: [c] }, NOW));
  const mots = { ...SANS_MOTS, texte: "Redit." };
  const redit = reussi(await reformuler(actor, { pointId: p1.id, versionLue: 1, mots }, NOW));
  const retour = reussi(await annuler(actor, { gesteId: redit.geste }, NOW));
  reussi(await annuler(actor, { gesteId: retour.geste }, NOW));
  reussi(await fusionner(actor, { pointIds: [p1.id, p2.id], mots: { ...SANS_MOTS, texte: "Ensemble." } }, NOW));
  const ailleurs = reussi(await classer(actor, { enonceIds: [d], transition: "ecologique" }, NOW));
  reussi(await annuler(actor, { gesteId: ailleurs.geste }, NOW));

  const mot = (m: { texte: string } | null) => m?.texte ?? null;
  expect((await listHistoire(edition.id, "P1")).map((g) => [g.phrase, g.annule, mot(g.avant), mot(g.apres)])).toEqual([
    ["F1-01 devient le point P1.", false, null, "de la fiche 1 reste à lever."],
    ["F1-03 est ajouté au point P1.", false, null, null],
    ["Le point P1 est reformulé.", false, "de la fiche 1 reste à lever.", "Redit."],
    ["Annulé\u00A0: le point P1 est reformulé.", true, "Redit.", "de la fiche 1 reste à lever."],
    ["Rétabli\u00A0: le point P1 est reformulé.", false, "de la fiche 1 reste à lever.", "Redit."],
    ["Les points P1 et P2 sont fusionnés dans le point P3.", false, "Redit.", null],
  ]);
  const [premier] = await listHistoire(edition.id, "P3");
  expect([premier?.auteur, premier?.at, mot(premier?.apres ?? null)]).toEqual(["Camille Essai", NOW, "Ensemble."]);
  expect(await listHistoire(edition.id, "P99")).toEqual([]);

  const [chapitre] = await db.select().from(chapitres).where(eq(chapitres.transitionId, edition.transitions.sociale));
  if (!chapitre) throw new Error("chapitre absent");
  const derniers = await listDerniersGestes(edition.actor, chapitre, 4);
  expect(derniers.map((g) => [g.phrase, g.annule])).toEqual([
    ["Annulé\u00A0: F1-04 passe dans la transition écologique.", false],
    ["F1-04 passe dans la transition écologique.", true],
    ["Les points P1 et P2 sont fusionnés dans le point P3.", false],
    ["Rétabli\u00A0: le point P1 est reformulé.", false],
  ]);
  expect(await compterRequetes(() => listHistoire(edition.id, "P1"))).toBe(4);
});
