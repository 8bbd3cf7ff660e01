import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { emargements } from "@/db/schema/emargement";
import { inTransaction } from "@/db/transaction";
import { tenir } from "../../appel/atelier/operations.ts";
import { visibleTo } from "../../appel/candidature/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { TypeEvenement } from "../../socle/journal/types.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { annoncer } from "./lettres.ts";
import { faits } from "./queries.ts";
import type { Repartition } from "./repartition.ts";
import { isEcart, whyNot } from "./rules.ts";
import { TRANSITIONS_EMARGEMENT, type TransitionEmargement } from "./states.ts";

type Options = {
  /** An earlier edition taken over: its mails are recorded as sent, its gaps are not explained. */
  reprise?: boolean;
  /** Who was counted; replaces what was told before. */
  repartition?: Repartition | null;
  /** Why the validated count is not the declared or the evidenced one. */
  motif?: string;
};

/** Tells how many people came; the atelier is held from then on. May be told again until it is validated. */
export const declarer = (
  actor: Actor,
  atelierId: string,
  nombre: number,
  now: Date,
  options: Options = {},
): Promise<Result> => run(actor, atelierId, "declarer", nombre, now, options);

/**
 * Settles the count that every figure uses. It may differ from the declared one and from the check-ins, with a motif:
 * all are kept, and the journal says how they differ.
 */
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
    const ecart = transition === "valider" && isEcart(nombre, e);
    if (ecart && !options.motif && !options.reprise) return refused("ecart_inexplique");
    const dits =
      transition === "declarer"
        ? { nombreDeclare: nombre, declareAt: now, declarePar: personneId, repartition: options.repartition ?? null }
        : {
            nombreValide: nombre,
            valideAt: now,
            validePar: personneId,
            motifValidation: (ecart && options.motif) || null,
          };
    await tx
      .update(emargements)
      .set({ etat, ...dits })
      .where(eq(emargements.atelierId, atelierId));
    const ligne = { at: now, objet: "atelier", objetId: atelierId, editionId: e.editionId, personneId } as const;
    await tenir(tx, eq(ateliers.id, atelierId), personneId, now);
    const donnees: Record<string, string | number | null> = { de: e.etat, vers: etat, nombre };
    if (ecart) Object.assign(donnees, { declare: e.nombreDeclare, arrivees: e.arrivees });
    await journaliser(tx, { ...ligne, type: transition, donnees });
    await annoncer(tx, transition, atelierId, now, options.reprise);
    return done(undefined);
  });
}

/** The attendance of an atelier among those this person may see, locked with its atelier. */
export async function lock(tx: Tx, actor: Actor, atelierId: string) {
  const [row] = await tx
    .select(faits(actor))
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(and(eq(ateliers.id, atelierId), visibleTo(actor)))
    .for("update", { of: [ateliers, emargements] });
  return row;
}

/** A line of the journal about the attendance of an atelier. */
export const noter = (
  tx: Tx,
  actor: Actor,
  e: { atelierId: string; editionId: string },
  type: TypeEvenement,
  donnees: Record<string, string>,
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "atelier",
    objetId: e.atelierId,
    editionId: e.editionId,
    personneId: actor.personneId,
    donnees,
  });
