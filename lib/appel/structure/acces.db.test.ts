import { and, eq, inArray, sql } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { candidatureStructures, candidatures, organisatrices } from "@/db/schema/candidature";
import { structures } from "@/db/schema/structure";
import { creerGens, peuplerCandidatures, unActeur } from "@/e2e/acteurs";
import { expect, test } from "@/e2e/base";
import { isAdministrateur, isInstructeur, isMembre } from "../../socle/acteur/actor.ts";
import { findSuivie, visibleTo } from "./acces.ts";
import { whyNotModifierStructure } from "./rules.ts";

test("who reads a structure, who follows it and who may change it are told alike, whoever asks", async () => {
  const gens = await creerGens();
  await peuplerCandidatures(gens);
  const [a = "", b = "", c = "", fusionnee = ""] = gens.structures;
  const [une, autre] = gens.mondes;
  // One structure organises in one edition only, where one person drafted everything.
  const deLaPremiere = db
    .select({ id: candidatures.id })
    .from(candidatures)
    .where(eq(candidatures.editionId, une.editionId));
  await db
    .delete(candidatureStructures)
    .where(and(eq(candidatureStructures.structureId, b), inArray(candidatureStructures.candidatureId, deLaPremiere)));
  await db.update(candidatures).set({ creePar: gens.personnes[0] }).where(eq(candidatures.editionId, autre.editionId));
  await db.update(structures).set({ fusionneeDansId: c }).where(eq(structures.id, fusionnee));
  const organisees = await db
    .select({
      structureId: organisatrices.structureId,
      editionId: candidatures.editionId,
      creePar: candidatures.creePar,
    })
    .from(organisatrices)
    .innerJoin(candidatures, eq(candidatures.id, organisatrices.candidatureId));
  const dits = new Set<string>();
  await fc.assert(
    fc.asyncProperty(unActeur(gens), async (qui) => {
      // A merged structure leaves its members to the one it is now.
      const actor = { ...qui, structures: qui.structures.filter((id) => id !== fusionnee) };
      const rows = await db
        .select({ id: structures.id, visible: sql<boolean>`${visibleTo(actor)}` })
        .from(structures)
        .where(inArray(structures.id, [a, b, c, fusionnee]));
      expect(rows).toHaveLength(4);
      for (const { id, visible } of rows) {
        const suivie =
          id !== fusionnee &&
          (isAdministrateur(actor) ||
            organisees.some(
              (o) => o.structureId === id && isInstructeur(actor, o.editionId) && o.creePar !== actor.personneId,
            ));
        const lue = await findSuivie(db, actor, id);
        expect([lue.suivie, visible], JSON.stringify({ actor, id })).toEqual([
          suivie,
          whyNotModifierStructure(actor, lue) === null,
        ]);
        dits.add([isMembre(actor, [id]), suivie].join(" "));
      }
    }),
    { numRuns: 60 },
  );
  expect(dits.size).toBe(4);
});
