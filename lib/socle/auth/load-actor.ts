import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes, sessions } from "@/db/schema/personne";
import type { Actor } from "../acteur/actor.ts";
import { logError } from "../log.ts";
import { attenteDeSession } from "./second-facteur/porteur.ts";

/**
 * A deputy reads of the comité what the member they stand for reads, a partenaire every transition; only the member’s own
 * rôle counts in a quorum.
 */
const columns = {
  personneId: personnes.id,
  courriel: personnes.courriel,
  nom: personnes.nom,
  administrateur: personnes.administrateur,
  roles: sql<Actor["roles"]>`coalesce((
    select json_agg(json_build_object('editionId', r.edition_id, 'role', r.role, 'transitions', coalesce((
      select json_agg(et.code order by et.ordre) from edition_transitions et where et.edition_id = r.edition_id
        and (r.toutes or et.id in (select rt.transition_id from role_transitions rt where rt.role_id = r.id))
    ), '[]'::json))) from (
      select id, edition_id, role::text, false as toutes from roles_edition where personne_id = personnes.id
      union all select m.id, m.edition_id, 'comite', m.role = 'partenaire' from suppleances s
      join roles_edition m on m.personne_id = s.membre_id and m.edition_id = s.edition_id and m.role in ('comite', 'partenaire')
      where s.suppleant_id = personnes.id and s.fin_at is null
    ) r
  ), '[]'::json)`,
  structures: sql<string[]>`coalesce((
    select json_agg(m.structure_id) from membres m where m.personne_id = personnes.id and m.etat = 'membre'
  ), '[]'::json)`,
  destinataires: sql<string[]>`coalesce((
    select json_agg(d.destinataire_id) from destinataire_membres d where d.personne_id = personnes.id and d.fin_at is null
  ), '[]'::json)`,
};

/**
 * The person of a live session, in one query; null when the session is unknown, expired, or half-open, or the person
 * deleted: whatever asks who is there, page, action, file or stream, asks it here. Who an administrateur sees as takes their place, in a second one. That somebody came is written at most once an hour.
 */
export async function actorOfSession(jetonHash: string): Promise<Actor | null> {
  const [row] = await db
    .select({
      actor: columns,
      commeId: sessions.commeId,
      attend: attenteDeSession,
      revue: sql<boolean>`(${personnes.vueAt} is null or ${personnes.vueAt} < now() - interval '1 hour')`,
    })
    .from(sessions)
    .innerJoin(personnes, eq(personnes.id, sessions.personneId))
    .where(and(eq(sessions.jetonHash, jetonHash), gt(sessions.expiresAt, sql`now()`), isNull(personnes.supprimeeAt)));
  if (!row || row.attend) return null;
  if (row.revue)
    await db
      .update(personnes)
      .set({ vueAt: sql`now()` })
      .where(eq(personnes.id, row.actor.personneId))
      // Who reads is not kept from it by what cannot be written.
      .catch((error: unknown) => logError("dernière venue", error));
  return (row.commeId === null ? null : await vueComme(row.actor, row.commeId)) ?? row.actor;
}

/** The person an administrateur sees as; null once they administer no more, or the person is deleted. */
async function vueComme({ administrateur, personneId }: Actor, commeId: string): Promise<Actor | null> {
  if (!administrateur) return null;
  const [vue] = await db
    .select(columns)
    .from(personnes)
    .where(and(eq(personnes.id, commeId), isNull(personnes.supprimeeAt)));
  return vue ? { ...vue, vuPar: { personneId } } : null;
}

/** The same for a person known by address: the seed and the tests act through it. */
export async function actorOfCourriel(courriel: string): Promise<Actor> {
  const [actor] = await db.select(columns).from(personnes).where(eq(personnes.courriel, courriel));
  if (!actor) throw new Error(`personne inconnue : ${courriel}`);
  return actor;
}
