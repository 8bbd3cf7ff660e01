import { readdirSync, readFileSync } from "node:fs";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { editionRubriques } from "@/db/schema/rubrique";
import { expect, test } from "@/e2e/base";
import { FREIN } from "@/e2e/donnees/rubriques";
import {
  candidatureLabellisee,
  creerMonde,
  APRES_ATELIERS as LE,
  type Monde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import { creerNouvelleEdition } from "../../conduite/preparation/nouvelle.ts";
import { declarer } from "../emargement/operations.ts";
import { differences } from "../fiche/differences.ts";
import { creerFiche, demanderCorrection, enregistrerFiche, remettre } from "../fiche/operations.ts";
import { findFiche } from "../fiche/queries.ts";
import { unsafeLireRevisions } from "../fiche/revisions.ts";
import type { FicheBrouillon } from "../fiche/schema.ts";
import { FICHE_VIDE } from "../fiche/vide.ts";
import { modifierRubriques } from "./modifier.ts";
import { findRubriquesRemplies, listRubriques } from "./queries.ts";
import type { CleRubrique, Rubrique } from "./rubriques.ts";
import { RUBRIQUES_USUELLES } from "./usuelles.ts";

const versionDe = async (editionId: string) =>
  (await db.select({ v: editions.versionReglages }).from(editions).where(eq(editions.id, editionId)))[0]?.v ?? 0;

/** The edition with some of its rubriques changed. */
async function changer(m: Monde, changements: Partial<Record<CleRubrique, Partial<Rubrique>>>) {
  const rubriques = (await listRubriques(db, m.editionId)).map((r) => ({ ...r, ...changements[r.cle] }));
  return modifierRubriques(m.instructeur, m.editionId, await versionDe(m.editionId), { rubriques }, LE);
}

async function brouillon(m: Monde, change: Partial<FicheBrouillon> = {}) {
  const candidatureId = await candidatureLabellisee(m);
  const [atelier] = await db
    .select({ id: ateliers.id })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
  const a = atelier?.id ?? "";
  reussi(await declarer(m.organisateur, a, 24, LE));
  const id = reussi(await creerFiche(m.organisateur, candidatureId, [a], LE));
  const donnees = { ...FICHE_VIDE, ateliers: [a], problematique: "p".repeat(200), enonces: [FREIN], ...change };
  return { id, donnees, ecrire: (f: Partial<FicheBrouillon> = {}) => enregistrer(m, id, { ...donnees, ...f }) };
}

const enregistrer = async (m: Monde, id: string, f: FicheBrouillon) => {
  const [lue] = await db.select({ v: fiches.version }).from(fiches).where(eq(fiches.id, id));
  return enregistrerFiche(m.organisateur, id, lue?.v ?? 0, f, LE);
};

test("an edition there before its rubriques were its own gets those that were in code", async () => {
  const m = await creerMonde();
  const migration = readdirSync("db/migrations").find((f) => f.endsWith("_rubriques.sql"));
  const reprise = readFileSync(`db/migrations/${migration}`, "utf8").split("--> statement-breakpoint").at(-1) ?? "";
  await db.delete(editionRubriques);
  await db.execute(sql.raw(reprise));
  expect(await listRubriques(db, m.editionId)).toEqual(RUBRIQUES_USUELLES);
});

test("who instructs the edition changes its rubriques, once at a time, and the journal says which", async () => {
  const m = await creerMonde();
  const rubriques = await listRubriques(db, m.editionId);
  expect(rubriques).toEqual(RUBRIQUES_USUELLES);
  for (const acteur of [m.organisateur, m.comite, m.partenaire]) {
    expect(await modifierRubriques(acteur, m.editionId, 1, { rubriques }, LE)).toMatchObject({ refus: "introuvable" });
    expect(await findRubriquesRemplies(acteur, m.editionId)).toBeUndefined();
  }
  expect(await findRubriquesRemplies(m.instructeur, m.editionId)).toMatchObject({ rubriques });
  const [problematique, deroule, ...autres] = rubriques;
  if (!problematique || !deroule) throw new Error("rubriques absentes");
  const voulues = [
    { ...deroule, nom: "Le récit" },
    problematique,
    ...autres.map((r) => (r.cle === "outil" ? { ...r, retiree: true } : r)),
  ];
  expect(await modifierRubriques(m.instructeur, m.editionId, 1, { rubriques: voulues }, LE)).toMatchObject({
    value: 2,
  });
  expect(await modifierRubriques(m.administrateur, m.editionId, 1, { rubriques }, LE)).toMatchObject({
    refus: "modifiee_entre_temps",
  });
  expect(await listRubriques(db, m.editionId)).toEqual(voulues);
  const lignes = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.type, "modifier_rubriques"), eq(evenements.objetId, m.editionId)));
  expect(lignes).toEqual([
    {
      donnees: { version: 2, changees: "deroule,outil", retirees: "outil", ordre: voulues.map((r) => r.cle).join(",") },
    },
  ]);
  await db.update(editions).set({ etat: "archivee" }).where(eq(editions.id, m.editionId));
  expect(await modifierRubriques(m.instructeur, m.editionId, 2, { rubriques }, LE)).toMatchObject({ refus: "etat" });
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, m.editionId));
});

test("a fiche is complete by the rubriques of its edition, whatever another one asks", async () => {
  const [m, autre] = [await creerMonde(), await creerMonde()];
  reussi(
    await changer(m, {
      problematique: { minimum: null, demande: "facultative" },
      suites: { demande: "obligatoire" },
      levier: { demande: "facultative" },
      frein: { demande: "facultative" },
      proposition: { demande: "obligatoire", minimum: 2 },
    }),
  );
  const [ici, ailleurs] = [await brouillon(m, { problematique: "" }), await brouillon(autre, { problematique: "" })];
  const proposition = { ...FREIN, type: "proposition" as const };
  reussi(await ici.ecrire());
  expect(await remettre(m.organisateur, ici.id, LE)).toMatchObject({
    refus: "sans_enonce",
    phrase: expect.stringMatching(/^Il manque 2\sénoncés dans «\sPropositions\s»\.$/),
  });
  reussi(await ici.ecrire({ enonces: [proposition, { ...proposition, accroche: "Une autre" }] }));
  expect(await remettre(m.organisateur, ici.id, LE)).toMatchObject({ refus: "incomplete" });
  const { enonces } = (await findFiche(m.organisateur, ici.id)) ?? { enonces: [] };
  const ids = enonces.map((e, i) => ({ ...proposition, id: e.id, accroche: `Proposition ${i + 1}` }));
  reussi(await ici.ecrire({ enonces: ids, suites: "On se revoit en juin." }));
  reussi(await remettre(m.organisateur, ici.id, LE));

  reussi(await ailleurs.ecrire());
  expect(await remettre(autre.organisateur, ailleurs.id, LE), "the usual ones").toMatchObject({ refus: "incomplete" });
  reussi(await changer(autre, { problematique: { demande: "facultative" } }));
  reussi(await remettre(autre.organisateur, ailleurs.id, LE));
});

test("what fiches answer is not withdrawn, nor asked shorter than they say: refused with how many", async () => {
  const m = await creerMonde();
  const [un, deux] = [await brouillon(m), await brouillon(m)];
  reussi(await un.ecrire({ suites: "s".repeat(900), verbatims: [{ texte: "Oui", fonction: "" }] }));
  reussi(await deux.ecrire({ suites: "On verra." }));
  const refus = async (changements: Parameters<typeof changer>[1]) => {
    const fait = await changer(m, changements);
    return fait.ok ? null : [fait.refus, fait.champ, fait.phrase?.replace(/\s/g, " ")];
  };
  const retiree = { retiree: true };
  expect(await refus({ suites: retiree })).toEqual([
    "rubrique_remplie",
    "rubriques.10.retiree",
    "2 fiches ont répondu à « Suites » : elle ne se retire plus de cette édition. Rendez-la facultative ; vous pourrez la retirer de la suivante.",
  ]);
  for (const cle of ["frein", "verbatims", "problematique"] as const)
    expect((await refus({ [cle]: retiree }))?.[0], cle).toBe("rubrique_remplie");
  expect(await refus({ suites: { maximum: 899 } })).toEqual([
    "rubrique_trop_courte",
    "rubriques.10.maximum",
    "1 fiche en dit déjà plus dans « Suites » : gardez un maximum plus grand.",
  ]);
  expect(await refus({ suites: { maximum: 900 }, outil: retiree, satisfaction: retiree })).toBeNull();
  expect(await refus({ outil: { retiree: false } }), "and is asked again").toBeNull();
});

test("what was withdrawn is written in no fiche any more, and an answer begun before is told which it is", async () => {
  const m = await creerMonde();
  const { id, ecrire } = await brouillon(m);
  reussi(await changer(m, { suites: { retiree: true }, outil: { retiree: true }, deroule: { maximum: 100 } }));
  expect(await ecrire({ suites: "On se revoit." })).toMatchObject({ refus: "rubriques_changees", champ: "suites" });
  expect(await ecrire({ deroule: "d".repeat(101) })).toMatchObject({ refus: "rubriques_changees", champ: "deroule" });
  expect(await ecrire({ enonces: [FREIN, { ...FREIN, type: "outil" }] })).toMatchObject({
    refus: "rubriques_changees",
    champ: "enonces.1.accroche",
  });
  reussi(await ecrire());
  reussi(await remettre(m.organisateur, id, LE));
  const demande = (champ: string, suggestion = "") =>
    demanderCorrection(m.instructeur, id, { motif: "", corrections: [{ champ, motif: "À revoir.", suggestion }] }, LE);
  expect(await demande("suites")).toMatchObject({ refus: "champ_inconnu" });
  expect(await demande("deroule", "d".repeat(101))).toMatchObject({
    refus: "reponse_refusee",
    champ: "corrections.0.suggestion",
  });
  reussi(await demande("deroule"));
});

test("what a fiche held before its rubrique was renamed or taken away reads on, under the name of today", async () => {
  const m = await creerMonde();
  const { id, ecrire } = await brouillon(m);
  reussi(await ecrire({ suites: "On se revoit." }));
  reussi(await changer(m, { suites: { nom: "Et après" }, frein: { enPhrase: "un obstacle" } }));
  // Withdrawn behind the operation, which refuses it: as an edition brought from elsewhere may have it.
  await db
    .update(editionRubriques)
    .set({ retiree: true })
    .where(and(eq(editionRubriques.editionId, m.editionId), eq(editionRubriques.cle, "suites")));
  const lue = await findFiche(m.organisateur, id);
  expect(lue?.suites).toBe("On se revoit.");
  expect(lue?.rubriques.find((r) => r.cle === "suites")).toMatchObject({ nom: "Et après", retiree: true });
  const rubriques = lue?.rubriques ?? [];
  const revision = (await unsafeLireRevisions(db, id, rubriques)).get(1);
  if (!revision) throw new Error("révision absente");
  expect(
    differences(revision, { ...revision, suites: "", enonces: [] }, rubriques).map((d) => [d.nom, d.avant]),
  ).toEqual([
    ["Énoncé nouveau", "Obstacle, transition écologique\nLe bail se termine en juin."],
    ["Et après", "On se revoit."],
  ]);
});

test("the next edition begins with the rubriques of the last one, and changes its own alone", async () => {
  const m = await creerMonde();
  const annee = m.annee + 500;
  reussi(await changer(m, { suites: { nom: "Et après" }, outil: { retiree: true } }));
  await db
    .update(editions)
    .set({ annee: annee - 1 })
    .where(eq(editions.id, m.editionId));
  reussi(await creerNouvelleEdition(m.administrateur, { annee, numero: annee, intitule: "La suite" }, PENDANT_APPEL));
  const [suite] = await db.select({ id: editions.id }).from(editions).where(eq(editions.annee, annee));
  const avant = await listRubriques(db, m.editionId);
  expect(await listRubriques(db, suite?.id ?? "")).toEqual(avant);
  const suivantes = avant.map((r) => ({ ...r, retiree: r.cle === "suites" }));
  reussi(await modifierRubriques(m.administrateur, suite?.id ?? "", 1, { rubriques: suivantes }, LE));
  expect(await listRubriques(db, m.editionId)).toEqual(avant);
});
