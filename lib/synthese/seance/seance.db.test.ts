import { and, eq } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { rolesEdition, roleTransitions } from "@/db/schema/personne";
import { procesVerbaux, seances } from "@/db/schema/seance";
import { chapitres } from "@/db/schema/synthese";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  creerPersonne,
  type EditionEssai,
  ecrirePoint,
  NOW,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { rappeler } from "../../conduite/rappel/rappeler.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import type { CodeUsuel } from "../../socle/transitions/transitions.ts";
import { decisionsDe } from "../comite/decisions.ts";
import { prendrePosition } from "../comite/positions.ts";
import { nommerSuppleant } from "../comite/suppleances.ts";
import { transmettre, validerChapitre } from "../comite/transmettre.ts";
import { lireConsolidation } from "../consolidation/consolidation.ts";
import { garderSignalFaible } from "../consolidation/gestes/garder-signal-faible.ts";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { allerAuPoint, ouvrirSeance, passerLaMain, reprendreLaMain } from "./conduite.ts";
import { annulerDecision, decider } from "./decisions.ts";
import { adopterEnsemble, annulerEnsemble } from "./ensemble.ts";
import { unsafeFindRendezVous } from "./ics.ts";
import { corrigerProcesVerbal, leverSeance } from "./lever.ts";
import { lireDivergences } from "./lire-divergences.ts";
import { listMembresDe } from "./membres.ts";
import { annulerSeance, modifierSeance, preparerSeance } from "./preparer.ts";
import { arriver, pointer } from "./presences.ts";
import { listVersions, unsafeFindProcesVerbal } from "./proces-verbal.ts";
import { findSeance, listSeances, listSeancesDuComite, unsafeListDecisions } from "./queries.ts";
import { lireTableau } from "./tableau.ts";

const apres = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function donnerRole(
  edition: EditionEssai,
  role: "comite" | "instructeur" | "partenaire",
  transition?: CodeUsuel,
) {
  const { id, courriel } = await creerPersonne();
  const [row] = await db
    .insert(rolesEdition)
    .values({ editionId: edition.id, personneId: id, role })
    .returning({ id: rolesEdition.id });
  if (transition && row)
    await db.insert(roleTransitions).values({ roleId: row.id, transitionId: edition.transitions[transition] });
  return actorOfCourriel(courriel);
}

/** An edition with two points in its social chapter, and a séance about it that is open, conducted by `actor`. */
async function preparerUneSeance({ ouverte = true } = {}) {
  const edition = await creerEditionClose();
  await db
    .insert(rolesEdition)
    .values({ editionId: edition.id, personneId: edition.actor.personneId, role: "instructeur" });
  const { enonces } = await creerFicheValidee(edition, 1, 3);
  const premier = reussi(await ecrirePoint(edition, enonces.slice(0, 1)));
  const second = reussi(await ecrirePoint(edition, enonces.slice(1, 2), { accroche: "", texte: "Manquer de temps." }));
  const [social, ecologique] = await Promise.all(
    (["sociale", "ecologique"] as const).map(async (t) => {
      const [c] = await db
        .select({ id: chapitres.id })
        .from(chapitres)
        .where(eq(chapitres.transitionId, edition.transitions[t]));
      return c?.id ?? "";
    }),
  );
  const [membre, autre, partenaire, collegue] = await Promise.all([
    donnerRole(edition, "comite", "sociale"),
    donnerRole(edition, "comite", "ecologique"),
    donnerRole(edition, "partenaire"),
    donnerRole(edition, "instructeur"),
  ]);
  const donnees = {
    date: "2023-12-13",
    heure: "14:00",
    lieu: "Lille, hôtel de région",
    chapitres: [social ?? ""],
    attendus: [membre.personneId, autre.personneId],
  };
  const cle = crypto.randomUUID();
  const numero = reussi(await preparerSeance(edition.actor, { editionId: edition.id, cle, donnees }, apres(1)));
  if (ouverte) reussi(await ouvrirSeance(edition.actor, { id: cle }, apres(10)));
  return {
    edition,
    enonces,
    actor: edition.actor,
    id: cle,
    numero,
    donnees,
    social,
    ecologique,
    premier,
    second,
    membre,
    autre,
    partenaire,
    collegue,
  };
}

const tableauDe = async (actor: Actor, annee: number, n: number) => {
  const s = await findSeance(actor, String(annee), String(n));
  if (!s) throw new Error("séance invisible");
  return lireTableau(actor, s, apres(60));
};

test("a séance is announced once under a key, changes until it opens, and is nobody else's", async () => {
  const { edition, actor, id, numero, donnees, membre, ecologique } = await preparerUneSeance({ ouverte: false });
  expect(numero).toBe(1);
  expect(reussi(await preparerSeance(actor, { editionId: edition.id, cle: id, donnees }, apres(2)))).toBe(1);
  expect(
    await preparerSeance(membre, { editionId: edition.id, cle: crypto.randomUUID(), donnees }, apres(2)),
  ).toMatchObject({ refus: "non_autorise" });
  const ailleurs = await creerEditionClose();
  expect(await findSeance(ailleurs.actor, String(edition.annee), "1")).toBeUndefined();
  expect(await listSeances(ailleurs.actor, edition.id)).toEqual([]);
  expect(await listSeancesDuComite(ailleurs.actor, [edition.id])).toEqual([]);
  for (const qui of [membre, actor]) expect((await listSeances(qui, edition.id)).map((s) => s.id)).toEqual([id]);
  expect((await listSeancesDuComite(membre, [edition.id, ailleurs.id])).map((s) => s.id)).toEqual([id]);
  for (const qui of [membre, ailleurs.actor]) expect(await listMembresDe(qui, edition.id)).toEqual([]);
  expect((await listMembresDe(actor, edition.id)).map((m) => m.personneId)).toContain(membre.personneId);
  expect(await ouvrirSeance(ailleurs.actor, { id }, apres(2))).toMatchObject({ refus: "introuvable" });
  const [etranger] = await db.select({ id: chapitres.id }).from(chapitres).where(eq(chapitres.editionId, ailleurs.id));
  expect(
    await modifierSeance(actor, { id, donnees: { ...donnees, chapitres: [etranger?.id ?? ""] } }, apres(3)),
  ).toMatchObject({ refus: "autre_edition" });
  reussi(
    await modifierSeance(
      actor,
      { id, donnees: { ...donnees, lieu: "Amiens", chapitres: [...donnees.chapitres, ecologique ?? ""] } },
      apres(3),
    ),
  );
  const lue = await findSeance(membre, String(edition.annee), "1");
  expect(lue).toMatchObject({
    lieu: "Amiens",
    etat: "prevue",
    chapitres: [{ transition: "ecologique" }, { transition: "sociale" }],
  });
  expect(await arriver(membre, { id }, apres(4))).toMatchObject({ refus: "seance_pas_ouverte" });
  reussi(await ouvrirSeance(actor, { id }, apres(5)));
  expect(await modifierSeance(actor, { id, donnees }, apres(6))).toMatchObject({ refus: "seance_ouverte" });
});

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

const divergencesDe = async (editionId: string) =>
  lireDivergences(editionId, (await lireConsolidation(editionId)).points, db);

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

const lettres = async (id: string) =>
  (
    await db
      .select({ type: courriels.type, a: courriels.adresse, sujet: courriels.sujet, corps: courriels.corps })
      .from(courriels)
      .where(eq(courriels.objetId, id))
      .orderBy(courriels.createdAt, courriels.adresse)
  ).map((l) => ({ ...l, sujet: (l.sujet ?? "").replace(/[\u00a0\u202f]/g, " ") }));

test("those expected are convened, told of what changes and of nothing else, reminded once, and told when it is called off", async () => {
  const { edition, actor, id, donnees, membre, autre, partenaire } = await preparerUneSeance({ ouverte: false });
  const suite = { ...donnees, date: "2023-12-20" };
  const partis = async () => (await lettres(id)).map((l) => `${l.type} ${l.a}`);
  const convies = [membre.courriel, autre.courriel].sort().map((a) => `seance_annoncee ${a}`);
  expect(await partis()).toEqual(convies);
  expect((await lettres(id))[0]?.sujet).toBe("Séance n° 1 du comité : mercredi 13 décembre 2023, 14 h");
  const rendezVous = async () => (await unsafeFindRendezVous(id))?.ics ?? "";
  expect(await rendezVous()).toContain("SEQUENCE:0\r\n");
  expect(await rendezVous()).toContain("DTSTART;TZID=Europe/Paris:20231213T140000\r\n");

  // Somebody more is expected: they alone are written to. A deputy is told with their member.
  reussi(await nommerSuppleant(autre, { annee: edition.annee, courriel: "jean@demo.test" }, apres(2)));
  reussi(
    await modifierSeance(
      actor,
      { id, donnees: { ...donnees, attendus: [...donnees.attendus, partenaire.personneId] } },
      apres(3),
    ),
  );
  expect((await partis()).slice(2)).toEqual([`seance_annoncee ${partenaire.courriel}`]);
  reussi(await modifierSeance(actor, { id, donnees: suite }, apres(4)));
  const changees = [membre.courriel, autre.courriel, "jean@demo.test"].sort();
  expect((await partis()).slice(3)).toEqual(changees.map((a) => `seance_changee ${a}`));
  expect(await rendezVous()).toContain("SEQUENCE:1\r\n");

  const huitHeures = (jour: string) => new Date(`${jour}T09:00:00Z`);
  await rappeler(huitHeures("2023-12-17"));
  expect(await partis()).toHaveLength(6);
  await rappeler(huitHeures("2023-12-18"));
  await rappeler(huitHeures("2023-12-19"));
  expect((await partis()).slice(6)).toEqual(changees.map((a) => `seance_rappel ${a}`));

  const motif = "La salle est fermée ce jour-là.";
  expect(await annulerSeance(membre, { id, motif }, huitHeures("2023-12-19"))).toMatchObject({ refus: "non_autorise" });
  reussi(await annulerSeance(actor, { id, motif }, huitHeures("2023-12-19")));
  expect((await partis()).slice(9)).toEqual(changees.map((a) => `seance_annulee ${a}`));
  expect((await lettres(id)).at(-1)?.corps).toContain(motif);
  expect(await rendezVous()).toContain("STATUS:CANCELLED\r\n");
  expect(await rendezVous()).toContain("SEQUENCE:2\r\n");
  expect(await ouvrirSeance(actor, { id }, huitHeures("2023-12-19"))).toMatchObject({ refus: "seance_annulee" });
  expect(await annulerSeance(actor, { id, motif }, huitHeures("2023-12-19"))).toMatchObject({
    refus: "seance_annulee",
  });
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
