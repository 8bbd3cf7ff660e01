import "server-only";
import { desc, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { type Actor, editionsInstruites } from "../auth/actor.ts";
import { courrielsAReprendre } from "../courriel/queries.ts";
import { enoncesATraiter } from "../synthese/queries.ts";

/** What waits for the CRESS in each edition this person instructs, counted in one query. */
export function listTravail(actor: Actor) {
  return db
    .select({
      annee: editions.annee,
      intitule: editions.intitule,
      candidatures: sql<number>`(select count(*)::int from candidatures c where c.edition_id = "editions"."id" and c.etat = 'soumise')`,
      presences: sql<number>`(select count(*)::int from emargements e join ateliers a on a.id = e.atelier_id where a.edition_id = "editions"."id" and e.etat = 'declare')`,
      fiches: sql<number>`(select count(*)::int from fiches f where f.edition_id = "editions"."id" and f.etat = 'remise')`,
      enonces: enoncesATraiter,
      courriels: courrielsAReprendre,
    })
    .from(editions)
    .where(actor.administrateur ? sql`true` : inArray(editions.id, editionsInstruites(actor)))
    .orderBy(desc(editions.annee));
}
