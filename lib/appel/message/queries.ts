import "server-only";
import { and, count, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { candidatures } from "@/db/schema/candidature";
import { messages } from "@/db/schema/message";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../socle/acteur/actor.ts";
import { coulissesVisibles } from "../candidature/acces.ts";

export const MESSAGES_PAR_PAGE = 20;

/** One page of the conversation, the last page first and each in reading order; undefined for who may not read it. */
export function listMessages(actor: Actor, candidatureId: string, page: number) {
  const visible = db
    .select({ total: count(messages.id) })
    .from(candidatures)
    .leftJoin(messages, eq(messages.candidatureId, candidatures.id))
    .where(and(eq(candidatures.id, candidatureId), coulissesVisibles(actor)))
    .groupBy(candidatures.id);
  const rows = db
    .select({
      id: messages.id,
      cote: messages.cote,
      texte: messages.texte,
      at: messages.at,
      auteur: personnes.nom,
      supprimeeAt: personnes.supprimeeAt,
    })
    .from(messages)
    .innerJoin(candidatures, eq(candidatures.id, messages.candidatureId))
    .leftJoin(personnes, eq(personnes.id, messages.auteurId))
    .where(and(eq(messages.candidatureId, candidatureId), coulissesVisibles(actor)))
    .orderBy(desc(messages.at), desc(messages.id))
    .limit(MESSAGES_PAR_PAGE)
    .offset((page - 1) * MESSAGES_PAR_PAGE);
  return reunir(
    { visible, rows },
    (lus) => lus.visible[0] && { total: lus.visible[0].total, rows: lus.rows.reverse() },
  );
}
export type MessagesLus = Awaited<ReturnType<typeof listMessages>>;
