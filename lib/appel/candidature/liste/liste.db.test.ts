import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { avis } from "@/db/schema/avis";
import { candidatureStructures, candidatures, decisions } from "@/db/schema/candidature";
import { structures } from "@/db/schema/structure";
import { communes, departements } from "@/db/schema/territoire";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { renderCsv } from "../../../synthese/donnees/csv.ts";
import { renderXlsx } from "../../../synthese/donnees/tableur.ts";
import { creerCandidature } from "../operations.ts";
import { listPourExport } from "./export.ts";
import { colonnesDe, nomFichier, tableau } from "./export-colonnes.ts";
import type { FiltreCandidatures } from "./filtre.ts";
import { findVoisines, listFiltrees, listInstructeurs } from "./liste.ts";

const intitules = async (monde: Monde, filtre: FiltreCandidatures = {}) =>
  (await listFiltrees(monde.instructeur, monde.editionId, filtre, 1)).rows.map((c) => c.intitule);

/** Three candidatures, handed in one after the other, and a draft. */
async function quatre() {
  const monde = await creerMonde();
  const ids: string[] = [];
  for (const [i, intitule] of ["Œuvrer à la forêt", "école et quartiers", "Zone à réparer"].entries()) {
    const id = await candidatureSoumise(monde, { intitule, transitions: [i === 0 ? "ecologique" : "sociale"] });
    await db
      .update(candidatures)
      .set({ soumiseAt: new Date(PENDANT_APPEL.getTime() + i * 86_400_000) })
      .where(eq(candidatures.id, id));
    ids.push(id);
  }
  reussi(
    await creerCandidature(
      monde.organisateur,
      monde.annee,
      candidatureComplete(monde, { intitule: "Brouillon secret" }),
      PENDANT_APPEL,
    ),
  ).id;
  const [a = "", b = "", c = ""] = ids;
  return { monde, a, b, c };
}

test("each filter keeps what it says, and drafts come only when they are asked for", async () => {
  const { monde, a, b, c } = await quatre();
  await db.insert(avis).values([
    { candidatureId: a, partenaireId: monde.partenaire.personneId, demandeAt: PENDANT_APPEL },
    {
      candidatureId: b,
      partenaireId: monde.partenaire.personneId,
      demandeAt: PENDANT_APPEL,
      valeur: "favorable",
      renduAt: PENDANT_APPEL,
    },
  ]);
  await db.insert(decisions).values({
    candidatureId: c,
    type: "labelliser",
    auteurId: monde.instructeur.personneId,
    prepareeAt: PENDANT_APPEL,
  });
  await db.update(candidatures).set({ instructeurId: monde.instructeur.personneId }).where(eq(candidatures.id, a));
  await db.update(candidatures).set({ etat: "refusee", format: "visite" }).where(eq(candidatures.id, b));
  await db
    .update(structures)
    .set({ categorie: "reseau_ess", reseauLibre: "Réseau d’à côté" })
    .where(eq(structures.id, monde.structureId));
  const [A, B, C] = ["Œuvrer à la forêt", "école et quartiers", "Zone à réparer"];
  const TABLE: [FiltreCandidatures, (string | undefined)[]][] = [
    [{}, [A, C, B]],
    [{ etat: "brouillon" }, ["Brouillon secret"]],
    [{ etat: "refusee" }, [B]],
    [{ tour: "cress" }, [A, C]],
    [{ tour: "partenaires" }, [A]],
    [{ tour: "organisateur" }, []],
    [{ tour: "personne" }, [B]],
    [{ transition: "sociale" }, [C, B]],
    [{ departement: "59" }, [A, C, B]],
    [{ departement: "distanciel" }, [A, C, B]],
    [{ departement: "02" }, []],
    [{ departement: "non_disponible" }, []],
    [{ mois: "2030-05" }, [A, C, B]],
    [{ mois: "inconnu" }, []],
    [{ categorie: "reseau_ess" }, [A, C, B]],
    [{ categorie: "etat" }, []],
    [{ reseau: "reseau d'a cote" }, [A, C, B]],
    [{ reseau: "Réseau" }, []],
    [{ format: "visite" }, [B]],
    [{ instructeur: monde.instructeur.personneId }, [A]],
    [{ instructeur: "aucun" }, [C, B]],
    [{ avis: "attendu" }, [A]],
    [{ avis: "rendu" }, [B]],
    [{ avis: "non_demande" }, [C]],
    [{ decision: "labelliser" }, [C]],
    [{ decision: "refuser" }, []],
    [{ decision: "aucune" }, [A, B]],
    [{ du: "2030-02-16" }, [C, B]],
    [{ au: "2030-02-16" }, [A, B]],
    [{ transition: "sociale", etat: "soumise" }, [C]],
  ];
  for (const [filtre, attendu] of TABLE) {
    expect(await intitules(monde, filtre), JSON.stringify(filtre)).toEqual(attendu);
    const { retenues } = await listFiltrees(monde.instructeur, monde.editionId, filtre, 1);
    expect(retenues, JSON.stringify(filtre)).toBe(attendu.length);
  }
});

test("the search folds accents, ligatures, hyphens and Saint, and takes nothing for a wildcard", async () => {
  const monde = await creerMonde();
  const [atelier] = candidatureComplete(monde).ateliers;
  if (!atelier) throw new Error("monde sans atelier");
  const [commune] = await db
    .select({ code: communes.code })
    .from(communes)
    .innerJoin(departements, eq(departements.code, communes.departementCode))
    .where(and(eq(communes.nom, "Saint-Quentin"), eq(departements.code, "02")));
  await candidatureSoumise(monde, {
    intitule: "Cœur d’économie : l’Été à 100 %",
    ateliers: [{ ...atelier, communeCode: commune?.code ?? "" }],
  });
  await db.update(structures).set({ sigle: "ZZTOP" }).where(eq(structures.id, monde.structureId));
  await db.update(ateliers).set({ code: "A77" }).where(eq(ateliers.editionId, monde.editionId));
  const trouve = async (q: string) => (await intitules(monde, { q })).length;
  const mots = [
    "coeur",
    "ECONOMIE",
    "économie cœur",
    "st quentin",
    "Saint-Quentin",
    "zztop",
    "a77",
    "reparer objets",
    "ete",
  ];
  for (const q of [...mots, "« ?! »"]) expect(await trouve(q), q).toBe(1);
  for (const q of ["%", "_", "100 %"]) expect(await trouve(q), q).toBe(1);
  for (const q of ["quentin laon", "uentin", "zone", "' or 1=1 --", "\\"])
    expect(await trouve(q), q).toBe(q === "\\" ? 1 : 0);
});

test("each order is total and French; the other way round is the reverse", async () => {
  const { monde } = await quatre();
  const [A, B, C] = ["Œuvrer à la forêt", "école et quartiers", "Zone à réparer"];
  expect(await intitules(monde, { tri: "intitule" })).toEqual([B, A, C]);
  expect(await intitules(monde, { tri: "intitule", sens: "desc" })).toEqual([C, A, B]);
  expect(await intitules(monde, { tri: "deposee" })).toEqual([A, B, C]);
  expect(await intitules(monde, { tri: "deposee", sens: "desc" })).toEqual([C, B, A]);
  for (const tri of ["organisateur", "mois", "etat"] as const)
    for (const sens of [undefined, "desc"] as const)
      expect(await intitules(monde, { tri, sens }), tri).toEqual([A, B, C]);
});

test("neighbours follow the list; one that left it keeps its place between them", async () => {
  const { monde, a, b, c } = await quatre();
  const voisines = (id: string, filtre: FiltreCandidatures = {}) =>
    findVoisines(monde.instructeur, monde.editionId, filtre, id);
  expect(await voisines(b)).toEqual({ rang: 2, total: 3, precedente: a, suivante: c });
  expect(await voisines(a, { tri: "intitule" })).toEqual({ rang: 2, total: 3, precedente: b, suivante: c });
  expect(await voisines(b, { tri: "intitule" })).toEqual({ rang: 1, total: 3, precedente: null, suivante: a });
  await db.update(candidatures).set({ etat: "refusee" }).where(eq(candidatures.id, b));
  expect(await voisines(b, { etat: "soumise" })).toEqual({ rang: null, total: 2, precedente: a, suivante: c });
});

test("nothing of another edition, nor to somebody who may not see it", async () => {
  const { monde, a } = await quatre();
  const autre = await creerMonde();
  await candidatureSoumise(autre, { intitule: "Ailleurs" });
  expect(await intitules(monde)).toHaveLength(3);
  const chez = (actor: Monde["instructeur"]) => listFiltrees(actor, monde.editionId, { etat: "brouillon" }, 1);
  expect((await chez(autre.instructeur)).rows).toEqual([]);
  expect((await chez(monde.partenaire)).rows).toEqual([]);
  expect((await chez(monde.comite)).total).toBe(0);
  expect(await listPourExport(autre.instructeur, monde.editionId, {})).toEqual([]);
  expect(await findVoisines(autre.instructeur, monde.editionId, {}, a)).toBeUndefined();
  expect(await findVoisines(monde.instructeur, autre.editionId, {}, a)).toBeUndefined();
  expect((await listInstructeurs(monde.instructeur, monde.editionId)).map((i) => i.id)).not.toContain(
    autre.instructeur.personneId,
  );
  expect((await listInstructeurs(monde.instructeur, monde.editionId)).map((i) => i.id)).toContain(
    monde.instructeur.personneId,
  );
});

test("the list, its neighbours and an export cost the same number of queries for one row and for many", async ({
  compterRequetes,
}) => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const filtre: FiltreCandidatures = { q: "reparer", departement: "59", avis: "non_demande", tri: "mois" };
  const compter = async () => [
    await compterRequetes(() => listFiltrees(monde.instructeur, monde.editionId, filtre, 1)),
    await compterRequetes(() => findVoisines(monde.instructeur, monde.editionId, filtre, id)),
    await compterRequetes(() => listPourExport(monde.instructeur, monde.editionId, filtre)),
  ];
  expect(await compter()).toEqual([2, 1, 1]);
  for (let i = 0; i < 4; i++) await candidatureSoumise(monde);
  expect(await compter()).toEqual([2, 1, 1]);
});

test("an export holds readable columns, codes as texts, and no formula", async () => {
  const monde = await creerMonde();
  const hostile = '=HYPERLINK("http://mal.test";"Cliquez")';
  const [atelier] = candidatureComplete(monde).ateliers;
  if (!atelier) throw new Error("monde sans atelier");
  const id = await candidatureSoumise(monde, { intitule: hostile });
  await db
    .update(ateliers)
    .set({ communeCode: null, departementCode: "02" })
    .where(and(eq(ateliers.candidatureId, id), sql`${ateliers.modalite} = 'presentiel'`));
  await db.update(structures).set({ nomPublie: "@Réseau, « A »" }).where(eq(structures.id, monde.structureId));
  await db
    .insert(candidatureStructures)
    .values({ candidatureId: id, structureId: monde.autreStructureId, rang: 1, accepteeAt: PENDANT_APPEL });
  const lignes = await listPourExport(monde.instructeur, monde.editionId, {});
  const { entetes, lignes: cellules } = tableau(
    colonnesDe(["intitule", "etat", "porteuse", "co", "codes_departements", "nombre"]),
    lignes,
  );
  expect(entetes).toEqual([
    "Intitulé",
    "État",
    "Structure porteuse",
    "Co-organisateurs",
    "Nombre d’ateliers",
    "Codes des départements",
  ]);
  expect(cellules[0]?.slice(1)).toEqual([
    "Déposée",
    "@Réseau, « A »",
    [expect.stringMatching(/^Structure B/)],
    2,
    ["02"],
  ]);
  const csv = renderCsv(
    entetes,
    cellules.map((l) => Object.fromEntries(entetes.map((e, i) => [e, l[i] ?? null]))),
  );
  expect(csv).toContain('"\'=HYPERLINK(""http://mal.test"";""Cliquez"")"');
  expect(csv).toContain('"\'@Réseau, « A »"');
  const xlsx = await renderXlsx("Candidatures", entetes, [["=1+1\u0000\u000b", "02", 3, null, ["a", "b"], "\ud800x"]]);
  expect(xlsx.subarray(0, 2).toString()).toBe("PK");
  expect(colonnesDe(undefined).some((c) => c.aPart)).toBe(false);
  expect(nomFichier(2027, new Date("2026-11-22T23:30:00Z"), "csv")).toBe("candidatures-2027-2026-11-23.csv");
});

test("an agent who organises a candidature reads nothing of its instruction, in the list, its filters and its export", async () => {
  const { monde, a } = await quatre();
  await db
    .insert(avis)
    .values({ candidatureId: a, partenaireId: monde.partenaire.personneId, demandeAt: PENDANT_APPEL });
  await db.insert(decisions).values({
    candidatureId: a,
    type: "labelliser",
    auteurId: monde.instructeur.personneId,
    prepareeAt: PENDANT_APPEL,
  });
  const lire = async (actor: Monde["instructeur"]) => {
    const [{ rows }, exportees, preparees, attendues] = await Promise.all([
      listFiltrees(actor, monde.editionId, { transition: "ecologique" }, 1),
      listPourExport(actor, monde.editionId, { transition: "ecologique" }),
      listFiltrees(actor, monde.editionId, { decision: "labelliser" }, 1),
      listFiltrees(actor, monde.editionId, { avis: "attendu" }, 1),
    ]);
    const mots = (lues: { decisionPreparee: string | null; avisAttendus: number }[]) =>
      lues.map((l) => [l.decisionPreparee, l.avisAttendus]);
    return [mots(rows), mots(exportees), preparees.rows.length, attendues.rows.length];
  };
  expect(await lire(monde.instructeur)).toEqual([[["labelliser", 1]], [["labelliser", 1]], 1, 1]);
  const interesse = { ...monde.instructeur, structures: [monde.structureId] };
  expect(await lire(interesse)).toEqual([[[null, 0]], [[null, 0]], 0, 0]);
});
