import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, asc, count, desc, eq, exists, isNull, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { type Actor, isCress, isInstructeur } from "../../socle/acteur/actor.ts";
import type { RoleEdition } from "../../socle/acteur/roles.ts";
import { unsafeListEvenements } from "../../socle/journal/queries.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { contientChaqueMot } from "../../socle/typographie/contient.ts";
import type { FiltrePersonnes } from "./filtre.ts";

export const PERSONNES_PAR_PAGE = 40;

const auteur = alias(personnes, "auteur");
const parNom = sql`coalesce(${personnes.nom}, ${personnes.courriel}) collate "fr"`;

const suivies = sql<CodeTransition[]>`coalesce((
  select json_agg(t.code order by t.ordre) from role_transitions rt join edition_transitions t on t.id = rt.transition_id
  where rt.role_id = ${rolesEdition.id}), '[]'::json)`;

/** Roles held, with who gave each and when. */
function roles(where: SQL) {
  return db
    .select({
      id: rolesEdition.id,
      role: rolesEdition.role,
      transitions: suivies,
      editionId: rolesEdition.editionId,
      annee: editions.annee,
      personneId: personnes.id,
      nom: personnes.nom,
      courriel: personnes.courriel,
      vueAt: personnes.vueAt,
      donneAt: rolesEdition.donneAt,
      donnePar: sql<
        string | null
      >`case when ${auteur.supprimeeAt} is null then coalesce(${auteur.nom}, ${auteur.courriel}) else 'personne supprimée' end`,
    })
    .from(rolesEdition)
    .innerJoin(personnes, eq(personnes.id, rolesEdition.personneId))
    .innerJoin(editions, eq(editions.id, rolesEdition.editionId))
    .leftJoin(auteur, eq(auteur.id, rolesEdition.donnePar))
    .where(and(where, isNull(personnes.supprimeeAt)))
    .orderBy(desc(editions.annee), asc(rolesEdition.role), parNom);
}
export type RoleTenu = Awaited<ReturnType<typeof roles>>[number];

/** Who holds a role in an edition. The caller has shown that the reader may know. */
export const unsafeRolesDe = (editionId: string) => roles(eq(rolesEdition.editionId, editionId));

/** Who holds a role in an edition, for who instructs it; null for anybody else. */
export const listRolesEdition = async (actor: Actor, editionId: string): Promise<RoleTenu[] | null> =>
  isInstructeur(actor, editionId) ? unsafeRolesDe(editionId) : null;

type EnBref = { annee: number; role: RoleEdition };

/** Who administers the instance, by name: whom a colleague of the CRESS asks; nobody for anybody else. */
export const listAdministrateurs = async (actor: Actor) =>
  isCress(actor)
    ? db
        .select({ id: personnes.id, nom: personnes.nom, courriel: personnes.courriel })
        .from(personnes)
        .where(and(eq(personnes.administrateur, true), isNull(personnes.supprimeeAt)))
        .orderBy(asc(personnes.nom), asc(personnes.courriel))
    : [];

/** The persons of the instance, by name, a page of them; nobody for who does not administer it. */
export async function listPersonnes(actor: Actor, { q, role }: FiltrePersonnes, page: number) {
  if (!isAdministrateur(actor)) return { rows: [], total: 0 };
  const siens = db
    .select({ un: sql`1` })
    .from(rolesEdition)
    .where(
      and(
        eq(rolesEdition.personneId, personnes.id),
        role && role !== "aucun" && role !== "administrateur" ? eq(rolesEdition.role, role) : undefined,
      ),
    );
  const parRole =
    role === "administrateur"
      ? eq(personnes.administrateur, true)
      : role === "aucun"
        ? and(notExists(siens), eq(personnes.administrateur, false))
        : role && exists(siens);
  const where = and(
    isNull(personnes.supprimeeAt),
    parRole || undefined,
    q ? contientChaqueMot(sql`replier(concat_ws(' ', ${personnes.nom}, ${personnes.courriel}))`, q) : undefined,
  );
  const [rows, [compte]] = await Promise.all([
    db
      .select({
        id: personnes.id,
        nom: personnes.nom,
        courriel: personnes.courriel,
        administrateur: personnes.administrateur,
        vueAt: personnes.vueAt,
        roles: sql<EnBref[]>`coalesce((
          select json_agg(json_build_object('annee', e.annee, 'role', r.role) order by e.annee desc, r.role)
          from roles_edition r join editions e on e.id = r.edition_id where r.personne_id = ${personnes.id}), '[]'::json)`,
        structures: sql<number>`(select count(*)::int from membres m where m.personne_id = ${personnes.id} and m.etat = 'membre')`,
        organismes: sql<number>`(select count(*)::int from destinataire_membres d where d.personne_id = ${personnes.id} and d.fin_at is null)`,
      })
      .from(personnes)
      .where(where)
      .orderBy(parNom, asc(personnes.id))
      .limit(PERSONNES_PAR_PAGE)
      .offset((page - 1) * PERSONNES_PAR_PAGE),
    db.select({ n: count() }).from(personnes).where(where),
  ]);
  return { rows, total: compte?.n ?? 0 };
}

/** A person with all they hold and what was done of it, for who administers; undefined for anybody else, and once they are deleted. */
export async function findPersonne(actor: Actor, id: string) {
  if (!isAdministrateur(actor)) return undefined;
  const [personne] = await db
    .select({
      id: personnes.id,
      nom: personnes.nom,
      courriel: personnes.courriel,
      administrateur: personnes.administrateur,
      vueAt: personnes.vueAt,
      createdAt: personnes.createdAt,
      structures: sql<string[]>`coalesce((
        select json_agg(s.nom_publie order by s.nom_publie) from membres m join structures s on s.id = m.structure_id
        where m.personne_id = ${personnes.id} and m.etat = 'membre'), '[]'::json)`,
      organismes: sql<string[]>`coalesce((
        select json_agg(d.nom order by d.nom) from destinataire_membres dm join destinataires d on d.id = dm.destinataire_id
        where dm.personne_id = ${personnes.id} and dm.fin_at is null), '[]'::json)`,
    })
    .from(personnes)
    .where(and(eq(personnes.id, id), isNull(personnes.supprimeeAt)));
  if (!personne) return undefined;
  const [tenus, evenements] = await Promise.all([roles(eq(personnes.id, id)), unsafeListEvenements("personne", id)]);
  return { ...personne, roles: tenus, evenements };
}

/** The editions, newest first, for who gives roles in them. */
export const listEditionsARemplir = (actor: Actor) =>
  isAdministrateur(actor)
    ? db.select({ id: editions.id, annee: editions.annee }).from(editions).orderBy(desc(editions.annee))
    : Promise.resolve([]);
