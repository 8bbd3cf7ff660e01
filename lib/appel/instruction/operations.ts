import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { grilles, notesInternes } from "@/db/schema/instruction";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { TypeEvenement } from "../../socle/journal/types.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { lock, type Verrouillee } from "../candidature/transition.ts";
import type { Critere, ValeurCritere } from "./choix.ts";
import { whyNotInstruire, whyNotNoter } from "./rules.ts";
import type { NoteInterne } from "./schema.ts";

/**
 * Answers one criterion of the grid. `lue` is the version of the answer on screen, 0 without one: a colleague's newer one is
 * refused (`modifiee_entre_temps`), never overwritten. Tells the version of this one.
 */
export function noterCritere(
  actor: Actor,
  candidatureId: string,
  note: { critere: Critere; valeur: ValeurCritere; commentaire: string; lue: number },
  now: Date,
): Promise<Result<number>> {
  return instruire(actor, candidatureId, async (tx, c) => {
    const cle = and(eq(grilles.candidatureId, candidatureId), eq(grilles.critere, note.critere));
    const [avant] = await tx.select().from(grilles).where(cle);
    const pareille = avant?.valeur === note.valeur && (avant.commentaire ?? "") === note.commentaire;
    if (avant && pareille) return done(avant.version);
    const refus = whyNotNoter(actor, c, avant, note.lue);
    if (refus) return refused(refus);
    const ligne = {
      valeur: note.valeur,
      commentaire: note.commentaire || null,
      par: actor.personneId,
      at: now,
    };
    const [ecrite] = await tx
      .insert(grilles)
      .values({ candidatureId, critere: note.critere, ...ligne })
      .onConflictDoUpdate({ target: [grilles.candidatureId, grilles.critere], set: ligne })
      .returning({ version: grilles.version });
    if (!ecrite) throw new Error("critère non écrit");
    await journal(tx, actor, c, "noter", { critere: note.critere, valeur: note.valeur }, now);
    return done(ecrite.version);
  });
}

/** Writes a note only the CRESS reads. */
/** The same `cle` twice is one note. */
export function ecrireNote(actor: Actor, { id: candidatureId, texte, cle }: NoteInterne, now: Date): Promise<Result> {
  return instruire(actor, candidatureId, async (tx, c) => {
    const ecrites = await tx
      .insert(notesInternes)
      .values({ id: cle, candidatureId, auteurId: actor.personneId, texte, at: now })
      .onConflictDoNothing()
      .returning({ id: notesInternes.id });
    if (ecrites.length === 0) return done(undefined);
    await journal(tx, actor, c, "noter", {}, now);
    return done(undefined);
  });
}

function instruire<T>(
  actor: Actor,
  id: string,
  suite: (tx: Tx, c: Verrouillee) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, id);
    if (!c) return refused("introuvable");
    const refus = whyNotInstruire(actor, c);
    return refus ? refused(refus) : suite(tx, c);
  });
}

const journal = (
  tx: Tx,
  actor: Actor,
  c: Verrouillee,
  type: TypeEvenement,
  donnees: Record<string, string | null>,
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "candidature",
    objetId: c.id,
    editionId: c.editionId,
    personneId: actor.personneId,
    donnees,
  });
