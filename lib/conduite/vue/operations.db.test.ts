import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { rolesEdition } from "@/db/schema/personne";
import { vues } from "@/db/schema/vue";
import { expect, test } from "@/e2e/base";
import {
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  creerPersonne,
  type Monde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import { marquerAteliersTenus } from "../../appel/atelier/operations.ts";
import { relancerTous } from "../../recueil/retour/relance.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import type { Liste } from "./listes.ts";
import { enregistrerVue, modifierVue, supprimerVue } from "./operations.ts";
import { listVues } from "./queries.ts";

const JOUR = "2030-06-01";
const garder = (
  actor: Actor,
  monde: Monde,
  nom: string,
  requete: string,
  partagee = false,
  liste: Liste = "candidatures",
) => enregistrerVue(actor, { editionId: monde.editionId, liste, nom, requete, partagee }, PENDANT_APPEL);
const lire = async (actor: Actor, monde: Monde, liste: Liste = "candidatures") =>
  (await listVues(actor, monde.editionId, liste, JOUR)).map((v) => [v.nom, v.requete, v.compte, v.sienne] as const);

/** Another instructeur of the same edition. */
async function collegue(monde: Monde): Promise<Actor> {
  const courriel = `collegue${monde.annee}@essai.test`;
  const personneId = await creerPersonne(courriel);
  await db.insert(rolesEdition).values({ editionId: monde.editionId, personneId, role: "instructeur" });
  const actor = await actorOfCourriel(courriel);
  if (!actor) throw new Error("collègue absent");
  return actor;
}

test("a view keeps the filter in its canonical words, with what it keeps today", async () => {
  const monde = await creerMonde();
  await candidatureSoumise(monde);
  await candidatureSoumise(monde, { intitule: "Visite", transitions: ["economique"] });
  reussi(await garder(monde.instructeur, monde, "Œuvre économique", "tri=mois&transition=economique&page=3&inconnu=1"));
  reussi(await garder(monde.instructeur, monde, "À examiner", "etat=soumise"));
  expect(await lire(monde.instructeur, monde)).toEqual([
    ["À examiner", "etat=soumise", 2, true],
    ["Œuvre économique", "transition=economique&tri=mois", 1, true],
  ]);
  await db.update(vues).set({ requete: "etat=vendue&transition=economique&vue=3d" }).where(eq(vues.nom, "À examiner"));
  expect((await lire(monde.instructeur, monde))[0], "an old view: what it no longer says is dropped").toEqual([
    "À examiner",
    "transition=economique",
    1,
    true,
  ]);
});

test("a personal view is nobody else’s; a shared one is read by who instructs, while its author does", async () => {
  const monde = await creerMonde();
  const ailleurs = await creerMonde();
  const autre = await collegue(monde);
  const id = reussi(await garder(monde.instructeur, monde, "Secrète", "q=Dupont"));
  for (const actor of [autre, monde.administrateur, monde.organisateur, monde.partenaire, ailleurs.instructeur]) {
    expect(await lire(actor, monde)).toEqual([]);
    expect(await supprimerVue(actor, id)).toEqual({ ok: false, refus: "introuvable" });
    expect(await modifierVue(actor, id, { nom: "Prise", partagee: true })).toEqual({ ok: false, refus: "introuvable" });
  }
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, ailleurs.instructeur])
    expect(await garder(actor, monde, "Intruse", "")).toEqual({ ok: false, refus: "introuvable" });

  reussi(await modifierVue(monde.instructeur, id, { nom: "Commune", partagee: true }));
  expect(await lire(autre, monde)).toEqual([["Commune", "q=Dupont", 0, false]]);
  expect((await lire(monde.administrateur, monde)).length).toBe(1);
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, ailleurs.instructeur])
    expect(await lire(actor, monde)).toEqual([]);
  for (const actor of [autre, monde.administrateur]) {
    expect(await supprimerVue(actor, id)).toEqual({ ok: false, refus: "non_autorise" });
    expect(await modifierVue(actor, id, { nom: "Prise", partagee: true })).toEqual({
      ok: false,
      refus: "non_autorise",
    });
  }
  await db
    .delete(rolesEdition)
    .where(and(eq(rolesEdition.personneId, monde.instructeur.personneId), eq(rolesEdition.role, "instructeur")));
  expect(await lire(autre, monde)).toEqual([]);
});

test("names are one’s own and different; the thirtieth is the last, two at once included; deleting gives the name back", async () => {
  const monde = await creerMonde();
  const autre = await collegue(monde);
  const id = reussi(await garder(monde.instructeur, monde, "À relire", "etat=soumise"));
  const pris = { ok: false, refus: "nom_de_vue_pris" };
  expect(await garder(monde.instructeur, monde, "à RELIRE", "", false, "attendues")).toEqual(pris);
  reussi(await garder(autre, monde, "À relire", ""));
  reussi(await modifierVue(monde.instructeur, id, { nom: "À Relire", partagee: false }));
  for (let n = 2; n < 30; n++) reussi(await garder(monde.instructeur, monde, `Vue ${n}`, ""));
  expect(await modifierVue(monde.instructeur, id, { nom: "vue 7", partagee: false })).toEqual(pris);
  const deux = await Promise.all(["x", "y"].map((nom) => garder(monde.instructeur, monde, nom, "")));
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["ok", "trop_de_vues"]);
  reussi(await supprimerVue(monde.instructeur, id));
  expect(await supprimerVue(monde.instructeur, id)).toEqual({ ok: false, refus: "introuvable" });
  const memes = await Promise.all([1, 2].map(() => garder(monde.instructeur, monde, "À relire", "etat=soumise")));
  expect(memes.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["nom_de_vue_pris", "ok"]);
});

test("« fiches en retard, Aisne »: the returns too, with the reminder of these alone", async () => {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  await marquerAteliersTenus(new Date("2030-05-14T10:00:00Z"));
  const [lille, visio] = await db
    .select()
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
  if (!lille || !visio) throw new Error("ateliers absents");
  for (const [nom, requete] of [
    ["1 Nord", "departement=59"],
    ["2 Aisne", "departement=02"],
    ["3 En retard", "retard=oui"],
    ["4 Fiches en retard, Nord", "retard=oui&manque=fiche&departement=59"],
    ["5 À distance", "departement=distanciel"],
    ["6 Disparu", "manque=jamais"],
  ] as const)
    reussi(await garder(monde.instructeur, monde, nom, requete, false, "attendues"));
  const comptes = async (jour: string) =>
    (await listVues(monde.instructeur, monde.editionId, "attendues", jour)).map((v) => v.compte);
  // Due on 25 and 27 May: late from the day after.
  expect(await comptes("2030-05-25")).toEqual([1, 0, 0, 0, 1, 2]);
  expect(await comptes("2030-05-26")).toEqual([1, 0, 1, 1, 1, 2]);
  expect(await comptes("2030-05-28")).toEqual([1, 0, 2, 1, 1, 2]);
  await db.update(ateliers).set({ dispenseMotif: "Dispensé" }).where(eq(ateliers.id, lille.id));
  expect(await comptes("2030-05-28")).toEqual([0, 0, 1, 0, 1, 1]);
  expect(await lire(monde.instructeur, monde)).toEqual([]);
  const at = new Date("2030-05-28T10:00:00Z");
  expect(await relancerTous(monde.instructeur, monde.editionId, { departement: "59", retard: "oui" }, "x", at)).toEqual(
    {
      ok: false,
      refus: "courriels_changes",
    },
  );
});

test("however many views, two queries", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  for (const liste of ["candidatures", "attendues"] as const) {
    reussi(await garder(monde.instructeur, monde, `Une ${liste}`, "departement=02", false, liste));
    expect(await compterRequetes(() => listVues(monde.instructeur, monde.editionId, liste, JOUR))).toBe(2);
    for (const n of [2, 3, 4])
      reussi(await garder(monde.instructeur, monde, `${n} ${liste}`, "departement=02", false, liste));
    expect(await compterRequetes(() => listVues(monde.instructeur, monde.editionId, liste, JOUR))).toBe(2);
  }
});
