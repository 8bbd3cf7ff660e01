import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers, emargements } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { visibleTo } from "../candidature/queries.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { annoncer } from "./lettres.ts";
import { faits } from "./queries.ts";
import { whyNot } from "./rules.ts";
import { TRANSITIONS_EMARGEMENT, type TransitionEmargement } from "./states.ts";

/** `reprise`: an earlier edition taken over; its mails are recorded as sent. */
type Options = { reprise?: boolean };

/** Tells how many people came; the atelier is held from then on. May be told again until it is validated. */
export const declarer = (
  actor: Actor,
  atelierId: string,
  nombre: number,
  now: Date,
  options: Options = {},
): Promise<Result> => run(actor, atelierId, "declarer", nombre, now, options);

/** Settles the count that every figure uses; it may differ from the declared one, and both are kept. */
export const valider = (
  actor: Actor,
  atelierId: string,
  nombre: number,
  now: Date,
  options: Options = {},
): Promise<Result> => run(actor, atelierId, "valider", nombre, now, options);

/** One transition, one transaction: lock the rows, ask the rules, change, journal, write the mails. */
function run(
  actor: Actor,
  atelierId: string,
  transition: TransitionEmargement,
  nombre: number,
  now: Date,
  options: Options,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const e = await lock(tx, actor, atelierId);
    if (!e) return refused("introuvable");
    const refus = whyNot(actor, transition, e, now);
    if (refus) return refused(refus);
    const etat = TRANSITIONS_EMARGEMENT[transition].to;
    const personneId = actor.personneId;
    const dits =
      transition === "declarer"
        ? { nombreDeclare: nombre, declareAt: now, declarePar: personneId }
        : { nombreValide: nombre, valideAt: now, validePar: personneId };
    await tx
      .update(emargements)
      .set({ etat, ...dits })
      .where(eq(emargements.atelierId, atelierId));
    const ligne = { at: now, objet: "atelier", objetId: atelierId, editionId: e.editionId, personneId } as const;
    if (e.atelier.etat === "programme") {
      await tx.update(ateliers).set({ etat: "tenu", updatedAt: now }).where(eq(ateliers.id, atelierId));
      await journaliser(tx, { ...ligne, type: "tenir" });
    }
    await journaliser(tx, { ...ligne, type: transition, donnees: { de: e.etat, vers: etat, nombre } });
    await annoncer(tx, transition, atelierId, now, options.reprise);
    return done(undefined);
  });
}

async function lock(tx: Tx, actor: Actor, atelierId: string) {
  const [row] = await tx
    .select(faits(actor))
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(and(eq(ateliers.id, atelierId), visibleTo(actor)))
    .for("update", { of: [ateliers, emargements] });
  return row;
}
