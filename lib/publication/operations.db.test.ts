import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { courriels, evenements } from "@/db/schema/journal";
import { publicationEnonces, publicationSources, publications } from "@/db/schema/publication";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  type EditionEssai,
  ecrirePoint,
  NOW,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { buildSyntheseArbre } from "../document/build.ts";
import { ecarter } from "../synthese/gestes/ecarter.ts";
import { publier } from "./operations.ts";
import { listPublications, publicPublication } from "./queries.ts";

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

const nombre = async (table: typeof publications | typeof courriels | typeof evenements, editionId: string) =>
  db.$count(table, eq(table.editionId, editionId));
const etatDe = async (id: string) =>
  (await db.select({ etat: editions.etat }).from(editions).where(eq(editions.id, id)))[0]?.etat;

test("publier fige l’arbre, le sort de chaque énoncé, et écrit à chaque organisateur une fois", async () => {
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

test("qui corrige sa fiche au moment de la publication est prévenu : ses mots y sont", async () => {
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

test("deux publications en même temps : une version, une ligne au journal", async () => {
  const { edition } = await editionPrete();
  const deux = await Promise.all([
    publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE),
    publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE),
  ]);
  expect(deux.map((r) => (r.ok ? `v${r.value}` : r.refus)).sort()).toEqual(["modifiee_entre_temps", "v1"]);
  expect((await listPublications(edition.id)).map((p) => p.numero)).toEqual([1]);
  const lignes = await db
    .select({ type: evenements.type })
    .from(evenements)
    .where(sql`${evenements.editionId} = ${edition.id} and ${evenements.type} = 'publier'`);
  expect(lignes).toEqual([{ type: "publier" }]);
  expect(await nombre(courriels, edition.id)).toBe(1);
});

test("on ne publie pas tant qu’un énoncé attend, ni une synthèse vide, ni sans droit ; rien n’est écrit", async () => {
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
  expect([
    await etatDe(edition.id),
    await nombre(publications, edition.id),
    await nombre(courriels, edition.id),
    await nombre(evenements, edition.id),
  ]).toEqual(["cloturee", 0, 0, avant]);
});

test("une panne au milieu ne laisse rien", async () => {
  const { edition } = await editionPrete();
  const fantome = { ...edition.actor, personneId: crypto.randomUUID() };
  await expect(publier(fantome, edition.id, 0, NOW, SANS_ATTENDRE)).rejects.toThrow();
  expect([
    await etatDe(edition.id),
    await nombre(publications, edition.id),
    await nombre(courriels, edition.id),
  ]).toEqual(["cloturee", 0, 0]);
});

test("une version figée ne change plus, la suivante s’ajoute", async () => {
  const { edition } = await editionPrete();
  await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE);
  const v1 = await publicPublication(edition.id, 1);
  for (const table of ["publications", "publication_enonces", "publication_sources"]) {
    const colonne = table === "publications" ? "numero = numero" : "enonce_id = enonce_id";
    await expect(db.execute(sql.raw(`update ${table} set ${colonne}`)), table).rejects.toThrow();
    await expect(db.execute(sql.raw(`delete from ${table}`)), table).rejects.toThrow();
  }
  const suite = await creerFicheValidee(edition, 2, 1);
  await citerTout(edition, suite.enonces);
  expect(await publier(edition.actor, edition.id, 1, NOW, SANS_ATTENDRE)).toEqual({ ok: true, value: 2 });
  expect(await publicPublication(edition.id, 1)).toEqual(v1);
  expect((await listPublications(edition.id)).map((p) => p.numero)).toEqual([2, 1]);
});

test("une édition reprise écrit ses courriels comme déjà partis", async () => {
  const { edition } = await editionPrete();
  await publier(edition.actor, edition.id, 0, NOW, { reprise: true });
  expect(
    await db
      .select({ etat: courriels.etat, envoyeAt: courriels.envoyeAt })
      .from(courriels)
      .where(eq(courriels.editionId, edition.id)),
  ).toEqual([{ etat: "envoye", envoyeAt: NOW }]);
});

test("personne d’une édition encore fermée au public ne lit sa synthèse", async () => {
  const { edition } = await editionPrete();
  await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE);
  await db.update(editions).set({ etat: "preparation" }).where(eq(editions.id, edition.id));
  expect(await publicPublication(edition.id, "derniere")).toBe(undefined);
  expect(await listPublications(edition.id)).toEqual([]);
});

test("l’arbre se construit en autant de requêtes pour un énoncé que pour soixante, et deux fois le même", async () => {
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
  expect(nombres).toEqual([14, 14]);
});
