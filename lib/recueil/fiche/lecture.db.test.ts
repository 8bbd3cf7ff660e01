import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { enonces } from "@/db/schema/fiche";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { creerMonde, reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { listFichesDuComite } from "../../synthese/comite/fiches.ts";
import { classer } from "../../synthese/consolidation/gestes/classer.ts";
import { ecarter } from "../../synthese/consolidation/gestes/ecarter.ts";
import { sortDesEnonces } from "../../synthese/publication/sort.ts";
import { brouillon, contenu, DEMANDE, enonce, enregistrer, LE, MOTIF, validee } from "./fixture.ts";
import { findFicheValidee } from "./lecture.ts";
import { listFiches, listMesFiches } from "./liste.ts";
import { remettre, rouvrir, valider } from "./operations.ts";
import { findFiche } from "./queries.ts";

test("each reads what is open to them, and nothing more", async () => {
  const { m, a, id, e1 } = await validee();
  const projet = await brouillon(m);
  await enregistrer(m, projet.id, contenu([projet.a], [enonce("Secret")]));
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  await enregistrer(m, id, contenu([a], [enonce("Réécrit, pas encore validé", { id: e1 })]));

  expect(await findFiche(m.autre, id)).toBeUndefined();
  expect(await findFicheValidee(m.autre, id)).toBeUndefined();
  for (const lecteur of [m.comite, m.partenaire]) {
    expect(await findFiche(lecteur, id), "jamais le brouillon").toBeUndefined();
    expect(await findFicheValidee(lecteur, projet.id), "jamais une fiche non validée").toBeUndefined();
    const liste = await listFichesDuComite(lecteur, m.editionId, {}, 1);
    expect([liste.rows.map((f) => f.id), liste.total]).toEqual([[id], 1]);
    expect((await listFiches(lecteur, m.editionId, { page: 1 })).rows).toEqual([]);
  }
  const duComite = await findFicheValidee(m.comite, id);
  expect(
    duComite?.enonces.map((e) => e.accroche),
    "sa transition seulement",
  ).toEqual(["Premier"]);
  expect(JSON.stringify(duComite)).not.toContain("Réécrit");
  expect(duComite?.ateliers[0]).not.toHaveProperty("nombreDeclare");
  expect((await findFicheValidee(m.partenaire, id))?.enonces.map((e) => e.accroche)).toEqual(["Premier", "Second"]);
  expect((await findFiche(m.organisateur, id))?.enonces.map((e) => e.accroche)).toEqual(["Réécrit, pas encore validé"]);
  expect((await listMesFiches(m.organisateur)).map((f) => f.id).sort()).toEqual([id, projet.id].sort());
  expect(await listMesFiches(m.autre)).toEqual([]);
  const cress = await listFiches(m.instructeur, m.editionId, { page: 1 });
  expect([cress.rows.map((f) => f.id), cress.parEtat]).toEqual([[id], { a_corriger: 1, brouillon: 1 }]);
  expect(await sortDesEnonces(m.autre, id)).toEqual([]);
});

test("the comité of another transition does not know the fiche exists", async () => {
  const m = await creerMonde();
  const { a, id } = await brouillon(m);
  await enregistrer(m, id, contenu([a], [enonce("Premier", { transition: "sociale" })]));
  reussi(await remettre(m.organisateur, id, LE));
  reussi(await valider(m.instructeur, id, LE));
  expect(await findFicheValidee(m.comite, id)).toBeUndefined();
  expect(await valider(m.comite, id, LE)).toEqual({ ok: false, refus: "introuvable" });
  const siens = await db.select({ id: enonces.id }).from(enonces).where(eq(enonces.ficheId, id));
  reussi(await classer(m.instructeur, { enonceIds: siens.map((e) => e.id), transition: "ecologique" }, LE));
  expect((await findFicheValidee(m.comite, id))?.id, "l’instructeur l’a mise dans sa corbeille").toBe(id);
});

test("the organiser sees what became of each énoncé, from the publication on", async () => {
  const edition = await creerEditionClose();
  const { ficheId, enonces: ids, membre } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = ids;
  const organisateur = await actorOfCourriel(membre.courriel);
  reussi(await ecrirePoint(edition, [a], { accroche: "Un point", texte: "qui cite." }));
  reussi(await ecarter(edition.actor, { enonceIds: [b], motif: MOTIF }, NOW));
  expect(await sortDesEnonces(organisateur, ficheId)).toEqual([]);
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const sorts = await sortDesEnonces(organisateur, ficheId);
  expect(sorts.map((s) => [s.code, s.numero, s.points, s.motifEcart])).toEqual([
    ["F1-01", 1, ["P1"], null],
    ["F1-02", 1, [], MOTIF],
  ]);
});

test("the number of queries of a page does not depend on the number of lines", async ({ compterRequetes }) => {
  const m = await creerMonde();
  const { id } = await validee(m);
  const mesurer = async () => [
    await compterRequetes(() => findFiche(m.instructeur, id)),
    await compterRequetes(() => findFicheValidee(m.comite, id)),
    await compterRequetes(() => listFiches(m.instructeur, m.editionId, { page: 1 })),
    await compterRequetes(() => listFichesDuComite(m.comite, m.editionId, {}, 1)),
  ];
  const une = await mesurer();
  await validee(m);
  await validee(m);
  expect(await mesurer()).toEqual(une);
  expect(une).toEqual([4, 4, 2, 2]);
});
