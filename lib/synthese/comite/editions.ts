import "server-only";
import { desc, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../../socle/acteur/actor.ts";
import { isSiegeant } from "../../socle/acteur/roles.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";

/** The editions this person sits in as comité or partenaire, newest first. */
export function listEditionsSuivies(actor: Actor) {
  const ids = actor.roles.filter((r) => isSiegeant(r.role)).map((r) => r.editionId);
  return db
    .select({
      id: editions.id,
      annee: editions.annee,
      intitule: editions.intitule,
      etat: editions.etat,
      regionCode: editions.regionCode,
      datesComite: editions.datesComite,
      quorumComite: editions.quorumComite,
      transitions: sql<CodeTransition[]>`(
        select coalesce(json_agg(t.code order by t.ordre), '[]'::json) from edition_transitions t where t.edition_id = ${editions.id})`,
    })
    .from(editions)
    .where(inArray(editions.id, ids))
    .orderBy(desc(editions.annee));
}
