import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { courriels } from "@/db/schema/courriel";
import { ficheConfirmations, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, creerMonde, APRES_ATELIERS as LE, type Monde, reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { declarer } from "../emargement/operations.ts";
import { confirmerFiche, infirmerFiche } from "./confirmation.ts";
import { listFiches, listMesFiches } from "./liste.ts";
import { creerFiche, demanderCorrection, enregistrerFiche, remettre, valider } from "./operations.ts";
import { findFiche, listDestinatairesDeLaRemise } from "./queries.ts";
import { listRevisions } from "./revisions.ts";
import { FICHE_VIDE } from "./vide.ts";
import { MOTIF_INFIRMEE } from "./wording.ts";

const DEMAIN = new Date(LE.getTime() + 86_400_000);

async function saisie(par: (m: Monde) => Actor) {
  const m = await creerMonde();
  const candidatureId = await candidatureLabellisee(m);
  const [a] = await db
    .select({ id: ateliers.id })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang))
    .limit(1);
  if (!a) throw new Error("sans atelier");
  reussi(await declarer(m.organisateur, a.id, 24, LE));
  const id = reussi(await creerFiche(par(m), candidatureId, [a.id], LE));
  const enonce = {
    id: null,
    transition: "ecologique" as const,
    type: "frein" as const,
    action: null,
    accroche: "Le temps",
    texte: "manque à celles et ceux qui réparent.",
    theme: "",
    exemple: "",
    destinataire: "",
    horizon: "",
    liens: [],
  };
  const problematique = "Comment faire durer les ateliers de réparation ? ".repeat(5);
  const donnees = { ...FICHE_VIDE, ateliers: [a.id], problematique, enonces: [enonce] };
  reussi(await enregistrerFiche(par(m), id, 1, donnees, LE));
  reussi(await remettre(par(m), id, LE));
  return { m, id };
}

const journal = async (id: string) =>
  (
    await db
      .select({ type: evenements.type, donnees: evenements.donnees })
      .from(evenements)
      .where(and(eq(evenements.objet, "fiche"), eq(evenements.objetId, id)))
      .orderBy(asc(evenements.id))
  ).map((e) => [e.type, e.donnees.pourLeCompte ?? false]);
const courrielsDe = async (id: string, personneId: string) =>
  (
    await db
      .select({ type: courriels.type })
      .from(courriels)
      .where(and(eq(courriels.objetId, id), eq(courriels.destinataireId, personneId)))
      .orderBy(asc(courriels.createdAt), asc(courriels.type))
  ).map((c) => c.type);

test("a fiche an agent hands in asks the organisers, and the journal says for whom it was done", async () => {
  const { m, id } = await saisie((m) => m.instructeur);
  expect(await journal(id)).toEqual([
    ["creer", true],
    ["modifier", true],
    ["demander_confirmation", false],
    ["remettre", true],
  ]);
  expect(await courrielsDe(id, m.organisateur.personneId)).toEqual(["fiche_a_confirmer"]);
  expect(await courrielsDe(id, m.instructeur.personneId)).toEqual(["fiche_a_valider"]);
  const f = await findFiche(m.organisateur, id);
  if (!f) throw new Error("fiche invisible");
  expect(await listDestinatairesDeLaRemise(m.instructeur, f)).toEqual([m.organisateur.courriel]);
  for (const qui of [m.comite, m.partenaire, m.autre]) expect(await listDestinatairesDeLaRemise(qui, f)).toEqual([]);
  expect(f.confirmation).toEqual({ revision: 1, demandeeAt: LE, confirmee: null, repondueAt: null });
  expect((await listMesFiches(m.organisateur))[0]?.aConfirmerDepuis).toEqual(LE);
  expect((await listFiches(m.instructeur, m.editionId, { page: 1 })).rows[0]?.aConfirmerDepuis).toEqual(LE);
});

test("handed in by the organisers themselves, nothing is asked", async () => {
  const { m, id } = await saisie((m) => m.organisateur);
  expect((await findFiche(m.instructeur, id))?.confirmation).toBeNull();
  expect(await courrielsDe(id, m.organisateur.personneId)).toEqual(["fiche_remise"]);
  expect(await confirmerFiche(m.organisateur, id, 1, LE)).toEqual({ ok: false, refus: "etat" });
});

test("yes is kept once, with who and when and the revision; nobody else may say it; silence does not keep from validating", async () => {
  const { m, id } = await saisie((m) => m.instructeur);
  expect(await confirmerFiche(m.instructeur, id, 1, DEMAIN)).toEqual({ ok: false, refus: "non_autorise" });
  expect(await confirmerFiche(m.autre, id, 1, DEMAIN)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await valider(m.instructeur, id, DEMAIN));
  const deux = await Promise.all([1, 2].map(() => confirmerFiche(m.organisateur, id, 1, DEMAIN)));
  expect(deux.map((r) => r.ok).sort()).toEqual([false, true]);
  expect(await db.select().from(ficheConfirmations).where(eq(ficheConfirmations.ficheId, id))).toEqual([
    {
      ficheId: id,
      revision: 1,
      demandeeAt: LE,
      demandeePar: m.instructeur.personneId,
      confirmee: true,
      repondueAt: DEMAIN,
      repondueePar: m.organisateur.personneId,
    },
  ]);
  expect((await listRevisions(m.instructeur, id))[0]).toMatchObject({ confirmee: true, repondueAt: DEMAIN });
  expect((await listMesFiches(m.organisateur))[0]?.aConfirmerDepuis).toBeNull();
  expect(await infirmerFiche(m.organisateur, id, 1, DEMAIN)).toEqual({ ok: false, refus: "etat" });
});

test("no gives the fiche back: a new revision of the organisers, who hand it in without being asked again", async () => {
  const { m, id } = await saisie((m) => m.instructeur);
  reussi(await infirmerFiche(m.organisateur, id, 1, DEMAIN));
  const f = await findFiche(m.organisateur, id);
  expect([f?.etat, f?.revision, f?.correctionDemandee]).toEqual(["a_corriger", 2, MOTIF_INFIRMEE]);
  expect(f?.enonces.map((e) => e.accroche)).toEqual(["Le temps"]);
  expect(await courrielsDe(id, m.instructeur.personneId)).toEqual(["fiche_a_valider", "fiche_infirmee"]);
  reussi(await remettre(m.organisateur, id, DEMAIN));
  expect((await findFiche(m.organisateur, id))?.confirmation).toBeNull();
  expect((await listRevisions(m.instructeur, id)).map((r) => [r.numero, r.confirmee])).toEqual([
    [2, null],
    [1, false],
  ]);
});

test("a new typing by an agent asks again, about the new revision", async () => {
  const { m, id } = await saisie((m) => m.instructeur);
  reussi(await confirmerFiche(m.organisateur, id, 1, LE));
  const motif = "Précisez le frein, s’il vous plaît.";
  reussi(await demanderCorrection(m.instructeur, id, { motif, corrections: [] }, LE));
  expect(await confirmerFiche(m.organisateur, id, 1, LE)).toEqual({ ok: false, refus: "etat" });
  reussi(await remettre(m.instructeur, id, DEMAIN));
  const [fiche] = await db.select({ revision: fiches.revision }).from(fiches).where(eq(fiches.id, id));
  expect(fiche?.revision).toBe(2);
  expect((await findFiche(m.organisateur, id))?.confirmation).toEqual({
    revision: 2,
    demandeeAt: DEMAIN,
    confirmee: null,
    repondueAt: null,
  });
  expect(await confirmerFiche(m.organisateur, id, 1, DEMAIN)).toEqual({ ok: false, refus: "modifiee_entre_temps" });
  reussi(await confirmerFiche(m.organisateur, id, 2, DEMAIN));
});
