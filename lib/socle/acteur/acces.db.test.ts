import { inArray, sql } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { creerGens, unActeur } from "@/e2e/acteurs";
import { expect, test } from "@/e2e/base";
import { isInstructeurSql, isPartenaireSql } from "./acces.ts";
import { isInstructeur, isPartenaire } from "./actor.ts";

test("what one is in an edition is the same said of a row or asked of the base, whoever asks", async () => {
  const gens = await creerGens();
  const ids = gens.mondes.map((m) => m.editionId);
  const dits = new Set<string>();
  await fc.assert(
    fc.asyncProperty(unActeur(gens), async (actor) => {
      const rows = await db
        .select({
          id: editions.id,
          dit: {
            instructeur: sql<boolean>`${isInstructeurSql(actor, editions.id)}`,
            partenaire: sql<boolean>`${isPartenaireSql(actor, editions.id)}`,
          },
        })
        .from(editions)
        .where(inArray(editions.id, ids));
      expect(rows).toHaveLength(2);
      for (const { id, dit } of rows) {
        expect(dit, JSON.stringify({ actor, id })).toEqual({
          instructeur: isInstructeur(actor, id),
          partenaire: isPartenaire(actor, id),
        });
        dits.add(JSON.stringify(dit));
      }
    }),
  );
  expect(dits.size).toBe(4);
});
