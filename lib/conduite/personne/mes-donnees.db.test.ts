import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { jetonsConnexion, personnes, sessions } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { findCandidature } from "../../appel/candidature/queries.ts";
import { ecrireMessage } from "../../appel/message/operations.ts";
import { hashJeton } from "../../socle/auth/jeton.ts";
import { demanderLien } from "../../socle/auth/lien.ts";
import { actorOfCourriel, actorOfSession } from "../../socle/auth/load-actor.ts";
import { nommerAdministrateur } from "../administration/administrateurs.ts";
import { exporterMesDonnees } from "./exporter.ts";
import { supprimerMonCompte } from "./supprimer.ts";

const ligne = async (id: string) => (await db.select().from(personnes).where(eq(personnes.id, id)))[0];

test("one takes away all that is kept of oneself, and nothing of anybody else", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const message = { candidatureId: id, cle: crypto.randomUUID(), texte: "Une question à moi." };
  reussi(await ecrireMessage(monde.organisateur, message, PENDANT_APPEL));
  const sien = await exporterMesDonnees(monde.organisateur);
  expect(sien).toMatchObject({
    compte: { courriel: monde.organisateur.courriel, administrateur: false },
    structures: [{ etat: "membre" }],
    candidaturesCommencees: [{ intitule: "Comment réparer ensemble ?", etat: "soumise" }],
    messages: [{ texte: "Une question à moi." }],
    roles: [],
  });
  expect(JSON.stringify(await exporterMesDonnees(monde.comite))).not.toMatch(/Une question à moi|réparer ensemble/);
  expect(await exporterMesDonnees(monde.comite)).toMatchObject({
    roles: [{ annee: monde.annee, role: "comite", transitions: ["ecologique"] }],
  });
});

test("who is deleted loses name, address, places and sessions at once; what they did stays, and no mail leaves for them", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const { personneId, courriel } = monde.organisateur;
  const jetonHash = hashJeton(courriel);
  await db.insert(sessions).values({ jetonHash, personneId, expiresAt: new Date("2999-01-01T00:00:00Z") });
  await db.insert(jetonsConnexion).values({
    jetonHash: hashJeton("lien"),
    courriel,
    createdAt: new Date(),
    expiresAt: new Date("2999-01-01T00:00:00Z"),
  });
  const avant = await db.$count(evenements);
  expect((await db.select().from(courriels).where(eq(courriels.destinataireId, personneId))).length).toBeGreaterThan(0);
  reussi(await supprimerMonCompte(monde.organisateur, PENDANT_APPEL));
  expect(await actorOfSession(jetonHash)).toBeNull();
  expect(await ligne(personneId)).toMatchObject({ nom: null, administrateur: false, supprimeeAt: PENDANT_APPEL });
  expect(await db.$count(personnes, eq(personnes.courriel, courriel))).toBe(0);
  expect(await db.$count(jetonsConnexion, eq(jetonsConnexion.courriel, courriel))).toBe(0);
  expect(await db.$count(courriels, eq(courriels.adresse, courriel))).toBe(0);
  expect(await findCandidature(monde.instructeur, id)).toMatchObject({ intitule: "Comment réparer ensemble ?" });
  const [derniere] = await db.select().from(evenements).where(eq(evenements.type, "supprimer_personne"));
  expect(derniere).toMatchObject({ objetId: personneId, personneId, donnees: {} });
  expect(await db.$count(evenements)).toBe(avant + 1);
});

test("the sole administrateur is not deleted; with another, they are", async () => {
  await db.update(personnes).set({ administrateur: false });
  const { administrateur } = await creerMonde();
  expect(await supprimerMonCompte(administrateur, PENDANT_APPEL)).toMatchObject({ refus: "dernier_administrateur" });
  expect(await ligne(administrateur.personneId)).toMatchObject({ administrateur: true, supprimeeAt: null });
  reussi(await nommerAdministrateur(administrateur, { courriel: "autre@essai.test" }, PENDANT_APPEL));
  reussi(await supprimerMonCompte(administrateur, PENDANT_APPEL));
  expect((await actorOfCourriel("autre@essai.test")).administrateur).toBe(true);
});

test("no link is mailed to a person deleted with their address kept, and nothing tells it", async () => {
  const { autre } = await creerMonde();
  await db.update(personnes).set({ supprimeeAt: PENDANT_APPEL }).where(eq(personnes.id, autre.personneId));
  // No mail server answers here: a link that would leave would throw.
  const demande = demanderLien(autre.courriel, "/espace", { navigateur: "ordinateur", client: "192.0.2.7" });
  expect(await demande).toEqual({ ok: true, value: undefined });
  expect(await db.$count(jetonsConnexion, eq(jetonsConnexion.courriel, autre.courriel))).toBe(0);
});
