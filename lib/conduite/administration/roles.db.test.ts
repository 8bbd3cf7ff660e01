import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { suppleances } from "@/db/schema/comite";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { personnes, rolesEdition, sessions } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { ROLES_EDITION, type RoleEdition } from "../../socle/acteur/roles.ts";
import { hashJeton } from "../../socle/auth/jeton.ts";
import { actorOfCourriel, actorOfSession } from "../../socle/auth/load-actor.ts";
import { nommerAdministrateur, retirerAdministrateur } from "./administrateurs.ts";
import { findPersonne, listAdministrateurs, listPersonnes, listRolesEdition } from "./queries.ts";
import { changerTransitions, donnerRole, retirerRole } from "./roles.ts";

const donner = (actor: Actor, monde: Monde, role: RoleEdition, courriel: string) =>
  donnerRole(
    actor,
    { editionId: monde.editionId, courriel, role, transitions: role === "comite" ? ["sociale", "economique"] : [] },
    PENDANT_APPEL,
  );

/** A live session of this person, asked again at each call. */
async function session(actor: Actor) {
  const jetonHash = hashJeton(actor.personneId);
  await db
    .insert(sessions)
    .values({ jetonHash, personneId: actor.personneId, expiresAt: new Date("2999-01-01T00:00:00Z") });
  return () => actorOfSession(jetonHash);
}

test("the CRESS of an edition names its committee and its partenaires, an administrateur its instructeurs too, nobody else anybody", async () => {
  const [monde, ailleurs] = [await creerMonde(), await creerMonde()];
  const TABLE: Record<string, Record<RoleEdition, string | null>> = {
    administrateur: { comite: null, partenaire: null, instructeur: null },
    instructeur: { comite: null, partenaire: null, instructeur: "non_autorise" },
    ailleurs: { comite: "introuvable", partenaire: "introuvable", instructeur: "introuvable" },
    comite: { comite: "introuvable", partenaire: "introuvable", instructeur: "introuvable" },
    partenaire: { comite: "introuvable", partenaire: "introuvable", instructeur: "introuvable" },
    organisateur: { comite: "introuvable", partenaire: "introuvable", instructeur: "introuvable" },
  };
  const acteurs = { ...monde, ailleurs: ailleurs.instructeur };
  const lu: typeof TABLE = {};
  for (const qui of Object.keys(TABLE) as ("ailleurs" | "comite")[]) {
    const siens = {} as Record<RoleEdition, string | null>;
    for (const role of ROLES_EDITION) {
      const result = await donner(acteurs[qui], monde, role, `${qui}-${role}@essai.test`);
      siens[role] = result.ok ? null : result.refus;
    }
    lu[qui] = siens;
  }
  expect(lu).toEqual(TABLE);
});

test("a role is given once, by mail, to somebody unknown; it is listed with who gave it, and the journal holds no address", async () => {
  const monde = await creerMonde();
  const courriel = "nouvelle@essai.test";
  const id = reussi(await donner(monde.instructeur, monde, "comite", "Nouvelle@Essai.test"));
  expect(await donner(monde.instructeur, monde, "comite", courriel)).toMatchObject({ refus: "role_deja_donne" });
  const actor = await actorOfCourriel(courriel);
  expect(actor.roles).toEqual([{ editionId: monde.editionId, role: "comite", transitions: ["sociale", "economique"] }]);
  const envois = await db.select().from(courriels).where(eq(courriels.adresse, courriel));
  expect(envois.map((c) => [c.type, c.etat])).toEqual([["role_donne", "a_envoyer"]]);
  expect(envois[0]?.corps).toContain("transition sociale et transition économique");
  const liste = await listRolesEdition(monde.instructeur, monde.editionId);
  expect(liste?.find((r) => r.id === id)).toMatchObject({
    courriel,
    donnePar: monde.instructeur.courriel,
    donneAt: PENDANT_APPEL,
    vueAt: null,
  });
  expect(await listRolesEdition(monde.partenaire, monde.editionId)).toBeNull();

  reussi(await changerTransitions(monde.instructeur, { id, transitions: ["ecologique"] }, PENDANT_APPEL));
  expect((await actorOfCourriel(courriel)).roles[0]?.transitions).toEqual(["ecologique"]);
  const lignes = await db
    .select({ type: evenements.type, donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.objet, "personne"), eq(evenements.objetId, actor.personneId)))
    .orderBy(asc(evenements.id));
  expect(lignes).toEqual([
    { type: "donner_role", donnees: { role: "comite", transitions: "sociale,economique" } },
    { type: "modifier_role", donnees: { role: "comite", transitions: "ecologique" } },
  ]);
});

test("each role taken back is lost at the next request, and with a seat who stood for it", async () => {
  const monde = await creerMonde();
  await db.insert(suppleances).values({
    editionId: monde.editionId,
    membreId: monde.comite.personneId,
    suppleantId: monde.autre.personneId,
    depuis: PENDANT_APPEL,
  });
  const suppleant = await session(monde.autre);
  expect((await suppleant())?.roles).toHaveLength(1);
  for (const role of ROLES_EDITION) {
    const demander = await session(monde[role]);
    expect((await demander())?.roles).toHaveLength(1);
    const [tenu] = await db
      .select({ id: rolesEdition.id })
      .from(rolesEdition)
      .where(and(eq(rolesEdition.editionId, monde.editionId), eq(rolesEdition.role, role)));
    expect(await retirerRole(monde.organisateur, { id: tenu?.id ?? "" }, PENDANT_APPEL)).toMatchObject({
      refus: "introuvable",
    });
    if (role === "instructeur")
      expect(await retirerRole(monde.instructeur, { id: tenu?.id ?? "" }, PENDANT_APPEL)).toMatchObject({
        refus: "non_autorise",
      });
    reussi(await retirerRole(monde.administrateur, { id: tenu?.id ?? "" }, PENDANT_APPEL));
    expect((await demander())?.roles, role).toEqual([]);
  }
  expect((await suppleant())?.roles).toEqual([]);
});

test("the last administrateur stays, even when the last two take each other away at once", async () => {
  await db.update(personnes).set({ administrateur: false });
  const { administrateur, instructeur } = await creerMonde();
  expect(await nommerAdministrateur(instructeur, { courriel: "x@essai.test" }, PENDANT_APPEL)).toMatchObject({
    refus: "introuvable",
  });
  expect(await retirerAdministrateur(administrateur, administrateur, PENDANT_APPEL)).toMatchObject({
    refus: "dernier_administrateur",
  });
  reussi(await nommerAdministrateur(administrateur, { courriel: "Seconde@essai.test" }, PENDANT_APPEL));
  expect(await nommerAdministrateur(administrateur, { courriel: "seconde@essai.test" }, PENDANT_APPEL)).toMatchObject({
    refus: "role_deja_donne",
  });
  const seconde = await actorOfCourriel("seconde@essai.test");
  const demander = await session(seconde);
  expect((await demander())?.administrateur).toBe(true);
  const issues = await Promise.all([
    retirerAdministrateur(administrateur, seconde, PENDANT_APPEL),
    retirerAdministrateur(seconde, administrateur, PENDANT_APPEL),
  ]);
  expect(issues.filter((i) => i.ok)).toHaveLength(1);
  expect(await db.$count(personnes, eq(personnes.administrateur, true))).toBe(1);
});

test("an administrateur finds persons by words and role; nobody else finds any", async () => {
  const monde = await creerMonde();
  await db.update(personnes).set({ nom: "Élodie Saint-Amand" }).where(eq(personnes.id, monde.comite.personneId));
  const trouver = async (q?: string, role?: "comite" | "aucun" | "administrateur") =>
    (await listPersonnes(monde.administrateur, { q, role }, 1)).rows.map((p) => p.id);
  expect(await trouver("elodie st")).toEqual([monde.comite.personneId]);
  expect(await trouver("elodie", "comite")).toEqual([monde.comite.personneId]);
  expect(await trouver("elodie", "aucun")).toEqual([]);
  expect(await trouver(monde.organisateur.courriel, "aucun")).toEqual([monde.organisateur.personneId]);
  expect(await trouver(undefined, "administrateur")).toContain(monde.administrateur.personneId);
  expect(await listPersonnes(monde.instructeur, {}, 1)).toEqual({ rows: [], total: 0 });
  expect(await findPersonne(monde.instructeur, monde.comite.personneId)).toBeUndefined();
  expect((await listAdministrateurs(monde.instructeur)).map((p) => p.id)).toContain(monde.administrateur.personneId);
  for (const actor of [monde.comite, monde.partenaire, monde.organisateur])
    expect(await listAdministrateurs(actor)).toEqual([]);
  expect(await findPersonne(monde.administrateur, monde.organisateur.personneId)).toMatchObject({
    structures: [expect.stringMatching(/^Structure A/)],
    roles: [],
    evenements: [],
  });
});
