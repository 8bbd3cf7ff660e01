import "server-only";
import { and, asc, desc, eq, exists, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { candidatureStructures, candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { evenements } from "@/db/schema/journal";
import { membres, structures } from "@/db/schema/structure";
import type { Actor } from "../../socle/acteur/actor.ts";
import { coulissesVisibles } from "../candidature/acces.ts";
import { nomsOrganisateurs } from "../candidature/queries.ts";
import { EQUIPE_MODIFIABLE } from "./rules.ts";

const MOIS_MS = 30 * 86_400_000;

/** Named in a candidature by somebody else: one's own structures that have not answered, or said no. */
const nommees = (actor: Actor) =>
  and(
    inArray(candidatureStructures.structureId, actor.structures),
    isNull(candidatureStructures.accepteeAt),
    inArray(candidatures.etat, [...EQUIPE_MODIFIABLE]),
  );

/**
 * What is asked of this person's structures, and what they declined and may still take back. Before the answer it shows
 * the name of the candidature and of its organisers, and nothing else.
 */
export async function listMesCoOrganisations(actor: Actor) {
  if (actor.structures.length === 0) return { attendues: [], declinees: [] };
  const rows = await db
    .select({
      candidatureId: candidatures.id,
      structureId: structures.id,
      structure: structures.nomPublie,
      annee: editions.annee,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      declineeAt: candidatureStructures.declineeAt,
    })
    .from(candidatureStructures)
    .innerJoin(candidatures, eq(candidatures.id, candidatureStructures.candidatureId))
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .innerJoin(structures, eq(structures.id, candidatureStructures.structureId))
    .where(nommees(actor))
    .orderBy(asc(candidatures.createdAt), asc(candidatures.id))
    .limit(100);
  return { attendues: rows.filter((r) => !r.declineeAt), declinees: rows.filter((r) => r.declineeAt) };
}
export type CoOrganisation = Awaited<ReturnType<typeof listMesCoOrganisations>>["attendues"][number];

/** How many answers are awaited from this person's structures. */
export function compterMesCoOrganisations(actor: Actor) {
  if (actor.structures.length === 0) return reunir({}, () => 0);
  const compte = db
    .select({ n: sql<number>`count(*)::int` })
    .from(candidatureStructures)
    .innerJoin(candidatures, eq(candidatures.id, candidatureStructures.candidatureId))
    .where(and(nommees(actor), isNull(candidatureStructures.declineeAt)));
  return reunir({ compte }, (lus) => lus.compte[0]?.n ?? 0);
}

/** The candidatures one's structures were taken off in the last thirty days, and are still off. */
export function listMesRetraits(actor: Actor, now: Date) {
  const structure = sql`${evenements.donnees} ->> 'structure'`;
  return db
    .select({
      id: evenements.id,
      at: evenements.at,
      structure: structures.nomPublie,
      intitule: candidatures.intitule,
      annee: editions.annee,
    })
    .from(evenements)
    .innerJoin(candidatures, eq(candidatures.id, evenements.objetId))
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .innerJoin(structures, sql`${structures.id}::text = ${structure}`)
    .where(
      and(
        sql`${evenements.donnees} ? 'structure'`,
        actor.structures.length > 0 ? inArray(structure, actor.structures) : sql`false`,
        eq(evenements.type, "retirer_co_organisation"),
        gt(evenements.at, new Date(now.getTime() - MOIS_MS)),
        sql`not exists (select 1 from ${candidatureStructures} cs where cs.candidature_id = ${candidatures.id} and cs.structure_id = ${structures.id})`,
      ),
    )
    .orderBy(desc(evenements.at))
    .limit(50);
}

/** The structures named in a candidature and what each answered, porteuse first, for its team and the CRESS; none for others. */
export const listNommees = (actor: Actor, candidatureId: string) =>
  lireNommees(and(eq(candidatureStructures.candidatureId, candidatureId), visibleEnCoulisses(actor)));

/** The same for who has shown that they read it. */
export const unsafeListNommees = (candidatureId: string) =>
  lireNommees(eq(candidatureStructures.candidatureId, candidatureId));

const visibleEnCoulisses = (actor: Actor) =>
  exists(
    db
      .select({ un: sql`1` })
      .from(candidatures)
      .where(and(eq(candidatures.id, candidatureStructures.candidatureId), coulissesVisibles(actor))),
  );

function lireNommees(lesquelles: SQL | undefined) {
  return db
    .select({
      structureId: structures.id,
      nom: structures.nomPublie,
      rang: candidatureStructures.rang,
      accepteeAt: candidatureStructures.accepteeAt,
      declineeAt: candidatureStructures.declineeAt,
    })
    .from(candidatureStructures)
    .innerJoin(structures, eq(structures.id, candidatureStructures.structureId))
    .where(lesquelles)
    .orderBy(asc(candidatureStructures.rang));
}
export type Nommee = Awaited<ReturnType<typeof unsafeListNommees>>[number];

/** Whether this person waits for the members of a structure to agree to who follows them. */
export function attendTransfert(actor: Actor, candidatureId: string) {
  const siens = db
    .select({ id: membres.id })
    .from(membres)
    .where(and(eq(membres.transmisPar, actor.personneId), eq(membres.transmisPourId, candidatureId)))
    .limit(1);
  return reunir({ siens }, (lus) => lus.siens.length > 0);
}
