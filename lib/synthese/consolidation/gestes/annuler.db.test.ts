import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { citations } from "@/db/schema/consolidation";
import { gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { etatOuvert } from "@/e2e/donnees/etat-ouvert";
import { reussi } from "@/e2e/monde";
import { SANS_MOTS } from "../mots.ts";
import { annuler } from "./annuler.ts";
import { citer } from "./citer.ts";
import { detacher } from "./detacher.ts";
import { ecarter } from "./ecarter.ts";
import { manquements } from "./invariants.ts";
import { reformuler } from "./reformuler.ts";
import { retirer } from "./retirer.ts";

const MOTIF = "Hors du champ de la conférence.";
const defaire = (edition: EditionEssai, gesteId: string) => annuler(edition.actor, { gesteId }, NOW);

async function editionAvec(n: number) {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, n);
  return { edition, ids };
}

test("undoing gives back the former state to the letter, and is undone in its turn", async () => {
  const { edition, ids } = await editionAvec(4);
  const [a = "", b = "", c = "", d = ""] = ids;
  reussi(await ecarter(edition.actor, { enonceIds: [c], motif: MOTIF }, NOW));
  const etats = [await etatOuvert(edition.id)];
  const faits: string[] = [];
  const faire = async (resultat: Promise<{ ok: true; value: { geste: string } } | { ok: false; refus: string }>) => {
    faits.push(reussi(await resultat).geste);
    etats.push(await etatOuvert(edition.id));
  };
  await faire(ecrirePoint(edition, [a, b], undefined, "Un groupe"));
  const [{ pointId = "" } = {}] = await db
    .select({ pointId: citations.pointId })
    .from(citations)
    .where(eq(citations.enonceId, a));
  await faire(citer(edition.actor, { pointId, enonceIds: [c, d] }, NOW));
  await faire(reformuler(edition.actor, { pointId, versionLue: 1, mots: { ...SANS_MOTS, texte: "Autre." } }, NOW));
  await faire(detacher(edition.actor, { pointId, enonceId: d }, NOW));
  await faire(retirer(edition.actor, { pointId }, NOW));
  expect(new Set(etats.map((e) => JSON.stringify(e))).size).toBe(6);
  const annulations: string[] = [];
  for (let i = faits.length - 1; i >= 0; i--) {
    annulations.push(reussi(await defaire(edition, faits[i] ?? "")).geste);
    expect(await etatOuvert(edition.id)).toEqual(etats[i]);
    expect(await manquements(db, edition.id)).toEqual([]);
  }
  // Made again, one by one, by undoing what undid them.
  for (let i = 0; i < faits.length; i++) {
    reussi(await defaire(edition, annulations[faits.length - 1 - i] ?? ""));
    expect(await etatOuvert(edition.id)).toEqual(etats[i + 1]);
  }
  // A gesture made again is undone by its own name too.
  reussi(await defaire(edition, faits[4] ?? ""));
  expect(await etatOuvert(edition.id)).toEqual(etats[4]);
  expect(await defaire(edition, faits[4] ?? "")).toEqual({ ok: false, refus: "deja_annule" });
});

test("a gesture another one rests on is not undone: the sentence says which, whose and when", async () => {
  const { edition, ids } = await editionAvec(3);
  await db.update(personnes).set({ nom: "Camille Essai" }).where(eq(personnes.id, edition.actor.personneId));
  const [a = "", b = "", c = ""] = ids;
  const refusDe = async (gesteId: string) => {
    const r = await defaire(edition, gesteId);
    return r.ok ? "annulé" : r.phrase?.replace(/[\u00A0\u202F]/g, " ");
  };
  const par = ", par Camille Essai, le mardi 12 décembre 2023 à 11 h 00. Annulez-le d’abord.";
  const sur = (phrase: string) => `Un geste plus récent s’appuie sur celui-ci : « ${phrase} »${par}`;

  const creation = reussi(await ecrirePoint(edition, [a]));
  const ajout = reussi(await citer(edition.actor, { pointId: creation.id, enonceIds: [b] }, NOW));
  expect(await refusDe(creation.geste), "un énoncé y a été ajouté").toBe(sur("F1-02 est ajouté au point P1"));
  const detachement = reussi(await detacher(edition.actor, { pointId: creation.id, enonceId: a }, NOW));
  expect(await refusDe(ajout.geste), "le point n’aurait plus de source").toBe(sur("F1-01 est détaché du point P1"));
  const ecart = reussi(await ecarter(edition.actor, { enonceIds: [a], motif: MOTIF }, NOW));
  expect(await refusDe(detachement.geste), "l’énoncé serait repris et écarté").toBe(sur("F1-01 est écarté"));
  reussi(await defaire(edition, ecart.geste));
  reussi(await citer(edition.actor, { pointId: creation.id, enonceIds: [a] }, NOW));
  expect(await refusDe(detachement.geste), "il est déjà revenu").toBe(sur("F1-01 est ajouté au point P1"));
  reussi(await ecrirePoint(edition, [c]));
  const [preparation] = await db
    .select({ id: gestes.id })
    .from(gestes)
    .where(eq(gestes.editionId, edition.id))
    .orderBy(gestes.numero)
    .limit(1);
  expect(await defaire(edition, preparation?.id ?? "")).toEqual({ ok: false, refus: "pas_annulable" });
  const autre = await creerEditionClose();
  expect(await annuler(autre.actor, { gesteId: creation.geste }, NOW)).toEqual({ ok: false, refus: "introuvable" });
});

test("two people undo the same gesture: one does it, the other learns it", async () => {
  const { edition, ids } = await editionAvec(1);
  const { geste } = reussi(await ecrirePoint(edition, ids));
  const deux = await Promise.all([defaire(edition, geste), defaire(edition, geste)]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["deja_annule", "ok"]);
});

test("neither a gesture nor a fact is written again or erased; a name is masked, the words of another énoncé are not cited", async () => {
  const { edition, ids } = await editionAvec(1);
  const autre = await editionAvec(1);
  const { id: pointId } = reussi(await ecrirePoint(edition, ids));
  const refuse = async (requete: ReturnType<typeof sql>) =>
    expect(
      db.execute(requete).then(() => "accepté"),
      JSON.stringify(requete.queryChunks[0]),
    ).rejects.toThrow();
  await refuse(sql`update gestes set at = at where edition_id = ${edition.id}`);
  await refuse(sql`delete from geste_effets where point_id = ${pointId}`);
  await refuse(sql`update point_versions set texte = 'Autre' where point_id = ${pointId}`);
  await refuse(sql`update citations set mode = 'regroupe' where point_id = ${pointId}`);
  await refuse(sql`delete from citations where point_id = ${pointId}`);
  await refuse(
    sql`insert into citations (edition_id, ouvert_par, point_id, enonce_id, enonce_version_id, mode)
      select edition_id, ouvert_par, point_id, ${autre.ids[0]}, (select id from enonce_versions where enonce_id = ${autre.ids[0]}), mode from citations where point_id = ${pointId}`,
  );
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local trame.masquage = 'oui'`);
    await tx.execute(sql`update point_versions set texte = 'M. […] le dit.' where point_id = ${pointId}`);
  });
  expect(await db.execute(sql`select texte from point_versions where point_id = ${pointId}`)).toEqual([
    { texte: "M. […] le dit." },
  ]);
});
