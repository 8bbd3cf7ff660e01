import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { avis } from "@/db/schema/avis";
import { candidatures, decisions } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { unsafeListPartenaires } from "../../appel/avis/queries.ts";
import { visibleEnInstruction, visibleTo } from "../../appel/candidature/acces.ts";
import { faits, nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import type { TypeDecision } from "../../appel/decision/states.ts";
import type { Actor } from "../../socle/acteur/actor.ts";

/** The chosen candidatures of an edition that this person may see: what the preview of a batch is made from. */
export async function listPourLot(actor: Actor, editionId: string, ids: readonly string[], from: Lecteur = db) {
  if (ids.length === 0) return [];
  const rows = await from
    .select({
      ...faits(actor),
      intitule: candidatures.intitule,
      instructeurId: sql<
        string | null
      >`case when ${visibleEnInstruction(actor)} then ${candidatures.instructeurId} end`,
      organisateurs: nomsOrganisateurs,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(eq(candidatures.editionId, editionId), visibleTo(actor), inArray(candidatures.id, [...ids])));
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
export type LigneLot = Awaited<ReturnType<typeof listPourLot>>[number];

/** The same, with the partners of the edition who were not asked for their avis on each yet. */
export async function listPourLotAvis(actor: Actor, editionId: string, ids: readonly string[]) {
  const [rows, demandes] = await Promise.all([
    listPourLot(actor, editionId, ids),
    ids.length === 0
      ? []
      : db
          .select({ candidatureId: avis.candidatureId, partenaireId: avis.partenaireId })
          .from(avis)
          .where(inArray(avis.candidatureId, [...ids])),
  ]);
  const partenaires = rows.length > 0 ? await unsafeListPartenaires(editionId) : [];
  return rows.map((c) => ({
    ...c,
    partenaires: partenaires
      .map((p) => p.id)
      .filter((id) => !demandes.some((d) => d.candidatureId === c.id && d.partenaireId === id)),
  }));
}

/** The same, with the decision already prepared on each; null for who may not read it. */
export async function listPourLotDecision(actor: Actor, editionId: string, ids: readonly string[]) {
  const rows = await listPourLot(actor, editionId, ids);
  const preparees: { candidatureId: string; type: TypeDecision }[] =
    rows.length === 0
      ? []
      : await db
          .select({ candidatureId: decisions.candidatureId, type: decisions.type })
          .from(decisions)
          .innerJoin(candidatures, eq(candidatures.id, decisions.candidatureId))
          .where(
            and(inArray(decisions.candidatureId, [...ids]), isNull(decisions.annonceeAt), visibleEnInstruction(actor)),
          );
  return rows.map((c) => ({ ...c, preparee: preparees.find((d) => d.candidatureId === c.id)?.type ?? null }));
}
