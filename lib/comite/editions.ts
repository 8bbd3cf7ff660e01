import "server-only";
import { desc, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../auth/actor.ts";

/** The editions this person sits in as comité or partenaire, newest first. */
export function listEditionsSuivies(actor: Actor) {
  const ids = actor.roles.filter((r) => r.role !== "instructeur").map((r) => r.editionId);
  return db
    .select({
      id: editions.id,
      annee: editions.annee,
      intitule: editions.intitule,
      etat: editions.etat,
      regionCode: editions.regionCode,
      datesComite: editions.datesComite,
      quorumComite: editions.quorumComite,
    })
    .from(editions)
    .where(inArray(editions.id, ids))
    .orderBy(desc(editions.annee));
}
