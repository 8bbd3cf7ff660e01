import "server-only";
import { and, asc, count, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { avis } from "@/db/schema/avis";
import { candidatures } from "@/db/schema/candidature";
import { personnes, rolesEdition } from "@/db/schema/personne";
import type { Actor } from "../../socle/acteur/actor.ts";
import { isDesPartenairesSql } from "../candidature/acces.ts";
import { codesTransition, findCandidature, nomsOrganisateurs } from "../candidature/queries.ts";
import { isDesPartenaires } from "../candidature/rules.ts";
import { tourColonnes } from "../candidature/tour-colonnes.ts";
import { visibleTo } from "./acces.ts";

export function listAvis(actor: Actor, candidatureId: string) {
  return db
    .select({
      id: avis.id,
      partenaireId: avis.partenaireId,
      partenaire: personnes.nom,
      supprimeeAt: personnes.supprimeeAt,
      valeur: avis.valeur,
      motif: avis.motif,
      demandeAt: avis.demandeAt,
      relanceAt: avis.relanceAt,
      renduAt: avis.renduAt,
    })
    .from(avis)
    .innerJoin(candidatures, eq(candidatures.id, avis.candidatureId))
    .innerJoin(personnes, eq(personnes.id, avis.partenaireId))
    .where(and(eq(candidatures.id, candidatureId), visibleTo(actor)))
    .orderBy(asc(avis.renduAt), asc(avis.demandeAt), asc(avis.id));
}
export type AvisLu = Awaited<ReturnType<typeof listAvis>>[number];

/** The partners of an edition. The caller has already shown that the reader instructs it. */
export function unsafeListPartenaires(editionId: string) {
  return db
    .select({ id: personnes.id, nom: personnes.nom, courriel: personnes.courriel })
    .from(rolesEdition)
    .innerJoin(personnes, eq(personnes.id, rolesEdition.personneId))
    .where(
      and(eq(rolesEdition.editionId, editionId), eq(rolesEdition.role, "partenaire"), isNull(personnes.supprimeeAt)),
    )
    .orderBy(asc(personnes.nom), asc(personnes.courriel));
}
export type PartenaireLu = Awaited<ReturnType<typeof unsafeListPartenaires>>[number];

export const PAR_PAGE = 50;

const ouverte = sql`${candidatures.etat} in ('soumise', 'a_completer')`;
/** Asked of them, not given, and still of use. */
const attendu = sql`(${ouverte} and ${avis.demandeAt} is not null and ${avis.renduAt} is null)`;

/** How many avis each of these editions awaits from this partner, as their list counts them. */
export async function compterAvisAttendus(actor: Actor, editionIds: readonly string[]): Promise<Map<string, number>> {
  if (editionIds.length === 0) return new Map();
  const rows = await db
    .select({ editionId: candidatures.editionId, n: count() })
    .from(candidatures)
    .innerJoin(avis, and(eq(avis.candidatureId, candidatures.id), eq(avis.partenaireId, actor.personneId)))
    .where(and(inArray(candidatures.editionId, [...editionIds]), isDesPartenairesSql(actor), attendu))
    .groupBy(candidatures.editionId);
  return new Map(rows.map((r) => [r.editionId, r.n]));
}

/** One page of the candidatures a partner reads, each with their own avis; those awaited first, then those to read. */
export async function listPourPartenaire(actor: Actor, editionId: string, page: number) {
  const where = and(eq(candidatures.editionId, editionId), isDesPartenairesSql(actor));
  const sien = and(eq(avis.candidatureId, candidatures.id), eq(avis.partenaireId, actor.personneId));
  const rang = sql`case when ${attendu} then 0 when ${avis.renduAt} is not null and ${ouverte} then 1 when ${ouverte} then 2 when ${avis.renduAt} is not null then 3 else 4 end`;
  const rows = await db
    .select({
      id: candidatures.id,
      intitule: candidatures.intitule,
      etat: candidatures.etat,
      ...tourColonnes,
      organisateurs: nomsOrganisateurs,
      transitions: codesTransition,
      valeur: avis.valeur,
      demandeAt: avis.demandeAt,
      renduAt: avis.renduAt,
    })
    .from(candidatures)
    .leftJoin(avis, sien)
    .where(where)
    .orderBy(rang, asc(candidatures.soumiseAt), asc(candidatures.id))
    .limit(PAR_PAGE)
    .offset((page - 1) * PAR_PAGE);
  const [compte] = await db
    .select({
      total: count(),
      attendus: sql<number>`(count(*) filter (where ${attendu}))::int`,
    })
    .from(candidatures)
    .leftJoin(avis, sien)
    .where(where);
  return { rows, total: compte?.total ?? 0, attendus: compte?.attendus ?? 0 };
}

/** One candidature as a partner reads it, or undefined; neither a draft, nor seen through the comité alone. */
export async function findPourPartenaire(actor: Actor, id: string) {
  const c = await findCandidature(actor, id);
  return c && isDesPartenaires(actor, c) ? c : undefined;
}
