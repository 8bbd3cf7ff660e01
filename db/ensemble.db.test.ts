import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde } from "@/e2e/monde";
import { codesTransition } from "@/lib/appel/candidature/queries";
import { ensemble } from "./ensemble.ts";

test("reads made together answer what each answers alone, in one statement", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const lectures = () => ({
    // Instants, days, lists, JSON, a name twice, objects that a join leaves null.
    entiere: db
      .select({ c: candidatures, e: editions, codes: codesTransition, un: sql<number>`1::bigint`.mapWith(Number) })
      .from(candidatures)
      .innerJoin(editions, eq(editions.id, candidatures.editionId))
      .where(eq(candidatures.id, id)),
    ateliers: db
      .select({ id: ateliers.id, date: ateliers.date, heure: ateliers.heureDebut, emargement: emargements })
      .from(ateliers)
      .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
      .where(eq(ateliers.candidatureId, id))
      .orderBy(sql`${ateliers.rang} desc`),
    journal: db
      .select({ evenement: evenements, auteur: { nom: personnes.nom, courriel: personnes.courriel } })
      .from(evenements)
      .leftJoin(personnes, eq(personnes.id, evenements.personneId))
      .where(eq(evenements.objetId, id))
      .orderBy(asc(evenements.id))
      .limit(2),
    personne: db.select().from(personnes).where(sql`false`),
  });
  const { entiere, ateliers: siens, journal, personne } = lectures();
  const seules = { entiere: await entiere, ateliers: await siens, journal: await journal, personne: await personne };
  expect(seules.ateliers).toHaveLength(2);
  expect(seules.journal).toHaveLength(2);
  expect(await ensemble(lectures())).toEqual(seules);
  expect(await compterRequetes(() => ensemble(lectures()))).toBe(1);
});

test("within a transaction, they read what it wrote", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db.transaction(async (tx) => {
    await tx.update(candidatures).set({ intitule: "Écrit ici" }).where(eq(candidatures.id, id));
    const sienne = tx.select({ intitule: candidatures.intitule }).from(candidatures).where(eq(candidatures.id, id));
    expect(await ensemble({ sienne }, tx)).toEqual({ sienne: [{ intitule: "Écrit ici" }] });
    await expect(ensemble({ sienne })).rejects.toThrow();
  });
});
