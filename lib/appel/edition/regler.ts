import "server-only";
import { eq } from "drizzle-orm";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { whyNotRegler } from "./rules.ts";
import type { Reglages } from "./schema.ts";

/** Sets the delays of an edition and its comité; answers the new version. Dates already given to an atelier stay. */
export function regler(
  actor: Actor,
  id: string,
  version: number,
  donnees: Reglages,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, id);
    if (!edition) return refused("introuvable");
    const refus = whyNotRegler(actor, edition, version);
    if (refus) return refused(refus);
    await tx
      .update(editions)
      .set({ ...donnees, versionReglages: version + 1 })
      .where(eq(editions.id, id));
    const { datesComite, delaiReponse, delaiComplement, delaiRestitution, quorumComite } = donnees;
    await journaliser(tx, {
      at: now,
      type: "regler_edition",
      objet: "edition",
      objetId: id,
      editionId: id,
      personneId: actor.personneId,
      donnees: { delaiReponse, delaiComplement, delaiRestitution, quorumComite, datesComite: datesComite.join(",") },
    });
    return done(version + 1);
  });
}
