import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { personnes, sessions } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../acteur/actor.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";

/**
 * From the next request on, this session shows the application as another person reads it, and writes nothing: `action` and
 * `recevoirFichier` refuse whoever looks. The journal names who looks.
 */
export function voirComme(actor: Actor, personneId: string, jetonHash: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    if (!actor.administrateur || personneId === actor.personneId) return refused("introuvable");
    const [vue] = await tx
      .select({ id: personnes.id })
      .from(personnes)
      .where(and(eq(personnes.id, personneId), isNull(personnes.supprimeeAt)));
    const sienne = and(eq(sessions.jetonHash, jetonHash), eq(sessions.personneId, actor.personneId));
    const [session] = vue
      ? await tx.update(sessions).set({ commeId: vue.id }).where(sienne).returning({ id: sessions.personneId })
      : [];
    if (!session) return refused("introuvable");
    await journaliser(tx, {
      at: now,
      type: "voir_comme",
      objet: "personne",
      objetId: personneId,
      editionId: null,
      personneId: actor.personneId,
    });
    return done(undefined);
  });
}

/** The session is its owner’s again; nothing when it was already. */
export function quitterVoirComme(jetonHash: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [session] = await tx
      .select({ personneId: sessions.personneId, commeId: sessions.commeId })
      .from(sessions)
      .where(and(eq(sessions.jetonHash, jetonHash), isNotNull(sessions.commeId)))
      .for("update");
    if (!session?.commeId) return done(undefined);
    await tx.update(sessions).set({ commeId: null }).where(eq(sessions.jetonHash, jetonHash));
    await journaliser(tx, {
      at: now,
      type: "quitter_voir_comme",
      objet: "personne",
      objetId: session.commeId,
      editionId: null,
      personneId: session.personneId,
    });
    return done(undefined);
  });
}
