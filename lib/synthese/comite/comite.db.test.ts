import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { positions, relectures } from "@/db/schema/comite";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { seanceChapitres, seancePresents, seances } from "@/db/schema/seance";
import { chapitres } from "@/db/schema/synthese";
import { expect, test } from "@/e2e/base";
import { creerChapitrePret, creerMembre, rejoindre } from "@/e2e/donnees/comite";
import { creerFicheValidee, ecrirePoint, NOW, publier, SANS_ATTENDRE } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { annuler } from "../consolidation/gestes/annuler.ts";
import { deplacer } from "../consolidation/gestes/deplacer.ts";
import { fusionner } from "../consolidation/gestes/fusionner.ts";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { lireChapitreSuivi } from "../copie/chapitre-suivi.ts";
import { listMesMots, relireSesMots } from "./auteurs.ts";
import { chapitreDe, lireSuivi } from "./lire.ts";
import { lireChapitreDuMembre } from "./membre.ts";
import { prendrePosition } from "./positions.ts";
import { prendreCorrection, prendreProposition } from "./proposition.ts";
import { nommerSuppleant, retirerSuppleant } from "./suppleances.ts";
import { rouvrirChapitre, transmettre, validerChapitre } from "./transmettre.ts";

const AVANT_LE = "2023-12-20";
const dans = (jours: number) => new Date(NOW.getTime() + jours * 24 * 3600 * 1000);
const rien = { avis: "rien_a_redire", texte: "", proposition: "" } as const;
const OK = { ok: true, value: undefined };

async function preparer() {
  const pret = await creerChapitrePret();
  const ana = await creerMembre(pret.edition, "Ana");
  const bob = await creerMembre(pret.edition, "Bob");
  const [p1, p2] = pret.points;
  if (!p1 || !p2) throw new Error("points absents");
  const transmettreLe = () => transmettre(pret.edition.actor, { chapitreId: pret.chapitreId, avantLe: AVANT_LE }, NOW);
  const suivi = async (now = NOW) => {
    const chapitre = await chapitreDe(db, pret.edition.id, "sociale");
    if (!chapitre) throw new Error("chapitre absent");
    return lireSuivi(db, chapitre, now);
  };
  const dire = (actor: typeof ana, pointId: string, mots: object = rien, now = NOW) =>
    prendrePosition(actor, { ...rien, pointId, membreId: actor.personneId, lus: 1, ...mots }, now);
  const valider = (now = NOW) => validerChapitre(pret.edition.actor, { chapitreId: pret.chapitreId }, now);
  return { ...pret, ana, bob, p1: p1.id, p2: p2.id, transmettreLe, suivi, dire, valider };
}

const partis = (editionId: string) =>
  db
    .select({ type: courriels.type, sujet: courriels.sujet, a: courriels.adresse })
    .from(courriels)
    .where(eq(courriels.editionId, editionId))
    .orderBy(courriels.type, courriels.sujet);
const etatDe = async (id: string) =>
  (await db.select({ etat: chapitres.etat }).from(chapitres).where(eq(chapitres.id, id)))[0]?.etat;
const simple = (t: string | null) => (t ?? "").replace(/[\u00a0\u202f]/g, " ");

test("handing a chapter over writes to its members, and to the organisers whose words were gathered", async () => {
  const m = await preparer();
  await creerMembre(m.edition, "Ailleurs", { transition: "economique" });
  await creerMembre(m.edition, "Région", { role: "partenaire" });
  expect(await m.transmettreLe()).toMatchObject({ ok: true });
  expect(await etatDe(m.chapitreId)).toBe("en_relecture");
  const lettres = await partis(m.edition.id);
  expect(lettres.map((l) => l.type)).toEqual([
    "chapitre_transmis",
    "chapitre_transmis",
    "chapitre_transmis",
    "mots_a_relire",
    "mots_a_relire",
  ]);
  expect(simple(lettres[0]?.sujet ?? "")).toBe(
    "[Action attendue] 2 points de votre transition, 3 minutes, avant le mercredi 20 décembre 2023",
  );
  expect(simple(lettres[3]?.sujet ?? "")).toContain("avant le mardi 19 décembre 2023");
  expect(await m.transmettreLe()).toEqual({ ok: false, refus: "deja_transmis" });
});

test("it waits for the inbox to be empty and for points on one atelier to be settled", async () => {
  const m = await preparer();
  const { enonces } = await creerFicheValidee(m.edition, 3, 1);
  expect(await m.transmettreLe()).toEqual({ ok: false, refus: "enonces_a_traiter" });
  await ecrirePoint(m.edition, enonces, { texte: "Seul de son avis." });
  expect(await m.transmettreLe()).toEqual({ ok: false, refus: "signaux_a_regler" });
  expect(await transmettre(m.ana, { chapitreId: m.chapitreId, avantLe: AVANT_LE }, NOW)).toEqual({
    ok: false,
    refus: "introuvable",
  });
});

test("a position names the words read; a move keeps it, a rewording alone reopens its point, an undo brings it back", async () => {
  const m = await preparer();
  expect(await m.dire(m.ana, m.p1)).toEqual({ ok: false, refus: "pas_transmis" });
  await m.transmettreLe();
  expect(await m.dire(m.ana, m.p1)).toEqual(OK);
  expect(await m.dire(m.ana, m.p2, { avis: "objection", texte: "Trop vague." })).toEqual(OK);
  const voix = async () => (await m.suivi()).quorum.points.map((p) => p.voix).sort();
  expect(await voix()).toEqual([1, 1]);

  const [{ groupe } = { groupe: "" }] = await db.execute<{ groupe: string }>(
    sql`select groupe_id as groupe from point_versions where point_id = ${m.p1} and ferme_par is null`,
  );
  expect(await deplacer(m.edition.actor, { pointIds: [m.p1], groupeId: groupe }, NOW)).toMatchObject({ ok: true });
  expect(await voix()).toEqual([1, 1]);

  const mots = { ...SANS_MOTS, texte: "Le frein principal reste à lever." };
  const geste = await reformuler(m.edition.actor, { pointId: m.p1, versionLue: 2, mots }, NOW);
  expect(await voix()).toEqual([0, 1]);
  expect(await m.dire(m.ana, m.p1)).toEqual({ ok: false, refus: "formulation_changee" });
  if (!geste.ok) throw new Error(geste.refus);
  expect(await annuler(m.edition.actor, { gesteId: geste.value.geste }, NOW)).toMatchObject({ ok: true });
  expect(await voix()).toEqual([1, 1]);
});

test("who may answer: members of the transition, for themselves or through a deputy or an agent, said so", async () => {
  const m = await preparer();
  await m.transmettreLe();
  const ailleurs = await creerMembre(m.edition, "Ailleurs", { transition: "economique" });
  expect(await m.dire(ailleurs, m.p1)).toEqual({ ok: false, refus: "introuvable" });
  expect(await m.dire(m.ana, m.p1, { membreId: m.bob.personneId })).toEqual({ ok: false, refus: "membre_inconnu" });
  expect(await m.dire(m.edition.actor, m.p1, { membreId: m.bob.personneId })).toEqual(OK);
  expect(await m.dire(m.edition.actor, m.p1)).toEqual({ ok: false, refus: "membre_inconnu" });

  const { annee } = m.edition;
  const courriel = "suppleante@demo.test";
  expect(await nommerSuppleant(m.ana, { annee, courriel: m.ana.courriel }, NOW)).toMatchObject({
    refus: "suppleant_soi",
  });
  expect(await nommerSuppleant(m.ana, { annee, courriel }, NOW)).toEqual(OK);
  const suppleante = await actorOfCourriel(courriel);
  expect(suppleante.roles).toEqual([{ editionId: m.edition.id, role: "comite", transitions: ["sociale"] }]);
  expect(await m.dire(suppleante, m.p1, { membreId: m.ana.personneId })).toEqual(OK);
  expect(await m.dire(suppleante, m.p1)).toEqual({ ok: false, refus: "membre_inconnu" });
  const { positions: lues, membres } = await m.suivi();
  expect(lues.map((p) => [p.membre, p.saisiePar]).sort()).toEqual([
    ["Ana", courriel],
    ["Bob", m.edition.actor.courriel],
  ]);
  expect(membres.map((x) => x.nom)).toEqual(["Ana", "Bob"]);
  expect(await retirerSuppleant(m.ana, { annee }, NOW)).toEqual(OK);
  expect((await actorOfCourriel(courriel)).roles).toEqual([]);
});

test("a member whose structure is among the sources is marked partie prenante and not counted", async () => {
  const m = await preparer();
  await rejoindre(m.ana.personneId, m.f1.membre.id);
  await m.transmettreLe();
  await m.dire(m.ana, m.p1);
  await m.dire(m.bob, m.p1);
  const { positions: lues, quorum } = await m.suivi();
  expect(lues.map((p) => [p.membre, p.partiePrenante]).sort()).toEqual([
    ["Ana", true],
    ["Bob", false],
  ]);
  expect(quorum.points.find((p) => p.id === m.p1)).toMatchObject({ voix: 1, requis: 1 });
});

test("positions are never changed nor deleted; the last one counts", async () => {
  const m = await preparer();
  await m.transmettreLe();
  await m.dire(m.ana, m.p1, { avis: "reserve", texte: "À nuancer." });
  await m.dire(m.ana, m.p1);
  expect((await m.suivi()).positions.map((p) => p.avis)).toEqual(["rien_a_redire"]);
  await expect(db.update(positions).set({ texte: "x" })).rejects.toThrow();
  await expect(db.delete(positions)).rejects.toThrow();
});

test("the chapter is validated at quorum; a point reworded since is alone to be read again, and publishing waits for it", async () => {
  const m = await preparer();
  await db.update(editions).set({ quorumComite: 2 }).where(eq(editions.id, m.edition.id));
  const { actor, id } = m.edition;
  expect(await publier(actor, id, 0, NOW)).toEqual({ ok: false, refus: "chapitres_a_valider" });
  await m.transmettreLe();
  await m.dire(m.ana, m.p1);
  await m.dire(m.bob, m.p1);
  await m.dire(m.ana, m.p2);
  expect(await m.valider()).toEqual({ ok: false, refus: "quorum_manquant" });
  expect(await m.valider(dans(9))).toMatchObject({ ok: true });
  expect(await etatDe(m.chapitreId)).toBe("valide");
  expect(await m.valider(dans(9))).toEqual({ ok: false, refus: "deja_valide" });
  expect(await m.dire(m.bob, m.p2, {}, dans(9))).toEqual({ ok: false, refus: "deja_valide" });

  const mots = { ...SANS_MOTS, texte: "Lever ensemble les freins." };
  await reformuler(actor, { pointId: m.p2, versionLue: 1, mots }, dans(10));
  expect((await m.suivi(dans(10))).rouverts).toEqual([m.p2]);
  expect(await publier(actor, id, 0, dans(10))).toEqual({ ok: false, refus: "chapitres_a_valider" });
  expect(await m.valider(dans(10))).toEqual({ ok: false, refus: "quorum_manquant" });
  expect(await m.dire(m.ana, m.p2, { lus: 2 }, dans(10))).toEqual(OK);
  expect(await m.dire(m.bob, m.p2, { lus: 2 }, dans(10))).toEqual(OK);
  expect(await m.dire(m.bob, m.p1, {}, dans(10))).toEqual({ ok: false, refus: "deja_valide" });
  expect(await m.valider(dans(10))).toMatchObject({ ok: true });
  expect(await publier(actor, id, 0, dans(10))).toEqual({ ok: true, value: 1 });
});

test("who sat in a séance that read the chapter counts, for the words that were before them", async () => {
  const m = await preparer();
  await m.transmettreLe();
  const voix = async () => (await m.suivi()).quorum.points.map((p) => p.voix).sort();
  expect(await voix()).toEqual([0, 0]);
  const [s] = await db
    .insert(seances)
    .values({
      editionId: m.edition.id,
      numero: 1,
      date: "2023-12-18",
      lieu: "Lille",
      etat: "levee",
      createdAt: NOW,
      ouverteAt: NOW,
      leveeAt: dans(1),
    })
    .returning({ id: seances.id });
  const seanceId = s?.id ?? "";
  await db.insert(seanceChapitres).values({ seanceId, editionId: m.edition.id, chapitreId: m.chapitreId });
  await db.insert(seancePresents).values({ seanceId, personneId: m.ana.personneId, arriveAt: NOW });
  expect(await voix()).toEqual([1, 1]);
  const mots = { ...SANS_MOTS, texte: "Écrit après la séance." };
  expect(await reformuler(m.edition.actor, { pointId: m.p1, versionLue: 1, mots }, dans(2))).toMatchObject({
    ok: true,
  });
  expect(await voix()).toEqual([0, 1]);
});

test("a waiver publishes without waiting, and its reason is kept with the version", async () => {
  const m = await preparer();
  expect(await publier(m.edition.actor, m.edition.id, 0, NOW, SANS_ATTENDRE)).toEqual({ ok: true, value: 1 });
  const [row] = await db.execute<{ derogation: string }>(
    sql`select derogation from publications where edition_id = ${m.edition.id}`,
  );
  expect(row?.derogation).toBe(SANS_ATTENDRE.derogation);
});

test("back to preparation closes the reading; the next one begins anew, what was said is kept", async () => {
  const m = await preparer();
  await m.transmettreLe();
  await m.dire(m.ana, m.p1);
  const rouvrir = () => rouvrirChapitre(m.edition.actor, { chapitreId: m.chapitreId }, NOW);
  const geste = await rouvrir();
  if (!geste.ok) throw new Error(geste.refus);
  expect(await rouvrir()).toEqual({ ok: false, refus: "pas_transmis" });
  expect(await annuler(m.edition.actor, { gesteId: geste.value.geste }, NOW)).toMatchObject({ refus: "pas_annulable" });
  expect(await m.transmettreLe()).toMatchObject({ ok: true });
  expect((await m.suivi()).positions).toEqual([]);
  expect(await db.$count(relectures, and(eq(relectures.chapitreId, m.chapitreId), isNull(relectures.closeAt)))).toBe(1);
  expect(await db.$count(positions, eq(positions.editionId, m.edition.id))).toBe(1);
});

test("organisers re-read what their own words became, for seven days, and again when the sentence changes", async () => {
  const m = await preparer();
  const auteur = await actorOfCourriel(m.f1.membre.courriel);
  expect(await listMesMots(auteur, NOW)).toEqual([]);
  await m.transmettreLe();
  const miens = await listMesMots(auteur, NOW);
  expect(miens.map((x) => [x.enonce, x.mode, x.echeance, x.attendue])).toEqual([
    ["F1-01", "regroupe", "2023-12-19", true],
    ["F1-02", "regroupe", "2023-12-19", true],
  ]);
  expect(await listMesMots(m.ana, NOW)).toEqual([]);
  const second = miens[1];
  if (!second) throw new Error("mots absents");
  const relu = {
    pointId: second.pointId,
    enonceId: second.enonceId,
    lus: 1,
    avis: "fidele",
    texte: "",
    proposition: "",
  } as const;
  expect(await relireSesMots(auteur, relu, NOW)).toEqual(OK);
  expect(await relireSesMots(m.ana, relu, NOW)).toEqual({ ok: false, refus: "introuvable" });
  expect((await listMesMots(auteur, NOW)).map((x) => x.attendue)).toEqual([true, false]);
  const mots = { ...SANS_MOTS, texte: "Les freins se lèvent." };
  await reformuler(m.edition.actor, { pointId: second.pointId, versionLue: 1, mots }, dans(2));
  const apres = (await listMesMots(auteur, dans(2)))[1];
  expect([apres?.attendue, apres?.ancienne?.avis, apres?.echeance]).toEqual([true, "fidele", "2023-12-21"]);
  expect(await relireSesMots(auteur, relu, dans(2))).toEqual({ ok: false, refus: "formulation_changee" });
  expect(await relireSesMots(auteur, { ...relu, lus: 2 }, dans(10))).toEqual({
    ok: false,
    refus: "delai_de_relecture_passe",
  });
});

test("the wording a member proposed becomes that of the point in one gesture, on the words it was read with, and is undone", async () => {
  const m = await preparer();
  await m.transmettreLe();
  await m.dire(m.ana, m.p1, { avis: "reserve", texte: "Trop sec.", proposition: "Le frein se lève **ensemble**." });
  await m.dire(m.bob, m.p1);
  const [dite, sansMots] = await db
    .select({ id: positions.id })
    .from(positions)
    .where(eq(positions.pointId, m.p1))
    .orderBy(positions.numero);
  const { actor } = m.edition;
  const prendre = (positionId = dite?.id ?? "", versionLue = 1, qui = actor) =>
    prendreProposition(qui, { positionId, versionLue }, NOW);
  expect(await prendre(sansMots?.id)).toEqual({ ok: false, refus: "introuvable" });
  expect(await prendre(undefined, 1, m.ana)).toEqual({ ok: false, refus: "introuvable" });
  const mots = async () =>
    (
      await db.execute<{ accroche: string; texte: string }>(
        sql`select accroche, texte from point_versions where point_id = ${m.p1} and ferme_par is null`,
      )
    )[0];
  const avant = await mots();
  const geste = await prendre();
  expect(geste).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await mots()).toEqual({ accroche: "", texte: "Le frein se lève **ensemble**." });
  expect(await prendre()).toEqual({ ok: false, refus: "modifiee_entre_temps" });
  if (!geste.ok) throw new Error(geste.refus);
  expect(await annuler(actor, { gesteId: geste.value.geste }, NOW)).toMatchObject({ ok: true });
  expect(await mots()).toEqual(avant);
});

test("who proposed a wording sees it was taken, even once they have answered again; so does an organiser who wrote the sentence otherwise", async () => {
  const m = await preparer();
  const { actor, annee } = m.edition;
  await m.transmettreLe();
  const vu = async (qui: typeof m.ana, pointId: string) => {
    const lu = await lireChapitreDuMembre(qui, String(annee), "sociale", undefined, NOW);
    return lu?.points.find((p) => p.id === pointId);
  };
  await m.dire(m.ana, m.p1, { avis: "reserve", texte: "Trop sec.", proposition: "Le frein 1 se lève ensemble." });
  const [dite] = await db.select({ id: positions.id }).from(positions).where(eq(positions.pointId, m.p1));
  reussi(await prendreProposition(actor, { positionId: dite?.id ?? "", versionLue: 1 }, NOW));
  expect(await vu(m.ana, m.p1)).toMatchObject({ prise: true, accroche: "Le frein 1", texte: "se lève ensemble." });
  expect(await vu(m.bob, m.p1)).toMatchObject({ prise: false });
  expect(await m.dire(m.ana, m.p1, { lus: 2 })).toEqual(OK);
  expect(await vu(m.ana, m.p1)).toMatchObject({ prise: true, ancienne: null });

  const auteur = await actorOfCourriel(m.f1.membre.courriel);
  const mots = async () => (await listMesMots(auteur, NOW)).find((x) => x.pointId === m.p2);
  const lu = await mots();
  const correction = {
    avis: "correction",
    texte: "Il manque le pluriel.",
    proposition: "Lever **tous** les freins.",
  } as const;
  const reponse = { pointId: m.p2, enonceId: lu?.enonceId ?? "", lus: 1, ...correction };
  expect(await relireSesMots(auteur, reponse, NOW)).toEqual(OK);
  const relectureId = (await mots())?.reponse?.id ?? "";
  expect(await prendreCorrection(m.ana, { relectureId, versionLue: 1 }, NOW)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  const geste = reussi(await prendreCorrection(actor, { relectureId, versionLue: 1 }, NOW));
  expect(await mots()).toMatchObject({ prise: true, point: { accroche: "", texte: "Lever **tous** les freins." } });
  expect(await prendreCorrection(actor, { relectureId, versionLue: 1 }, NOW)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  reussi(await annuler(actor, { gesteId: geste.geste }, NOW));
  expect(await mots()).toMatchObject({ prise: false, point: { texte: "Lever les freins." } });
});

test("a member reads what they said of points that are gone, and where those went", async () => {
  const m = await preparer();
  await m.transmettreLe();
  await m.dire(m.ana, m.p1, { avis: "objection", texte: "Pas d’accord." });
  await m.dire(m.ana, m.p2);
  const mots = { ...SANS_MOTS, texte: "Tous les freins ensemble." };
  reussi(await fusionner(m.edition.actor, { pointIds: [m.p1, m.p2], mots }, NOW));
  const lu = await lireChapitreDuMembre(m.ana, String(m.edition.annee), "sociale", undefined, NOW);
  expect(lu?.points.map((p) => p.code)).toEqual(["P3"]);
  expect(lu?.partis.map((p) => [p.code, p.dite.avis, p.dite.texte, p.vers])).toEqual([
    ["P1", "objection", "Pas d’accord.", ["P3"]],
    ["P2", "rien_a_redire", "", ["P3"]],
  ]);
});

test("what a member answered in an earlier reading is offered again to who types for them", async () => {
  const m = await preparer();
  await m.transmettreLe();
  await m.dire(m.ana, m.p1, { avis: "reserve", texte: "À nuancer." });
  reussi(await rouvrirChapitre(m.edition.actor, { chapitreId: m.chapitreId }, NOW));
  expect(await m.transmettreLe()).toMatchObject({ ok: true });
  const point = async () => {
    const lu = await lireChapitreSuivi(m.edition.actor, String(m.edition.annee), "sociale", NOW);
    return lu?.points.find((p) => p.id === m.p1);
  };
  const dites = async () => (await point())?.dites.map((x) => [x.membre, x.avis, x.texte]);
  expect((await point())?.positions).toEqual([]);
  expect(await dites()).toEqual([["Ana", "reserve", "À nuancer."]]);
  await m.dire(m.edition.actor, m.p1, { membreId: m.ana.personneId }, dans(1));
  expect(await dites()).toEqual([["Ana", "rien_a_redire", ""]]);
});
