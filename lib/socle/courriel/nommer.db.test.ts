import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { demanderAvis } from "../../appel/avis/operations.ts";
import { demanderAdhesion } from "../../appel/equipe/adhesions.ts";
import { accepterInvitation, inviter } from "../../appel/equipe/operations.ts";
import { transferer } from "../../appel/equipe/transfert.ts";
import { ecrireMessage } from "../../appel/message/operations.ts";
import type { TypeCourriel } from "./types.ts";

const lus = async (objetId: string, type: TypeCourriel) =>
  (
    await db
      .select({ a: courriels.adresse, sujet: courriels.sujet, corps: courriels.corps })
      .from(courriels)
      .where(and(eq(courriels.objetId, objetId), eq(courriels.type, type)))
      .orderBy(asc(courriels.adresse))
  ).map(({ a, sujet, corps }) => ({ a, texte: `${sujet}\n${corps}`.replace(/[\u00a0\u202f]/g, " ") }));
const structureDe = (monde: Monde) => `Structure A${monde.annee - 2029}`;
const LILLE = "vendredi 10 mai 2030, 14 h – 17 h, Maison des associations, Lille (Nord)";

test("an invitation, a request for an avis and a transfer name the structure and the candidature", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const invitation = reussi(
    await inviter(monde.organisateur, id, { courriel: monde.autre.courriel, droit: "edition" }, PENDANT_APPEL),
  );
  const [invite] = await lus(id, "invitation");
  expect(invite?.texte).toContain(
    `${structureDe(monde)} vous invite à préparer la candidature « Comment réparer ensemble ? »`,
  );
  expect(invite?.texte, "before the answer, a name and nothing else").not.toContain("Lille");

  reussi(await demanderAvis(monde.instructeur, id, [monde.partenaire.personneId], PENDANT_APPEL));
  const [avis] = await lus(id, "avis_demande");
  expect(avis?.texte).toContain(`« Comment réparer ensemble ? » de ${structureDe(monde)}\n– ${LILLE}`);

  reussi(await accepterInvitation(monde.autre, invitation, PENDANT_APPEL));
  reussi(await transferer(monde.organisateur, id, monde.autre.personneId, PENDANT_APPEL));
  const [successeur, cress] = await lus(id, "candidature_transferee");
  expect([successeur?.a, cress?.a]).toEqual([monde.autre.courriel, monde.instructeur.courriel]);
  expect(successeur?.texte).toContain(`« Comment réparer ensemble ? » de ${structureDe(monde)} vous est transmise`);
  expect(cress?.texte).toContain(`${structureDe(monde)} : une autre personne prend la suite`);
  expect(cress?.texte).toContain("À appeler chez l’organisateur : Camille Essai, 06 12 34 56 78, camille@essai.test");
});

test("who to call is the agent in charge, else the contact of the edition, else the sender", async () => {
  const monde = await creerMonde();
  const id = await candidatureLabellisee(monde);
  const [label] = await lus(id, "candidature_labellisee");
  expect(label?.texte).toContain(`A1 : ${LILLE}\nA2 : dimanche 12 mai 2030, 10 h – 12 h, En visio`);
  expect(label?.texte).toContain("Une question ? Écrivez à la CRESS : conference@trame.test.");

  await db
    .update(editions)
    .set({ contactNom: "Lou Accueil", contactTelephone: "+33353010000", contactCourriel: "accueil@cress.test" })
    .where(eq(editions.id, monde.editionId));
  const ecrire = async (minutes: number) => {
    const at = new Date(PENDANT_APPEL.getTime() + minutes * 60_000);
    reussi(
      await ecrireMessage(monde.instructeur, { candidatureId: id, cle: crypto.randomUUID(), texte: "Ça va ?" }, at),
    );
    return (await lus(id, "message_recu")).map((m) => m.texte);
  };
  expect(await ecrire(0)).toEqual([
    expect.stringContaining("Appelez Lou Accueil, de la CRESS, au 03 53 01 00 00, ou écrivez à accueil@cress.test."),
  ]);
  await db.update(personnes).set({ nom: "Sam Agente" }).where(eq(personnes.id, monde.instructeur.personneId));
  await db.update(candidatures).set({ instructeurId: monde.instructeur.personneId }).where(eq(candidatures.id, id));
  expect(await ecrire(20)).toContainEqual(
    expect.stringContaining(
      `Appelez Sam Agente, de la CRESS, au 03 53 01 00 00, ou écrivez à ${monde.instructeur.courriel}.`,
    ),
  );
});

test("a request to join names its person, and reaches who may answer: the members, or the CRESS without any", async () => {
  const monde = await creerMonde();
  reussi(await demanderAdhesion(monde.autre, monde.structureId, PENDANT_APPEL));
  const [demande, ...reste] = await lus(monde.structureId, "adhesion_demandee");
  expect(reste).toEqual([]);
  expect(demande?.a).toBe(monde.organisateur.courriel);
  expect(demande?.texte).toContain(`${monde.autre.courriel} demande à rejoindre ${structureDe(monde)}`);

  const [vide] = await db
    .insert(structures)
    .values({ nom: "Sans membre", nomPublie: "Sans membre", createdAt: PENDANT_APPEL })
    .returning({ id: structures.id });
  reussi(await demanderAdhesion(monde.autre, vide?.id ?? "", PENDANT_APPEL));
  const pourLaCress = await lus(vide?.id ?? "", "adhesion_demandee");
  // It organises in no edition: no instructeur answers for it.
  expect(pourLaCress.map((m) => m.a)).toContain(monde.administrateur.courriel);
  expect(pourLaCress.map((m) => m.a)).not.toContain(monde.instructeur.courriel);
  expect(pourLaCress[0]?.texte).toContain("c’est à la CRESS de répondre");
});
