import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../acteur/actor.ts";
import { lockEdition } from "../acteur/lock-edition.ts";
import type { TypeEvenement } from "../journal/types.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { reveillerLaPoste } from "./outbox.ts";
import type { ContactSaisi } from "./schema.ts";

/** Holds every mail of an edition, written or to come: none leaves until they are let go. One in hand still does. */
export const retenirCourriels = (actor: Actor, editionId: string, now: Date) =>
  surEdition(actor, editionId, "retenir_courriels", now, (tx) =>
    tx
      .update(editions)
      .set({ courrielsRetenusAt: now })
      .where(and(eq(editions.id, editionId), isNull(editions.courrielsRetenusAt))),
  );

/** Lets the mails of an edition go again; those held one by one stay. */
export const relacherCourriels = (actor: Actor, editionId: string, now: Date) =>
  surEdition(actor, editionId, "relacher_courriels", now, async (tx) => {
    await tx
      .update(editions)
      .set({ courrielsRetenusAt: null })
      .where(and(eq(editions.id, editionId), isNotNull(editions.courrielsRetenusAt)));
    await reveillerLaPoste(tx);
  });

/** Sets who the mails of an edition name at their end; nothing falls back on the sender. */
export const reglerContact = (actor: Actor, editionId: string, contact: ContactSaisi, now: Date) =>
  surEdition(actor, editionId, "regler_contact", now, (tx) =>
    tx
      .update(editions)
      .set({
        contactNom: contact.nom || null,
        contactTelephone: contact.telephone || null,
        contactCourriel: contact.courriel || null,
      })
      .where(eq(editions.id, editionId)),
  );

function surEdition(
  actor: Actor,
  editionId: string,
  type: TypeEvenement,
  now: Date,
  faire: (tx: Tx) => Promise<unknown>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    await faire(tx);
    await journaliser(tx, {
      at: now,
      type,
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
    });
    return done(undefined);
  });
}
