import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { ficheRevisions, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { editionRubriques } from "@/db/schema/rubrique";
import { expect, test } from "@/e2e/base";
import { ACCUEIL, BUDGET, FREIN, RUBRIQUES_AUGMENTEES, SALLE } from "@/e2e/donnees/rubriques";
import {
  candidatureLabellisee,
  creerMonde,
  APRES_ATELIERS as LE,
  type Monde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import { creerNouvelleEdition } from "../../conduite/preparation/nouvelle.ts";
import { chercherPartout } from "../../conduite/recherche/chercher.ts";
import { listFichesDuComite } from "../../synthese/comite/fiches.ts";
import { declarer } from "../emargement/operations.ts";
import { listCartesFiche, repondreCorrectionFiche } from "../fiche/corrections.ts";
import { reponseCorrectionFiche } from "../fiche/demande.ts";
import { findFicheValidee } from "../fiche/lecture.ts";
import { creerFiche, demanderCorrection, enregistrerFiche, remettre, valider } from "../fiche/operations.ts";
import { findFiche } from "../fiche/queries.ts";
import { listRevisions } from "../fiche/revisions.ts";
import type { FicheBrouillon } from "../fiche/schema.ts";
import { FICHE_VIDE } from "../fiche/vide.ts";
import { modifierRubriques } from "./modifier.ts";
import { compterReponses, listRubriques } from "./queries.ts";
import type { ClePropre, Rubrique } from "./rubriques.ts";
import { RUBRIQUES_USUELLES } from "./usuelles.ts";

async function demander(m: Monde, rubriques: readonly Rubrique[]) {
  const [e] = await db.select({ v: editions.versionReglages }).from(editions).where(eq(editions.id, m.editionId));
  return modifierRubriques(m.instructeur, m.editionId, e?.v ?? 0, { rubriques: [...rubriques] }, LE);
}

/** A fiche begun in an edition that asks its own rubriques too; each save is told what it answers to them. */
async function brouillon(m: Monde) {
  const candidatureId = await candidatureLabellisee(m);
  const [a = "", autreAtelier = ""] = (
    await db
      .select({ id: ateliers.id })
      .from(ateliers)
      .where(eq(ateliers.candidatureId, candidatureId))
      .orderBy(asc(ateliers.rang))
  ).map((atelier) => atelier.id);
  reussi(await declarer(m.organisateur, a, 24, LE));
  const id = reussi(await creerFiche(m.organisateur, candidatureId, [a], LE));
  const ecrire = async (reponses: Record<ClePropre, string>) => {
    const lue = await findFiche(m.organisateur, id);
    const enonces = lue?.enonces.map((e) => ({ ...FREIN, id: e.id })) ?? [];
    const donnees: FicheBrouillon = {
      ...FICHE_VIDE,
      ateliers: [a],
      problematique: "p".repeat(200),
      enonces: enonces.length > 0 ? enonces : [FREIN],
      reponses,
    };
    return enregistrerFiche(m.organisateur, id, lue?.version ?? 0, donnees, LE);
  };
  const tenues = async (de = id) =>
    (
      await db
        .select({ reponses: ficheRevisions.reponses, avis: ficheRevisions.reponsesAvis })
        .from(ficheRevisions)
        .innerJoin(fiches, and(eq(fiches.id, ficheRevisions.ficheId), eq(fiches.revision, ficheRevisions.numero)))
        .where(eq(fiches.id, de))
    )[0];
  return { id, candidatureId, autreAtelier, ecrire, tenues };
}

async function monde(): Promise<Monde> {
  const m = await creerMonde();
  reussi(await demander(m, RUBRIQUES_AUGMENTEES));
  return m;
}

test("an edition asks what it adds, in its place; the next one asks it too, and changes its own alone", async () => {
  const m = await creerMonde();
  for (const acteur of [m.organisateur, m.comite, m.partenaire])
    expect(await modifierRubriques(acteur, m.editionId, 1, { rubriques: [...RUBRIQUES_AUGMENTEES] }, LE)).toMatchObject(
      { refus: "introuvable" },
    );
  reussi(await demander(m, RUBRIQUES_AUGMENTEES));
  expect(await listRubriques(db, m.editionId)).toEqual(RUBRIQUES_AUGMENTEES);
  const lignes = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.type, "modifier_rubriques"), eq(evenements.objetId, m.editionId)));
  expect(lignes).toMatchObject([{ donnees: { version: 2, changees: "recit_accueilx,suite_budgetaa,avis_sallexyz" } }]);

  const annee = m.annee + 700;
  await db
    .update(editions)
    .set({ annee: annee - 1 })
    .where(eq(editions.id, m.editionId));
  reussi(await creerNouvelleEdition(m.administrateur, { annee, numero: annee, intitule: "La suite" }, PENDANT_APPEL));
  const [suite] = await db.select({ id: editions.id }).from(editions).where(eq(editions.annee, annee));
  expect(await listRubriques(db, suite?.id ?? "")).toEqual(RUBRIQUES_AUGMENTEES);
  reussi(
    await modifierRubriques(
      m.administrateur,
      suite?.id ?? "",
      1,
      { rubriques: [...RUBRIQUES_USUELLES] },
      PENDANT_APPEL,
    ),
  );
  expect(await listRubriques(db, suite?.id ?? "")).toEqual(RUBRIQUES_USUELLES);
  expect(await listRubriques(db, m.editionId)).toEqual(RUBRIQUES_AUGMENTEES);
});

test("a fiche answers it: asked before it is handed in, read back, carried to the next revision, told by what changed", async () => {
  const m = await monde();
  const f = await brouillon(m);
  reussi(await f.ecrire({ avis_sallexyz: "Froide." }));
  expect(await remettre(m.organisateur, f.id, LE)).toMatchObject({ refus: "incomplete" });
  reussi(await f.ecrire({ suite_budgetaa: " Douze cents euros. ", recit_accueilx: "La Maison\ndes associations" }));
  expect(await f.tenues(), "what is not sent stays").toEqual({
    reponses: { recit_accueilx: "La Maison des associations", suite_budgetaa: "Douze cents euros." },
    avis: { avis_sallexyz: "Froide." },
  });
  expect(await compterReponses(db, m.editionId)).toMatchObject({
    suite_budgetaa: 1,
    recit_accueilx: 1,
    avis_sallexyz: 1,
  });
  reussi(await remettre(m.organisateur, f.id, LE));

  const corrections = [{ champ: "reponses.suite_budgetaa", motif: "Et la salle ?", suggestion: "" }];
  reussi(await demanderCorrection(m.instructeur, f.id, { motif: "", corrections }, LE));
  const [carte] = await listCartesFiche(m.organisateur, f.id);
  expect(carte).toMatchObject({ nom: BUDGET.nom, genre: "texte", valeur: "Douze cents euros." });
  const reponse = (valeur: string) =>
    reponseCorrectionFiche.parse({ id: carte?.id, champ: "reponses.suite_budgetaa", valeur, lue: 1 });
  expect(await repondreCorrectionFiche(m.organisateur, reponse("Rien"), LE)).toMatchObject({
    refus: "reponse_refusee",
    phrase: "Au moins 10 caractères",
  });
  reussi(await repondreCorrectionFiche(m.organisateur, reponse("Douze cents euros, salle prêtée."), LE));
  expect(await f.tenues()).toEqual({
    reponses: { recit_accueilx: "La Maison des associations", suite_budgetaa: "Douze cents euros, salle prêtée." },
    avis: { avis_sallexyz: "Froide." },
  });
  reussi(await remettre(m.organisateur, f.id, LE));
  const [derniere] = await listRevisions(m.instructeur, f.id);
  expect(derniere?.differences).toEqual([
    {
      champ: "reponses.suite_budgetaa",
      nom: BUDGET.nom,
      avant: "Douze cents euros.",
      apres: "Douze cents euros, salle prêtée.",
    },
  ]);
});

test("a fiche that starts from that of another date takes its answers, but not what its organisers thought of that day", async () => {
  const m = await monde();
  const [f, apres] = [await brouillon(m), await brouillon(m)];
  const dites = { recit_accueilx: "La Maison", suite_budgetaa: "Douze cents euros.", avis_sallexyz: "Froide." };
  const partir = async ({ candidatureId, id, ecrire, autreAtelier }: typeof f) => {
    reussi(await ecrire(dites));
    return async () => f.tenues(reussi(await creerFiche(m.organisateur, candidatureId, [autreAtelier], LE, id)));
  };
  const [copier, copierApres] = [await partir(f), await partir(apres)];
  expect(await copier()).toEqual({
    reponses: { recit_accueilx: "La Maison", suite_budgetaa: "Douze cents euros." },
    avis: {},
  });
  reussi(
    await demander(
      m,
      RUBRIQUES_AUGMENTEES.map((r) => (r.cle === BUDGET.cle ? { ...r, retiree: true } : r)),
    ),
  );
  expect(await copierApres(), "nor what is no longer asked").toEqual({
    reponses: { recit_accueilx: "La Maison" },
    avis: {},
  });
});

test("once validated the comité reads and finds it, but nothing of what only the CRESS reads", async () => {
  const m = await monde();
  const f = await brouillon(m);
  reussi(
    await f.ecrire({
      suite_budgetaa: "Zibeline : douze cents euros.",
      avis_sallexyz: "Hermine : une salle froide.",
    }),
  );
  reussi(await remettre(m.organisateur, f.id, LE));
  const trouve = async (mots: string) => (await listFichesDuComite(m.comite, m.editionId, { q: mots }, 1)).rows.length;
  expect([await findFicheValidee(m.comite, f.id), await trouve("zibeline")], "before").toEqual([undefined, 0]);
  reussi(await valider(m.instructeur, f.id, LE));
  const lue = await findFicheValidee(m.comite, f.id);
  expect(lue?.reponses).toEqual({ suite_budgetaa: "Zibeline : douze cents euros." });
  expect(JSON.stringify(lue)).not.toContain("Hermine");
  expect([await trouve("zibeline"), await trouve("hermine")]).toEqual([1, 0]);
  const edition = await findEditionInstruite(m.instructeur, String(m.annee));
  if (!edition) throw new Error("édition absente");
  const groupes = await chercherPartout(m.instructeur, { edition, partout: false }, "zibeline");
  expect(groupes.map((g) => [g.genre, g.total])).toEqual([["fiches", 1]]);
  expect(JSON.stringify(groupes)).toContain("douze cents euros");
});

test("an answer to a rubrique of another edition, or too long, changes nothing and says which it is", async () => {
  const [m, autre] = [await monde(), await creerMonde()];
  const f = await brouillon(m);
  const ailleurs = await brouillon(autre);
  expect(await ailleurs.ecrire({ suite_budgetaa: "Mille euros." })).toMatchObject({
    refus: "rubriques_changees",
    champ: "reponses.suite_budgetaa",
  });
  expect(await f.ecrire({ suite_inconnue: "Mille euros." })).toMatchObject({
    refus: "rubriques_changees",
    champ: "reponses.suite_inconnue",
  });
  expect(await f.ecrire({ suite_budgetaa: "b".repeat(301) })).toMatchObject({
    refus: "rubriques_changees",
    champ: "reponses.suite_budgetaa",
  });
  expect([await f.tenues(), await ailleurs.tenues()]).toEqual([
    { reponses: {}, avis: {} },
    { reponses: {}, avis: {} },
  ]);
  reussi(await f.ecrire({ suite_inconnue: "", suite_budgetaa: "" }));
  expect(await f.tenues()).toEqual({ reponses: {}, avis: {} });
});

test("one that fiches answer is withdrawn, not deleted: nobody answers it any more, and what is there is kept and read", async () => {
  const m = await monde();
  const [f, vide] = [await brouillon(m), await brouillon(m)];
  reussi(await f.ecrire({ suite_budgetaa: "Douze cents euros." }));
  const refus = await demander(
    m,
    RUBRIQUES_AUGMENTEES.filter((r) => r.cle !== BUDGET.cle),
  );
  expect(refus.ok ? null : [refus.refus, refus.phrase?.replace(/\s/g, " ")]).toEqual([
    "rubrique_remplie",
    "1 fiche a répondu à « Budget de l’atelier » : elle ne se supprime plus. Gardez-la, et cochez « Ne pas la demander dans cette édition ».",
  ]);
  expect(await listRubriques(db, m.editionId)).toEqual(RUBRIQUES_AUGMENTEES);
  expect(
    await demander(
      m,
      RUBRIQUES_AUGMENTEES.map((r) => (r.cle === BUDGET.cle ? { ...r, maximum: 17 } : r)),
    ),
  ).toMatchObject({ refus: "rubrique_trop_courte", champ: "rubriques.12.maximum" });
  reussi(
    await demander(
      m,
      RUBRIQUES_AUGMENTEES.map((r) => (r.cle === BUDGET.cle ? { ...r, retiree: true } : r)),
    ),
  );
  expect(await vide.ecrire({ suite_budgetaa: "Mille euros." })).toMatchObject({
    refus: "rubriques_changees",
    champ: "reponses.suite_budgetaa",
  });
  reussi(await vide.ecrire({}));
  reussi(await remettre(m.organisateur, vide.id, LE));
  reussi(await f.ecrire({ suite_budgetaa: "Douze cents euros." }));
  reussi(await remettre(m.organisateur, f.id, LE));
  expect((await findFiche(m.instructeur, f.id))?.reponses).toEqual({ suite_budgetaa: "Douze cents euros." });
  const corrections = [{ champ: "reponses.suite_budgetaa", motif: "À revoir.", suggestion: "" }];
  expect(await demanderCorrection(m.instructeur, f.id, { motif: "", corrections }, LE)).toMatchObject({
    refus: "champ_inconnu",
  });
  reussi(await demander(m, RUBRIQUES_AUGMENTEES));
  reussi(await demanderCorrection(m.instructeur, f.id, { motif: "", corrections }, LE));
});

test("one that nobody answers is deleted, unless a correction asks about it", async () => {
  const m = await monde();
  const f = await brouillon(m);
  reussi(await f.ecrire({ suite_budgetaa: "Douze cents euros." }));
  reussi(await remettre(m.organisateur, f.id, LE));
  const corrections = [{ champ: "reponses.recit_accueilx", motif: "Où était-ce ?", suggestion: "" }];
  reussi(await demanderCorrection(m.instructeur, f.id, { motif: "", corrections }, LE));
  const sans = (cle: string) => RUBRIQUES_AUGMENTEES.filter((r) => r.cle !== cle);
  const refus = await demander(m, sans(ACCUEIL.cle));
  expect(refus.ok ? null : refus.phrase).toMatch(/^Une correction a été demandée sur «\sLieu d’accueil\s»/);
  reussi(await demander(m, sans(SALLE.cle)));
  expect(await listRubriques(db, m.editionId)).toEqual(sans(SALLE.cle));
  const [ligne] = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.objetId, m.editionId), eq(evenements.type, "modifier_rubriques")))
    .orderBy(asc(evenements.id))
    .offset(1);
  expect(ligne?.donnees).toMatchObject({ supprimees: SALLE.cle });
});

test("deleted and answered at the same instant: one of both is refused, and no answer is left without its rubrique", async () => {
  const m = await monde();
  for (let tour = 0; tour < 6; tour++) {
    const f = await brouillon(m);
    const [suppression, reponse] = await Promise.all([
      demander(
        m,
        RUBRIQUES_AUGMENTEES.filter((r) => r.cle !== BUDGET.cle),
      ),
      f.ecrire({ suite_budgetaa: "Douze cents euros." }),
    ]);
    const [tenue] = await db
      .select({ cle: editionRubriques.cle })
      .from(editionRubriques)
      .where(and(eq(editionRubriques.editionId, m.editionId), eq(editionRubriques.cle, BUDGET.cle)));
    expect([suppression.ok, reponse.ok, tenue !== undefined, Object.keys((await f.tenues())?.reponses ?? {})]).toEqual(
      reponse.ok ? [false, true, true, [BUDGET.cle]] : [true, false, false, []],
    );
    if (reponse.ok) reussi(await f.ecrire({ suite_budgetaa: "" }));
    reussi(await demander(m, RUBRIQUES_AUGMENTEES));
  }
});
