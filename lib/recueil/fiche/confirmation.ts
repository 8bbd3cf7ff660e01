import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ficheConfirmations } from "@/db/schema/fiche";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { annoncer } from "./lettres.ts";
import { ouvrirRevision } from "./revision-suivante.ts";
import { whyNotConfirmer } from "./rules.ts";
import { ecrireEtat, lock, type Verrouillee } from "./transition.ts";
import { MOTIF_INFIRMEE } from "./wording.ts";

/** Asks the organisers whether the revision an agent has just handed in for them is what they said. */
export async function demanderConfirmation(tx: Tx, actor: Actor, f: Verrouillee, now: Date): Promise<void> {
  await tx
    .insert(ficheConfirmations)
    .values({ ficheId: f.id, revision: f.revision, demandeeAt: now, demandeePar: actor.personneId });
  await noter(tx, actor, f, "demander_confirmation", now);
}

/** « Oui, c’est bien ce que nous avons dit » : kept with who and when. `lue` is the revision that was read. */
export const confirmerFiche = (actor: Actor, id: string, lue: number, now: Date): Promise<Result> =>
  repondre(actor, id, lue, true, now, async () => done(undefined));

/** « Non, corriger » : the fiche is the organisers’ again, in a new revision that starts from the words just read. */
export const infirmerFiche = (actor: Actor, id: string, lue: number, now: Date): Promise<Result> =>
  repondre(actor, id, lue, false, now, async (tx, f) => {
    const ouverte = await ouvrirRevision(tx, actor, f, { motif: MOTIF_INFIRMEE, corrections: [] }, now);
    if (!ouverte.ok) return ouverte;
    await ecrireEtat(tx, f, "infirmer", now);
    await annoncer(tx, "infirmer", f.id, now);
    return done(undefined);
  });

function repondre(
  actor: Actor,
  id: string,
  lue: number,
  confirmee: boolean,
  now: Date,
  suite: (tx: Tx, f: Verrouillee) => Promise<Result>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const f = await lock(tx, actor, id);
    if (!f) return refused("introuvable");
    const [attendue] = await tx
      .select({ revision: ficheConfirmations.revision, repondueAt: ficheConfirmations.repondueAt })
      .from(ficheConfirmations)
      .where(laRevision(f));
    const refus = whyNotConfirmer(actor, f, attendue ?? null, lue);
    if (refus) return refused(refus);
    await tx
      .update(ficheConfirmations)
      .set({ confirmee, repondueAt: now, repondueePar: actor.personneId })
      .where(and(laRevision(f), isNull(ficheConfirmations.repondueAt)));
    await noter(tx, actor, f, confirmee ? "confirmer" : "infirmer", now);
    return suite(tx, f);
  });
}

const laRevision = (f: Verrouillee) =>
  and(eq(ficheConfirmations.ficheId, f.id), eq(ficheConfirmations.revision, f.revision));

const noter = (
  tx: Tx,
  actor: Actor,
  f: Verrouillee,
  type: "demander_confirmation" | "confirmer" | "infirmer",
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "fiche",
    objetId: f.id,
    editionId: f.editionId,
    personneId: actor.personneId,
    donnees: { revision: f.revision },
  });
