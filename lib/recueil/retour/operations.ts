import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { ficheAteliers, fiches } from "@/db/schema/fiche";
import { inTransaction } from "@/db/transaction";
import { faits } from "../../appel/atelier/queries.ts";
import { visibleTo } from "../../appel/candidature/acces.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { ecrireDispense } from "./lettres.ts";
import { type Reglage, whyNotDispenser } from "./rules.ts";

/** Expects no return of an atelier any more, and says why to its organisers: the reminders end. */
export const dispenser = (actor: Actor, id: string, motif: string, now: Date) =>
  run(actor, id, "dispenser", motif, now);

/** Expects the return again. */
export const annulerDispense = (actor: Actor, id: string, now: Date) => run(actor, id, "annuler_dispense", null, now);

function run(
  actor: Actor,
  id: string,
  geste: "dispenser" | "annuler_dispense",
  motif: string | null,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const a = await lock(tx, actor, id);
    if (!a) return refused("introuvable");
    const refus = whyNotDispenser(actor, geste, { ...a, dispense: a.dispenseMotif !== null });
    if (refus) return refused(refus);
    await tx.update(ateliers).set({ dispenseMotif: motif, updatedAt: now }).where(eq(ateliers.id, id));
    await journaliser(tx, {
      at: now,
      type: geste,
      objet: "atelier",
      objetId: id,
      editionId: a.editionId,
      personneId: actor.personneId,
    });
    await ecrireDispense(tx, a, motif, now);
    return done(undefined);
  });
}

async function lock(tx: Tx, actor: Actor, id: string) {
  const [row] = await tx
    .select({
      ...faits(actor),
      dispenseMotif: ateliers.dispenseMotif,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(editions, eq(editions.id, ateliers.editionId))
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(and(eq(ateliers.id, id), visibleTo(actor)))
    .for("update", { of: ateliers });
  if (!row) return undefined;
  const [fiche] = await tx
    .select({ etat: fiches.etat })
    .from(ficheAteliers)
    .innerJoin(fiches, eq(fiches.id, ficheAteliers.ficheId))
    .where(eq(ficheAteliers.atelierId, id));
  return { ...row, fiche: fiche?.etat ?? null };
}

/** Sets when organisers of an edition are reminded of their returns. */
export function reglerRappels(actor: Actor, editionId: string, { avant, apres }: Reglage, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    if (!isInstructeur(actor, editionId)) return refused("introuvable");
    const changees = await tx
      .update(editions)
      .set({ rappelsAvant: [...avant], rappelsApres: [...apres] })
      .where(eq(editions.id, editionId))
      .returning({ id: editions.id });
    if (changees.length === 0) return refused("introuvable");
    await journaliser(tx, {
      at: now,
      type: "regler_rappels",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { avant: avant.join(","), apres: apres.join(",") },
    });
    return done(undefined);
  });
}
