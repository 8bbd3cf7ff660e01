import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, eq, exists, inArray, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { ficheRevisions, fiches } from "@/db/schema/fiche";
import { isEquipierSql } from "../../appel/candidature/acces.ts";
import { faits as faitsCandidature } from "../../appel/candidature/queries.ts";
import { type Actor, editionsInstruites, editionsPartenaires } from "../../socle/acteur/actor.ts";

/**
 * The rows of `fiches` joined to `candidatures` whose every word this person may read, drafts included: organisers and
 * the CRESS. Never `undefined`: drizzle's `and()` drops an undefined condition, which would mean all rows.
 */
export function visibleEnEntier(actor: Actor): SQL {
  if (isAdministrateur(actor)) return sql`true`;
  const instruites = editionsInstruites(actor);
  if (instruites.length === 0) return isEquipierSql(actor);
  return sql`(${isEquipierSql(actor)} or ${inArray(fiches.editionId, instruites)})`;
}

/**
 * The rows of `fiches` joined to `candidatures` this person may know of: those above, and for comité and partenaire
 * the fiches with validated words of their transitions, of which they read nothing else.
 */
export function visibleTo(actor: Actor): SQL {
  if (isAdministrateur(actor)) return sql`true`;
  return sql`(${sql.join([visibleEnEntier(actor), ...valideesPour(actor)], sql` or `)})`;
}

function* valideesPour(actor: Actor): Generator<SQL> {
  const partenaires = editionsPartenaires(actor);
  if (partenaires.length > 0)
    yield sql`(${inArray(fiches.editionId, partenaires)} and exists (select 1 from ${ficheRevisions} where ${ficheRevisions.ficheId} = ${fiches.id} and ${ficheRevisions.valideeAt} is not null))`;
  for (const { role, editionId, transitions } of actor.roles) {
    if (role !== "comite" || transitions.length === 0) continue;
    const siens = db
      .select({ un: sql`1` })
      .from(dispositions)
      .innerJoin(editionTransitions, eq(editionTransitions.id, dispositions.transitionId))
      .where(and(enVigueurDans(fiches.id), inArray(editionTransitions.code, transitions)));
    yield sql`(${eq(fiches.editionId, editionId)} and ${exists(siens)})`;
  }
}

/** The énoncés of a fiche that its last validated revision holds, in their home transition. */
const enVigueurDans = (ficheId: typeof fiches.id) =>
  and(eq(dispositions.ficheId, ficheId), ne(dispositions.disposition, "retire"));

/** What `rules.ts` looks at; the same columns under a lock and on a page. */
export const faits = (actor: Actor) => {
  const { structures, pressenties, invitation } = faitsCandidature(actor);
  return {
    id: fiches.id,
    etat: fiches.etat,
    editionId: fiches.editionId,
    candidatureId: fiches.candidatureId,
    candidature: candidatures.etat,
    code: fiches.code,
    revision: fiches.revision,
    version: fiches.version,
    structures,
    pressenties,
    invitation,
  };
};
