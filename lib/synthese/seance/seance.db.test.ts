import { db, sql } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { reussi } from "@/e2e/monde";
import { decisionsDe } from "../comite/decisions.ts";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { allerAuPoint, passerLaMain, reprendreLaMain } from "./conduite.ts";
import { annulerDecision, decider } from "./decisions.ts";
import { apres, divergencesDe, preparerUneSeance, tableauDe } from "./fixture.ts";
import { arriver, pointer } from "./presences.ts";
import { findSeance, unsafeListDecisions } from "./queries.ts";

test("whoever is there reads the chapter of the agenda, and counts once; own words set apart", async () => {
  const { edition, actor, id, numero, membre, autre, partenaire } = await preparerUneSeance();
  await sql`update editions set quorum_comite = 2 where id = ${edition.id}`;
  expect((await tableauDe(autre, edition.annee, numero)).etapes).toEqual([]);
  reussi(await arriver(autre, { id }, apres(11)));
  reussi(await arriver(autre, { id }, apres(12)));
  expect((await tableauDe(autre, edition.annee, numero)).etapes.map((e) => e.code)).toEqual(["P1", "P2"]);
  expect((await tableauDe(membre, edition.annee, numero)).quorum).toMatchObject({ voix: 1, requis: 2, atteint: false });
  reussi(await pointer(actor, { id, personneId: partenaire.personneId, present: true }, apres(13)));
  expect((await tableauDe(actor, edition.annee, numero)).quorum).toMatchObject({ voix: 2, requis: 2, atteint: true });
  // The partenaire joins the structure the first point comes from.
  await sql`insert into membres (structure_id, personne_id, etat, demande_at, accepte_at)
    select cs.structure_id, ${partenaire.personneId}, 'membre', now(), now() from candidature_structures cs
    join candidatures c on c.id = cs.candidature_id where c.edition_id = ${edition.id}`;
  expect((await tableauDe(actor, edition.annee, numero)).quorum).toMatchObject({ voix: 1, requis: 1, atteint: true });
  expect(await pointer(actor, { id, personneId: actor.personneId, present: true }, apres(14))).toMatchObject({
    refus: "introuvable",
  });
  reussi(await pointer(actor, { id, personneId: partenaire.personneId, present: false }, apres(15)));
  expect((await findSeance(actor, String(edition.annee), "1"))?.presents).toEqual([autre.personneId]);
});

test("the conduct is handed over by who has it, or taken from who is gone; of two who decide, one does", async () => {
  const { edition, actor, id, premier, second, collegue, membre } = await preparerUneSeance();
  expect(await allerAuPoint(collegue, { id, pointId: second.id })).toMatchObject({ refus: "pas_conducteur" });
  expect(await passerLaMain(actor, { id, versId: membre.personneId }, apres(11))).toMatchObject({
    refus: "instructeur_inconnu",
  });
  reussi(await passerLaMain(actor, { id, versId: collegue.personneId }, apres(11)));
  expect(await allerAuPoint(actor, { id, pointId: second.id })).toMatchObject({ refus: "pas_conducteur" });
  reussi(await allerAuPoint(collegue, { id, pointId: second.id }));
  expect((await tableauDe(membre, edition.annee, 1)).courant?.code).toBe("P2");
  reussi(await reprendreLaMain(actor, { id }, apres(12)));
  const vote = { id, pointId: premier.id, versionLue: 1, issue: "adopte" as const, texte: "" };
  const deux = await Promise.all([decider(actor, vote, apres(13)), decider(collegue, vote, apres(13))]);
  expect(deux.map((d) => d.ok)).toEqual([true, false]);
  expect(await allerAuPoint(actor, { id, pointId: crypto.randomUUID() })).toMatchObject({
    refus: "chapitre_hors_seance",
  });
});

test("a decision is of the words on the screen, replaces the one before, is undone, and keeps what diverges", async () => {
  const { edition, actor, id, premier, second } = await preparerUneSeance();
  const mots = { ...SANS_MOTS, accroche: "Le frein 1", texte: "se lève ensemble." };
  reussi(await reformuler(actor, { pointId: premier.id, versionLue: 1, mots }, apres(11)));
  const vote = { id, pointId: premier.id, versionLue: 1, issue: "adopte" as const, texte: "" };
  expect(await decider(actor, vote, apres(12))).toMatchObject({ refus: "modifiee_entre_temps" });
  reussi(await decider(actor, { ...vote, versionLue: 2 }, apres(12)));
  reussi(
    await decider(actor, { ...vote, versionLue: 2, issue: "divergence", texte: "La Région s’en écarte." }, apres(13)),
  );
  const revoir = reussi(
    await decider(actor, { id, pointId: second.id, versionLue: 1, issue: "a_revoir", texte: "Trop court." }, apres(14)),
  );
  expect([...(await unsafeListDecisions(id, db)).values()].map((d) => d.issue).sort()).toEqual([
    "a_revoir",
    "divergence",
  ]);
  expect([...(await divergencesDe(edition.id))]).toEqual([
    [
      premier.id,
      [{ qui: null, seance: { numero: 1, date: "2023-12-13" }, texte: "La Région s’en écarte.", anterieure: false }],
    ],
  ]);
  reussi(await annulerDecision(actor, { id, decisionId: revoir }, apres(15)));
  expect(await annulerDecision(actor, { id, decisionId: revoir }, apres(15))).toMatchObject({ refus: "etat" });
  expect([...(await decisionsDe(edition.id)).keys()]).toEqual([premier.id]);
  reussi(
    await reformuler(
      actor,
      { pointId: premier.id, versionLue: 2, mots: { ...mots, texte: "se lève à plusieurs." } },
      apres(16),
    ),
  );
  expect((await divergencesDe(edition.id)).get(premier.id)?.[0]?.anterieure).toBe(true);
});
