import "server-only";
import { and, eq, exists, isNull, or, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { suppleances } from "@/db/schema/comite";
import { editionTransitions } from "@/db/schema/edition";
import { personnes, rolesEdition, roleTransitions } from "@/db/schema/personne";
import { listCodes } from "../../appel/edition/codes.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Destinataire } from "../../socle/courriel/outbox.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";

export type Suppleant = { personneId: string; nom: string; courriel: string };

/** The deputy of the person of the row, in an edition. */
export const suppleantDans = (editionId: string) => sql<Suppleant | null>`(
  select json_build_object('personneId', p.id, 'nom', coalesce(p.nom, p.courriel), 'courriel', p.courriel)
  from ${suppleances} s join personnes p on p.id = s.suppleant_id
  where s.membre_id = ${personnes.id} and s.edition_id = ${editionId} and s.fin_at is null and p.supprimee_at is null
)`;

/**
 * Who sits for a transition of an edition: the members of the comité who follow it, and the partenaires; by name. Without a
 * transition, all those who sit.
 */
export async function listMembres(lecteur: Lecteur, editionId: string, transition?: CodeTransition) {
  const suit = db
    .select({ un: sql`1` })
    .from(roleTransitions)
    .innerJoin(editionTransitions, eq(editionTransitions.id, roleTransitions.transitionId))
    .where(
      and(
        eq(roleTransitions.roleId, rolesEdition.id),
        transition ? eq(editionTransitions.code, transition) : undefined,
      ),
    );
  const rows = await lecteur
    .selectDistinctOn([personnes.id], {
      personneId: personnes.id,
      nom: sql<string>`coalesce(${personnes.nom}, ${personnes.courriel})`,
      courriel: personnes.courriel,
      structures: sql<string[]>`coalesce((
        select json_agg(m.structure_id) from membres m where m.personne_id = ${personnes.id} and m.etat = 'membre'
      ), '[]'::json)`,
      suppleant: suppleantDans(editionId),
    })
    .from(rolesEdition)
    .innerJoin(personnes, eq(personnes.id, rolesEdition.personneId))
    .where(
      and(
        eq(rolesEdition.editionId, editionId),
        isNull(personnes.supprimeeAt),
        or(eq(rolesEdition.role, "partenaire"), and(eq(rolesEdition.role, "comite"), exists(suit))),
      ),
    );
  return rows.sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
}
export type Membre = Awaited<ReturnType<typeof listMembres>>[number];

/** Who is written to: each member, and each deputy with the name of the member they answer for. */
export const voixDesMembres = (membres: readonly Membre[]): { a: Destinataire; membre: string | null }[] =>
  membres.flatMap((m) => [
    { a: { personneId: m.personneId, adresse: m.courriel }, membre: null },
    ...(m.suppleant
      ? [{ a: { personneId: m.suppleant.personneId, adresse: m.suppleant.courriel }, membre: m.nom }]
      : []),
  ]);

/** The members this person may answer for as themselves or as their deputy, themselves first. */
export const voixDe = (actor: Actor, membres: readonly Membre[]) => [
  ...membres.filter((m) => m.personneId === actor.personneId),
  ...membres.filter((m) => m.personneId !== actor.personneId && m.suppleant?.personneId === actor.personneId),
];

/** Whether a member is there, or their deputy in their place: who has a seat of their own fills no other. */
export function siegeOccupe<M extends Pick<Membre, "personneId" | "suppleant">>(
  m: M,
  membres: readonly M[],
  isLa: (personneId: string) => boolean,
): boolean {
  if (isLa(m.personneId)) return true;
  const id = m.suppleant?.personneId;
  return id !== undefined && isLa(id) && !membres.some((x) => x.personneId === id);
}

/** The transitions this person has a voice in, in the edition's order; `siege`: as themselves, and not as somebody's deputy. */
export async function listMesVoix(actor: Actor, editionId: string) {
  const codes = await listCodes(db, editionId);
  const membres = await Promise.all(codes.map((t) => listMembres(db, editionId, t)));
  return codes.flatMap((transition, i) => {
    const [premier] = voixDe(actor, membres[i] ?? []);
    return premier ? [{ transition, siege: premier.personneId === actor.personneId }] : [];
  });
}
