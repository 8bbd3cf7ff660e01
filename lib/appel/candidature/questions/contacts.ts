import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { contacts } from "@/db/schema/candidature";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { isDesCoulisses } from "../rules.ts";
import { lireIntervenants, nommerIntervenants } from "./intervenants.ts";

type Concernee = Parameters<typeof isDesCoulisses>[1] & { id: string };

/**
 * The persons to call about a candidature this actor already sees: all of them for its organisers and the CRESS, the
 * published ones, without their telephone, for anybody else.
 */
export function listContacts(actor: Actor, c: Concernee) {
  const complet = isDesCoulisses(actor, c);
  const siens = db
    .select()
    .from(contacts)
    .where(and(eq(contacts.candidatureId, c.id), complet ? undefined : eq(contacts.publie, true)))
    .orderBy(asc(contacts.rang));
  return reunir({ siens }, (lus) =>
    lus.siens.map(({ candidatureId: _, telephone, ...contact }) => ({
      ...contact,
      telephone: complet ? telephone : null,
    })),
  );
}
export type ContactLu = Awaited<ReturnType<typeof listContacts>>[number];

/** Who speaks at its ateliers, likewise: all of them, or those who agreed to be named. */
export const listIntervenants = (actor: Actor, c: Concernee) =>
  reunir({ tous: lireIntervenants(db, c.id) }, ({ tous }) =>
    nommerIntervenants(tous).filter((i) => i.publie || isDesCoulisses(actor, c)),
  );
