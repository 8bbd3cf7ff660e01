import "server-only";
import { type AnyColumn, and, eq, exists, inArray, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { dispositions } from "@/db/schema/disposition";
import { editionTransitions } from "@/db/schema/edition";
import { ficheRevisions, fiches } from "@/db/schema/fiche";
import { isEquipierSql } from "../../appel/candidature/acces.ts";
import { faits as faitsCandidature } from "../../appel/candidature/queries.ts";
import { isInstructeurSql, isPartenaireSql } from "../../socle/acteur/acces.ts";
import { type Actor, editionsPartenaires, isAdministrateur } from "../../socle/acteur/actor.ts";

/*
 * Who reads which fiches, as conditions on the rows of `fiches` joined to `candidatures`: the only place that says so. Never
 * `undefined`: drizzle's `and()` drops an undefined condition, which would mean all rows.
 */

/** Those whose every word this person may read, drafts included: as `isEquipier` or `isInstructeur`. */
export const visibleEnEntier = (actor: Actor): SQL => enEntier(actor, fiches.editionId);

/** The same of the rows of `candidatures` alone, whose fiche may be yet to begin. */
export const ficheVisibleEnEntier = (actor: Actor): SQL => enEntier(actor, candidatures.editionId);

const enEntier = (actor: Actor, editionId: AnyColumn): SQL =>
  isAdministrateur(actor) ? sql`true` : sql`(${isEquipierSql(actor)} or ${isInstructeurSql(actor, editionId)})`;

/**
 * Those this person may know of: the above, and for comité and partenaire the fiches with validated words of their
 * transitions, as `transitionsSuivies`, of which they read nothing else.
 */
export function visibleTo(actor: Actor): SQL {
  if (isAdministrateur(actor)) return sql`true`;
  return sql`(${sql.join([visibleEnEntier(actor), ...valideesPour(actor)], sql` or `)})`;
}

function* valideesPour(actor: Actor): Generator<SQL> {
  if (editionsPartenaires(actor).length > 0)
    yield sql`(${isPartenaireSql(actor, fiches.editionId)} and exists (select 1 from ${ficheRevisions} where ${ficheRevisions.ficheId} = ${fiches.id} and ${ficheRevisions.valideeAt} is not null))`;
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
