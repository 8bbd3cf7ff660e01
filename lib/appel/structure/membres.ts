import "server-only";
import { and, asc, count, desc, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import type { Actor } from "../../socle/acteur/actor.ts";
import { visibleTo } from "./acces.ts";

const MOIS_MS = 30 * 86_400_000;

/** The structures this person belongs to, has asked to join, or was told no by or put out of in the last thirty days. */
export function listMesStructures(actor: Actor, now: Date) {
  return db
    .select({
      id: structures.id,
      nomPublie: structures.nomPublie,
      commune: communes.nom,
      etat: membres.etat,
      mot: membres.mot,
    })
    .from(membres)
    .innerJoin(structures, eq(structures.id, membres.structureId))
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .where(
      and(
        eq(membres.personneId, actor.personneId),
        isNull(membres.transmisPar),
        sql`(${membres.closAt} is null or ${gt(membres.closAt, new Date(now.getTime() - MOIS_MS))})`,
      ),
    )
    .orderBy(asc(sql`${structures.nomPublie} collate "fr"`));
}

/** The structures this person is a member of: those they may apply with. */
export function listStructuresDontMembre(actor: Actor) {
  return db
    .select({ id: structures.id, nom: structures.nomPublie })
    .from(structures)
    .where(inArray(structures.id, actor.structures))
    .orderBy(asc(sql`${structures.nomPublie} collate "fr"`));
}

const passeur = alias(personnes, "passeur");

/** A request this person may answer, of a structure they are in or follow; never their own, nor who would take their place. */
const aRepondre = (actor: Actor) =>
  and(
    eq(membres.etat, "demande"),
    ne(membres.personneId, actor.personneId),
    sql`${membres.transmisPar} is distinct from ${actor.personneId}`,
    visibleTo(actor),
  );

/** How many requests to join this person may answer. */
export function compterDemandes(actor: Actor) {
  const compte = db
    .select({ n: count() })
    .from(membres)
    .innerJoin(structures, eq(structures.id, membres.structureId))
    .where(aRepondre(actor));
  return reunir({ compte }, (lus) => lus.compte[0]?.n ?? 0);
}

/** Requests to join that this person may answer: to their structures, or for the CRESS to those of its editions. */
export function listDemandes(actor: Actor) {
  return db
    .select({
      id: membres.id,
      structureId: structures.id,
      structure: structures.nomPublie,
      courriel: personnes.courriel,
      nom: personnes.nom,
      demandeAt: membres.demandeAt,
      /** Who hands their place over to this person, when that is what is asked. */
      passeur: sql<string | null>`coalesce(${passeur.nom}, ${passeur.courriel})`,
    })
    .from(membres)
    .innerJoin(structures, eq(structures.id, membres.structureId))
    .innerJoin(personnes, eq(personnes.id, membres.personneId))
    .leftJoin(passeur, eq(passeur.id, membres.transmisPar))
    .where(aRepondre(actor))
    .orderBy(asc(membres.demandeAt))
    .limit(50);
}

/** Who is in a structure, and who left it or was refused in the last thirty days, for who may read it; nobody for others. */
export async function listMembres(actor: Actor, structureId: string, now: Date) {
  const rows = await db
    .select({
      id: membres.id,
      personneId: personnes.id,
      nom: personnes.nom,
      courriel: personnes.courriel,
      etat: membres.etat,
      accepteAt: membres.accepteAt,
      closAt: membres.closAt,
    })
    .from(membres)
    .innerJoin(structures, eq(structures.id, membres.structureId))
    .innerJoin(personnes, and(eq(personnes.id, membres.personneId), isNull(personnes.supprimeeAt)))
    .where(
      and(
        eq(membres.structureId, structureId),
        inArray(membres.etat, ["membre", "refusee", "sorti"]),
        visibleTo(actor),
      ),
    )
    .orderBy(asc(membres.accepteAt), desc(membres.closAt), asc(membres.id));
  return {
    membres: rows.filter((m) => m.etat === "membre"),
    anciens: rows.filter((m) => m.closAt && m.closAt.getTime() > now.getTime() - MOIS_MS),
  };
}
export type MembreLu = Awaited<ReturnType<typeof listMembres>>["membres"][number];
