import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { courriels } from "@/db/schema/journal";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { lockEdition } from "../edition/operations.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { whyNotCourriel } from "./rules.ts";
import type { ContactSaisi } from "./schema.ts";

/** Sends again, at once, a mail that failed or waits; its patience starts anew. */
export const renvoyerCourriel = (actor: Actor, id: string, now: Date) =>
  surCourriel(actor, id, "renvoyer", now, async (tx) => {
    await tx
      .update(courriels)
      .set({ etat: "a_envoyer", essais: 0, erreur: null, prochainEssaiAt: now })
      .where(eq(courriels.id, id));
    await tx.execute(sql`select graphile_worker.add_job('envoyer_courriels', job_key => 'envoyer_courriels')`);
  });

/** Says that the address of a failed mail is wrong: what was to go there in this edition waits no more. */
export const signalerAdresse = (actor: Actor, id: string, now: Date) =>
  surCourriel(actor, id, "signaler", now, async (tx, { adresse, editionId }) => {
    await tx
      .update(courriels)
      .set({ etat: "echec", erreur: "adresse_fausse" })
      .where(
        and(
          eq(courriels.adresse, adresse ?? ""),
          sql`${courriels.editionId} is not distinct from ${editionId}`,
          ne(courriels.etat, "envoye"),
        ),
      );
  });

type Verrouille = { adresse: string | null; editionId: string | null };

function surCourriel(
  actor: Actor,
  id: string,
  geste: "renvoyer" | "signaler",
  now: Date,
  faire: (tx: Tx, c: Verrouille) => Promise<void>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const [c] = await tx.select().from(courriels).where(eq(courriels.id, id)).for("update");
    if (!c) return refused("introuvable");
    const complet = c.adresse !== null && c.sujet !== null && c.corps !== null;
    const refus = whyNotCourriel(actor, geste, { ...c, complet });
    if (refus) return refused(refus);
    await faire(tx, c);
    await journaliser(tx, {
      at: now,
      type: geste === "renvoyer" ? "renvoyer_courriel" : "signaler_adresse",
      objet: c.objet,
      objetId: c.objetId,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: { courriel: id, type: c.type },
    });
    return done(undefined);
  });
}

/** Sets who the mails of an edition name at their end; nothing falls back on the sender. */
export function reglerContact(actor: Actor, editionId: string, contact: ContactSaisi, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    await tx
      .update(editions)
      .set({
        contactNom: contact.nom || null,
        contactTelephone: contact.telephone || null,
        contactCourriel: contact.courriel || null,
      })
      .where(eq(editions.id, editionId));
    await journaliser(tx, {
      at: now,
      type: "regler_contact",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
    });
    return done(undefined);
  });
}
