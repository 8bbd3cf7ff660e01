import "server-only";
import { and, eq, inArray, max } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { seanceAttendus, seanceChapitres, seances } from "@/db/schema/seance";
import { chapitres } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { done, type Result, refused } from "../result.ts";
import { noter, type Seance, surLaSeance } from "./acte.ts";
import { listMembres } from "./membres.ts";
import { whyNotModifier, whyNotPreparer } from "./rules.ts";
import type { nouvelleSeance, Preparation, seanceModifiee } from "./schema.ts";

/** Announces a séance; answers its number. Sent twice under the same key, it is announced once. */
export function preparerSeance(
  actor: Actor,
  { editionId, cle, donnees }: z.output<typeof nouvelleSeance>,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const [edition] = await tx
      .select({ id: editions.id })
      .from(editions)
      .where(eq(editions.id, editionId))
      .for("no key update");
    if (!edition) return refused("introuvable");
    const refus = whyNotPreparer(actor, editionId);
    if (refus) return refused(refus);
    const [deja] = await tx
      .select({ numero: seances.numero })
      .from(seances)
      .where(and(eq(seances.id, cle), eq(seances.editionId, editionId)));
    if (deja) return done(deja.numero);
    const [derniere] = await tx
      .select({ numero: max(seances.numero) })
      .from(seances)
      .where(eq(seances.editionId, editionId));
    const [s] = await tx
      .insert(seances)
      .values({
        id: cle,
        editionId,
        numero: (derniere?.numero ?? 0) + 1,
        etat: "prevue",
        createdAt: now,
        ...colonnes(donnees),
      })
      .returning();
    if (!s) throw new Error("séance non enregistrée");
    if (!(await ecrireOrdreDuJour(tx, s, donnees))) return refused("autre_edition");
    await noter(tx, actor, s, "preparer_seance", now, { chapitres: donnees.chapitres.length });
    return done(s.numero);
  });
}

export const modifierSeance = (
  actor: Actor,
  { id, donnees }: z.output<typeof seanceModifiee>,
  now: Date,
): Promise<Result<number>> =>
  surLaSeance(actor, id, whyNotModifier, async ({ tx, s }) => {
    await tx.update(seances).set(colonnes(donnees)).where(eq(seances.id, id));
    await tx.delete(seanceChapitres).where(eq(seanceChapitres.seanceId, id));
    await tx.delete(seanceAttendus).where(eq(seanceAttendus.seanceId, id));
    if (!(await ecrireOrdreDuJour(tx, s, donnees))) return refused("autre_edition");
    await noter(tx, actor, s, "modifier_seance", now);
    return done(s.numero);
  });

const colonnes = ({ date, heure, lieu }: Preparation) => ({ date, heure: heure || null, lieu });

/** False when a chapter or a person is not of this edition. */
async function ecrireOrdreDuJour(tx: Tx, s: Seance, donnees: Preparation): Promise<boolean> {
  const voulus = [...new Set(donnees.chapitres)];
  const siens = await tx.$count(chapitres, and(eq(chapitres.editionId, s.editionId), inArray(chapitres.id, voulus)));
  const membres = new Set((await listMembres(tx, s.editionId)).map((m) => m.personneId));
  const attendus = [...new Set(donnees.attendus)];
  if (siens !== voulus.length || attendus.some((a) => !membres.has(a))) return false;
  await tx
    .insert(seanceChapitres)
    .values(voulus.map((chapitreId) => ({ seanceId: s.id, editionId: s.editionId, chapitreId })));
  if (attendus.length > 0)
    await tx.insert(seanceAttendus).values(attendus.map((personneId) => ({ seanceId: s.id, personneId })));
  return true;
}
