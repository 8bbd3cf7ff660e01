import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureStructures, candidatures, candidatureTransitions } from "@/db/schema/candidature";
import { publications } from "@/db/schema/publication";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { creerMonde, type Monde } from "@/e2e/monde";
import { publicChemin } from "../../synthese/publication/chemin.ts";
import type { SyntheseArbreV1 } from "../../synthese/version/format-1.ts";
import { publicEnonces } from "../../synthese/version/lire-publies.ts";
import { CLES_SIMPLES, simpleDe } from "../candidature/questions/questions.ts";
import { listTransitions } from "../edition/queries.ts";
import { publicAtelier, publicComptes, publicProchains, publicProgramme } from "./public.ts";

const AT = new Date("2030-02-01T10:00:00Z");
const SECRET = "https://visio.test/secret";

type Semis = {
  intitule?: string;
  porteuse?: string;
  etatCandidature?: "labellisee" | "label_retire" | "soumise";
  transition?: "ecologique" | "sociale";
} & Partial<typeof ateliers.$inferInsert>;

let rang = 0;

/** One candidature with one atelier, straight into the tables: also rows that no operation would show in public. */
async function semer(monde: Monde, faits: Semis): Promise<string> {
  const {
    intitule = "Atelier",
    porteuse = "APES",
    etatCandidature = "labellisee",
    transition = "sociale",
    ...a
  } = faits;
  rang++;
  const { editionId } = monde;
  const instants = { soumiseAt: AT, createdAt: AT, updatedAt: AT };
  const [structure] = await db
    .insert(structures)
    .values({ nom: porteuse, nomPublie: porteuse, createdAt: AT })
    .returning();
  const [candidature] = await db
    .insert(candidatures)
    .values({ editionId, etat: etatCandidature, intitule, objectifs: "OBJECTIFS INTERNES", ...instants })
    .returning();
  if (!structure || !candidature) throw new Error("rien n’a été écrit");
  await db
    .insert(candidatureStructures)
    .values({ candidatureId: candidature.id, structureId: structure.id, rang: 0, accepteeAt: AT });
  const transitionId = (await listTransitions(editionId)).find((t) => t.code === transition)?.id ?? "";
  await db.insert(candidatureTransitions).values({ candidatureId: candidature.id, transitionId, editionId });
  const code = `A${rang}`;
  await db.insert(ateliers).values({
    editionId,
    candidatureId: candidature.id,
    rang: 1,
    code,
    numero: rang,
    etat: "programme",
    mois: a.date?.slice(0, 7) ?? "2030-05",
    lienVisio: SECRET,
    dispenseMotif: "MOTIF INTERNE",
    motifAnnulation: "MOTIF INTERNE",
    updatedAt: AT,
    ...a,
  });
  return code;
}

const codes = async (lus: PromiseLike<{ code: string }[]>) => (await lus).map((a) => a.code);

test("the programme shows only the ateliers whose label is announced and stands", async () => {
  const monde = await creerMonde();
  const visibles = [
    await semer(monde, { date: "2030-04-01" }),
    await semer(monde, { date: "2030-04-02", etat: "tenu" }),
    await semer(monde, { date: "2030-04-03", etat: "annule" }),
    await semer(monde, { mois: "2030-05", etat: "reporte" }),
  ];
  const caches = [
    await semer(monde, { date: "2030-04-01", etatCandidature: "label_retire" }),
    await semer(monde, { date: "2030-04-01", etatCandidature: "soumise" }),
    await semer(monde, { date: "2030-04-01", etat: "propose" }),
  ];
  await semer(await creerMonde(), { date: "2030-04-01" });
  expect(await codes(publicProgramme(monde.editionId))).toEqual(visibles);
  expect(await publicComptes(monde.editionId, { mois: "2030-04" })).toEqual({
    total: 2,
    retenus: 2,
    retires: 1,
    lignes: 3,
  });
  for (const code of caches) expect(await publicAtelier(monde.editionId, code), code).toBeUndefined();
});

test("nothing internal goes out: no link of a meeting, no reason, no objectives", async () => {
  const monde = await creerMonde();
  const code = await semer(monde, { date: "2030-04-01", modalite: "visio" });
  const atelier = await publicAtelier(monde.editionId, code);
  expect(
    Object.keys(atelier ?? {})
      .sort()
      .join(" "),
  ).toBe(
    "accessibilites ancien autres code codeDepartement codeInsee commune date declarees departement etat format heureDebut heureFin inscriptionUrl intervenants intitule lieu logos modalite mois motifAnnulation numeroLabel organisateurs participants publicAutre publicsCibles resume sequence transitions updatedAt",
  );
  expect(CLES_SIMPLES.filter((cle) => cle in (atelier ?? {}))).toEqual(
    CLES_SIMPLES.filter((cle) => simpleDe(cle).publique),
  );
  const tout = JSON.stringify([atelier, await publicProgramme(monde.editionId)]);
  for (const interne of [SECRET, "INTERNE"]) expect(tout).not.toContain(interne);
});

test("by date, the unknown day at the end of its month, then by organiser in French order", async () => {
  const monde = await creerMonde();
  const zoo = await semer(monde, { date: "2030-05-10", porteuse: "Zoo" });
  const sansJour = await semer(monde, { mois: "2030-05" });
  const epi = await semer(monde, { date: "2030-05-10", porteuse: "Épi" });
  const juin = await semer(monde, { date: "2030-06-01" });
  const apes = await semer(monde, { date: "2030-05-10", porteuse: "apes" });
  expect(await codes(publicProgramme(monde.editionId))).toEqual([apes, epi, zoo, sansJour, juin]);
  expect(await codes(publicProchains(monde.editionId, "2030-05-11", 2))).toEqual([sansJour, juin]);
});

test("the search folds accents, hyphens and Saint, at the beginning of words, on all that is seen", async () => {
  const monde = await creerMonde();
  const eloi = await semer(monde, { intitule: "Une question de gestion", communeCode: "62589", departementCode: "62" });
  const autre = await semer(monde, { intitule: "L’égalité 100 % réelle", porteuse: "Chair’ESS" });
  const chercher = (q: string) => codes(publicProgramme(monde.editionId, { q }));
  for (const q of ["mont-saint-éloi", "MONT ST ELOI", "saint", "gestion question", eloi.toLowerCase()])
    expect(await chercher(q), q).toEqual([eloi]);
  for (const q of ["egalite", "chair'ess", "100"]) expect(await chercher(q), q).toEqual([autre]);
  for (const q of ["estion", "gestion égalité", "INTERNE", "zzz"]) expect(await chercher(q), q).toEqual([]);
  // Nothing but signs asks nothing.
  expect(await chercher("%_ '")).toHaveLength(2);
});

test("each filter reads as the figures do: online is apart, the unknown is not online", async () => {
  const monde = await creerMonde();
  const visio = await semer(monde, { modalite: "visio", transition: "ecologique" });
  const aisne = await semer(monde, { modalite: "presentiel", departementCode: "02" });
  const inconnu = await semer(monde, { modalite: null });
  const lire = (filtre: Parameters<typeof publicProgramme>[1]) => codes(publicProgramme(monde.editionId, filtre));
  expect(await lire({ departement: "distanciel" })).toEqual([visio]);
  expect(await lire({ departement: "02" })).toEqual([aisne]);
  expect(await lire({ departement: "non_disponible" })).toEqual([inconnu]);
  expect(await lire({ transition: "ecologique" })).toEqual([visio]);
  expect(await lire({ mois: "2030-06" })).toEqual([]);
});

test("the number of queries does not follow the number of ateliers", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  await semer(monde, { date: "2030-04-01" });
  expect(await compterRequetes(() => publicProgramme(monde.editionId))).toBe(1);
  for (let i = 0; i < 3; i++) await semer(monde, { date: "2030-04-02" });
  expect(await compterRequetes(() => publicProgramme(monde.editionId))).toBe(1);
  expect(await compterRequetes(() => publicComptes(monde.editionId))).toBe(1);
});

/** A tree small enough to read: two points, of which only the first cites atelier A1. */
function arbre(version: number, mots: string): SyntheseArbreV1 {
  const enonce = (code: string, atelier: string, texte: string) => ({
    ...{ code, fiche: code.slice(0, 2), type: "frein" as const, action: null, transition: "sociale" as const },
    ...{ accroche: "a", texte, theme: null, exemple: null, destinataire: null, horizon: null, liens: [] },
    ...{ ateliers: [atelier], structures: [] },
  });
  const point = (code: string, source: string) => ({
    ...{ code, accroche: "Accroche", texte: mots, liens: [], sources: [{ enonce: source, mode: "repris" as const }] },
    soutien: { ateliers: 1, structures: 1, departements: 1 },
  });
  const points = version === 1 ? [point("P1", "F1-01"), point("P2", "F2-01")] : [point("P1", "F1-01")];
  return {
    ...{ format: 1, annee: 2030, numeroEdition: 1, intitule: "", region: "", coOrganisateurs: [], version },
    ...{ publieeAt: AT.toISOString(), demonstration: false, ateliers: [], enjeux: [] },
    chiffres: {} as SyntheseArbreV1["chiffres"],
    chapitres: [
      {
        ...{ transition: "sociale", libelle: "", question: "", problematique: "", rappel: [] },
        blocs: [{ type: "freins", titre: "", groupes: [{ titre: null, points }] }],
      },
    ],
    enonces: [enonce("F1-01", "A1", `mots v${version}`), enonce("F2-01", "A2", `mots v${version}`)],
  };
}

test("an atelier says what the last version kept of it; published énoncés keep their words", async () => {
  const monde = await creerMonde();
  const retenus = async (atelier: string) =>
    (await publicChemin(monde.editionId, { atelier }))?.chemin.points.map((p) => [
      p.code,
      p.transition,
      p.blocs.flatMap((b) => (b.type === "liste" ? [] : b.portions.map((x) => x.texte))).join(""),
    ]);
  expect(await retenus("A1")).toBeUndefined();
  expect(await publicEnonces(monde.editionId)).toEqual([]);
  for (const numero of [1, 2])
    await db
      .insert(publications)
      .values({ editionId: monde.editionId, numero, publieeAt: AT, arbre: arbre(numero, `version ${numero}`) });
  expect(await retenus("A1")).toEqual([["P1", "sociale", "Accroche version 2."]]);
  expect(await retenus("A2")).toBeUndefined();
  const publies = await publicEnonces(monde.editionId);
  expect(publies.map((e) => [e.code, e.version, e.points, e.ateliers, e.texte])).toEqual([
    ["F1-01", 2, ["P1"], ["A1"], "mots v2"],
    ["F2-01", 1, ["P2"], ["A2"], "mots v1"],
  ]);
});

test("another date of the same candidature is read from each", async () => {
  const monde = await creerMonde();
  const code = await semer(monde, { date: "2030-04-01" });
  const [premier] = await db.select().from(ateliers).where(eq(ateliers.editionId, monde.editionId));
  if (!premier) throw new Error("atelier absent");
  const { id: _, ...ligne } = premier;
  const suite = { rang: 2, numero: 900, code: "A900", date: "2030-05-02", mois: "2030-05" };
  await db.insert(ateliers).values([
    { ...ligne, ...suite },
    { ...ligne, ...suite, rang: 3, numero: 901, code: "A901", etat: "annule" },
  ]);
  const atelier = await publicAtelier(monde.editionId, code);
  expect(atelier?.autres).toEqual([{ code: "A900", date: "2030-05-02", mois: "2030-05" }]);
});
