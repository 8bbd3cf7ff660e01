import "server-only";
import { inArray, type SQL, sql } from "drizzle-orm";
import { avis } from "@/db/schema/avis";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { RAPPELS } from "../../socle/courriel/rythme.ts";
import { isInteresseSql } from "../candidature/acces.ts";

/** Where somebody may be asked what they think of a candidature: a reminder holds all that concerns who it goes to. */
const DEMANDENT = ["avis_demande", ...RAPPELS] as const;

/**
 * The rows of `courriels` this person may read and act upon: of the editions they instruct; of no edition, for who administers
 * the instance. An agent who has a part in a candidature does not learn whose avis was asked about it. Never `undefined`.
 */
export function courrielsVisibles(actor: Actor): SQL {
  const surLesSiennes = sql`(${inArray(courriels.type, [...DEMANDENT])} and exists (
    select 1 from ${candidatures} where ${isInteresseSql(actor)} and (${candidatures.id} = ${courriels.objetId} and ${courriels.type} in ('avis_demande', 'avis_relance')
      or exists (select 1 from ${avis} where ${avis.candidatureId} = ${candidatures.id} and ${avis.partenaireId} = ${courriels.destinataireId}))))`;
  return sql`(${isInstructeurSql(actor, courriels.editionId)} and not ${surLesSiennes})`;
}
