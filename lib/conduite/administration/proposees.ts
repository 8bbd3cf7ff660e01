import "server-only";
import { desc, eq, lt } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listRolesEdition, type RoleTenu, unsafeRolesDe } from "./queries.ts";
import { donnerDans } from "./roles.ts";
import { rolesDonnes } from "./rules.ts";
import type { rolesRepris } from "./schema.ts";

/** Who held a role in the edition before and holds it no more in this one, among the roles this person gives. */
export async function listProposees(actor: Actor, edition: { id: string; annee: number }): Promise<RoleTenu[]> {
  const donnes = rolesDonnes(actor, edition.id);
  const [avant] = await db
    .select({ id: editions.id })
    .from(editions)
    .where(lt(editions.annee, edition.annee))
    .orderBy(desc(editions.annee))
    .limit(1);
  if (!avant || donnes.length === 0) return [];
  const [anciens, actuels] = [await unsafeRolesDe(avant.id), await listRolesEdition(actor, edition.id)];
  return anciens.filter(
    (r) => donnes.includes(r.role) && !actuels?.some((a) => a.personneId === r.personneId && a.role === r.role),
  );
}

/** Gives in this edition the roles chosen among those proposed, with the same transitions; each person is told by mail. */
export async function reprendreRoles(
  actor: Actor,
  { editionId, roles }: z.output<typeof rolesRepris>,
  now: Date,
): Promise<Result<number>> {
  const [edition] = await db
    .select({ id: editions.id, annee: editions.annee })
    .from(editions)
    .where(eq(editions.id, editionId));
  if (!edition || rolesDonnes(actor, editionId).length === 0) return refused("introuvable");
  const choisis = (await listProposees(actor, edition)).filter((r) => roles.includes(r.id));
  if (choisis.length === 0) return refused("etat");
  return inTransaction(async (tx) => {
    for (const { courriel, role, transitions } of choisis) {
      const result = await donnerDans(tx, actor, { editionId, courriel, role, transitions }, now);
      // Given meanwhile by somebody else: it is what was wanted.
      if (!result.ok && result.refus !== "role_deja_donne") return result;
    }
    return done(choisis.length);
  });
}
