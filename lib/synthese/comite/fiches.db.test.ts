import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { enonces, enonceVersions, ficheRevisions } from "@/db/schema/fiche";
import { expect, test } from "@/e2e/base";
import { creerMembre } from "@/e2e/donnees/comite";
import { creerEditionClose, creerFicheValidee, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { lireFichesValidees } from "../../recueil/fiche/lecture.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { findFichesVoisines, listFichesDuComite, listIdsRetenues } from "./fiches.ts";
import { marquerFiches, marquerListe } from "./fiches-lues.ts";
import { type FiltreFiches, lienFiches, lireFiltreFiches } from "./filtre-fiches.ts";

const heure = (h: number) => new Date(NOW.getTime() + h * 3600 * 1000);

/** Four fiches validated one hour after another: three « sociale », the last one « economique ». */
async function preparer() {
  const edition = await creerEditionClose();
  const fiches: { ficheId: string; enonces: string[] }[] = [];
  for (const n of [1, 2, 3, 4]) {
    const fiche = await creerFicheValidee(edition, n, 2, n === 4 ? "economique" : "sociale");
    await db
      .update(ficheRevisions)
      .set({ valideeAt: heure(n) })
      .where(eq(ficheRevisions.ficheId, fiche.ficheId));
    fiches.push(fiche);
  }
  const ana = await creerMembre(edition, "Ana");
  const etat = await creerMembre(edition, "L’État", { role: "partenaire" });
  const codes = async (actor: Actor, filtre: FiltreFiches = {}) =>
    (await listFichesDuComite(actor, edition.id, filtre, 1)).rows.map((f) => f.code);
  const id = (n: number) => fiches[n - 1]?.ficheId ?? "";
  return { edition, fiches, ana, etat, codes, id };
}

test("a member reads the fiches of their transitions, a partenaire all of them, the last validated first", async () => {
  const m = await preparer();
  expect(await m.codes(m.ana)).toEqual(["F3", "F2", "F1"]);
  expect(await m.codes(m.etat)).toEqual(["F4", "F3", "F2", "F1"]);
  expect(await m.codes(m.etat, { tri: "code" })).toEqual(["F1", "F2", "F3", "F4"]);
  expect(await m.codes(m.etat, { transition: "economique" })).toEqual(["F4"]);
  expect(await m.codes(m.ana, { transition: "economique" })).toEqual([]);
});

test("words are found in the title, the organisers, the texts and the énoncés one reads, whatever accents and case", async () => {
  const m = await preparer();
  const [, deux, , quatre] = m.fiches;
  await db
    .update(ficheRevisions)
    .set({ suites: "Une épicerie à Saint-Omer." })
    .where(eq(ficheRevisions.ficheId, m.id(1)));
  await db
    .update(enonceVersions)
    .set({ theme: "Mobilité" })
    .where(eq(enonceVersions.enonceId, deux?.enonces[0] ?? ""));
  await db
    .update(enonceVersions)
    .set({ texte: "Le prêt." })
    .where(eq(enonceVersions.enonceId, quatre?.enonces[0] ?? ""));
  expect(await m.codes(m.ana, { q: "EPICERIE st omer" })).toEqual(["F1"]);
  expect(await m.codes(m.ana, { q: "mobil frein" })).toEqual(["F2"]);
  expect(await m.codes(m.ana, { q: "structure 3" })).toEqual(["F3"]);
  expect(await m.codes(m.ana, { q: "a2" })).toEqual(["F2"]);
  expect(await m.codes(m.ana, { q: "texte" }), "the name of a column is no word").toEqual([]);
  expect(await m.codes(m.etat, { q: "prêt" })).toEqual(["F4"]);
  // In a fiche of two transitions, the énoncé of the other one is neither read nor found.
  await db
    .update(enonces)
    .set({ transitionId: m.edition.transitions.sociale })
    .where(eq(enonces.id, quatre?.enonces[1] ?? ""));
  expect(await m.codes(m.ana)).toEqual(["F4", "F3", "F2", "F1"]);
  expect(await m.codes(m.ana, { q: "prêt" })).toEqual([]);
  expect((await lireFichesValidees(m.ana, [m.id(4)]))[0]?.enonces.map((e) => e.code)).toEqual(["F4-02"]);
});

test("the place, the kind and what is read or not narrow the list", async () => {
  const m = await preparer();
  const deLaFiche = (n: number) => and(eq(ateliers.editionId, m.edition.id), eq(ateliers.numero, n));
  await db.update(ateliers).set({ departementCode: "62" }).where(deLaFiche(2));
  await db.update(ateliers).set({ modalite: "visio", departementCode: null }).where(deLaFiche(3));
  await db
    .update(enonceVersions)
    .set({ type: "levier" })
    .where(eq(enonceVersions.enonceId, m.fiches[0]?.enonces[0] ?? ""));
  expect(await m.codes(m.ana, { departement: "59" })).toEqual(["F1"]);
  expect(await m.codes(m.ana, { departement: "62" })).toEqual(["F2"]);
  expect(await m.codes(m.ana, { departement: "distanciel" })).toEqual(["F3"]);
  expect(await m.codes(m.ana, { type: "levier" })).toEqual(["F1"]);
  reussi(await marquerFiches(m.ana, { ids: [m.id(2)], lues: true }, heure(10)));
  expect(await m.codes(m.ana, { lecture: "lues" })).toEqual(["F2"]);
  expect(await m.codes(m.ana, { lecture: "non_lues" })).toEqual(["F3", "F1"]);
  expect(await m.codes(m.etat, { lecture: "non_lues" }), "each their own").toEqual(["F4", "F3", "F2", "F1"]);
});

test("a fiche validated again since it was read is unread, and says it has changed", async () => {
  const m = await preparer();
  reussi(await marquerFiches(m.ana, { ids: [m.id(1), m.id(2), m.id(3)], lues: true }, heure(10)));
  const lire = () => listFichesDuComite(m.ana, m.edition.id, {}, 1);
  expect((await lire()).nonLues).toBe(0);
  await db.insert(ficheRevisions).values({ ficheId: m.id(1), editionId: m.edition.id, numero: 2, remiseAt: heure(11) });
  expect((await lire()).nonLues, "nothing of a revision on its way").toBe(0);
  await db
    .update(ficheRevisions)
    .set({ valideeAt: heure(12) })
    .where(and(eq(ficheRevisions.ficheId, m.id(1)), eq(ficheRevisions.numero, 2)));
  const { rows, nonLues } = await lire();
  expect([nonLues, rows.map((f) => [f.code, f.nonLue, f.lueAt !== null])]).toEqual([
    1,
    [
      ["F1", true, true],
      ["F3", false, true],
      ["F2", false, true],
    ],
  ]);
});

test("before and after follow the list as it is filtered, and the unread one keeps its neighbours once read", async () => {
  const m = await preparer();
  const voisines = async (n: number, filtre: FiltreFiches) => {
    const v = await findFichesVoisines(m.etat, m.edition.id, filtre, m.id(n));
    return v && [v.precedente, v.rang, v.total, v.suivante];
  };
  expect(await voisines(2, {})).toEqual([m.id(3), 3, 4, m.id(1)]);
  expect(await voisines(2, { tri: "code" })).toEqual([m.id(1), 2, 4, m.id(3)]);
  expect(await voisines(2, { transition: "sociale", tri: "code" })).toEqual([m.id(1), 2, 3, m.id(3)]);
  expect(await voisines(4, { transition: "sociale", tri: "code" }), "not kept by the filter").toEqual([
    m.id(3),
    null,
    3,
    null,
  ]);
  const ouverte: FiltreFiches = { lecture: "non_lues", tri: "code", depuis: String(heure(9).getTime()) };
  reussi(await marquerFiches(m.etat, { ids: [m.id(3)], lues: true }, heure(8)));
  reussi(await marquerFiches(m.etat, { ids: [m.id(1), m.id(2)], lues: true }, heure(10)));
  expect(await voisines(2, ouverte)).toEqual([m.id(1), 2, 3, m.id(4)]);
  expect(await findFichesVoisines(m.ana, m.edition.id, {}, m.id(4))).toBeUndefined();
});

test("all that the list keeps is marked in one gesture, which says what it changed; nobody marks what they do not read", async () => {
  const m = await preparer();
  const marquer = (requete: string, lues: boolean) =>
    marquerListe(m.ana, { editionId: m.edition.id, requete, lues }, heure(10));
  reussi(await marquerFiches(m.ana, { ids: [m.id(1)], lues: true }, heure(9)));
  const changees = reussi(await marquer("tri=code", true));
  expect(changees).toEqual([m.id(2), m.id(3)]);
  expect(await marquer("", true)).toEqual({ ok: false, refus: "rien_ne_change" });
  expect(await m.codes(m.ana, { lecture: "non_lues" })).toEqual([]);
  reussi(await marquerFiches(m.ana, { ids: changees, lues: false }, heure(11)));
  expect(await m.codes(m.ana, { lecture: "lues" })).toEqual(["F1"]);
  expect(reussi(await marquer("q=structure 1", false))).toEqual([m.id(1)]);
  expect(await marquerFiches(m.ana, { ids: [m.id(4)], lues: true }, NOW)).toEqual({ ok: false, refus: "introuvable" });
  expect(await marquerListe(m.edition.actor, { editionId: m.edition.id, requete: "", lues: false }, NOW)).toEqual({
    ok: false,
    refus: "rien_ne_change",
  });
});

test("the list, a fiche, its neighbours and what is printed take as many queries for four fiches as for twelve", async ({
  compterRequetes,
}) => {
  const m = await preparer();
  const mesurer = async () => {
    const ids = await listIdsRetenues(m.etat, m.edition.id, {});
    return Promise.all([
      compterRequetes(() => listFichesDuComite(m.etat, m.edition.id, { q: "frein", type: "frein" }, 1)),
    ]).then(async (n) => [
      ...n,
      await compterRequetes(() => findFichesVoisines(m.etat, m.edition.id, {}, m.id(1))),
      await compterRequetes(() => lireFichesValidees(m.etat, ids)),
    ]);
  };
  const quatre = await mesurer();
  for (let n = 5; n <= 12; n++) await creerFicheValidee(m.edition, n, 2);
  expect(await mesurer()).toEqual(quatre);
  expect(quatre).toEqual([2, 1, 4]);
});

test("only what is printed of a transition is read: its fiches, and of them its énoncés", async () => {
  const m = await preparer();
  await db
    .update(enonces)
    .set({ transitionId: m.edition.transitions.economique })
    .where(eq(enonces.id, m.fiches[0]?.enonces[1] ?? ""));
  const ids = await listIdsRetenues(m.etat, m.edition.id, { transition: "sociale" });
  const lues = await lireFichesValidees(m.etat, ids, "sociale");
  expect(lues.map((f) => [f.code, f.enonces.map((e) => e.code)])).toEqual([
    ["F1", ["F1-01"]],
    ["F2", ["F2-01", "F2-02"]],
    ["F3", ["F3-01", "F3-02"]],
  ]);
  expect(lues[0]?.ateliers.map((a) => a.code)).toEqual(["A1"]);
  const [titre] = await db
    .select({ t: candidatures.intitule })
    .from(candidatures)
    .where(eq(candidatures.editionId, m.edition.id));
  expect(lues.map((f) => f.intitule)).toContain(titre?.t);
});

test("an address asks of the list what it may, and says it the same way twice", () => {
  const lu = lireFiltreFiches({
    q: " eau ",
    transition: "x",
    lecture: "non_lues",
    departement: "2B",
    depuis: "12",
    tri: "code",
  });
  expect(lu).toEqual({ q: "eau", lecture: "non_lues", departement: "2B", tri: "code" });
  expect(lienFiches("/comite/2023/fiches", lu, 2)).toBe(
    "/comite/2023/fiches?q=eau&departement=2B&lecture=non_lues&tri=code&page=2",
  );
});
