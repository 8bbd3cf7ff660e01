import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, PENDANT_APPEL } from "@/e2e/monde";
import { creerCandidature } from "../operations.ts";
import { BROUILLONS_MAX } from "./brouillons.ts";

test("one person keeps thirty drafts in an edition and no more, even begun at once; nobody else is held back", async () => {
  const monde = await creerMonde();
  const commencer = (actor = monde.organisateur, structureId = monde.structureId) =>
    creerCandidature(actor, monde.annee, candidatureComplete(monde, { structureId }), PENDANT_APPEL);
  const tous = await Promise.all(Array.from({ length: BROUILLONS_MAX + 8 }, () => commencer()));
  expect(tous.filter((r) => r.ok)).toHaveLength(BROUILLONS_MAX);
  for (const r of tous) expect(r.ok ? null : r.refus).toBe(r.ok ? null : "trop_de_brouillons");
  expect(await db.$count(candidatures, eq(candidatures.creePar, monde.organisateur.personneId))).toBe(BROUILLONS_MAX);
  expect((await commencer(monde.autre, monde.autreStructureId)).ok).toBe(true);
});
