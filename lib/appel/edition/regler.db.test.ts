import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { listPourPartenaire } from "../avis/queries.ts";
import { retirer, retirerLabel } from "../candidature/operations.ts";
import { findCandidature, listMesCandidatures } from "../candidature/queries.ts";
import { dateEtat, tour } from "../candidature/tour.ts";
import { labelliser } from "../decision/operations.ts";
import { regler } from "./regler.ts";

const REGLAGES = {
  delaiReponse: 20,
  delaiComplement: 8,
  delaiRestitution: 15,
  datesComite: ["2030-03-01", "2030-09-10"],
  quorumComite: 5,
};

test("who instructs the edition sets it; a form opened before another change is refused, and nothing is overwritten", async () => {
  const monde = await creerMonde();
  for (const acteur of [monde.organisateur, monde.comite, monde.partenaire])
    expect(await regler(acteur, monde.editionId, 1, REGLAGES, PENDANT_APPEL)).toMatchObject({ refus: "introuvable" });
  expect(await regler(monde.instructeur, monde.editionId, 1, REGLAGES, PENDANT_APPEL)).toMatchObject({ value: 2 });
  const tard = { ...REGLAGES, delaiReponse: 90, datesComite: [], quorumComite: null };
  expect(await regler(monde.administrateur, monde.editionId, 1, tard, PENDANT_APPEL)).toMatchObject({
    refus: "modifiee_entre_temps",
  });
  const [edition] = await db.select().from(editions).where(eq(editions.id, monde.editionId));
  expect(edition).toMatchObject({ ...REGLAGES, versionReglages: 2 });
  const lignes = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.type, "regler_edition"), eq(evenements.objetId, monde.editionId)));
  expect(lignes).toEqual([
    {
      donnees: {
        delaiReponse: 20,
        delaiComplement: 8,
        delaiRestitution: 15,
        quorumComite: 5,
        datesComite: "2030-03-01,2030-09-10",
      },
    },
  ]);
  await db.update(editions).set({ etat: "archivee" }).where(eq(editions.id, monde.editionId));
  expect(await regler(monde.instructeur, monde.editionId, 2, REGLAGES, PENDANT_APPEL)).toMatchObject({ refus: "etat" });
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, monde.editionId));
});

test("the delay of the edition is the one every list tells; a decision and a withdrawal bear their own dates", async () => {
  const monde = await creerMonde();
  reussi(await regler(monde.instructeur, monde.editionId, 1, REGLAGES, PENDANT_APPEL));
  const id = await candidatureSoumise(monde);
  const soumise = await findCandidature(monde.instructeur, id);
  const [mienne] = await listMesCandidatures(monde.organisateur);
  const lue = (await listPourPartenaire(monde.partenaire, monde.editionId, 1)).rows[0];
  for (const c of [soumise, mienne, lue])
    expect(c && tour(c, PENDANT_APPEL)).toMatchObject({ a: "cress", avantLe: "2030-03-07", enRetard: false });

  const decision = new Date("2030-02-20T10:00:00Z");
  reussi(await labelliser(monde.instructeur, id, decision));
  const labellisee = (await listPourPartenaire(monde.partenaire, monde.editionId, 1)).rows[0];
  expect(labellisee && dateEtat(labellisee)).toEqual(decision);
  const retrait = new Date("2030-03-02T10:00:00Z");
  reussi(await retirerLabel(monde.instructeur, id, "La structure a cessé son activité.", retrait));
  const retiree = (await listPourPartenaire(monde.partenaire, monde.editionId, 1)).rows[0];
  expect(retiree && dateEtat(retiree)).toEqual(retrait);

  const autre = await candidatureSoumise(monde);
  reussi(await retirer(monde.organisateur, autre, decision));
  const abandonnee = await findCandidature(monde.organisateur, autre);
  expect(abandonnee && dateEtat(abandonnee)).toEqual(decision);
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, monde.editionId));
});
