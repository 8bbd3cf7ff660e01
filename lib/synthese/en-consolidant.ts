import "server-only";
import type { Tx } from "@/db/client";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { lockEdition } from "../edition/operations.ts";
import { type Evenement, journaliser } from "../journal/write.ts";
import { type Result, refused } from "../result.ts";
import { whyNotConsolider } from "./rules.ts";

type Edition = NonNullable<Awaited<ReturnType<typeof lockEdition>>>;

/** One transaction under the lock of an edition, for who may consolidate it; a refusal rolls it back. */
export function enConsolidant<T>(
  actor: Actor,
  editionId: string,
  faire: (tx: Tx, edition: Edition) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNotConsolider(actor, edition);
    return refus ? refused(refus) : faire(tx, edition);
  });
}

/** Journals that something of the edition was changed; `donnees` holds names of ours and codes, no word of anybody's. */
export const journaliserEdition = (tx: Tx, actor: Actor, editionId: string, donnees: Evenement["donnees"], now: Date) =>
  journaliser(tx, {
    at: now,
    type: "modifier",
    objet: "edition",
    objetId: editionId,
    editionId,
    personneId: actor.personneId,
    donnees,
  });
