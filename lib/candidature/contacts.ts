import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { contacts } from "@/db/schema/instruction";
import { type Actor, isInstructeur } from "../auth/actor.ts";
import { type FaitsCandidature, isOrganisateur } from "./rules.ts";

/**
 * The persons to call about a candidature this actor already sees: all of them for its organisers and the CRESS, the
 * published ones, without their telephone, for anybody else.
 */
export async function listContacts(
  actor: Actor,
  c: Pick<FaitsCandidature, "structures" | "invitation" | "editionId" | "creePar"> & { id: string },
) {
  const complet =
    isOrganisateur(actor, c) ||
    c.invitation !== null ||
    c.creePar === actor.personneId ||
    isInstructeur(actor, c.editionId);
  const rows = await db
    .select()
    .from(contacts)
    .where(and(eq(contacts.candidatureId, c.id), complet ? undefined : eq(contacts.publie, true)))
    .orderBy(asc(contacts.rang));
  return rows.map(({ candidatureId: _, telephone, ...contact }) => ({
    ...contact,
    telephone: complet ? telephone : null,
  }));
}
export type ContactLu = Awaited<ReturnType<typeof listContacts>>[number];
