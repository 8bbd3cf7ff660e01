import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { type RoleEdition, SIEGENT } from "../../socle/acteur/roles.ts";
import type { Destinataire } from "../../socle/courriel/outbox.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { suppleantDans } from "../comite/membres.ts";

const structuresDe = sql<{ id: string; nom: string }[]>`coalesce((
  select json_agg(json_build_object('id', s.id, 'nom', coalesce(s.nom_publie, s.nom)) order by s.nom)
  from membres m join structures s on s.id = m.structure_id where m.personne_id = ${personnes.id} and m.etat = 'membre'
), '[]'::json)`;

/** Those who sit in the comité of an edition, members and partenaires, with what they are known by. */
export const listMembres = (lecteur: Lecteur, editionId: string) =>
  lecteur
    .select({
      personneId: personnes.id,
      nom: personnes.nom,
      courriel: personnes.courriel,
      structures: structuresDe,
      suppleant: suppleantDans(editionId),
      roles: sql<RoleEdition[]>`json_agg(${rolesEdition.role} order by ${rolesEdition.role})`,
      transitions: sql<CodeTransition[]>`coalesce((
        select json_agg(et.code order by et.ordre) from roles_edition r join role_transitions rt on rt.role_id = r.id
        join edition_transitions et on et.id = rt.transition_id where r.personne_id = ${personnes.id} and r.edition_id = ${editionId}
      ), '[]'::json)`,
    })
    .from(rolesEdition)
    .innerJoin(personnes, eq(personnes.id, rolesEdition.personneId))
    .where(
      and(
        eq(rolesEdition.editionId, editionId),
        inArray(rolesEdition.role, [...SIEGENT]),
        isNull(personnes.supprimeeAt),
      ),
    )
    .groupBy(personnes.id)
    .orderBy(sql`${personnes.nom} collate "fr"`, asc(personnes.courriel));
export type Membre = Awaited<ReturnType<typeof listMembres>>[number];

/** The same for who instructs the edition, to summon them; none for anybody else. */
export const listMembresDe = async (actor: Actor, editionId: string): Promise<Membre[]> =>
  isInstructeur(actor, editionId) ? listMembres(db, editionId) : [];

/** Who is written to: the members, and the deputies who may come in their place; each once. */
export function destinatairesDe(membres: readonly Membre[]): Destinataire[] {
  const tous = membres.flatMap((m) => [
    { personneId: m.personneId, adresse: m.courriel },
    ...(m.suppleant ? [{ personneId: m.suppleant.personneId, adresse: m.suppleant.courriel }] : []),
  ]);
  return [...new Map(tous.map((d) => [d.adresse, d])).values()];
}

/** Who may conduct a séance of this edition, for who instructs it; nobody for anybody else. */
export const listInstructeurs = (actor: Actor, editionId: string, lecteur: Lecteur = db) =>
  lecteur
    .select({ id: personnes.id, nom: personnes.nom, courriel: personnes.courriel })
    .from(personnes)
    .where(
      and(
        isNull(personnes.supprimeeAt),
        sql`${isInstructeur(actor, editionId)} and (${personnes.administrateur} or exists (select 1 from roles_edition r where r.personne_id = ${personnes.id}
          and r.edition_id = ${editionId} and r.role = 'instructeur'))`,
      ),
    )
    .orderBy(sql`${personnes.nom} collate "fr"`, asc(personnes.courriel));
