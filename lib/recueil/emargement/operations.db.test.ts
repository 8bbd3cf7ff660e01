import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { courriels } from "@/db/schema/courriel";
import { emargements } from "@/db/schema/emargement";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { marquerAteliersTenus } from "../../appel/atelier/operations.ts";
import { retirerLabel } from "../../appel/candidature/operations.ts";
import { declarer, valider } from "./operations.ts";
import { findEmargement, listMesPresencesADeclarer, listPresencesAValider, listVoisins } from "./queries.ts";

const listAteliers = (candidatureId: string) =>
  db
    .select({ id: ateliers.id, etat: ateliers.etat })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
const lignes = async (objetId: string) =>
  (
    await db
      .select({ type: evenements.type })
      .from(evenements)
      .where(eq(evenements.objetId, objetId))
      .orderBy(asc(evenements.id))
  ).map((e) => e.type);
const lire = async (id: string) => {
  const [row] = await db.select().from(emargements).where(eq(emargements.atelierId, id));
  return row && { etat: row.etat, declare: row.nombreDeclare, valide: row.nombreValide };
};

async function preparer() {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  const [premier, second] = await listAteliers(candidatureId);
  if (!premier || !second) throw new Error("deux ateliers attendus");
  return { monde, candidatureId, a: premier.id, b: second.id };
}

test("declaring makes the atelier held, tells the instructeur and is said again until the validation", async () => {
  const { monde, candidatureId, a } = await preparer();
  expect(await lire(a)).toEqual({ etat: "attendu", declare: null, valide: null });
  reussi(await declarer(monde.organisateur, a, 0, APRES_ATELIERS));
  expect(await lire(a)).toEqual({ etat: "declare", declare: 0, valide: null });
  reussi(await declarer(monde.organisateur, a, 24, APRES_ATELIERS));
  expect((await listAteliers(candidatureId))[0]?.etat).toBe("tenu");
  expect(await valider(monde.instructeur, a, 23, APRES_ATELIERS)).toEqual({ ok: false, refus: "ecart_inexplique" });
  reussi(await valider(monde.instructeur, a, 23, APRES_ATELIERS, { motif: "Une personne comptée deux fois." }));
  expect(await lire(a)).toEqual({ etat: "valide", declare: 24, valide: 23 });
  expect(await declarer(monde.organisateur, a, 30, APRES_ATELIERS)).toEqual({ ok: false, refus: "etat" });
  expect(await lire(a)).toEqual({ etat: "valide", declare: 24, valide: 23 });
  expect(await lignes(a)).toEqual(["programmer", "tenir", "declarer", "declarer", "valider"]);
  const mails = await db
    .select({ a: courriels.destinataireId, type: courriels.type })
    .from(courriels)
    .where(eq(courriels.objetId, a));
  expect(mails).toEqual([
    { a: monde.instructeur.personneId, type: "emargement_declare" },
    { a: monde.instructeur.personneId, type: "emargement_declare" },
  ]);
});

test("before the day, after the label is withdrawn, or for a stranger, nothing is written", async () => {
  const { monde, candidatureId, a } = await preparer();
  expect(await declarer(monde.organisateur, a, 24, PENDANT_APPEL)).toEqual({ ok: false, refus: "atelier_a_venir" });
  expect(await declarer(monde.autre, a, 24, APRES_ATELIERS)).toEqual({ ok: false, refus: "introuvable" });
  expect(await declarer(monde.comite, a, 24, APRES_ATELIERS)).toEqual({ ok: false, refus: "introuvable" });
  expect(await declarer(monde.partenaire, a, 24, APRES_ATELIERS)).toEqual({ ok: false, refus: "non_autorise" });
  expect(await valider(monde.instructeur, a, 24, APRES_ATELIERS)).toEqual({ ok: false, refus: "etat" });
  reussi(await retirerLabel(monde.instructeur, candidatureId, "Motif du retrait du label.", APRES_ATELIERS));
  expect(await declarer(monde.organisateur, a, 24, APRES_ATELIERS)).toEqual({ ok: false, refus: "etat" });
  expect(await lire(a)).toEqual({ etat: "attendu", declare: null, valide: null });
  expect(await lignes(a)).toEqual(["programmer"]);
});

test("two validations at the same instant: only one wins, only one line in the journal", async () => {
  const { monde, a } = await preparer();
  reussi(await declarer(monde.organisateur, a, 24, APRES_ATELIERS));
  const deux = await Promise.all([
    valider(monde.instructeur, a, 20, APRES_ATELIERS, { motif: "Recompté sur la feuille." }),
    valider(monde.administrateur, a, 22, APRES_ATELIERS, { motif: "Recompté sur la feuille." }),
  ]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["etat", "ok"]);
  expect((await lignes(a)).filter((t) => t === "valider")).toEqual(["valider"]);
  expect((await lire(a))?.valide).toBe(deux[0]?.ok ? 20 : 22);
});

test("a number the base refuses leaves no mail, no line in the journal, no atelier held", async () => {
  const { monde, candidatureId, a } = await preparer();
  await expect(declarer(monde.organisateur, a, 5001, APRES_ATELIERS)).rejects.toThrow();
  expect(await lignes(a)).toEqual(["programmer"]);
  expect(await db.select().from(courriels).where(eq(courriels.objetId, a))).toEqual([]);
  expect((await listAteliers(candidatureId))[0]?.etat).toBe("programme");
});

test("the lists say what waits for each, and for them alone", async () => {
  const { monde, a, b } = await preparer();
  const ailleurs = await preparer();
  reussi(await declarer(ailleurs.monde.organisateur, ailleurs.a, 12, APRES_ATELIERS));
  expect((await listMesPresencesADeclarer(monde.organisateur, "2030-05-09")).map((p) => p.atelierId)).toEqual([]);
  expect((await listMesPresencesADeclarer(monde.organisateur, "2030-05-10")).map((p) => p.atelierId)).toEqual([a]);
  expect((await listMesPresencesADeclarer(monde.organisateur, "2030-06-01")).map((p) => p.atelierId)).toEqual([a, b]);
  reussi(await declarer(monde.organisateur, a, 24, APRES_ATELIERS));
  const { rows, total } = await listPresencesAValider(monde.instructeur, monde.editionId, 1);
  expect([rows.map((r) => r.atelierId), total]).toEqual([[a], 1]);
  expect((await listPresencesAValider(monde.instructeur, ailleurs.monde.editionId, 1)).total).toBe(0);
  expect(await findEmargement(monde.autre, a)).toBeUndefined();
  expect((await findEmargement(monde.organisateur, a))?.nombreDeclare).toBe(24);
});

test("an atelier whose day is past becomes held, once, unless its label is withdrawn", async () => {
  const { candidatureId, a } = await preparer();
  const retiree = await preparer();
  reussi(
    await retirerLabel(retiree.monde.instructeur, retiree.candidatureId, "Motif du retrait du label.", PENDANT_APPEL),
  );
  const etats = async (id: string) => (await listAteliers(id)).map((x) => x.etat);
  await marquerAteliersTenus(new Date("2030-05-10T21:59:59.999Z"));
  expect(await etats(candidatureId)).toEqual(["programme", "programme"]);
  await marquerAteliersTenus(new Date("2030-05-10T22:00:00Z"));
  expect(await etats(candidatureId)).toEqual(["tenu", "programme"]);
  expect(await marquerAteliersTenus(new Date("2030-05-10T22:01:00Z"))).toBe(0);
  const journal = await db
    .select({ personneId: evenements.personneId })
    .from(evenements)
    .where(and(eq(evenements.objetId, a), eq(evenements.type, "tenir")));
  expect(journal).toEqual([{ personneId: null }]);
  await marquerAteliersTenus(APRES_ATELIERS);
  expect(await etats(retiree.candidatureId)).toEqual(["programme", "programme"]);
});

test("who was there is kept with the number, and the reason of a gap with the validation; the journal tells the numbers", async () => {
  const { monde, a } = await preparer();
  const repartition = { distanciel: 4, origines: { reseau_ess: 0, particulier: 3 } };
  reussi(await declarer(monde.organisateur, a, 24, APRES_ATELIERS, { repartition }));
  expect((await findEmargement(monde.organisateur, a))?.repartition).toEqual(repartition);
  reussi(await declarer(monde.organisateur, a, 25, APRES_ATELIERS));
  expect((await findEmargement(monde.organisateur, a))?.repartition).toBe(null);
  reussi(await valider(monde.instructeur, a, 23, APRES_ATELIERS, { motif: "Deux personnes comptées deux fois." }));
  expect((await findEmargement(monde.organisateur, a))?.motifValidation).toBe("Deux personnes comptées deux fois.");
  const [ligne] = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.objetId, a), eq(evenements.type, "valider")));
  expect(ligne?.donnees).toEqual({ de: "declare", vers: "valide", nombre: 23, declare: 25, arrivees: 0 });
});

test("the other ateliers of the same organisers are its neighbours, as soon as a number is told, for who may see them", async () => {
  const { monde, a, b } = await preparer();
  const ailleurs = await candidatureLabellisee(monde, { intitule: "Un autre atelier de la structure" });
  const [c] = await listAteliers(ailleurs);
  const vu = async (id: string) => {
    const e = await findEmargement(monde.organisateur, id);
    if (!e) throw new Error("atelier invisible");
    return e;
  };
  expect(await listVoisins(monde.organisateur, await vu(a))).toEqual([]);
  reussi(await declarer(monde.organisateur, b, 18, APRES_ATELIERS));
  reussi(await declarer(monde.organisateur, c?.id ?? "", 24, APRES_ATELIERS));
  reussi(await valider(monde.instructeur, c?.id ?? "", 23, APRES_ATELIERS, { motif: "Une personne de trop." }));
  const voisins = (await listVoisins(monde.organisateur, await vu(a))).map((v) => v.nombre);
  expect(voisins.sort()).toEqual([18, 23]);
  expect((await listVoisins(monde.organisateur, await vu(b))).map((v) => v.nombre)).toEqual([23]);
  expect(await listVoisins(monde.autre, await vu(a))).toEqual([]);
});
