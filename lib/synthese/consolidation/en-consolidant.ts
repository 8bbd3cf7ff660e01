import "server-only";
import type { Tx } from "@/db/client";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { type Evenement, journaliser } from "../../socle/journal/write.ts";
import type { Refus } from "../../socle/refus.ts";
import { type Result, refused } from "../../socle/result.ts";
import { whyNotRediger } from "./rediger.ts";
import { whyNotConsolider } from "./rules.ts";

type Edition = NonNullable<Awaited<ReturnType<typeof lockEdition>>>;

type WhyNot = (actor: Actor, edition: Edition) => Refus | null;

/** One transaction under the lock of an edition, for who may consolidate it; a refusal rolls it back. */
export const enConsolidant = <T>(
  actor: Actor,
  editionId: string,
  faire: (tx: Tx, edition: Edition) => Promise<Result<T>>,
): Promise<Result<T>> => sousVerrou(actor, editionId, whyNotConsolider, faire);

/** The same for who writes the texts of its document, before anything is consolidated too. */
export const enRedigeant = <T>(
  actor: Actor,
  editionId: string,
  faire: (tx: Tx, edition: Edition) => Promise<Result<T>>,
): Promise<Result<T>> => sousVerrou(actor, editionId, whyNotRediger, faire);

function sousVerrou<T>(
  actor: Actor,
  editionId: string,
  whyNot: WhyNot,
  faire: (tx: Tx, edition: Edition) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNot(actor, edition);
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
