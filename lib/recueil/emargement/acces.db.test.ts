import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { creerGens, peuplerCandidatures, unActeur } from "@/e2e/acteurs";
import { expect, test } from "@/e2e/base";
import { PENDANT_APPEL } from "@/e2e/monde";
import { isInstructeur } from "../../socle/acteur/actor.ts";
import { voitLesNomsSql } from "./acces.ts";
import { faits } from "./queries.ts";
import { voitLesNoms } from "./rules.ts";

test("who reads the names of those who came is the same said of a row or asked of the base, whoever asks", async () => {
  const gens = await creerGens();
  const peuplees = await peuplerCandidatures(gens);
  const crees = await db
    .insert(ateliers)
    .values(
      peuplees.map((c) => ({
        candidatureId: c.id,
        editionId: c.editionId,
        rang: 0,
        etat: "propose" as const,
        updatedAt: PENDANT_APPEL,
      })),
    )
    .returning({ atelierId: ateliers.id });
  await db.insert(emargements).values(crees.map((a) => ({ ...a, etat: "attendu" as const })));
  let vus = 0;
  await fc.assert(
    fc.asyncProperty(unActeur(gens), async (actor) => {
      const rows = await db
        .select({ ...faits(actor), dit: sql<boolean>`${voitLesNomsSql(actor)}` })
        .from(ateliers)
        .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
        .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
        .innerJoin(editions, eq(editions.id, ateliers.editionId));
      expect(rows).toHaveLength(peuplees.length);
      for (const e of rows) expect(e.dit, JSON.stringify({ actor, e })).toBe(voitLesNoms(actor, e));
      vus += rows.filter((e) => e.dit && !isInstructeur(actor, e.editionId)).length;
    }),
    { numRuns: 30 },
  );
  expect(vus).toBeGreaterThan(100);
});
