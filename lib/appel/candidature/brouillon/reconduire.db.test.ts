import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { evenements } from "@/db/schema/journal";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../../socle/auth/load-actor.ts";
import { accepterCoOrganisation } from "../../equipe/co-organisation.ts";
import { lireFormulaire } from "../questions/formulaire.ts";
import { listReconductibles, reconduire } from "./reconduire.ts";

/** An edition held, whose organiser comes back to the next one. */
async function deuxEditions(): Promise<{ avant: Monde; apres: Monde; source: string }> {
  const avant = await creerMonde();
  const source = await candidatureLabellisee(avant);
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, avant.editionId));
  return { avant, apres: await creerMonde(), source };
}
const brouillons = (editionId: string) =>
  db
    .select({ id: candidatures.id, reconduiteDeId: candidatures.reconduiteDeId })
    .from(candidatures)
    .where(and(eq(candidatures.editionId, editionId), eq(candidatures.etat, "brouillon")));

test("a draft of the open edition starts with the words of the old one, without dates nor commitments", async () => {
  const { avant, apres, source } = await deuxEditions();
  const result = await reconduire(avant.organisateur, source, PENDANT_APPEL);
  expect(result.ok).toBe(true);
  const id = result.ok ? result.value : "";
  expect(await brouillons(apres.editionId)).toEqual([{ id, reconduiteDeId: source }]);
  const ancien = await lireFormulaire(db, source);
  const nouveau = await lireFormulaire(db, id);
  expect(nouveau).toEqual({
    ...ancien,
    engagements: [],
    ateliers: ancien.ateliers.map((a, rang) => ({
      ...a,
      id: nouveau.ateliers[rang]?.id,
      date: "",
      mois: "",
      heureDebut: "",
      heureFin: "",
      lienVisio: "",
    })),
  });
  expect(nouveau.transitions).toEqual(["ecologique", "sociale"]);
  const journal = await db
    .select({ type: evenements.type, donnees: evenements.donnees })
    .from(evenements)
    .where(eq(evenements.objetId, id));
  expect(journal).toEqual([{ type: "creer", donnees: { reconduiteDe: source } }]);
});

test("two clicks open one draft", async () => {
  const { avant, apres, source } = await deuxEditions();
  const issues = await Promise.all([1, 2].map(() => reconduire(avant.organisateur, source, PENDANT_APPEL)));
  expect(new Set(issues.map((r) => (r.ok ? r.value : r.refus))).size).toBe(1);
  expect(await brouillons(apres.editionId)).toHaveLength(1);
});

test("only who organised it, only earlier, only while the call takes candidatures", async () => {
  const { avant, apres, source } = await deuxEditions();
  for (const [qui, refus] of [
    [avant.autre, "introuvable"],
    [avant.instructeur, "non_autorise"],
    [apres.organisateur, "introuvable"],
  ] as const)
    expect(await reconduire(qui, source, PENDANT_APPEL)).toEqual({ ok: false, refus });
  expect(await reconduire(avant.organisateur, source, new Date("2030-04-02T10:00:00Z"))).toEqual({
    ok: false,
    refus: "appel_clos",
  });
  const actuelle = await candidatureLabellisee(apres);
  expect(await reconduire(apres.organisateur, actuelle, PENDANT_APPEL)).toEqual({ ok: false, refus: "meme_edition" });
  expect(await brouillons(apres.editionId)).toEqual([]);
});

test("a co-organiser starts again in the name of their own structure", async () => {
  const avant = await creerMonde();
  const source = await candidatureLabellisee(avant, { coOrganisateurs: [avant.autreStructureId] });
  reussi(await accepterCoOrganisation(avant.autre, source, avant.autreStructureId, PENDANT_APPEL));
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, avant.editionId));
  await creerMonde();
  const result = await reconduire(avant.autre, source, PENDANT_APPEL);
  const f = await lireFormulaire(db, result.ok ? result.value : "");
  expect([f.structureId, f.coOrganisateurs]).toEqual([avant.autreStructureId, [avant.structureId]]);
});

test("one is offered the candidatures of one’s structures, of earlier editions, in two queries at most", async ({
  compterRequetes,
}) => {
  const { avant, apres, source } = await deuxEditions();
  await candidatureLabellisee(apres);
  expect((await listReconductibles(avant.organisateur, apres.annee)).map((c) => c.id)).toEqual([source]);
  expect(await listReconductibles(avant.autre, apres.annee)).toEqual([]);
  expect(await listReconductibles(avant.organisateur, avant.annee)).toEqual([]);
  await db.insert(membres).values({
    structureId: avant.structureId,
    personneId: avant.comite.personneId,
    etat: "membre",
    demandeAt: PENDANT_APPEL,
    accepteAt: PENDANT_APPEL,
  });
  const nouveau = await actorOfCourriel(avant.comite.courriel);
  expect((await listReconductibles(nouveau, apres.annee)).map((c) => c.id)).toEqual([source]);
  expect(await compterRequetes(() => listReconductibles(nouveau, apres.annee))).toBe(1);
});
