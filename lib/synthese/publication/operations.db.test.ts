import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { publicationEnonces, publicationFichiers, publicationSources, publications } from "@/db/schema/publication";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  type EditionEssai,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { ecarter } from "../consolidation/gestes/ecarter.ts";
import { buildSyntheseArbre } from "../document/build.ts";
import { verifierRecu } from "../preuve/verifier.mjs";
import { listPublications, publicPublication, unsafeFindEnAttente } from "../version/queries.ts";
import { findApercu } from "./apercu.ts";
import { arreter, avancer, confirmer, reprendreVersion } from "./operations.ts";
import { faireParaitre } from "./parution.ts";
import { publicPreuve } from "./preuve.ts";
import { listRecus } from "./recus.ts";
import type { Publication } from "./schema.ts";

const MOTIF = "Hors du champ de la conférence.";

const citerTout = async (edition: EditionEssai, ids: string[]) =>
  reussi(await ecrirePoint(edition, ids, { accroche: "Un point", texte: "commun.\u0007" }));

/** An edition of three énoncés: two in a point, one set aside. */
async function editionPrete() {
  const edition = await creerEditionClose();
  const fiche = await creerFicheValidee(edition, 1, 3);
  const [a = "", b = "", c = ""] = fiche.enonces;
  await citerTout(edition, [a, b]);
  await ecarter(edition.actor, { enonceIds: [c], motif: MOTIF }, NOW);
  return { edition, fiche };
}

const saisie = (edition: EditionEssai, autres: Partial<Publication> = {}): Publication => ({
  ...{ id: edition.id, lue: 0, note: "", errata: "", delai: "15", sansAdresse: true },
  ...SANS_ATTENDRE,
  ...autres,
});
const dans = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const nombre = async (table: typeof publications | typeof courriels | typeof evenements, editionId: string) =>
  db.$count(table, eq(table.editionId, editionId));
const etatDe = async (id: string) =>
  (await db.select({ etat: editions.etat }).from(editions).where(eq(editions.id, id)))[0]?.etat;

test("publishing freezes the tree, what became of each énoncé, and writes to each organiser once", async () => {
  const { edition, fiche } = await editionPrete();
  const deuxieme = await creerFicheValidee(edition, 2, 1);
  await citerTout(edition, deuxieme.enonces);
  expect(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE)).toEqual({ ok: true, value: 1 });
  expect(await etatDe(edition.id)).toBe("publiee");
  const publication = await publicPublication(edition.id, "derniere");
  const arbre = publication?.arbre;
  expect([arbre?.version, arbre?.publieeAt, arbre?.chiffres.ateliers, arbre?.chiffres.participations]).toEqual([
    1,
    "2023-12-12T10:00:00.000Z",
    2,
    20,
  ]);
  expect(arbre?.chapitres.map((c) => [c.transition, c.rappel.length])).toEqual([
    ["ecologique", 0],
    ["sociale", 2],
    ["economique", 0],
    ["organisationnelle", 0],
  ]);
  const points = arbre?.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)));
  expect(points?.map((p) => [p.code, p.texte, p.sources.map((s) => s.enonce), p.soutien])).toEqual([
    ["P1", "commun.", ["F1-01", "F1-02"], { ateliers: 1, structures: 1, departements: 1 }],
    ["P2", "commun.", ["F2-01"], { ateliers: 1, structures: 1, departements: 1 }],
  ]);
  expect(arbre?.methode).toEqual({
    ...{ fiches: 2, enonces: 4, repris: 3, reformules: 1 },
    ecartes: [{ motif: "Pour un autre motif, donné à ses organisateurs.", nombre: 1 }],
    relus: { points: 0, fideles: 0, corrections: 0 },
    comite: { chapitres: 4, valides: 0, membres: 0, seances: 0, adoptes: 0, divergences: 0 },
  });
  expect(arbre?.enonces.map((e) => [e.code, e.fiche, e.ateliers, e.structures])).toEqual([
    ["F1-01", "F1", ["A1"], ["Structure 1"]],
    ["F1-02", "F1", ["A1"], ["Structure 1"]],
    ["F2-01", "F2", ["A2"], ["Structure 2"]],
  ]);
  const figes = await db
    .select({ motif: publicationEnonces.motifEcart })
    .from(publicationEnonces)
    .where(eq(publicationEnonces.publicationId, publication?.id ?? ""));
  expect(figes.map((f) => f.motif).sort()).toEqual([MOTIF, null, null, null]);
  expect(await db.$count(publicationSources, eq(publicationSources.publicationId, publication?.id ?? ""))).toBe(3);
  const preuve = await publicPreuve(edition.id, 1);
  const recus = await listRecus(edition.actor, fiche.ficheId);
  expect(recus.map((r) => preuve && verifierRecu(r, preuve))).toEqual([
    { bon: true, texte: `F1-03 est entré, et a été écarté : ${MOTIF}` },
  ]);
  expect(await listRecus((await creerEditionClose()).actor, fiche.ficheId)).toEqual([]);
  const envois = await db
    .select({ a: courriels.destinataireId, etat: courriels.etat, type: courriels.type })
    .from(courriels)
    .where(eq(courriels.editionId, edition.id));
  expect(new Set(envois.map((e) => e.a))).toEqual(new Set([fiche.membre.id, deuxieme.membre.id]));
  expect(envois.map((e) => [e.type, e.etat])).toEqual([
    ["synthese_publiee", "a_envoyer"],
    ["synthese_publiee", "a_envoyer"],
  ]);
});

test("who corrects their fiche at the time of the publication is told: their words are there", async () => {
  const { edition, fiche } = await editionPrete();
  await db
    .update(fiches)
    .set({ etat: "a_corriger", correctionDemandee: "Relisez." })
    .where(eq(fiches.editionId, edition.id));
  const sansMot = await creerFicheValidee(edition, 2, 1);
  await ecarter(edition.actor, { enonceIds: sansMot.enonces, motif: MOTIF }, NOW);
  expect(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE)).toEqual({ ok: true, value: 1 });
  const envois = await db
    .select({ a: courriels.destinataireId })
    .from(courriels)
    .where(and(eq(courriels.editionId, edition.id), eq(courriels.type, "synthese_publiee")));
  expect(new Set(envois.map((e) => e.a))).toEqual(new Set([fiche.membre.id, sansMot.membre.id]));
});

test("two publications at once: one version, one line in the journal", async () => {
  const { edition } = await editionPrete();
  const deux = await Promise.all([
    confirmer(edition.actor, saisie(edition), NOW),
    confirmer(edition.actor, saisie(edition), NOW),
  ]);
  expect(deux.map((r) => (r.ok ? "confirmée" : r.refus)).sort()).toEqual(["confirmée", "version_en_attente"]);
  await Promise.all([faireParaitre(dans(15)), faireParaitre(dans(15))]);
  expect((await listPublications(edition.id)).map((p) => p.numero)).toEqual([1]);
  const lignes = await db
    .select({ type: evenements.type })
    .from(evenements)
    .where(sql`${evenements.editionId} = ${edition.id} and ${evenements.type} = 'publier'`);
  expect(lignes).toEqual([{ type: "publier" }]);
  expect(await nombre(courriels, edition.id)).toBe(1);
});

test("nothing is published while an énoncé waits, nor an empty synthèse, nor without the right; nothing is written", async () => {
  const { edition } = await editionPrete();
  await creerFicheValidee(edition, 2, 1);
  const avant = await nombre(evenements, edition.id);
  expect(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE)).toEqual({
    ok: false,
    refus: "enonces_a_traiter",
  });
  const vide = await creerEditionClose();
  expect(await publier(vide.actor, vide.id, 0, NOW, SANS_ATTENDRE)).toEqual({ ok: false, refus: "synthese_vide" });
  expect(await publier(vide.actor, edition.id, 0, NOW, SANS_ATTENDRE)).toEqual({ ok: false, refus: "introuvable" });
  const elle = { id: edition.id, demonstration: false };
  expect(await findApercu(edition.actor, elle, NOW)).toMatchObject({ derniere: 0, avant: null });
  expect(await findApercu(vide.actor, elle, NOW)).toBeUndefined();
  expect([
    await etatDe(edition.id),
    await nombre(publications, edition.id),
    await nombre(courriels, edition.id),
    await nombre(evenements, edition.id),
  ]).toEqual(["cloturee", 0, 0, avant]);
});

test("a failure in the middle leaves nothing", async () => {
  const { edition } = await editionPrete();
  const fantome = { ...edition.actor, personneId: crypto.randomUUID() };
  await expect(publier(fantome, edition.id, 0, NOW, SANS_ATTENDRE)).rejects.toThrow();
  expect([
    await etatDe(edition.id),
    await nombre(publications, edition.id),
    await nombre(courriels, edition.id),
  ]).toEqual(["cloturee", 0, 0]);
});

test("a frozen version no longer changes, the next one is added", async () => {
  const { edition } = await editionPrete();
  await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE);
  const v1 = await publicPublication(edition.id, 1);
  for (const table of ["publications", "publication_enonces", "publication_sources"]) {
    const colonne = table === "publications" ? "numero = 7" : "enonce_id = gen_random_uuid()";
    await expect(db.execute(sql.raw(`update ${table} set ${colonne}`)), table).rejects.toThrow();
    await expect(db.execute(sql.raw(`delete from ${table}`)), table).rejects.toThrow();
  }
  const suite = await creerFicheValidee(edition, 2, 1);
  await citerTout(edition, suite.enonces);
  expect(await publier(edition.actor, edition.id, 1, NOW, SANS_ATTENDRE)).toEqual({ ok: true, value: 2 });
  expect(await publicPublication(edition.id, 1)).toEqual(v1);
  expect((await listPublications(edition.id)).map((p) => p.numero)).toEqual([2, 1]);
});

test("a confirmed version is read by nobody and writes to nobody until its delay has passed; then all at once", async () => {
  const { edition } = await editionPrete();
  const id = reussi(await confirmer(edition.actor, saisie(edition), NOW));
  expect(await unsafeFindEnAttente(edition.id)).toMatchObject({ id, confirmeeAt: NOW, paraitAt: dans(15) });
  const lu = async () => [
    await etatDe(edition.id),
    (await listPublications(edition.id)).map((v) => [v.numero, v.publieeAt]),
    (await publicPublication(edition.id, "derniere"))?.numero,
    await db.$count(publicationFichiers, eq(publicationFichiers.publicationId, id)),
    await nombre(courriels, edition.id),
  ];
  const rien = ["cloturee", [], undefined, 0, 0];
  expect(await lu()).toEqual(rien);
  await faireParaitre(dans(14));
  expect(await lu()).toEqual(rien);
  await expect(db.execute(sql`update publications set arbre = '{}' where id = ${id}`)).rejects.toThrow();
  // What is consolidated meanwhile is for the next one.
  const suite = await creerFicheValidee(edition, 2, 1);
  await citerTout(edition, suite.enonces);
  await faireParaitre(dans(15));
  expect(await lu()).toEqual(["publiee", [[1, dans(15)]], 1, 5, 1]);
  const parue = await publicPublication(edition.id, 1);
  expect([parue?.arbre.version, parue?.arbre.publieeAt, parue?.arbre.enonces.length]).toEqual([
    1,
    "2023-12-12T10:15:00.000Z",
    2,
  ]);
  await faireParaitre(dans(20));
  expect(await lu()).toEqual(["publiee", [[1, dans(15)]], 1, 5, 1]);
  const lignes = await db
    .select({ type: evenements.type })
    .from(evenements)
    .where(eq(evenements.objetId, id))
    .orderBy(evenements.id);
  expect(lignes.map((l) => l.type)).toEqual(["confirmer_publication", "publier"]);
});

test("a version that waits is stopped without a trace for readers, or made public at once; not by anybody else, not after", async () => {
  const { edition } = await editionPrete();
  const autre = await creerEditionClose();
  const premiere = reussi(await confirmer(edition.actor, saisie(edition), NOW));
  for (const geste of [arreter, avancer])
    expect(await geste(autre.actor, premiere, NOW)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await arreter(edition.actor, premiere, dans(1)));
  expect(await arreter(edition.actor, premiere, dans(1))).toEqual({ ok: false, refus: "introuvable" });
  expect([await nombre(publications, edition.id), await unsafeFindEnAttente(edition.id)]).toEqual([0, undefined]);
  await faireParaitre(dans(60));
  expect(await listPublications(edition.id)).toEqual([]);

  const seconde = reussi(await confirmer(edition.actor, saisie(edition, { delai: "1440" }), dans(60)));
  reussi(await avancer(edition.actor, seconde, dans(61)));
  await faireParaitre(dans(61));
  expect((await listPublications(edition.id)).map((v) => [v.numero, v.publieeAt])).toEqual([[1, dans(61)]]);
  for (const geste of [arreter, avancer])
    expect(await geste(edition.actor, seconde, dans(62))).toEqual({ ok: false, refus: "deja_parue" });
});

test("a version that cannot be drawn waits, stops no other, and comes out once it can be", async () => {
  const [malade, saine] = [await editionPrete(), await editionPrete()];
  const id = reussi(await confirmer(malade.edition.actor, saisie(malade.edition), NOW));
  reussi(await confirmer(saine.edition.actor, saisie(saine.edition), dans(1)));
  const casser = async (casse: boolean) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`set local trame.retrait = 'oui'`);
      await tx.execute(
        casse
          ? sql`update publications set arbre = jsonb_set(arbre, '{enonces}', '7') where id = ${id}`
          : sql`update publications set arbre = jsonb_set(arbre, '{enonces}', '[]') where id = ${id}`,
      );
    });
  await casser(true);
  await expect(faireParaitre(dans(16))).rejects.toThrow("versions qui n’ont pas paru");
  expect([
    (await listPublications(malade.edition.id)).length,
    await nombre(courriels, malade.edition.id),
    await etatDe(malade.edition.id),
    (await listPublications(saine.edition.id)).length,
  ]).toEqual([0, 0, "cloturee", 1]);
  await casser(false);
  await faireParaitre(dans(17));
  expect((await listPublications(malade.edition.id)).map((v) => v.publieeAt)).toEqual([dans(17)]);
});

test("nothing new is refused whatever the date; a version keeps its sentence, what it corrects and what it changes", async () => {
  const { edition } = await editionPrete();
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const suivante = (autres: Partial<Publication>) =>
    confirmer(edition.actor, saisie(edition, { lue: 1, ...autres }), dans(60));
  expect(await suivante({ note: "Rien en vérité." })).toEqual({ ok: false, refus: "rien_de_nouveau" });
  const suite = await creerFicheValidee(edition, 2, 1);
  const { code } = await citerTout(edition, suite.enonces);
  expect(await suivante({})).toEqual({ ok: false, refus: "note_de_version", champ: "note" });
  expect(await suivante({ note: "Une fiche de plus.", sansAdresse: false })).toEqual({
    ok: false,
    refus: "adresse_a_donner",
  });
  reussi(
    await publier(edition.actor, edition.id, 1, dans(60), {
      ...SANS_ATTENDRE,
      note: "Une fiche de plus.",
      errata: "P1 disait **commun**.",
    }),
  );
  const v2 = await publicPublication(edition.id, 2);
  expect([v2?.note, v2?.errata, v2?.difference?.points]).toEqual([
    "Une fiche de plus.",
    "P1 disait **commun**.",
    { nouveaux: [code], reformules: [], retires: [], deplaces: [], appuis: [] },
  ]);
  expect(v2?.difference?.ateliers.nouveaux).toEqual(["A2"]);
  expect(v2?.arbre.adresse).toBe(null);
});

test("an edition taken over writes its mails as sent already", async () => {
  const { edition } = await editionPrete();
  expect(await reprendreVersion(edition.actor, edition.id, 0, NOW)).toEqual({ ok: true, value: 1 });
  expect(
    await db
      .select({ etat: courriels.etat, envoyeAt: courriels.envoyeAt })
      .from(courriels)
      .where(eq(courriels.editionId, edition.id)),
  ).toEqual([{ etat: "envoye", envoyeAt: NOW }]);
});

test("nobody from an edition still closed to the public reads its synthèse", async () => {
  const { edition } = await editionPrete();
  await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE);
  await db.update(editions).set({ etat: "preparation" }).where(eq(editions.id, edition.id));
  expect(await publicPublication(edition.id, "derniere")).toBe(undefined);
  expect(await listPublications(edition.id)).toEqual([]);
});

test("the tree is built in as many queries for one énoncé as for sixty, and twice the same", async () => {
  const nombres: number[] = [];
  for (const [fiches, parFiche] of [
    [1, 1],
    [6, 10],
  ] as const) {
    const edition = await creerEditionClose();
    for (let i = 1; i <= fiches; i++) await citerTout(edition, (await creerFicheValidee(edition, i, parFiche)).enonces);
    await db.transaction(async (tx) => {
      let n = 0;
      const select: typeof tx.select = ((...args: Parameters<typeof tx.select>) => {
        n++;
        return tx.select(...args);
      }) as typeof tx.select;
      const compte = new Proxy(tx, { get: (cible, cle) => (cle === "select" ? select : Reflect.get(cible, cle)) });
      const arbre = await buildSyntheseArbre(compte, edition.id, 1, NOW);
      nombres.push(n);
      expect(await buildSyntheseArbre(tx, edition.id, 1, NOW)).toEqual(arbre);
      expect(arbre.enonces.length).toBe(fiches * parFiche);
    });
  }
  expect(nombres).toEqual([22, 22]);
});
