import "server-only";
import { and, eq, inArray, max } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { seanceAttendus, seanceChapitres, seances } from "@/db/schema/seance";
import { chapitres } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listOrdreDuJour, noter, type Seance, surLaSeance } from "./acte.ts";
import { convoquer, isProche, listAttendus } from "./convoquer.ts";
import { listMembres } from "./membres.ts";
import { whyNotModifier, whyNotPreparer } from "./rules.ts";
import type { annulationSeance, nouvelleSeance, Preparation, seanceModifiee } from "./schema.ts";
import { TRANSITIONS_SEANCE } from "./states.ts";

/**
 * Announces a séance; answers its number. Sent twice under the same key, it is announced once. `reprise`: one taken over,
 * whose mails never leave.
 */
export function preparerSeance(
  actor: Actor,
  { editionId, cle, donnees }: z.output<typeof nouvelleSeance>,
  now: Date,
  { reprise = false } = {},
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
        rappeleeAt: isProche(donnees, now) ? now : null,
        ...colonnes(donnees),
      })
      .returning();
    if (!s) throw new Error("séance non enregistrée");
    if (!(await ecrireOrdreDuJour(tx, s, donnees))) return refused("autre_edition");
    await noter(tx, actor, s, "preparer_seance", now, { chapitres: donnees.chapitres.length });
    await convoquer(tx, s, { type: "seance_annoncee" }, now, { reprise });
    return done(s.numero);
  });
}

export const modifierSeance = (
  actor: Actor,
  { id, donnees }: z.output<typeof seanceModifiee>,
  now: Date,
): Promise<Result<number>> =>
  surLaSeance(actor, id, whyNotModifier, async ({ tx, s }) => {
    const attendus = await listAttendus(tx, id);
    const ordre = (await listOrdreDuJour(tx, id)).map((c) => c.id);
    const suite = colonnes(donnees);
    const memes = JSON.stringify([...ordre].sort()) === JSON.stringify([...new Set(donnees.chapitres)].sort());
    const change = !memes || s.date !== suite.date || s.heure !== suite.heure || s.lieu !== suite.lieu;
    const colonnesDuRappel = s.date === suite.date ? {} : { rappeleeAt: isProche(suite, now) ? now : null };
    const [changee] = await tx
      .update(seances)
      .set({ ...suite, ...colonnesDuRappel, revision: change ? s.revision + 1 : s.revision })
      .where(eq(seances.id, id))
      .returning();
    if (!changee) throw new Error("séance non enregistrée");
    await tx.delete(seanceChapitres).where(eq(seanceChapitres.seanceId, id));
    await tx.delete(seanceAttendus).where(eq(seanceAttendus.seanceId, id));
    if (!(await ecrireOrdreDuJour(tx, s, donnees))) return refused("autre_edition");
    await noter(tx, actor, s, "modifier_seance", now);
    if (change) await convoquer(tx, changee, { type: "seance_changee" }, now, { seulement: attendus });
    const nouveaux = new Set(donnees.attendus.filter((a) => !attendus.has(a)));
    await convoquer(tx, changee, { type: "seance_annoncee" }, now, { seulement: nouveaux });
    return done(s.numero);
  });

/** Called off before it opens; its number is not given again. */
export const annulerSeance = (
  actor: Actor,
  { id, motif }: z.output<typeof annulationSeance>,
  now: Date,
): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotModifier, async ({ tx, s }) => {
    const annulee = { etat: TRANSITIONS_SEANCE.annuler.to, motifAnnulation: motif, revision: s.revision + 1 };
    await tx.update(seances).set(annulee).where(eq(seances.id, id));
    await noter(tx, actor, s, "annuler_seance", now);
    await convoquer(tx, { ...s, ...annulee }, { type: "seance_annulee", motif }, now);
    return done(undefined);
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
