import { and, eq } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { procesVerbaux, seances } from "@/db/schema/seance";
import { expect, test } from "@/e2e/base";
import { ecrirePoint } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { prendrePosition } from "../comite/positions.ts";
import { nommerSuppleant } from "../comite/suppleances.ts";
import { transmettre, validerChapitre } from "../comite/transmettre.ts";
import { garderSignalFaible } from "../consolidation/gestes/garder-signal-faible.ts";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { decider } from "./decisions.ts";
import { adopterEnsemble, annulerEnsemble } from "./ensemble.ts";
import { apres, divergencesDe, preparerUneSeance, tableauDe } from "./fixture.ts";
import { corrigerProcesVerbal, leverSeance } from "./lever.ts";
import { arriver, pointer } from "./presences.ts";
import { listVersions, unsafeFindProcesVerbal } from "./proces-verbal.ts";
import { findSeance, unsafeListDecisions } from "./queries.ts";

test("when the room stands up the procès-verbal is there, sent once to each, and a correction keeps the one before", async () => {
  const { edition, actor, id, premier, second, membre, autre, partenaire } = await preparerUneSeance();
  reussi(await arriver(membre, { id }, apres(11)));
  reussi(await arriver(partenaire, { id }, apres(20)));
  const mots = { ...SANS_MOTS, accroche: "Le frein 1", texte: "se lève ensemble." };
  reussi(await reformuler(actor, { pointId: premier.id, versionLue: 1, mots }, apres(21)));
  reussi(await decider(actor, { id, pointId: premier.id, versionLue: 2, issue: "adopte", texte: "" }, apres(22)));
  reussi(
    await decider(
      actor,
      { id, pointId: second.id, versionLue: 1, issue: "divergence", texte: "Pas d’accord." },
      apres(23),
    ),
  );
  expect(await leverSeance(membre, { id }, apres(30))).toMatchObject({ refus: "non_autorise" });
  reussi(await leverSeance(actor, { id }, apres(30)));
  const pv = await unsafeFindProcesVerbal(id);
  expect(pv).toMatchObject({
    version: 1,
    numero: 1,
    lieu: "Lille, hôtel de région",
    quorum: { requis: null, membres: 2 },
  });
  expect(pv?.presents.map((p) => p.nom).sort()).toEqual([membre.courriel, partenaire.courriel].sort());
  expect(pv?.absents).toEqual([{ nom: autre.courriel, qualite: "Comité, transition écologique" }]);
  expect(pv?.chapitres).toEqual([
    {
      transition: "sociale",
      sansDecision: 0,
      points: [
        expect.objectContaining({
          code: "P1",
          issue: "adopte",
          avant: { accroche: "Le frein 1", texte: "de la fiche 1 reste à lever." },
          mots: { accroche: "Le frein 1", texte: "se lève ensemble." },
        }),
        expect.objectContaining({ code: "P2", issue: "divergence", avant: null, texte: "Pas d’accord." }),
      ],
    },
  ]);
  const recus = async () =>
    (
      await db
        .select({ a: courriels.adresse })
        .from(courriels)
        .where(and(eq(courriels.objetId, id), eq(courriels.type, "proces_verbal")))
    ).map((c) => c.a);
  expect((await recus()).sort()).toEqual([membre.courriel, autre.courriel, partenaire.courriel].sort());
  expect(
    await decider(actor, { id, pointId: second.id, versionLue: 1, issue: "adopte", texte: "" }, apres(31)),
  ).toMatchObject({ refus: "seance_levee" });

  const divergence = (await unsafeListDecisions(id, db)).get(second.id);
  const correction = {
    id,
    lue: 1,
    note: "Une présence oubliée.",
    presents: [membre.personneId, partenaire.personneId, autre.personneId],
    observations: "La prochaine séance est le 6 janvier.",
    decisions: [{ id: divergence?.id ?? "", texte: "Le Réseau n’est pas d’accord." }],
  };
  expect(await corrigerProcesVerbal(membre, correction, apres(40))).toMatchObject({ refus: "non_autorise" });
  expect(reussi(await corrigerProcesVerbal(actor, correction, apres(40)))).toBe(2);
  expect(await corrigerProcesVerbal(actor, correction, apres(41))).toMatchObject({ refus: "modifiee_entre_temps" });
  expect((await unsafeFindProcesVerbal(id, 1))?.absents).toHaveLength(1);
  const corrige = await unsafeFindProcesVerbal(id);
  expect(corrige).toMatchObject({
    version: 2,
    note: "Une présence oubliée.",
    absents: [],
    observations: "La prochaine séance est le 6 janvier.",
  });
  expect((await divergencesDe(edition.id)).get(second.id)?.[0]?.texte).toBe("Le Réseau n’est pas d’accord.");
  const levee = await findSeance(membre, String(edition.annee), "1");
  expect(levee && (await listVersions(levee)).map((v) => v.version)).toEqual([2, 1]);
  expect(await recus()).toHaveLength(6);
  await expect(db.update(procesVerbaux).set({ note: "" })).rejects.toThrow();
  expect(await db.$count(seances, eq(seances.editionId, edition.id))).toBe(1);
});

test("a deputy who comes fills the chair of their member, and is named for them in the procès-verbal", async () => {
  const { edition, actor, id, premier, membre } = await preparerUneSeance();
  await sql`update editions set quorum_comite = 1 where id = ${edition.id}`;
  const courriel = `suppleante-${edition.annee}@demo.test`;
  reussi(await nommerSuppleant(membre, { annee: edition.annee, courriel }, apres(11)));
  const suppleante = await actorOfCourriel(courriel);
  const atteint = async () => (await tableauDe(actor, edition.annee, 1)).quorum?.atteint;
  expect(await atteint()).toBe(false);
  reussi(await arriver(suppleante, { id }, apres(12)));
  expect(await atteint()).toBe(true);
  reussi(await pointer(actor, { id, personneId: membre.personneId, present: false }, apres(13)));
  expect(await atteint()).toBe(false);
  reussi(await arriver(suppleante, { id }, apres(14)));
  reussi(await decider(actor, { id, pointId: premier.id, versionLue: 1, issue: "adopte", texte: "" }, apres(15)));
  reussi(await leverSeance(actor, { id }, apres(20)));
  const pv = await unsafeFindProcesVerbal(id);
  expect(pv?.presents).toEqual([
    { nom: courriel, qualite: `en suppléance de ${membre.courriel}, Comité, transition sociale` },
  ]);
  expect(pv?.absents.map((p) => p.nom)).not.toContain(membre.courriel);
  const presents = [membre.personneId];
  const correction = { id, lue: 1, note: "Rien de plus.", presents, observations: "", decisions: [] };
  reussi(await corrigerProcesVerbal(actor, correction, apres(21)));
  expect((await unsafeFindProcesVerbal(id))?.presents).toEqual(pv?.presents);
});

test("what nobody contests is adopted at once, from a list that was read, undone at once, and said so in the procès-verbal", async () => {
  const { edition, actor, id, premier, second, social, membre, enonces } = await preparerUneSeance();
  const troisieme = reussi(await ecrirePoint(edition, enonces.slice(2, 3), { accroche: "", texte: "Se former." }));
  const liste = async () => (await tableauDe(actor, edition.annee, 1)).etapes.filter((e) => e.incontestee);
  const adopter = async (codes: string[], motsDepuis = 1) =>
    adopterEnsemble(
      actor,
      {
        id,
        points: [premier, second, troisieme]
          .filter((p) => codes.includes(p.code))
          .map((p) => ({ pointId: p.id, motsDepuis })),
      },
      apres(20),
    );
  // Nobody could contest what the comité has not received.
  expect(await liste()).toEqual([]);
  expect(await adopter(["P2"])).toMatchObject({ refus: "modifiee_entre_temps" });
  reussi(await garderSignalFaible(actor, { pointIds: [premier.id, second.id, troisieme.id] }, apres(11)));
  reussi(await transmettre(actor, { chapitreId: social ?? "", avantLe: "2023-12-20" }, apres(12)));
  reussi(
    await prendrePosition(
      membre,
      {
        pointId: premier.id,
        membreId: membre.personneId,
        lus: 1,
        avis: "objection",
        texte: "Trop vague.",
        proposition: "",
      },
      apres(13),
    ),
  );
  expect((await liste()).map((e) => e.code)).toEqual(["P2", "P3"]);
  expect(await adopter(["P1", "P2"])).toMatchObject({ refus: "modifiee_entre_temps" });
  expect(await adopter(["P2", "P3"], 2)).toMatchObject({ refus: "modifiee_entre_temps" });
  const lot = reussi(await adopter(["P2", "P3"]));
  expect(await liste()).toEqual([]);
  expect(await adopter(["P2", "P3"])).toMatchObject({ refus: "modifiee_entre_temps" });
  expect(reussi(await annulerEnsemble(actor, { id, lot }, apres(21)))).toBe(2);
  expect(await annulerEnsemble(actor, { id, lot }, apres(21))).toMatchObject({ refus: "etat" });
  expect((await liste()).map((e) => e.code)).toEqual(["P2", "P3"]);

  reussi(await adopter(["P2", "P3"]));
  const versP3 = { id, pointId: troisieme.id, versionLue: 1, texte: "Qui forme ?" };
  reussi(await decider(actor, { ...versP3, issue: "a_revoir" }, apres(22)));
  reussi(await leverSeance(actor, { id }, apres(30)));
  const pv = await unsafeFindProcesVerbal(id);
  expect(pv?.chapitres[0]?.points.map((p) => [p.code, p.issue, p.ensemble ?? false])).toEqual([
    ["P2", "adopte", true],
    ["P3", "a_revoir", false],
  ]);
  // The chapter waits for what was sent back to work.
  const valider = () => validerChapitre(actor, { chapitreId: social ?? "" }, apres(31));
  expect(await valider()).toMatchObject({ refus: "points_a_revoir" });
  const mots = { ...SANS_MOTS, texte: "Se former entre structures." };
  reussi(await reformuler(actor, { pointId: troisieme.id, versionLue: 1, mots }, apres(32)));
  expect(await valider()).toMatchObject({ refus: "quorum_manquant" });
});
